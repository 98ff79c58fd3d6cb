"""The MkDocs plugin: hands the generated pages, menu and data to MkDocs. It adapts, and does nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.config_options import Dir, ListOfItems, Optional, Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from calculators.text.dates import dansk_dato
from generator.export.view import View
from generator.load.findings import DataErrors
from generator.load.roots import Further
from generator.site.bundle import Bundled
from generator.site.embedding import origins
from generator.site.finish import finish, preview
from generator.site.menu_near import near
from generator.site.plain import finish_plain
from generator.site.publication import Publication, checked, filled_in, further, of_pages, publish, without_node
from generator.site.security import security_text, write_security
from generator.site.tight import tighten
from generator.site.written import Written
from generator.workbench.patch import repository
from generator.workbench.program import collect_workbench

log = get_plugin_logger(__name__)

# MkDocs would write the day of the build in the site map and its packed copy.
_NO_DAY = "1970-01-01"


class ServiceniveauConfig(Config):
    """Settings under `plugins: serviceniveau` in mkdocs.yml."""

    standards = Dir(default="standards")
    # The day that decides which edition of a standard is in force; today, unless a build is to be made again as it was.
    dag = Optional(Type(date))
    # Folders of municipalities that lie elsewhere: one each, or several in one.
    kommune_mapper = ListOfItems(Dir(exists=True), default=[])
    # Whether each municipality's catalogue is made as PDF and for Word too.
    dokumenter = Type(bool, default=False)
    # Whether the tables of the open data are made as Parquet too.
    parquet = Type(bool, default=False)


class ServiceniveauPlugin(BasePlugin[ServiceniveauConfig]):
    """Lives as long as the server, so that the last good edition can be shown while a file is wrong."""

    def __init__(self) -> None:
        self._serving = False
        self._published: Publication | None = None
        self._given: tuple[View, Written] | None = None
        self._haandskrevne: dict[str, str] = {}
        self.bundled: Bundled | None = None

    @property
    def made(self) -> Written:
        """What was written of this edition, where it was written to a folder."""
        assert self._published is not None and isinstance(self._published.made, Written)
        return self._published.made

    def read(self) -> View:
        """The standards as they lie now. Errors: DataErrors with every mistake."""
        return checked(Path(self.config.standards), self.config.dag, self._kommuner())

    def take(self, view: View, made: Written) -> None:
        """Publish what is made already instead of making it."""
        self._given = view, made

    def _kommuner(self) -> list[Path]:
        return [Path(mappe) for mappe in self.config.kommune_mapper]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether we serve: a server survives mistakes in the data, a build does not."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the standards and set the menu.

        Errors: DataErrors, unless a good edition is already being served.
        """
        security_text(config, date.today())
        haandskrevne: list[dict[str, Any]] = config.nav or []
        try:
            standards, kommuner = Path(self.config.standards), self._kommuner()
            self._published = (
                of_pages(self._given[0], haandskrevne, self._given[1], self.config.dokumenter, self.config.parquet)
                if self._given
                else publish(
                    standards,
                    haandskrevne,
                    config.site_url,
                    self.config.dag,
                    kommuner,
                    origins(config),
                    self.config.dokumenter,
                    self.config.parquet,
                )
            )
        except DataErrors as fejl:
            if not (self._serving and self._published):
                raise
            log.error("Siderne viser den sidste udgave uden fejl. Ret dette:\n%s", fejl)
        config.nav = self._published.menu
        nyeste = self._published.view.catalogue.nyeste_satser
        config.extra["nyeste_satser"] = dansk_dato(nyeste) if nyeste else ""
        if not config.site_url:
            # A map of addresses that nobody knows would be empty.
            config.theme.static_templates.discard("sitemap.xml")
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the generated pages and the open data."""
        assert self._published is not None
        self._haandskrevne = {fil.src_uri: fil.content_string for fil in files.documentation_pages()}
        tekster = self._published.tekster
        for sti in tekster:
            if kept := self._published.file_of(sti):
                files.append(File.generated(config, sti, abs_src_path=str(kept)))
            else:
                files.append(File.generated(config, sti, content=tekster[sti]))
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Give no page the day of the build."""
        for fil in files.documentation_pages():
            if fil.page is not None:
                fil.page.update_date = _NO_DAY
        return nav

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Say in the accessibility statement who answers for the site."""
        return filled_in(page.file.src_uri, markdown, config)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Write pages without the indentation of the theme's templates."""
        return tighten(env)

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give the page the part of the menu that is near it."""
        assert self._published is not None
        context["nav"] = near(nav, self._published.own_pages)
        return context

    # After other plugins: what they write is part of the edition.
    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add what is made of the whole site, or of other programs: search index, Python, libraries, type."""
        assert self._published is not None
        self._published.made.write_papers(Path(config.site_dir))
        write_security(config, Path(config.site_dir), date.today())
        if without_node.get():
            finish_plain(Path(config.site_dir))
            return
        projekt = Path(config.config_file_path).parent
        self._published.write_made(projekt, Path(config.site_dir), self._haandskrevne)
        given = further.get()
        alle = Further((*self._kommuner(), *given.mapper), given.kun)
        lager = repository(config.repo_url, config.edit_uri)
        collect_workbench(projekt, Path(config.site_dir), Path(self.config.standards), alle, lager)
        if self._serving:
            self.bundled = preview(projekt, Path(config.site_dir), origins(config))
        else:
            finish(projekt, Path(config.site_dir), origins(config))

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Build again when a standard changes."""
        for mappe in (self.config.standards, *self.config.kommune_mapper, *map(str, further.get().mapper)):
            server.watch(mappe)
        return server
