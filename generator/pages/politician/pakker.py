"""The hours of a municipality's packages and tariffs, drawn as bars and as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from markupsafe import Markup

from generator import addresses
from generator.export.csv_file import csv_tekst
from generator.graf.bars import Bar, BarChart, Row, bar_svg
from generator.model.catalogue import Kommunedata
from generator.model.fakta import Fakta, Interval, Vaerdi
from generator.pages.parts.one_page import on_one_page
from generator.pages.politician.chart_page import ChartPart, TableCell, chart_page
from generator.pages.politician.report import KILDE_HEADINGS, Report, kilde_cells, kommune_name, report_prose
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

_TITEL = "Pakker og timer"
_LEAD = "Så mange timer hører der til hver pakke og hver takst."


@dataclass(frozen=True)
class HoursRow:
    """A package or a tariff: its hours, and the hours billed where that is another figure."""

    navn: str
    timer: Fakta
    afregnes: Fakta | None = None

    @property
    def vaerdier(self) -> tuple[Vaerdi, ...]:
        """The newest value of each of its figures."""
        return tuple(fakta.nyeste(date.max) for fakta in (self.timer, self.afregnes) if fakta)

    @property
    def tekster(self) -> tuple[str, ...]:
        """Each value in words with its unit."""
        return tuple(show_value(vaerdi.vaerdi, self.timer.enhed) for vaerdi in self.vaerdier)


@dataclass(frozen=True)
class Subject:
    """What is drawn together, and the words around it."""

    id: str
    titel: str
    tekst: str
    serier: tuple[str, ...]
    beregner: str


def pakker_pages(opslag: Lookup) -> Iterator[Report | None]:
    """The page of all, or of many a choice and a page of each municipality that has any."""
    alle = [data for data in opslag.catalogue.kommuner if data.pakker]
    prosa = report_prose(opslag, addresses.POLITICIAN_PAKKER)
    if on_one_page(opslag.catalogue):
        yield chart_page(prosa, _TITEL, _LEAD, _pakker(prosa, alle))
        return
    own = {data.id: addresses.part_of(prosa.side, data.id) for data in alle}
    yield chart_page(prosa, _TITEL, _LEAD, (), [(data.kommune.navn, prosa.href(own[data.id])) for data in alle])
    for data in alle:
        local = report_prose(opslag, own[data.id])
        yield chart_page(local, f"{_TITEL} i {data.kommune.navn}", _LEAD, _pakker(local, [data]))


def _pakker(prosa: PageProse, alle: Iterable[Kommunedata]) -> Iterator[ChartPart]:
    """The packages and the tariffs of each municipality that has them."""
    for data in alle:
        assert data.pakker is not None
        fakta = {et.id: et for et in data.egne_fakta}
        navn = kommune_name(prosa.opslag, data.id)
        rows = [HoursRow(f"Pakke {et.nr}", fakta[et.brugertid], fakta[et.afregnes]) for et in data.pakker.pakker]
        takster = [HoursRow(f"Takst {et.nr}: {et.stoettegrad}", fakta[et.timer]) for et in data.pakker.takster]
        if rows:
            yield _part(prosa, _pakke_subject(data.id, navn), rows)
        if takster:
            yield _part(prosa, _takst_subject(data.id, navn), takster)


def _pakke_subject(kommune: str, navn: str) -> Subject:
    return Subject(
        f"pakker-{kommune}",
        f"Pakker for støtte i hjemmet, {navn}",
        "Bjælken viser borgerens timer om ugen. Det andet mærke er den tid, som kommunen afregner. "
        "Hvor kilden ikke giver et tal, står dens egne ord.",
        ("Borgerens timer om ugen", "Timer, som kommunen afregner"),
        "bostoettepakke",
    )


def _takst_subject(kommune: str, navn: str) -> Subject:
    return Subject(
        f"takster-{kommune}",
        f"Takster for botilbud, {navn}",
        "Bjælken viser timer om ugen. Hvor kilden ikke giver et tal, står dens egne ord.",
        ("Timer om ugen",),
        "takst-indplacering",
    )


def _part(prosa: PageProse, subject: Subject, rows: list[HoursRow]) -> ChartPart:
    i_ord = " ".join(f"{et.navn}: {et.tekster[0]}." for et in rows)
    drawn = tuple(_row(et) for et in rows)
    headings = ("Navn", *subject.serier)
    return ChartPart(
        id=subject.id,
        titel=subject.titel,
        text=subject.tekst,
        svg=bar_svg(BarChart(subject.id, subject.titel, i_ord, "timer om ugen", subject.serier, drawn)),
        headings=headings,
        rows=[_cells(prosa, et) for et in rows],
        csv=csv_tekst(
            (*headings, *KILDE_HEADINGS), [(et.navn, *et.tekster, *kilde_cells(et.vaerdier[0].kilde)) for et in rows]
        ),
        beregnere=(subject.beregner,),
    )


def _cells(prosa: PageProse, hours: HoursRow) -> list[TableCell]:
    maerker = (Markup(prosa.kildemaerke([vaerdi.kilde])) for vaerdi in hours.vaerdier)
    return [TableCell(hours.navn), *(TableCell(t, m) for t, m in zip(hours.tekster, maerker, strict=True))]


def _row(hours: HoursRow) -> Row:
    """The bar, with the billed hours as a mark; words instead where the source gives no figures."""
    timer, *resten = (vaerdi.vaerdi for vaerdi in hours.vaerdier)
    if not isinstance(timer, Interval):
        return Row(hours.navn, ord=hours.tekster[0])
    afregnes = resten[0] if resten and isinstance(resten[0], Decimal) else None
    return Row(hours.navn, spaend=Bar(timer.fra, timer.til, afregnes))
