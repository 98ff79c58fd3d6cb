"""The menu that a page has: of many municipalities it names that of the page, and leads to the list of all.

A menu that names them all is most of each page's HTML, and longer than anybody reads.
"""

from __future__ import annotations

from copy import copy
from typing import Any

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from generator import addresses

# As many municipalities as a menu names, so that a reader sees them all at once.
MOST = 12


def near(nav: Navigation) -> Navigation:
    """The menu of the page that is now active in `nav`, which is left as it is."""
    items = [_near(item) for item in nav.items]
    return nav if items == nav.items else Navigation(items, nav.pages)


def _near(item: Any) -> Any:
    if not isinstance(item, Section):
        return item
    children = _of_all(item) if _lists_all(item) else [_near(child) for child in item.children]
    if children == item.children:
        return item
    own = copy(item)
    own.children = children
    return own


def _lists_all(section: Section) -> bool:
    return len(section.children) > MOST + 1 and any(map(_is_list, section.children))


def _is_list(item: StructureItem) -> bool:
    return isinstance(item, Page) and item.file.src_uri == addresses.KOMMUNER


def _of_all(section: Section) -> list[Any]:
    return [child for child in section.children if _is_list(child) or getattr(child, "active", False)]
