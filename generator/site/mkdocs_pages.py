"""Builds with MkDocs, a page at a time and with all processors, in MkDocs' own order of events and by its own steps.

MkDocs reads every page before it writes the first, one after another, and keeps all of them. Here a page is read,
written and let go; what others need of it are its title and its anchors. The pages are the same, byte for byte.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from mkdocs.commands.build import _build_page, _build_theme_template, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler, clean_directory

from generator.site.kept_pages import KeptPages, quiet
from generator.site.processes import shared

# About how many seconds a page takes.
_A_PAGE = 0.06
_LOG = logging.getLogger("mkdocs")


@dataclass(frozen=True)
class _Anchors:
    """What a page has that others may point to, and what it points to in others: file → anchor → link as written."""

    present: set[str]
    links: dict[str, dict[str, str]]


def build(config: MkDocsConfig) -> None:
    """Build the site that the settings describe. Errors: Abort with what is wrong, and whatever the plugins raise."""
    warnings, said = CountHandler(), logging.StreamHandler()
    for handler in (warnings, said):
        handler.setLevel(logging.WARNING)
        _LOG.addHandler(handler)
    try:
        _build(config)
    finally:
        _LOG.removeHandler(warnings)
        _LOG.removeHandler(said)
    if config.strict and (counts := warnings.get_counts()):
        raise Abort(f"Aborted with {', '.join(f'{many} {level.lower()}s' for level, many in counts)} in strict mode!")


class SitePages:
    """The pages of a site, each of which can be read and written alone."""

    def __init__(self, config: MkDocsConfig, fresh: bool = True) -> None:
        """Find the pages and the menu; what lies in the site's folder goes first when it is to be a fresh one."""
        self.config = config = config.plugins.on_config(config)
        config.plugins.on_pre_build(config=config)
        if fresh:
            clean_directory(config.site_dir)
        env = config.theme.get_env()
        files = get_files(config)
        files.add_files_from_theme(env, config)
        self.files = files = config.plugins.on_files(files, config=config)
        set_exclusions(files, config)
        self.nav = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
        self._published = files.documentation_pages(inclusion=InclusionLevel.is_included)
        self.pages = [file.page or Page(None, file, config) for file in self._published]
        _name(self.nav, config, files)
        self.env = config.plugins.on_env(env, config=config, files=files)

    def write(self, page: Page) -> _Anchors:
        """Read a page, write it, and let it go."""
        _populate_page(page, self.config, self.files)
        _build_page(page, self.config, self._published, self.nav, self.env)
        links = {file.src_uri: links for file, links in (page.links_to_anchors or {}).items()}
        found = _Anchors(page.present_anchor_ids or set(), links)
        page.markdown, page.content, page.toc, page.links_to_anchors = None, None, [], None  # type: ignore[assignment]
        return found


def _build(config: MkDocsConfig) -> None:
    site = SitePages(config)
    config, files = site.config, site.files
    kept = KeptPages(config, site.nav, files)

    def write(page: Page) -> _Anchors:
        found = kept.get(page)
        if found is None:
            with quiet() as warnings:
                found = site.write(page)
            if not warnings:
                kept.put(page, found)
        return found

    files.copy_static_files(inclusion=InclusionLevel.is_included)
    for template in config.theme.static_templates:
        _build_theme_template(template, site.env, files, config, site.nav)
    pages = site.pages
    for page, anchors in zip(pages, shared("Skriver siderne", write, pages, _A_PAGE), strict=True):
        page.present_anchor_ids = anchors.present
        page.links_to_anchors = {
            file: links for uri, links in anchors.links.items() if (file := files.get_file_from_path(uri))
        }
    for page in pages:
        page.validate_anchor_links(files=files, log_level=config.validation.links.anchors)
    config.plugins.on_post_build(config=config)


def _name(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Give the pages that the menu has no title for the one that they have themselves."""
    for page in nav.pages:
        if page.title is None:
            page.read_source(config)
            if "title" not in page.meta:
                _populate_page(page, config, files)
            page.title = page.title
