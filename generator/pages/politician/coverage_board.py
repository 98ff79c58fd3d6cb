"""What the standards of one municipality say topic by topic, and what each leaves unsaid."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator.compare.coverage import STATED, TOPICS, Coverage, Status, coverage, stated
from generator.compare.groups import Group
from generator.model.catalogue import Kommunedata
from generator.model.ydelse import Ydelse
from generator.pages.politician.report import ydelse_link
from generator.pages.politician.silence import Coverages, Silence, Silences, anchor, place
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

SIGNS: dict[Status, tuple[str, str]] = {
    "staar": ("●", "står i standarden"),
    "andetsteds": ("◉", "står et andet sted"),
    "tavs": ("○", "står ikke i standarden"),
}


@dataclass(frozen=True)
class ShownCoverage:
    """A cell of the map: its sign, what the sign says, and where it leads."""

    status: Status
    tegn: str
    tekst: str
    adresse: str


@dataclass(frozen=True)
class Row:
    """A standard with a cell for each topic, and how many it states."""

    ydelse: Ydelse
    link: Markup
    celler: list[ShownCoverage]
    staar: int


@dataclass(frozen=True)
class Board:
    """A municipality's standards; `columns` is how many state each topic, `alt` how many topics there could be."""

    id: str
    navn: str
    rows: list[Row]
    columns: list[int]
    staar: int
    alt: int
    tavse: list[tuple[Ydelse, list[Silence]]]


def coverages(opslag: Lookup) -> Coverages:
    """The topics of every standard, by its address."""
    return {ydelse.adresse: coverage(opslag.catalogue, ydelse) for ydelse in opslag.catalogue.ydelser}


def board(prosa: PageProse, felter: Coverages, stilhed: Silences, data: Kommunedata) -> Board:
    """The standards of a municipality, written for one page."""
    rows = [_row(prosa, ydelse, felter) for ydelse in data.ydelser]
    return Board(
        data.id,
        data.kommune.navn,
        rows,
        [sum(1 for row in rows if row.celler[nr].status in STATED) for nr in range(len(TOPICS))],
        *count(felter, data),
        [(ydelse, tavse) for ydelse in data.ydelser if (tavse := stilhed.of(prosa, ydelse))],
    )


def count(felter: Coverages, data: Kommunedata) -> tuple[int, int]:
    """How many topics a municipality's standards state, of all they could state."""
    tal = [stated(felter[ydelse.adresse].values()) for ydelse in data.ydelser]
    return sum(tal), len(TOPICS) * len(tal)


def row_anchor(ydelse: Ydelse) -> str:
    """The place of a standard among those of its municipality."""
    return f"{ydelse.kommune}-{ydelse.id}"


def stated_in(opslag: Lookup, gruppe: Group, ydelse: Ydelse) -> int:
    """How many topics a standard states of one kind of help."""
    return stated(coverage(opslag.catalogue, ydelse, gruppe).values())


def _row(prosa: PageProse, ydelse: Ydelse, felter: Coverages) -> Row:
    celler = [_show(prosa, ydelse, emne, felt) for emne, felt in felter[ydelse.adresse].items()]
    return Row(ydelse, ydelse_link(prosa, ydelse), celler, sum(1 for et in celler if et.status in STATED))


def _show(prosa: PageProse, ydelse: Ydelse, emne: str, felt: Coverage) -> ShownCoverage:
    """A sign leads to the place, or for a silence to what the law says of it and who else states it."""
    tegn, tekst = SIGNS[felt.status]
    adresse = f"#{anchor(ydelse, emne)}" if felt.status == "tavs" else prosa.href(*place(prosa, ydelse, felt))
    return ShownCoverage(felt.status, tegn, f"{tekst}: {felt.hvorfor}" if felt.hvorfor else tekst, adresse)
