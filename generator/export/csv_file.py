"""Tables as CSV that a Danish spreadsheet opens with a double click."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from calculators.show.csv_text import cell_text, tabeltekst
from calculators.show.meeting_paper import Cell


def csv_tekst(hoveder: Sequence[str], raekker: Iterable[Sequence[Cell]]) -> str:
    """A table: semicolons, decimal commas, lines that end in CRLF, and a mark that says UTF-8. None is an empty cell.

    Errors: ValueError when a row is not as long as the heading.
    """
    celler = []
    for raekke in raekker:
        if len(raekke) != len(hoveder):
            raise ValueError(f"rækken har {len(raekke)} celler, hovedet {len(hoveder)}: {raekke}")
        celler.append([cell_text(celle) for celle in raekke])
    return tabeltekst(hoveder, celler)
