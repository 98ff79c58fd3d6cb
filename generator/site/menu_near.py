"""The menu that a page has: of many municipalities it names that of the page alone, and leads to the list of all.

A menu that names them all is most of each page's HTML, and longer than anybody reads.
"""

from __future__ import annotations

from collections.abc import Collection
from copy import copy

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

# As many municipalities as a menu names, so that a reader sees them all at once.
MOST = 12


def near(nav: Navigation, own_pages: Collection[str]) -> Navigation:
    """The menu of the page that is now active in `nav`, which is left as it is.

    `own_pages` are the first pages that each municipality has behind a door, by their paths below docs/.
    """
    items = _near(nav.items, own_pages)
    return nav if items == nav.items else Navigation(items, nav.pages)


def _near(items: list[StructureItem], own_pages: Collection[str]) -> list[StructureItem]:
    def is_of_one(item: StructureItem) -> bool:
        page = item.children[0] if isinstance(item, Section) and item.children else item
        return isinstance(page, Page) and page.file.src_uri in own_pages

    many = sum(map(is_of_one, items)) > MOST
    kept = [item for item in items if not many or not is_of_one(item) or _is_active(item)]
    shown = [_with(item, _near(item.children, own_pages)) if isinstance(item, Section) else item for item in kept]
    return [item for item in shown if not isinstance(item, Section) or item.children]


def _is_active(item: StructureItem) -> bool:
    return isinstance(item, Section | Page) and item.active


def _with(section: Section, children: list[StructureItem]) -> Section:
    if children == section.children:
        return section
    own = copy(section)
    own.children = children
    return own
