"""The tables of a paper for a meeting as a workbook: numbers are numbers, days are days, and all else is text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from calculators.show.meeting_paper import Cell, Paper, Table, in_words, printable

LONGEST_NAME = 31  # of a sheet
_ABOUT = "Om papiret"
_LETTERS = (9, 48)  # the narrowest and the widest column
_LONGEST_TEXT = 32_000  # of a cell
_MIDNIGHT = datetime.min.time()


def workbook(paper: Paper) -> bytes:
    """The bytes of the .xlsx: a sheet for each table, and one that says what they are and where they are from."""
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        created = datetime.combine(paper.dag, _MIDNIGHT)
        book.set_properties({"title": paper.titel, "subject": paper.om, "comments": paper.datasaet, "created": created})
        formats = {
            "hoved": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#E8EEF5"}),
            "tekst": book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"}),
            "tal": book.add_format({"num_format": "#,##0.##########", "valign": "top"}),
            "helt": book.add_format({"num_format": "#,##0", "valign": "top"}),
            "dag": book.add_format({"num_format": "dd-mm-yyyy", "valign": "top"}),
        }
        for table in (*paper.tables, _about(paper)):
            _write(book.add_worksheet(table.navn[:LONGEST_NAME]), table, formats)
    return file.getvalue()


def _about(paper: Paper) -> Table:
    rows = [("Titel", paper.titel), ("Hvad", paper.om), *paper.origin, *_sources(paper)]
    return Table(_ABOUT, _ABOUT, ("Hvad", "Oplysning"), tuple(rows))


def _sources(paper: Paper) -> Iterator[tuple[str, str]]:
    for kilde in paper.kilder:
        yield "Kilde", kilde.dokument
        yield from ((f"Kilde [{nr}]", hvor) for nr, hvor in kilde.steder)


def _write(sheet: Worksheet, table: Table, formats: dict[str, Format]) -> None:
    for column, heading in enumerate(table.headings):
        sheet.write_string(0, column, printable(heading), formats["hoved"])
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            _write_cell(sheet, number, column, cell, formats)
    for column, heading in enumerate(table.headings):
        words = [heading, *(in_words(row[column]) for row in table.rows)]
        sheet.set_column(column, column, min(max(max(map(len, words)) + 1, _LETTERS[0]), _LETTERS[1]))
    sheet.freeze_panes(1, 1)
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.headings) - 1)
    sheet.set_paper(9)  # A4
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&L&A&RSide &P af &N")


def _write_cell(sheet: Worksheet, row: int, column: int, cell: Cell, formats: dict[str, Format]) -> None:
    if isinstance(cell, date):
        sheet.write_datetime(row, column, datetime.combine(cell, _MIDNIGHT), formats["dag"])
    elif isinstance(cell, (int, Decimal)):
        helt = cell == int(cell)
        sheet.write_number(row, column, float(cell), formats["helt" if helt else "tal"])
    elif cell:
        sheet.write_string(row, column, printable(cell)[:_LONGEST_TEXT], formats["tekst"])
