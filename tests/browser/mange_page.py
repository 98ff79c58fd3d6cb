"""Doing what a caseworker does on “Mange på én gang”, and files to do it with."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook
from playwright.sync_api import Page, expect

from tests.taalmodighed import SENEST_MS

HEADINGS = ["Journalnr.", "Indkomst efter skat", "Husleje", "El", "Varme", "Gruppe", "Kost indgår", "Bemærkning"]
CALCULATOR = "beregner=egenbetaling-107&kommune=hvidovre&dato=2023-06-01"
NONE: Mapping[str, Sequence[Sequence[object]]] = {}


class MangePage:
    """The page; its parts go by the ids in generator/templates/calculator/bulk.md.j2."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.file_answer = page.locator("#m-filsvar")
        self.status = page.locator("#m-status")
        self.missing = page.locator("#m-mangler")
        self.calculate = page.locator("#m-beregn")
        self.stop = page.get_by_role("button", name="Stop")
        self.result = page.locator("#m-resultat")
        self.rows = page.locator(".sn-raekketabel tbody tr")

    def open(self, choice: str = CALCULATOR, ready: bool = False) -> "MangePage":
        """Go to the page, and when `ready` wait until Python has started."""
        self.page.goto(f"/mange/#{choice}")
        expect(self.page.locator(".sn-mange.sn-levende")).to_be_visible()
        if ready:
            expect(self.status).to_contain_text("Klar", timeout=SENEST_MS)
        return self

    def choose(self, choice: str = CALCULATOR) -> "MangePage":
        """Another calculator, municipality or date on the page that is open, as a link to them would."""
        self.page.evaluate("(choice) => { location.hash = 'foer='; location.hash = choice; }", f"{choice}&foer=")
        return self

    def give(self, name: str, content: bytes) -> "MangePage":
        """Pick a file."""
        self.page.locator("#m-fil").set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})
        return self

    def column(self, field: str) -> Any:
        """The select that says which column answers a field."""
        return self.page.locator(f"#k-{field}")

    def run(self) -> "MangePage":
        """Calculate, and wait for the result."""
        self.calculate.click()
        expect(self.result).to_be_visible(timeout=SENEST_MS)
        return self

    def downloaded(self, button: str, folder: Path) -> str:
        """The text of a file that the page gives."""
        return self._saved(button, folder).read_bytes().decode("utf-8")

    def _saved(self, button: str, folder: Path) -> Path:
        with self.page.expect_download() as waiting:
            self.page.get_by_role("button", name=button).click()
        path = folder / waiting.value.suggested_filename
        waiting.value.save_as(path)
        return path

    def archive(self, button: str, folder: Path) -> dict[str, bytes]:
        """The files in an archive that the page gives, by their names."""
        with ZipFile(self._saved(button, folder)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def book(self, folder: Path) -> dict[str, list[list[Any]]]:
        """The rows of each sheet of the result file for spreadsheets."""
        book = load_workbook(self._saved("Hent resultatet (Excel)", folder))
        return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book.worksheets}

    def csv(self, folder: Path) -> list[dict[str, str]]:
        """The rows of the result file, by heading."""
        text = self.downloaded("Hent resultatet (CSV)", folder)
        assert text.startswith("\ufeff")
        return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))


def case(number: int = 1, **changed: str) -> list[str]:
    """A row for egenbetaling-107, where some cells are changed."""
    usual = [f"B-{number}", "9.400,00", "4.200,00", "300", "450", "Førtidspensionist", "nej", "æøå"]
    return [changed.get(heading, cell) for heading, cell in zip(HEADINGS, usual, strict=True)]


def as_csv(rows: list[list[str]], encoding: str = "utf-8", separator: str = ";") -> bytes:
    """A CSV file with the usual headings."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator="\r\n").writerows([HEADINGS, *rows])
    return text.getvalue().encode(encoding)


def as_xlsx(rows: Sequence[Sequence[object]], more_sheets: Mapping[str, Sequence[Sequence[object]]] = NONE) -> bytes:
    """An Excel file as a spreadsheet program writes it."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for name, others in more_sheets.items():
        other = book.create_sheet(name)
        for row in others:
            other.append(list(row))
    for cell in (cell for row in sheet.iter_rows() for cell in row):
        if isinstance(cell.value, float):
            cell.number_format = "0.0%" if cell.value < 1 else "#,##0.00"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
