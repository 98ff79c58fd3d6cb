"""A report of a change for a whole population: who gains and loses, by group and by how much, as HTML and as xlsx."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from xlsxwriter import Workbook

from calculators.text.money import dansk_tal
from calculators.text.units import enhedsnavn

if TYPE_CHECKING:
    from calculators.columns.gains import Band, Gains

HIDDEN = "skjult"
_BAR = 360
Cell = str | int | Decimal


@dataclass(frozen=True)
class Report:
    """What a report says: the two sides in words, what is moved, and each result's gains."""

    title: str
    sides: str
    moved: Sequence[tuple[str, str, str]]
    rows: int
    without: int
    dataset: str
    gains: Sequence[Gains]

    def write(self, html: Path, xlsx: Path) -> None:
        """Both forms of it."""
        html.write_text(self._html(), encoding="utf-8")
        with Workbook(xlsx, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
            self._about(book)
            for number, one in enumerate(self.gains, 1):
                _sheet(book, f"{number} {one.result.etiket}"[:31].translate(_NOT_IN_A_NAME), one)

    def _html(self) -> str:
        environment = Environment(
            loader=PackageLoader("generator", "templates/population"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        parts = [
            {
                "name": one.result.etiket,
                "unit": enhedsnavn(one.result.enhed or ""),
                "who": _in_words(who(one)),
                "spread": _in_words(spread(one)),
                "bars": _bars(one),
            }
            for one in self.gains
        ]
        content: dict[str, Any] = {
            "title": self.title,
            "sides": self.sides,
            "moved": self.moved,
            "rows": dansk_tal(Decimal(self.rows)),
            "without": dansk_tal(Decimal(self.without)),
            "dataset": self.dataset,
            "parts": parts,
        }
        return environment.get_template("report.html.j2").render(content)

    def _about(self, book: Workbook) -> None:
        sheet = book.add_worksheet("Om tallene")
        sheet.set_column(0, 0, 60)
        lines: list[Sequence[Cell]] = [
            [self.title],
            [self.sides],
            [f"{self.rows} rækker er regnet, {self.without} har ikke et beløb på begge sider."],
            ["Antal under fem er skjult, og det er de antal også, som de ellers kunne regnes ud af."],
            [f"Regnet med data {self.dataset}. Beregningen er vejledende."],
            *([["Det er ændret", "I dag", "Forslag"], *self.moved] if self.moved else []),
        ]
        for at, line in enumerate(lines):
            sheet.write_row(at, 0, line)


def who(one: Gains) -> list[list[Cell]]:
    """For each group how many are better off, the same and worse off, and what all get today and by the proposal."""
    heads: list[Cell] = ["Gruppe", "Antal", "Bedre", "Det samme", "Dårligere", "I alt i dag", "I alt efter", "Forskel"]
    lines = [heads]
    for line in one.lines:
        sums: list[Cell] = [HIDDEN] * 3
        if line.now is not None and line.then is not None:
            sums = [line.now, line.then, line.then - line.now]
        lines.append([line.group, *map(_count, (line.many, *line.ways)), *sums])
    return lines


def spread(one: Gains) -> list[list[Cell]]:
    """For each group how many are in each band of the change; bands that nobody is in are left out."""
    shown = [at for at in range(len(one.bands)) if any(line.bands[at] != 0 for line in one.lines)]
    heads: list[Cell] = ["Gruppe", *(_band(one.bands[at]) for at in shown)]
    return [heads, *([line.group, *(_count(line.bands[at]) for at in shown)] for line in one.lines)]


def _count(many: int | None) -> Cell:
    return HIDDEN if many is None else many


def _band(band: Band) -> str:
    if band.low == band.high:
        return "uændret"
    return f"{dansk_tal(band.low)} til {dansk_tal(band.high)}"


def _in_words(table: list[list[Cell]]) -> list[list[str]]:
    return [[et if isinstance(et, str) else dansk_tal(Decimal(et)) for et in line] for line in table]


def _bars(one: Gains) -> list[tuple[str, str, int]]:
    """The bands of all rows: what each is called, how many there are, and how long its bar is."""
    heads, everybody = spread(one)[:2]
    most = max((many for many in everybody[1:] if isinstance(many, int)), default=0) or 1
    return [
        (
            str(head),
            *((dansk_tal(Decimal(many)), round(many * _BAR / most)) if isinstance(many, int) else (HIDDEN, 0)),
        )
        for head, many in zip(heads[1:], everybody[1:], strict=True)
    ]


_NOT_IN_A_NAME = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


def _sheet(book: Workbook, name: str, one: Gains) -> None:
    """Both tables on a sheet, with a chart of each."""
    sheet = book.add_worksheet(name)
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 20, 14)
    table, bands = who(one), spread(one)
    start = len(table) + 2
    for first, lines in ((0, table), (start, bands)):
        for at, line in enumerate(lines, first):
            sheet.write_row(at, 0, [float(et) if isinstance(et, Decimal) else et for et in line])
    ways = book.add_chart({"type": "bar", "subtype": "percent_stacked"})
    for column in (2, 3, 4):
        ways.add_series(
            {
                "name": [name, 0, column],
                "categories": [name, 1, 0, len(table) - 1, 0],
                "values": [name, 1, column, len(table) - 1, column],
            }
        )
    ways.set_title({"name": "Bedre, det samme og dårligere"})
    change = book.add_chart({"type": "column"})
    change.add_series(
        {
            "name": "alle",
            "categories": [name, start, 1, start, len(bands[0]) - 1],
            "values": [name, start + 1, 1, start + 1, len(bands[0]) - 1],
        }
    )
    change.set_title({"name": f"Ændringens størrelse ({enhedsnavn(one.result.enhed or '')}), alle"})
    change.set_legend({"none": True})
    below = start + len(bands) + 1
    sheet.insert_chart(below, 0, ways)
    sheet.insert_chart(below, 6, change)
