"""Tables as CSV that a Danish spreadsheet opens with a double click."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal

Celle = str | int | Decimal | None
# A spreadsheet reads a text that begins with one of these as a formula.
_FORMELTEGN = ("=", "+", "-", "@", "\t", "\r")


def csv_tekst(hoveder: Sequence[str], raekker: Iterable[Sequence[Celle]]) -> str:
    """A table: semicolons, decimal commas, lines that end in CRLF, and a mark that says UTF-8. None is an empty cell.

    Errors: ValueError when a row is not as long as the heading.
    """
    ud = io.StringIO()
    skriver = csv.writer(ud, delimiter=";", lineterminator="\r\n")
    skriver.writerow(hoveder)
    for raekke in raekker:
        if len(raekke) != len(hoveder):
            raise ValueError(f"rækken har {len(raekke)} celler, hovedet {len(hoveder)}: {raekke}")
        skriver.writerow([_celle(celle) for celle in raekke])
    return "\ufeff" + ud.getvalue()


def _celle(vaerdi: Celle) -> str:
    if isinstance(vaerdi, Decimal):
        return format(vaerdi, "f").replace(".", ",")
    if isinstance(vaerdi, str):
        tekst = " ".join(vaerdi.split())
        return f"'{tekst}" if tekst.startswith(_FORMELTEGN) else tekst
    return "" if vaerdi is None else str(vaerdi)
