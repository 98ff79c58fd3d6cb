"""Keeps the HTML of each page from one build to the next, so that only what has changed is read as Markdown again.

A page is the same where its text is, and all that pages share: the menu, the settings, the theme and its templates,
the program, and which files there are to link to. Where anything else may have a say, nothing is kept.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import StructureItem
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from generator.browser.cache import digest
from generator.load.kept import Kept

# Those that put something of their own into pages.
_PACKAGES = ("mkdocs", "mkdocs-material", "markdown", "jinja2", "markupsafe", "pygments")
_PLUGINS = {"serviceniveau"}
_EXTENSIONS = {
    *("abbr", "admonition", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "sane_lists"),
    *("tables", "toc", "generator.site.html_blocks"),
}
# What is where, how a build speaks, and what is in the menu and the theme by itself.
_NO_PART_OF_PAGES = {
    *("config_file_path", "docs_dir", "site_dir", "plugins", "theme", "nav", "hooks", "watch", "dev_addr", "strict"),
    *("exclude_docs", "draft_docs", "not_in_nav"),
}
_LOG = logging.getLogger("mkdocs")


class KeptPages:
    """What is kept of a site's pages, with what each gave beside its HTML."""

    def __init__(self, config: MkDocsConfig, nav: Navigation, files: Files) -> None:
        self._kept = Kept(Path(config.config_file_path).parent)
        self._shared = _shared(config, nav, files) if self._kept.keeps and _is_ours(config) else None

    def get(self, page: Page) -> Any | None:
        """What the page gave when it was put last, its HTML now in its place; None where it is to be made."""
        found = self._kept.get(_name(page), self._key(page), tuple) if self._shared else None
        if found is None:
            return None
        html, given = found
        place = Path(page.file.abs_dest_path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(html)
        return given

    def put(self, page: Page, given: object) -> None:
        """Keep the page as it has been written, with what else it gave."""
        place = Path(page.file.abs_dest_path)
        if self._shared and place.is_file():
            self._kept.put(_name(page), self._key(page), (place.read_bytes(), given))

    def _key(self, page: Page) -> str:
        source = hashlib.sha256(page.file.content_string.encode()).hexdigest()
        return f"{self._shared} {page.title} {page.file.dest_uri} {source}"


@contextmanager
def quiet() -> Iterator[list[str]]:
    """What is warned of meanwhile: a page that something is wrong with is told of in every build."""
    heard = _Heard()
    _LOG.addHandler(heard)
    try:
        yield heard.said
    finally:
        _LOG.removeHandler(heard)


class _Heard(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


def _name(page: Page) -> str:
    return f"sider/{hashlib.sha256(page.file.src_uri.encode()).hexdigest()[:24]}"


def _is_ours(config: MkDocsConfig) -> bool:
    """Whether nothing but what we know has a hand in the pages."""
    return (
        not config.hooks and _PLUGINS.issuperset(config.plugins) and _EXTENSIONS.issuperset(config.markdown_extensions)
    )


def _shared(config: MkDocsConfig, nav: Navigation, files: Files) -> str:
    """The same for the same of all that pages share."""
    settings = sorted((name, value) for name, value in config.items() if name not in _NO_PART_OF_PAGES)
    theme = sorted((name, config.theme[name]) for name in config.theme)
    own = [Path(config.theme.custom_dir)] if config.theme.custom_dir else []
    versions = [(name, version(name)) for name in _PACKAGES]
    there = sorted((file.src_uri, file.url) for file in files)
    told = (settings, [(name, str(value)) for name, value in theme], versions, there, list(_menu(nav.items)))
    return f"{hashlib.sha256(repr(told).encode()).hexdigest()} {digest(own)}"


def _menu(items: Iterable[StructureItem]) -> Iterator[object]:
    for item in items:
        if isinstance(item, Section):
            yield item.title, list(_menu(item.children))
        else:
            yield getattr(item, "title", None), getattr(item, "url", None)
