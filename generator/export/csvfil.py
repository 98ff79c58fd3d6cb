"""Tables as CSV files that a Danish spreadsheet opens with a double click."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

BOM = "\ufeff"


def csv_tekst(hoveder: Sequence[str], raekker: Iterable[Sequence[str]]) -> str:
    """The table with semicolons between the cells, and a byte order mark so that æ, ø and å are read right."""
    ud = io.StringIO()
    skriver = csv.writer(ud, delimiter=";", lineterminator="\r\n")
    skriver.writerow(hoveder)
    skriver.writerows([_uden_formel(celle) for celle in raekke] for raekke in raekker)
    return BOM + ud.getvalue()


def _uden_formel(celle: str) -> str:
    """A spreadsheet would run a cell that begins like a formula."""
    return f"'{celle}" if celle.startswith(("=", "+", "-", "@")) else celle
