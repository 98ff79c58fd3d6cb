"""The MkDocs plugin: hands the generated pages, menu and data to MkDocs. It adapts, and does nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from mkdocs.config.base import Config
from mkdocs.config.config_options import Dir
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator import addresses
from generator.browser.runtime import BEREGNER_MAPPE, CACHE, collect_runtime
from generator.export.satser import satser_tekst
from generator.load.fejl import Datafejl
from generator.search.index import INDEX_FOLDER, build_index
from generator.site import accessibility
from generator.site.bulk_files import write_bulk_files
from generator.site.finish import finish, preview
from generator.site.fonts import write_fonts
from generator.site.udgivelse import Udgivelse, lav_udgivelse

log = get_plugin_logger(__name__)

# MkDocs would write the day of the build in the site map and its packed copy.
_NO_DAY = "1970-01-01"


class ServiceniveauConfig(Config):
    """Settings under `plugins: serviceniveau` in mkdocs.yml."""

    standards = Dir(default="standards")


class ServiceniveauPlugin(BasePlugin[ServiceniveauConfig]):
    """Lives as long as the server, so that the last good edition can be shown while a file is wrong."""

    def __init__(self) -> None:
        self._viser = False
        self._udgivelse: Udgivelse | None = None
        self._haandskrevne: dict[str, str] = {}

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether we serve: a server survives mistakes in the data, a build does not."""
        self._viser = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the standards and set the menu.

        Errors: Datafejl, unless a good edition is already being served.
        """
        haandskrevne: list[dict[str, Any]] = config.nav or []
        try:
            self._udgivelse = lav_udgivelse(Path(self.config.standards), haandskrevne)
        except Datafejl as fejl:
            if not (self._viser and self._udgivelse):
                raise
            log.error("Siderne viser den sidste udgave uden fejl. Ret dette:\n%s", fejl)
        config.nav = self._udgivelse.menu
        if not config.site_url:
            # A map of addresses that nobody knows would be empty.
            config.theme.static_templates.discard("sitemap.xml")
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the generated pages and the open data."""
        assert self._udgivelse is not None
        self._haandskrevne = {fil.src_uri: fil.content_string for fil in files.documentation_pages()}
        for sti, indhold in (self._udgivelse.sider | self._udgivelse.api).items():
            files.append(File.generated(config, sti, content=indhold))
        return files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Say in the accessibility statement who answers for the site; give no page the day of the build."""
        page.update_date = _NO_DAY
        if page.file.src_uri != addresses.ACCESSIBILITY:
            return markdown
        return accessibility.put_in(markdown, accessibility.filled_in(config))

    # After other plugins: what they write is part of the edition.
    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add what is made of the whole site, or of other programs: search index, Python, libraries, type."""
        assert self._udgivelse is not None
        projekt = Path(config.config_file_path).parent
        sider = self._udgivelse.sider | self._haandskrevne
        build_index(projekt, Path(config.site_dir, INDEX_FOLDER), self._udgivelse.catalogue, sider)
        satser = satser_tekst(self._udgivelse.catalogue)
        collect_runtime(projekt, Path(config.site_dir, BEREGNER_MAPPE), satser, projekt / CACHE)
        write_bulk_files(projekt, Path(config.site_dir))
        write_fonts(projekt, Path(config.site_dir), projekt / CACHE)
        last = preview if self._viser else finish
        last(projekt, Path(config.site_dir))

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Build again when a standard changes."""
        server.watch(self.config.standards)
        return server
