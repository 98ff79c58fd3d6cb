"""Tables as CSV that a Danish spreadsheet opens with a double click."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from calculators.show.csv_text import tabeltekst, uden_formel
from calculators.show.meeting_paper import Cell, Table


def csv_of(table: Table) -> str:
    """A table of a paper as a file."""
    return csv_tekst(table.headings, table.rows)


def csv_tekst(hoveder: Sequence[str], raekker: Iterable[Sequence[Cell]]) -> str:
    """A table: semicolons, decimal commas, lines that end in CRLF, and a mark that says UTF-8. None is an empty cell.

    Errors: ValueError when a row is not as long as the heading.
    """
    celler = []
    for raekke in raekker:
        if len(raekke) != len(hoveder):
            raise ValueError(f"rækken har {len(raekke)} celler, hovedet {len(hoveder)}: {raekke}")
        celler.append([_celle(celle) for celle in raekke])
    return tabeltekst(hoveder, celler)


def _celle(vaerdi: Cell) -> str:
    if isinstance(vaerdi, Decimal):
        return format(vaerdi, "f").replace(".", ",")
    if isinstance(vaerdi, str):
        return uden_formel(" ".join(vaerdi.split()))
    return "" if vaerdi is None else vaerdi.isoformat() if isinstance(vaerdi, date) else str(vaerdi)
