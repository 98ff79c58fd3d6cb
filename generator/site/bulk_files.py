"""The files of the page for many: template files to start from, the fields for its script, and its libraries."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from calculators.text.errors import Tastefejl
from calculators.text.money import parse_tal
from generator.pages.calculator.bulk_columns import EXPLANATION, JOURNALNUMMER, Column, columns, fields_as_dict
from generator.site.libraries import collect_libraries

MAPPE = "assets/mange"
LIBRARIES_FOLDER = "assets/biblioteker"
EXAMPLE = "Eksempel 1"
CHOICES_SHEET = "Valgmuligheder"
# The rows of the template that offer the choices as a list in the cell.
LAST_LISTED_ROW = 5000
# A fixed day of making, so that two builds give the same bytes.
_FIXED_DAY = datetime(2000, 1, 1)


def write_bulk_files(project: Path, root: Path) -> None:
    """Write all of it below `root`, the root of the site.

    Errors: MissingNodeModules when `npm ci` has not been run.
    """
    collect_libraries(project, root / LIBRARIES_FOLDER)
    out = root / MAPPE
    out.mkdir(parents=True, exist_ok=True)
    fields = json.dumps(fields_as_dict(), ensure_ascii=False, sort_keys=True)
    (out / "felter.json").write_text(fields + "\n", encoding="utf-8")
    for navn, beregner in BEREGNERE.items():
        (out / f"skabelon-{navn}.csv").write_bytes(template_csv(beregner))
        (out / f"skabelon-{navn}.xlsx").write_bytes(template_xlsx(beregner))


def _rows(beregner: Beregner) -> list[list[str]]:
    """Headings, explanations and one example."""
    all_columns = columns(beregner)
    return [
        [JOURNALNUMMER, *(column.heading for column in all_columns)],
        [EXPLANATION, *(column.explanation for column in all_columns)],
        [EXAMPLE, *(column.eksempel for column in all_columns)],
    ]


def template_csv(beregner: Beregner) -> bytes:
    """The template as Danish Excel opens it: UTF-8 with its mark, semicolons and CRLF."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(_rows(beregner))
    return text.getvalue().encode("utf-8-sig")


def template_xlsx(beregner: Beregner) -> bytes:
    """The template as an Excel file, where a choice is picked from a list in the cell."""
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        book.set_properties({"title": beregner.titel, "created": _FIXED_DAY})
        sheet = book.add_worksheet("Sager")
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        note = book.add_format({"italic": True, "text_wrap": True, "valign": "top"})
        headings, explanations, eksempel = _rows(beregner)
        sheet.write_row(0, 0, headings, bold)
        sheet.write_row(1, 0, explanations, note)
        for number, cell in enumerate(eksempel):
            _write_cell(sheet, number, cell)
        sheet.set_column(0, len(headings) - 1, 24)
        sheet.freeze_panes(1, 1)
        _offer_choices(sheet, book.add_worksheet(CHOICES_SHEET), columns(beregner))
    return file.getvalue()


def _write_cell(sheet: Worksheet, column: int, cell: str) -> None:
    """A number as a number, so that Excel shows and adds it as one."""
    try:
        sheet.write_number(2, column, float(parse_tal(cell)))
    except Tastefejl:
        sheet.write_string(2, column, cell)


def _offer_choices(sheet: Worksheet, choices: Worksheet, all_columns: list[Column]) -> None:
    """The choices on a sheet of their own, and a list in each cell that picks among them."""
    with_choices = [(number, column) for number, column in enumerate(all_columns, start=1) if column.felt.valg]
    for place, (number, column) in enumerate(with_choices):
        labels = [valg.etiket for valg in column.felt.valg]
        choices.write_column(0, place, [column.heading, *labels])
        letter = chr(ord("A") + place)
        area = f"={CHOICES_SHEET}!${letter}$2:${letter}${len(labels) + 1}"
        sheet.data_validation(2, number, LAST_LISTED_ROW, number, {"validate": "list", "source": area})
    choices.set_column(0, max(len(with_choices) - 1, 0), 32)
