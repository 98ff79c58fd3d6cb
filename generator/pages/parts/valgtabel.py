"""Tables to choose in, as they are shown on pages: rows and columns with the figures of each period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from calculators.text.units import enhedsnavn
from generator.model.fakta import Fakta
from generator.model.valgtabel import Periode, Raekke, Valgtabel
from generator.pages.parts.figures import periode as days
from generator.pages.parts.valgtabel_graf import chart
from generator.prose.display import show_value
from generator.prose.labels import SIKKERHED
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Row:
    """A step of the first dimension, and a text for each column; None where the source has no figure."""

    titel: str
    celler: list[str | None]
    kilde: Markup


@dataclass(frozen=True)
class Period:
    """All figures of the table in one period."""

    gyldig: str
    rows: list[Row]
    kilde: Markup
    bemaerkning: str


@dataclass(frozen=True)
class ShownTable:
    """A table: the period of the page's date first, then the others, the newest first."""

    tabel: Valgtabel
    enhed: str
    periods: list[Period]
    betales: Markup | None
    graf: Markup | None


def shown(tabeller: Iterable[Valgtabel], prosa: PageProse) -> list[ShownTable]:
    """The tables of a page."""
    return [_shown(tabel, prosa) for tabel in tabeller]


def loose(fakta: Iterable[Fakta], tabeller: Iterable[Valgtabel]) -> list[Fakta]:
    """The facts that are no cell of a table."""
    celler = {navn for tabel in tabeller for navn in tabel.navne}
    return [et for et in fakta if et.id not in celler]


def _shown(tabel: Valgtabel, prosa: PageProse) -> ShownTable:
    begun = [et for et in tabel.perioder if et.gyldig_fra <= prosa.dato]
    now = begun[-1] if begun else tabel.perioder[0]
    rest = [et for et in reversed(tabel.perioder) if et is not now]
    betales = Markup(prosa.fakta(tabel.betales)) if tabel.betales else None
    enhed = enhedsnavn(tabel.enhed)
    return ShownTable(tabel, enhed, [_period(tabel, et, prosa) for et in (now, *rest)], betales, chart(tabel, now))


def _period(tabel: Valgtabel, periode: Periode, prosa: PageProse) -> Period:
    raekker = {raekke.trin: raekke for raekke in periode.raekker}
    return Period(
        gyldig=days(periode.gyldig_fra, periode.gyldig_til, prosa.opslag.kilde(periode.kilde.dokument)),
        rows=[
            Row(trin.titel, list(_cells(tabel, raekker[trin.id])), _kilde(raekker[trin.id], periode, prosa))
            for trin in tabel.dimensioner[0].trin
        ],
        kilde=Markup(prosa.kildemaerke([periode.kilde])),
        bemaerkning=" ".join(filter(None, [SIKKERHED[periode.sikkerhed], periode.note])),
    )


def _cells(tabel: Valgtabel, raekke: Raekke) -> Iterator[str | None]:
    """The period of the unit is said once for the table, so that a cell is short enough for a telephone."""
    for vaerdi in raekke.celler:
        yield None if vaerdi is None else show_value(vaerdi, tabel.enhed.partition("/")[0])


def _kilde(raekke: Raekke, periode: Periode, prosa: PageProse) -> Markup:
    """The mark of a row that has lines of its own."""
    if raekke.linje is None:
        return Markup("")
    return Markup(prosa.kildemaerke([periode.kilde.model_copy(update={"linje": raekke.linje})]))
