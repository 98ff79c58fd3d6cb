"""Tables as text that a Danish spreadsheet opens with a double click, and runs nothing of."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from calculators.show.meeting_paper import Cell, Table

BYTE_ORDER_MARK = "\ufeff"  # without it, Excel takes UTF-8 for the code page of the machine
# A text that begins like this would be run as a formula by the spreadsheet (CWE-1236).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def tabeltekst(overskrifter: Sequence[str], raekker: Iterable[Sequence[str]]) -> str:
    """The cells as they are, with semicolons between, lines that end in CRLF and a mark that says UTF-8."""
    ud = io.StringIO()
    skriver = csv.writer(ud, delimiter=";", lineterminator="\r\n")
    skriver.writerow(overskrifter)
    skriver.writerows(raekker)
    return BYTE_ORDER_MARK + ud.getvalue()


def uden_formel(tekst: str) -> str:
    """The text, with an apostrophe before it when a spreadsheet would run it."""
    return f"'{tekst}" if tekst.startswith(_FORMULA_STARTS) else tekst


def csv_of(table: Table) -> str:
    """A table of a paper for a meeting as a file."""
    return tabeltekst(table.headings, ([cell_text(cell) for cell in row] for row in table.rows))


def cell_text(cell: Cell) -> str:
    """A cell with a decimal comma, a day as 2023-01-01, or a text on one line that no spreadsheet runs."""
    if isinstance(cell, Decimal):
        return format(cell, "f").replace(".", ",")
    if isinstance(cell, date):
        return cell.isoformat()
    return uden_formel(" ".join(cell.split())) if isinstance(cell, str) else "" if cell is None else str(cell)
