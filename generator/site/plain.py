"""The last step where Node is not there: pages that are read without scripts, as every page of the site can be."""

from __future__ import annotations

from pathlib import Path

from generator.browser.places import BEREGNER_MAPPE
from generator.site.anywhere import NOT_FOUND, anywhere
from generator.site.harden import harden
from generator.site.servers import write_server_files
from generator.site.tags import Kind, Tag, replace

_THEME = "assets/javascripts/"


def finish_plain(site: Path) -> None:
    """Take our own scripts out of the pages and make them fit the policy; nothing is kept for use offline."""
    for fil in sorted(site.rglob("*.html")):
        page = fil.relative_to(site).as_posix()
        html = harden(site, replace(page, fil.read_text(encoding="utf-8"), _kept))
        fil.write_text(anywhere(html) if page == NOT_FOUND else html, encoding="utf-8")
    (site / BEREGNER_MAPPE).mkdir(parents=True, exist_ok=True)
    write_server_files(site)


def _kept(tag: Tag) -> str:
    return tag.html if tag.kind is Kind.SHEET or tag.path.startswith(_THEME) else ""
