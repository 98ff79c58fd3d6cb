"""The last step of a build: from pages that a builder made to a folder that is safe to serve and works offline."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from generator.site.anywhere import NOT_FOUND, anywhere
from generator.site.bundle import Bundled, bundle
from generator.site.edition import LISTS, SIZES, read_edition
from generator.site.embedded import EMBEDDING_PAGE, is_frame, write_embedded
from generator.site.harden import add_offline, harden, is_hardened
from generator.site.menu_names import named
from generator.site.policy import META_POLICY, META_POLICY_OF_EMBEDDING
from generator.site.processes import shared
from generator.site.servers import write_server_files
from generator.site.service_worker import write_lists, write_service_worker, write_sizes
from generator.site.tags import Tag, tags

# About how many seconds a page takes.
_A_PAGE = 0.005


def finish(project: Path, site: Path, origins: Sequence[str] = ()) -> None:
    """Bundle scripts and styles, harden the pages, and add server files and service worker; again it changes nothing.

    `site` is what MkDocs or Zensical built, with everything in it but files that are packed copies of others;
    `project` has scripts/, node_modules/ and docs/; `origins` are those that may show pages in a frame.
    Errors: Samlefejl.
    """
    if origins:
        write_embedded(project, site)
    _bundled(project, site, minify=True, before=_before, after=partial(_after, site))
    write_server_files(site, origins)
    (site / SIZES).unlink(missing_ok=True)
    shutil.rmtree(site / LISTS, ignore_errors=True)
    edition = read_edition(site)
    write_lists(site, edition)
    edition = read_edition(site, edition)
    write_sizes(site, edition)
    write_service_worker(site, read_edition(site, edition))


def preview(project: Path, site: Path, origins: Sequence[str] = ()) -> Bundled | None:
    """Bundle alone, readably: the live reload of a serving MkDocs is an inline script, and nothing is to be kept.

    What was bundled can be put into a page that is made again. Errors: Samlefejl.
    """
    if origins:
        write_embedded(project, site)
    return _bundled(project, site, minify=False, before=_as_it_is, after=_as_it_is)


_Change = Callable[[str, str], str]


def _bundled(project: Path, site: Path, minify: bool, before: _Change, after: _Change) -> Bundled | None:
    """Bundle, a page at a time: what is done to each before its tags are read, and after it has its bundles.

    A page that has been through the last step is left as it is; of such pages alone there is nothing to bundle.
    """

    def found(page: str) -> list[Tag] | None:
        html = _read(site, page)
        return None if is_hardened(html) else tags(page, before(page, html))

    def put(page: str) -> None:
        html = made.put_into(page, before(page, _read(site, page)))
        (site / page).write_text(after(page, html), encoding="utf-8")

    pages = _pages(site)
    read = zip(pages, shared("Læser sidernes scripts", found, pages, _A_PAGE), strict=True)
    fresh = {page: its_tags for page, its_tags in read if its_tags is not None}
    if not fresh:
        return None
    # Pages in frames have little of what all others have, and must not decide what that is.
    framed = [its_tags for page, its_tags in fresh.items() if is_frame(page)]
    own = [its_tags for page, its_tags in fresh.items() if not is_frame(page)]
    made = bundle(project, site, own, minify, framed)
    shared("Gør siderne færdige", put, list(fresh), _A_PAGE)
    return made


def _before(page: str, html: str) -> str:
    return html if is_frame(page) else add_offline(named(html))


def _after(site: Path, page: str, html: str) -> str:
    hardened = harden(site, html, META_POLICY_OF_EMBEDDING if page == EMBEDDING_PAGE else META_POLICY)
    return anywhere(hardened) if page == NOT_FOUND else hardened


def _as_it_is(_: str, html: str) -> str:
    return html


def _pages(site: Path) -> list[str]:
    return sorted(page.relative_to(site).as_posix() for page in site.rglob("*.html"))


def _read(site: Path, page: str) -> str:
    return (site / page).read_text(encoding="utf-8")
