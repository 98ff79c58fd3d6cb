"""What is published of the standards: decided here alone, for the site and for a folder that another builder reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from html import escape
from pathlib import Path
from typing import Any

from generator import addresses
from generator.browser.places import BEREGNER_MAPPE, CACHE
from generator.browser.runtime import collect_runtime
from generator.export.view import View
from generator.load.findings import DataErrors
from generator.load.kept import Kept
from generator.load.loader import NO_MORE, load_standards
from generator.load.roots import Further
from generator.opendata.forms import DATABASE, read_tables, write_database
from generator.opendata.parquet import write_parquet
from generator.opendata.places import FOLDER
from generator.pages.all_pages import Made, Menu, Part, joined, last, menu, parts
from generator.pages.calculator.embedding import embedding_page
from generator.prose.lookup import Lookup
from generator.search.index import INDEX_FOLDER, build_index
from generator.site import accessibility
from generator.site.bulk_files import write_bulk_files
from generator.site.check import require_no_errors
from generator.site.documents import require_parquet, require_what_writes, write_documents
from generator.site.folder_check import check_folder
from generator.site.fonts import write_fonts
from generator.site.open_data import gathers, open_data_parts
from generator.site.written import Together, Written

# The folders of municipalities that whoever builds gave beside those that mkdocs.yml names.
further: ContextVar[Further] = ContextVar("further", default=NO_MORE)
# Whether to leave out what Node makes: calculators in the browser, search, bundles and type.
without_node: ContextVar[bool] = ContextVar("without_node", default=False)


# Where what is published is written as it is made; it is kept in memory when there is no such place.
place: ContextVar[Path | None] = ContextVar("place", default=None)


@dataclass(frozen=True)
class Publication:
    """One edition of the site: the catalogue, its pages, its menu, and the files beside the pages."""

    view: View
    menu: Menu
    made: Made | Written
    dokumenter: bool = False
    parquet: bool = False

    @cached_property
    def own_pages(self) -> frozenset[str]:
        """The first pages of each municipality behind the doors that have some: its front page, and how it stands."""
        alle = (data.id for data in self.view.catalogue.kommuner)
        return frozenset(page for kommune in alle for page in (addresses.kommune(kommune), addresses.state(kommune)))

    @property
    def tekster(self) -> Mapping[str, str]:
        """Path → text of every page and file that the catalogue alone gives."""
        return Together(self.made.pages, self.made.files)

    def file_of(self, sti: str) -> Path | None:
        """The file that holds the text of a path; None where it is kept in memory."""
        return self.made.folder / sti if isinstance(self.made, Written) else None

    def write_made(self, projekt: Path, rod: Path, haandskrevne: Mapping[str, str]) -> None:
        """Write below `rod` what is made of the whole, or of other programs: search, Python, libraries and type.

        `haandskrevne` are the pages written by hand, by path. Errors: RuntimeFejl.
        """
        if self.dokumenter:
            write_documents(projekt, rod, self.view.opslag)
        build_index(projekt, rod / INDEX_FOLDER, self.view.opslag, Together(self.made.pages, haandskrevne))
        self._write_tables(rod)
        dele = self.view.dele
        collect_runtime(projekt, rod / BEREGNER_MAPPE, dele.loven, projekt / CACHE, dele.kommuner)
        write_bulk_files(projekt, rod)
        write_fonts(projekt, rod, projekt / CACHE)

    def _write_tables(self, rod: Path) -> None:
        """The tables that are published as text, in the forms that are none."""
        alle = read_tables(self.made.files)
        write_database(rod / FOLDER / DATABASE, alle)
        if self.parquet:
            write_parquet(rod, alle)


def publish(
    standards: Path,
    haandskrevne: Menu,
    site: str | None = None,
    dag: date | None = None,
    kommuner: Sequence[Path] = (),
    rammer: Sequence[str] = (),
    dokumenter: bool = False,
    parquet: bool = False,
) -> Publication:
    """Load, check and render standards/; `haandskrevne` are the menu's entries for the pages written by hand.

    `site` is the address of the site where it is known, and `dag` the day it is made for: today when none is given.
    `kommuner` are further folders of municipalities, beside those that the command line gave, and `rammer` the origins
    that may show pages in a frame. With `dokumenter` each municipality's catalogue is there as a document too, and with
    `parquet` the tables are there as Parquet.

    Errors: CannotWriteDocuments; CannotWriteParquet; DataErrors with every mistake; nothing is rendered from data with
    mistakes.
    """
    with_documents = dokumenter and not without_node.get()
    if with_documents:
        require_what_writes()
    with_parquet = parquet and not without_node.get()
    if with_parquet:
        require_parquet()
    view = checked(standards, dag, kommuner)
    # What every part asks for, so that it is made before they are shared among processes.
    _ = view.satser
    to, alle_dele = place.get(), all_parts(view, site, rammer, with_documents, with_parquet)
    of_all = gathers(view, _root(site))
    made = (
        joined(view, alle_dele).gathered(of_all) if to is None else Written(to, alle_dele, partial(last, view), of_all)
    )
    return of_pages(view, haandskrevne, made, with_documents, with_parquet)


def of_pages(
    view: View, haandskrevne: Menu, made: Made | Written, dokumenter: bool = False, parquet: bool = False
) -> Publication:
    """The edition whose pages and files are made already."""
    return Publication(view, _sikker(menu(view.opslag, haandskrevne, made.pages)), made, dokumenter, parquet)


def all_parts(
    view: View,
    site: str | None = None,
    rammer: Sequence[str] = (),
    dokumenter: bool = False,
    parquet: bool = False,
) -> list[Part]:
    """What makes the pages and the open data; `site` is the address of the site where it is known.

    `rammer` are the origins whose pages may show ours in a frame; with `dokumenter` pages lead to documents,
    and with `parquet` the tables are described as Parquet too.
    """
    root = _root(site)
    framed = [partial(_embedding, view, rammer)] if rammer and not without_node.get() else []
    return [*open_data_parts(view, root, parquet), *parts(view, root, dokumenter), *framed]


def _root(site: str | None) -> str:
    """The address of the site with a slash at its end, or empty where nobody knows it."""
    return f"{site.rstrip('/')}/" if site else ""


def checked(standards: Path, dag: date | None = None, kommuner: Sequence[Path] = ()) -> View:
    """The standards as they lie, with the folders that are given beside `kommuner`.

    Errors: DataErrors with every mistake.
    """
    given = further.get()
    return View(_checked(standards, dag, Further((*kommuner, *given.mapper), given.kun)))


def _checked(standards: Path, dag: date | None, alle: Further) -> Lookup:
    """The standards, checked municipality by municipality where what is found can be kept.

    Errors: DataErrors.
    """
    if Kept(standards.resolve().parent).keeps:
        fejl = [fund for fund in check_folder(standards, alle, dag=dag).fund if not fund.advarsel]
        if fejl:
            raise DataErrors(fejl)
        return Lookup(load_standards(standards, dag, alle).catalogue)
    return require_no_errors(load_standards(standards, dag, alle)).opslag


def _embedding(view: View, origins: Sequence[str]) -> Made:
    return Made({addresses.EMBEDDING: embedding_page(view.opslag, origins)})


def filled_in(sti: str, markdown: str, indstillinger: Mapping[str, Any]) -> str:
    """A page written by hand as it is published: the accessibility statement says who answers for the site."""
    return (
        accessibility.put_in(markdown, accessibility.filled_in(indstillinger))
        if sti == addresses.ACCESSIBILITY
        else markdown
    )


def _sikker(menu: Any) -> Any:
    """The menu with its titles as HTML text: both MkDocs and Zensical write them out as they stand."""
    if isinstance(menu, dict):
        return {escape(titel): _sikker(under) for titel, under in menu.items()}
    return [_sikker(del_) for del_ in menu] if isinstance(menu, list) else menu
