"""A page of drawings, each with its table beside it and both to be had as files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator import addresses
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.pages.politician.report import Report, file_link
from generator.prose.writing import PageProse

_NO_SOURCE = Markup("")


@dataclass(frozen=True)
class TableCell:
    """A cell of a table; `tavs` marks what the standard does not state."""

    text: str | Markup
    kilde: Markup = _NO_SOURCE
    tavs: bool = False


@dataclass(frozen=True)
class ChartPart:
    """One drawing with its words, its table and the table as CSV. The first cell of a row is its heading."""

    id: str
    titel: str
    text: str
    svg: str
    headings: Sequence[str]
    rows: Sequence[Sequence[TableCell]]
    csv: str
    table_text: str = ""
    beregnere: tuple[str, ...] = ()


def chart_page(
    prosa: PageProse, titel: str, lead: str, parts: Iterable[ChartPart], kommuner: Sequence[tuple[str, str]] = ()
) -> Report | None:
    """The page with its files, or None when there is nothing to draw.

    `kommuner` are the names and addresses of the pages that have the drawings of each.
    """
    alle = list(parts)
    if not alle and not kommuner:
        return None
    shown = [
        (
            et,
            Markup(et.svg),
            [
                (prosa.opslag.beregnere[navn].titel, prosa.link(addresses.beregner(navn)))
                for navn in et.beregnere
                if navn in prosa.opslag.beregnere
            ],
            [
                ("Hent tabellen som CSV", file_link(prosa, f"{et.id}.csv")),
                ("Hent tegningen som SVG", file_link(prosa, f"{et.id}.svg")),
            ],
        )
        for et in alle
    ]
    text = fill(
        "politician/chart_page.md.j2",
        prosa.side,
        titel=titel,
        lead=lead,
        parts=shown,
        kommuner=kommuner,
        rod=prosa.rod,
        kilder=kilde_groups(prosa),
    )
    files = {f"{et.id}.csv": et.csv for et in alle} | {f"{et.id}.svg": et.svg + "\n" for et in alle}
    return Report(prosa.side, text, files)
