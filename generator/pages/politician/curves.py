"""Curves of what a resident pays or gets, from the same calculators that answer the reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import chain, pairwise

from calculators.data.rates import Satser
from calculators.results.ticks import akse
from calculators.results.trace import saetning
from calculators.rules.registry import BEREGNERE
from calculators.rules.shared.raadighed.fields import GROUPS
from calculators.run.amounts import amount
from calculators.run.calculate import laes_kald, regn
from calculators.text.dates import dansk_dato
from calculators.text.money import dansk_tal
from calculators.text.units import med_enhed
from generator import addresses
from generator.compare.curves import Point, curve
from generator.export.csv_file import csv_tekst
from generator.graf.curves import CurveChart, Series, curve_svg
from generator.graf.drawing import SERIER
from generator.pages.parts.calculator_day import nearest_day
from generator.pages.parts.one_page import on_one_page
from generator.pages.politician.chart_page import ChartPart, TableCell, chart_page
from generator.pages.politician.report import Report, kommune_name, report_prose
from generator.prose.lookup import Lookup

_TITEL = "Betaling og indkomst"
_LEAD = "Kurverne er regnet ud med de samme beregnere, som borgeren bruger."
# A drawing reaches to twice what the worked example of the calculator answers.
REACH = 2


@dataclass(frozen=True)
class Curve:
    """A curve to be drawn: which calculator, where, when, and the answers that stay the same."""

    navn: str
    beregner: str
    kommune: str | None
    dato: str
    faste: Mapping[str, str | list[str]]


@dataclass(frozen=True)
class Subject:
    """What is drawn: the answers that vary together, the result, and the words around it."""

    id: str
    titel: str
    tekst: str
    varierer: tuple[str, ...]
    resultat: str
    x_navn: str
    y_navn: str


def payment_pages(opslag: Lookup, rates: Satser) -> Iterator[Report | None]:
    """Payment against income; of many municipalities a choice, and a page of each that has a temporary home."""
    kommuner = _kommuner(opslag, "egenbetaling-107")
    prosa = report_prose(opslag, addresses.BETALING)
    if on_one_page(opslag.catalogue):
        temporary = (part for kommune in kommuner for part in _temporary(opslag, rates, kommune))
        yield chart_page(prosa, _TITEL, _LEAD, chain(temporary, _lasting(opslag, rates)))
        return
    own = {kommune: addresses.part_of(prosa.side, kommune) for kommune in kommuner}
    choice = [(kommune_name(opslag, kommune), prosa.href(side)) for kommune, side in own.items()]
    yield chart_page(prosa, _TITEL, _LEAD, _lasting(opslag, rates), choice)
    for kommune, side in own.items():
        titel = f"{_TITEL}, {kommune_name(opslag, kommune)}"
        yield chart_page(report_prose(opslag, side), titel, _LEAD, _temporary(opslag, rates, kommune))


def _temporary(opslag: Lookup, rates: Satser, kommune: str) -> Iterator[ChartPart]:
    """Payment in a temporary home of a municipality."""
    beregner = BEREGNERE["egenbetaling-107"]
    dag = nearest_day(beregner, [kommune], opslag.catalogue.dag, rates)
    lines = [_curve(valg.etiket, beregner.id, kommune, dag, {"gruppe": valg.id}) for valg in GROUPS]
    subject = Subject(
        f"egenbetaling-107-{kommune}",
        f"Midlertidigt botilbud, {kommune_name(opslag, kommune)}",
        "Borgeren betaler husleje, el og varme, men skal have rådighedsbeløbet tilbage. "
        "Derfor begynder betalingen først, når indkomsten er større end rådighedsbeløbet. "
        f"Husleje, el og varme er som i beregnerens eksempel: {_udgifter(beregner.eksempel)}",
        ("indkomst_md",), "egenbetaling_md", "Indkomst efter skat, kr. om måneden", "Betaling, kr. om måneden",
    )  # fmt: skip
    yield from _parts(subject, lines, rates)


def _lasting(opslag: Lookup, rates: Satser) -> Iterator[ChartPart]:
    """Payment in a lasting home, by rules that are the same everywhere."""
    if "egenbetaling-108" in opslag.beregnere:
        subject = Subject(
            "egenbetaling-108", "Længerevarende botilbud",
            "Betalingen for boligen følger indkomsten efter regler, der er ens i hele landet. "
            "Den kan ikke blive større end det, boligen koster. Tegningen bruger eksemplets bolig.",
            ("indkomst_aar",), "boligbetaling_aar", "Indkomst, kr. om året", "Betaling for boligen, kr. om året",
        )  # fmt: skip
        dag = nearest_day(BEREGNERE["egenbetaling-108"], [None], opslag.catalogue.dag, rates)
        yield from _parts(subject, [_curve("Enlig", "egenbetaling-108", None, dag, {})], rates)


def tilskud(opslag: Lookup, rates: Satser) -> Iterator[ChartPart]:
    """Subsidy against expense: merudgifter in the years of the standards, and what has replaced them."""
    ydelser = [ydelse for ydelse in opslag.catalogue.ydelser if "merudgift" in ydelse.beregnere]
    datoer = sorted({ydelse.gaelder_fra for ydelse in ydelser})
    lines = [Curve(f"Merudgifter, {navn}", "merudgift", None, dag, {}) for dag, navn in _year_names(datoer)]
    ny = opslag.beregnere.get("kompensationsydelse")
    if ny:
        dag = nearest_day(ny, [None], opslag.catalogue.dag, rates)
        lines.append(Curve(f"Kompensationsydelse, {dag.year}", ny.id, None, dag.isoformat(), {}))
    subject = Subject(
        "tilskud", "Tilskud efter udgift",
        "Reglerne er landets, ikke kommunens. Kurven for hvert år bruger lovens satser det år. "
        "Ved kompensationsydelse er hele udgiften dokumenteret.",
        ("merudgift_md", "udgifter_md", "dokumenteret_md"), "tilskud_md", "Udgift, kr. om måneden",
        "Tilskud, kr. om måneden",
    )  # fmt: skip
    yield from _parts(subject, lines, rates)


def _year_names(datoer: Iterable[date]) -> Iterator[tuple[str, str]]:
    """Each day with the name of its curve: the year, or where two days are of one year, the day itself."""
    alle = list(datoer)
    aar = [dato.year for dato in alle]
    return ((dato.isoformat(), str(dato.year) if aar.count(dato.year) == 1 else dansk_dato(dato)) for dato in alle)


def _curve(navn: str, beregner: str, kommune: str | None, dag: date, valg: Mapping[str, str]) -> Curve:
    eksempel = BEREGNERE[beregner]
    return Curve(navn, beregner, kommune, dag.isoformat(), {**eksempel.eksempel, **valg})


def _kommuner(opslag: Lookup, beregner: str) -> list[str]:
    return list(dict.fromkeys(y.kommune for y in opslag.catalogue.ydelser if beregner in y.beregnere))


def _udgifter(eksempel: Mapping[str, str | list[str]]) -> str:
    return f"{_list_in_words([str(eksempel[navn]) for navn in ('husleje_md', 'el_md', 'varme_md')])} kr."


def _list_in_words(led: list[str]) -> str:
    return " og ".join(filter(None, [", ".join(led[:-1]), led[-1]]))


def _parts(subject: Subject, lines: list[Curve], rates: Satser) -> Iterator[ChartPart]:
    """The drawing with its table, when the calculators answer with amounts.

    There are as many drawings as it takes for each curve to have a look of its own; all have the same end.
    """
    med = [line for line in lines if _giving(line, subject, rates)(Decimal(0)) is not None]
    end = max((_end(line, subject) for line in med), default=Decimal(0))
    for nr in range(0, len(med), SERIER):
        fra = nr // SERIER
        egen = (
            replace(subject, id=f"{subject.id}-{fra + 1}", titel=f"{subject.titel}, del {fra + 1}") if fra else subject
        )
        yield _drawing(egen, med[nr : nr + SERIER], end, rates)


def _drawing(subject: Subject, med: list[Curve], end: Decimal, rates: Satser) -> ChartPart:
    givere = [_certain(_giving(line, subject, rates)) for line in med]
    serier = [Series(line.navn, curve(giver, end)) for line, giver in zip(med, givere, strict=True)]
    beskrivelse = " ".join(in_words(serie) for serie in serier)
    graf = CurveChart(subject.id, subject.titel, beskrivelse, subject.x_navn, subject.y_navn, tuple(serier))
    x_er = sorted({x for serie in serier for x, _ in serie.punkter})
    headings = (subject.x_navn, *(serie.navn for serie in serier))
    tal = [[x, *(giver(x) for giver in givere)] for x in x_er]
    datoer = _list_in_words(list(dict.fromkeys(dansk_dato(date.fromisoformat(line.dato)) for line in med)))
    return ChartPart(
        id=subject.id,
        titel=subject.titel,
        text=f"{subject.tekst} Regnet med satserne den {datoer}. {_older(med, rates)}".strip(),
        svg=curve_svg(graf),
        headings=headings,
        rows=[[TableCell(dansk_tal(vaerdi)) for vaerdi in row] for row in tal],
        csv=csv_tekst(headings, tal),
        table_text="Tabellen har en række for hvert sted, hvor en kurve knækker.",
        beregnere=tuple(dict.fromkeys(line.beregner for line in med)),
    )


def _older(lines: Iterable[Curve], rates: Satser) -> str:
    """Which of the figures are of an earlier year, or of none."""
    gjorte = (
        regn(line.beregner, line.kommune, line.dato, BEREGNERE[line.beregner].eksempel, rates, med_naboer=False)
        for line in lines
    )
    return " ".join(dict.fromkeys(et.linje for gjort in gjorte for et in gjort.gamle))


def _giving(line: Curve, subject: Subject, rates: Satser) -> Callable[[Decimal], Decimal | None]:
    beregner = BEREGNERE[line.beregner]
    felter = {felt.navn for felt in beregner.felter} & set(subject.varierer)
    resultat = (
        subject.resultat
        if any(r.navn == subject.resultat for r in beregner.resultater)
        else beregner.resultater[0].navn
    )

    def giver(x: Decimal) -> Decimal | None:
        svar = {**line.faste, **dict.fromkeys(felter, dansk_tal(x))}
        return amount(laes_kald(line.beregner, line.kommune, line.dato, svar, rates), resultat)

    return giver


def _certain(giver: Callable[[Decimal], Decimal | None]) -> Callable[[Decimal], Decimal]:
    """A curve that has begun with an amount must go on with amounts."""

    def beloeb(x: Decimal) -> Decimal:
        vaerdi = giver(x)
        assert vaerdi is not None
        return vaerdi

    return beloeb


def _end(line: Curve, subject: Subject) -> Decimal:
    eksempel = BEREGNERE[line.beregner].eksempel
    tekst = next(str(eksempel[felt]) for felt in subject.varierer if felt in eksempel)
    return akse(REACH * Decimal(tekst.replace(".", "").replace(",", ".")))[-1]


def in_words(serie: Series) -> str:
    """A curve as sentences: where it lies still, rises or jumps."""
    saetninger = [_piece(a, b) for a, b in pairwise(serie.punkter) if b[0] - a[0] > 1]
    return saetning(f"{serie.navn}: {', '.join(saetninger)}")


def _piece(a: Point, b: Point) -> str:
    hvor = f"fra {med_enhed(a[0], 'kr')} til {med_enhed(b[0], 'kr')}"
    if a[1] == b[1]:
        return f"{hvor}: {med_enhed(a[1], 'kr')}"
    return f"{hvor}: fra {med_enhed(a[1], 'kr')} til {med_enhed(b[1], 'kr')}"
