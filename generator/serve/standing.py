"""The site as it was last built whole, and pages of it made again one by one from standards that have changed since."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from mkdocs.structure.pages import Page

from generator.export.view import View
from generator.pages.all_pages import Menu, OneByOne, last
from generator.serve.whole import Order, plugin_of
from generator.site.embedding import origins
from generator.site.mkdocs_pages import SitePages
from generator.site.publication import all_parts, of_pages


class Standing:
    """One site in its folder; a page is made again when it is asked for, once for each change of the standards."""

    def __init__(self, order: Order, view: View) -> None:
        """The order has been carried out, of what `view` shows."""
        self.order, self.view = order, view
        self._written, self._bundled = order.left()
        settings = order.settings()
        self._plugin = plugin_of(settings)
        self._plugin.take(view, self._written)
        self._by_hand = settings.nav or []
        self._site = SitePages(settings, fresh=False)
        self._pages = {page.file.dest_uri: page for page in self._site.pages}
        self._part_of = {path: nr for nr, paths in enumerate(self._written.by_part) for path in paths}
        self._stale: set[str] = set()

    def read(self) -> None:
        """Look at the standards as they lie now, so that every page is to be made again. Errors: DataErrors."""
        self.view = self._plugin.read()
        self._parts = all_parts(self.view, self.order.url, origins(self._site.config), self._plugin.config.dokumenter)
        self._part = cache(lambda nr: self._parts[nr]())
        self._last = cache(partial(last, self.view, tuple(self._part_of)))
        self._stale = set(self._pages)
        for title, path in _entries(of_pages(self.view, self._by_hand, self._written).menu):
            if file := self._site.files.get_file_from_path(path):
                assert file.page is not None
                file.page.title = title

    def make(self, file: str) -> None:
        """Make the page again that is published as this file, if it has not been since the last change."""
        if file not in self._stale:
            return
        self._stale.discard(file)
        page = self._pages[file]
        if (text := self._text(page.file.src_uri)) is not None:
            page.file.content_string = text
        self._write(page)

    def _text(self, path: str) -> str | None:
        """The page's text as the standards have it now; None for what is written by hand, or is no longer made."""
        nr = self._part_of.get(path)
        if nr is None:
            return self._last().pages.get(path)
        part = self._parts[nr]
        return part.page(path) if isinstance(part, OneByOne) else self._part(nr).pages.get(path)

    def _write(self, page: Page) -> None:
        self._site.write(page)
        place = self.order.site / page.file.dest_uri
        if self._bundled and place.is_file():
            html = self._bundled.put_into(page.file.dest_uri, place.read_text(encoding="utf-8"))
            place.write_text(html, encoding="utf-8")


def _entries(menu: Menu) -> Iterator[tuple[str, str]]:
    """Title and path of each page in the menu."""
    for entry in menu:
        for title, under in entry.items() if isinstance(entry, dict) else ():
            if isinstance(under, str):
                yield title, under
            else:
                yield from _entries(under)
