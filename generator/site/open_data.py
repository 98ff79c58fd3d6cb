"""The open data as parts of a build: each municipality's, what is nobody's, and what is gathered of both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from generator.export.api import (
    API_MAPPE,
    LISTS,
    SHARED,
    list_schemas,
    listed,
    of_municipality,
    of_nobody,
    shared_file,
)
from generator.export.eksempler import FILE, examples
from generator.export.listed import Listed, piece
from generator.export.view import View
from generator.model.catalogue import Kommunedata
from generator.opendata.described import DESCRIPTION, described
from generator.opendata.forms import DATABASE, table_lists, table_rows, table_schemas
from generator.opendata.linked import LINKED, linked_municipality, linked_path, linked_wholes
from generator.opendata.municipality import municipality_file, municipality_path, municipality_schema
from generator.opendata.parquet import parquet_path
from generator.opendata.places import FOLDER
from generator.opendata.tables import EMPTY, Table, tables_of, tables_of_nobody
from generator.pages.all_pages import Gather, Made, Part, joined_parts
from generator.site.edition import ROBOTS

# Whose piece is nobody's: no municipality has such an id.
_NOBODY = "-"


def open_data(view: View, root: str, parquet: bool = False) -> Made:
    """All of it, of both versions, in memory; `root` is the address of the site with a slash, or empty."""
    return joined_parts(open_data_parts(view, root, parquet)).gathered(gathers(view, root))


def open_data_parts(view: View, root: str, parquet: bool = False) -> list[Part]:
    """What makes it, part by part; the pieces that are gathered stand in their order."""
    own = [partial(_municipality, view, root, data) for data in view.catalogue.kommuner]
    shared = [partial(_shared, view, navn) for navn in SHARED]
    return [*own, partial(_nobodys, view, root, parquet), *shared]


def gathers(view: View, root: str) -> dict[str, Gather]:
    """Path → what gathers each file of all out of the pieces."""
    lists = {f"{API_MAPPE}/{navn}.json": listed(view, navn) for navn in LISTS} | table_lists(view.catalogue.datasaet)
    return {path: partial(_gathered, path, liste) for path, liste in lists.items()} | linked_wholes(view.opslag, root)


def _gathered(path: str, liste: Listed, pieces: Mapping[str, str]) -> Iterator[str]:
    return liste.holding(pieces[each] for each in pieces if each.startswith(f"{path}/"))


def _municipality(view: View, root: str, data: Kommunedata) -> Made:
    written = of_municipality(view.opslag, data)
    files, pieces = linked_municipality(view.opslag, data, root)
    files |= municipality_file(view.opslag, data, written)
    return Made({}, files, pieces=pieces | _pieces(data.id, written, tables_of(view.opslag, data)))


def _pieces(whose: str, written: Mapping[str, list[str]], tables: list[Table]) -> dict[str, str]:
    lists = {f"{API_MAPPE}/{navn}.json": piece(elements) for navn, elements in written.items()}
    rows = {path: text for table in tables for path, text in table_rows(table).items()}
    return {f"{path}/{whose}": text for path, text in (lists | rows).items()}


def _nobodys(view: View, root: str, parquet: bool) -> Made:
    """What the law and the guidelines have, and what tells of all the files."""
    files = {f"{API_MAPPE}/{navn}": text for navn, text in list_schemas().items()} | table_schemas()
    files |= examples(view) | municipality_schema()
    files |= {DESCRIPTION: described(_all_files(view, parquet), root), ROBOTS: _robots(root)}
    return Made({}, files, pieces=_pieces(_NOBODY, of_nobody(view.opslag), tables_of_nobody(view.opslag)))


def _shared(view: View, navn: str) -> Made:
    return Made({}, {f"{API_MAPPE}/{fil}": text for fil, text in shared_file(view, navn).items()})


def _all_files(view: View, parquet: bool) -> Iterator[str]:
    """The paths of all that can be fetched, but for schemas."""
    yield from (f"{API_MAPPE}/{navn}.json" for navn in (*LISTS, *SHARED, FILE))
    yield from (*table_lists(""), *LINKED, f"{FOLDER}/{DATABASE}")
    yield from (parquet_path(table.navn) for table in EMPTY if parquet)
    for data in view.catalogue.kommuner:
        yield from (municipality_path(data.id), linked_path(data.id))


def _robots(root: str) -> str:
    """Everything may be read; where all pages are listed is said when the site's own address is known."""
    return "User-agent: *\nAllow: /\n" + (f"Sitemap: {root}sitemap.xml\n" if root else "")
