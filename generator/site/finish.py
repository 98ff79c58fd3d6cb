"""The last step of a build: from pages that a builder made to a folder that is safe to serve and works offline."""

from __future__ import annotations

from pathlib import Path

from generator.site.anywhere import NOT_FOUND, anywhere
from generator.site.bundle import bundle
from generator.site.edition import SIZES, read_edition
from generator.site.harden import add_offline, harden, is_hardened
from generator.site.menu_names import named
from generator.site.servers import write_server_files
from generator.site.service_worker import write_service_worker, write_sizes


def finish(project: Path, site: Path) -> None:
    """Bundle scripts and styles, harden the pages, and add server files and service worker; again it changes nothing.

    `site` is what MkDocs or Zensical built, with everything in it but files that are packed copies of others;
    `project` has scripts/ and node_modules/.
    Errors: Samlefejl.
    """
    pages = {page: html for page, html in _read(site).items() if not is_hardened(html)}
    if pages:
        bundled = bundle(project, site, {page: add_offline(named(html)) for page, html in pages.items()}, minify=True)
        hardened = {page: harden(site, html) for page, html in bundled.items()}
        _write(site, {page: anywhere(html) if page == NOT_FOUND else html for page, html in hardened.items()})
    write_server_files(site)
    (site / SIZES).unlink(missing_ok=True)
    write_sizes(site, read_edition(site))
    write_service_worker(site, read_edition(site))


def preview(project: Path, site: Path) -> None:
    """Bundle alone, readably: the live reload of a serving MkDocs is an inline script, and nothing is to be kept.

    Errors: Samlefejl.
    """
    _write(site, bundle(project, site, _read(site), minify=False))


def _read(site: Path) -> dict[str, str]:
    pages = sorted(site.rglob("*.html"))
    return {page.relative_to(site).as_posix(): page.read_text(encoding="utf-8") for page in pages}


def _write(site: Path, pages: dict[str, str]) -> None:
    for page, html in pages.items():
        (site / page).write_text(html, encoding="utf-8")
