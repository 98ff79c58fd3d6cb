"""What a paper for a meeting says: one description, of which a document, a workbook and tables are written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from calculators.text.dates import dansk_dato
from calculators.text.money import dansk_tal

# What no document or workbook can hold.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Numbers and days are themselves, so that a spreadsheet can add and sort them; None is an empty cell.
Cell = str | int | Decimal | date | None


@dataclass(frozen=True)
class Heading:
    """A heading; those of level 1 stand right below the title."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Points:
    """A list of points."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table with one row of headings. `navn` is its own among those of the paper; every row is as long as those."""

    navn: str
    titel: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


Part = Heading | Text | Points | Table


@dataclass(frozen=True)
class Source:
    """A document, and the places in it that the paper cites, each with its number in the paper."""

    dokument: str
    steder: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Paper:
    """A paper for a meeting.

    `navn` is what its files are called. `dag` is the day its figures were looked up on, `fra` the page it was made
    from, and `datasaet` the hash of the data. `parts` are what one reads, `tables` what one calculates with.
    """

    navn: str
    titel: str
    om: str
    dag: date
    fra: str
    datasaet: str
    parts: tuple[Part, ...]
    kilder: tuple[Source, ...] = ()
    tables: tuple[Table, ...] = ()

    @property
    def origin(self) -> tuple[tuple[str, str], ...]:
        """What the paper says of itself: the day, the page and the data, each with its name."""
        return ("Lavet", dansk_dato(self.dag)), ("Siden", self.fra), ("Data", self.datasaet)


def in_words(cell: Cell) -> str:
    """A cell as it is read: `1.234,50`, `1. september 2025`."""
    if isinstance(cell, date):
        return dansk_dato(cell)
    if isinstance(cell, (int, Decimal)):
        return dansk_tal(Decimal(cell))
    return cell or ""


def in_json(cell: Cell) -> str | int | float | None:
    """A cell as JSON has it: a number is a number."""
    if isinstance(cell, Decimal):
        return float(cell)
    return cell.isoformat() if isinstance(cell, date) else cell


def printable(text: str) -> str:
    """The text without the signs that no file can hold."""
    return _FORBIDDEN.sub("", text)
