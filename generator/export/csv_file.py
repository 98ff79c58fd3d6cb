"""Tables as CSV that a Danish spreadsheet opens with a double click."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from calculators.show.csv_text import tabeltekst, uden_formel

Celle = str | int | Decimal | None


def csv_tekst(hoveder: Sequence[str], raekker: Iterable[Sequence[Celle]]) -> str:
    """A table: semicolons, decimal commas, lines that end in CRLF, and a mark that says UTF-8. None is an empty cell.

    Errors: ValueError when a row is not as long as the heading.
    """
    celler = []
    for raekke in raekker:
        if len(raekke) != len(hoveder):
            raise ValueError(f"rækken har {len(raekke)} celler, hovedet {len(hoveder)}: {raekke}")
        celler.append([_celle(celle) for celle in raekke])
    return tabeltekst(hoveder, celler)


def _celle(vaerdi: Celle) -> str:
    if isinstance(vaerdi, Decimal):
        return format(vaerdi, "f").replace(".", ",")
    if isinstance(vaerdi, str):
        return uden_formel(" ".join(vaerdi.split()))
    return "" if vaerdi is None else str(vaerdi)
