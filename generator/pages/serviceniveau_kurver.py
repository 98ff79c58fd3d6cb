"""Curves of what a resident pays or gets, from the same calculators that answer the reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from calculators.data.rates import Satser
from calculators.results.ticks import akse
from calculators.results.trace import saetning
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from calculators.text.dates import dansk_dato
from calculators.text.money import dansk_tal
from calculators.text.units import med_enhed
from generator.compare.kurver import Punkt, kurve
from generator.export.csv_file import csv_tekst
from generator.graf.kurver import Kurvegraf, Serie, kurvesvg
from generator.graf.tegning import SERIER
from generator.pages.grafside import Grafdel, Tabelcelle
from generator.pages.rapport import kommunenavn
from generator.prose.lookup import Lookup

# A drawing reaches to twice what the worked example of the calculator answers.
RAEKKEVIDDE = 2


@dataclass(frozen=True)
class Linje:
    """A curve to be drawn: which calculator, where, when, and the answers that stay the same."""

    navn: str
    beregner: str
    kommune: str | None
    dato: str
    faste: Mapping[str, str | list[str]]


@dataclass(frozen=True)
class Emne:
    """What is drawn: the answers that vary together, the result, and the words around it."""

    id: str
    titel: str
    tekst: str
    varierer: tuple[str, ...]
    resultat: str
    x_navn: str
    y_navn: str


def betaling(opslag: Lookup, satser: Satser) -> Iterator[Grafdel]:
    """Payment against income, in a temporary and in a lasting home."""
    for kommune in _kommuner(opslag, "egenbetaling-107"):
        beregner = BEREGNERE["egenbetaling-107"]
        grupper = next(felt for felt in beregner.felter if felt.navn == "gruppe").valgmuligheder
        linjer = [_linje(valg.etiket, beregner.id, kommune, {"gruppe": valg.id}) for valg in grupper]
        emne = Emne(
            f"egenbetaling-107-{kommune}",
            f"Midlertidigt botilbud, {kommunenavn(opslag, kommune)}",
            "Borgeren betaler husleje, el og varme, men skal have rådighedsbeløbet tilbage. "
            "Derfor begynder betalingen først, når indkomsten er større end rådighedsbeløbet. "
            f"Husleje, el og varme er som i beregnerens eksempel: {_udgifter(beregner.eksempel)}",
            ("indkomst_md",), "egenbetaling_md", "Indkomst efter skat, kr. om måneden", "Betaling, kr. om måneden",
        )  # fmt: skip
        yield from _del(emne, linjer, satser)
    if "egenbetaling-108" in opslag.beregnere:
        emne = Emne(
            "egenbetaling-108", "Længerevarende botilbud",
            "Betalingen for boligen følger indkomsten efter regler, der er ens i hele landet. "
            "Den kan ikke blive større end det, boligen koster. Tegningen bruger eksemplets bolig.",
            ("indkomst_aar",), "boligbetaling_aar", "Indkomst, kr. om året", "Betaling for boligen, kr. om året",
        )  # fmt: skip
        yield from _del(emne, [_linje("Enlig", "egenbetaling-108", None, {})], satser)


def tilskud(opslag: Lookup, satser: Satser) -> Iterator[Grafdel]:
    """Subsidy against expense: merudgifter in the years of the standards, and what has replaced them."""
    ydelser = [ydelse for ydelse in opslag.catalogue.ydelser if "merudgift" in ydelse.beregnere]
    datoer = sorted({ydelse.gaelder_fra for ydelse in ydelser})
    linjer = [Linje(f"Merudgifter, {navn}", "merudgift", None, dag, {}) for dag, navn in _aarsnavne(datoer)]
    ny = opslag.beregnere.get("kompensationsydelse")
    if ny:
        aar = date.fromisoformat(ny.eksempel_dato).year
        linjer.append(Linje(f"Kompensationsydelse, {aar}", ny.id, None, ny.eksempel_dato, {}))
    emne = Emne(
        "tilskud", "Tilskud efter udgift",
        "Reglerne er landets, ikke kommunens. Kurven for hvert år bruger lovens satser det år. "
        "Ved kompensationsydelse er hele udgiften dokumenteret.",
        ("merudgift_md", "udgifter_md", "dokumenteret_md"), "tilskud_md", "Udgift, kr. om måneden",
        "Tilskud, kr. om måneden",
    )  # fmt: skip
    yield from _del(emne, linjer, satser)


def _aarsnavne(datoer: Iterable[date]) -> Iterator[tuple[str, str]]:
    """Each day with the name of its curve: the year, or where two days are of one year, the day itself."""
    alle = list(datoer)
    aar = [dato.year for dato in alle]
    return ((dato.isoformat(), str(dato.year) if aar.count(dato.year) == 1 else dansk_dato(dato)) for dato in alle)


def _linje(navn: str, beregner: str, kommune: str | None, valg: Mapping[str, str]) -> Linje:
    eksempel = BEREGNERE[beregner]
    return Linje(navn, beregner, kommune, eksempel.eksempel_dato, {**eksempel.eksempel, **valg})


def _kommuner(opslag: Lookup, beregner: str) -> list[str]:
    return list(dict.fromkeys(y.kommune for y in opslag.catalogue.ydelser if beregner in y.beregnere))


def _udgifter(eksempel: Mapping[str, str | list[str]]) -> str:
    return f"{_liste([str(eksempel[navn]) for navn in ('husleje_md', 'el_md', 'varme_md')])} kr."


def _liste(led: list[str]) -> str:
    return " og ".join(filter(None, [", ".join(led[:-1]), led[-1]]))


def _del(emne: Emne, linjer: list[Linje], satser: Satser) -> Iterator[Grafdel]:
    """The drawing with its table, when the calculators answer with amounts.

    There are as many drawings as it takes for each curve to have a look of its own; all have the same end.
    """
    med = [linje for linje in linjer if _giver(linje, emne, satser)(Decimal(0)) is not None]
    slut = max((_slut(linje, emne) for linje in med), default=Decimal(0))
    for nr in range(0, len(med), SERIER):
        fra = nr // SERIER
        egen = replace(emne, id=f"{emne.id}-{fra + 1}", titel=f"{emne.titel}, del {fra + 1}") if fra else emne
        yield _tegning(egen, med[nr : nr + SERIER], slut, satser)


def _tegning(emne: Emne, med: list[Linje], slut: Decimal, satser: Satser) -> Grafdel:
    givere = [_sikker(_giver(linje, emne, satser)) for linje in med]
    serier = [Serie(linje.navn, kurve(giver, slut)) for linje, giver in zip(med, givere, strict=True)]
    beskrivelse = " ".join(i_ord(serie) for serie in serier)
    graf = Kurvegraf(emne.id, emne.titel, beskrivelse, emne.x_navn, emne.y_navn, tuple(serier))
    x_er = sorted({x for serie in serier for x, _ in serie.punkter})
    hoveder = (emne.x_navn, *(serie.navn for serie in serier))
    tal = [[x, *(giver(x) for giver in givere)] for x in x_er]
    datoer = _liste(list(dict.fromkeys(dansk_dato(date.fromisoformat(linje.dato)) for linje in med)))
    return Grafdel(
        id=emne.id,
        titel=emne.titel,
        tekst=f"{emne.tekst} Satser fra {datoer}.",
        svg=kurvesvg(graf),
        hoveder=hoveder,
        raekker=[[Tabelcelle(dansk_tal(vaerdi)) for vaerdi in raekke] for raekke in tal],
        csv=csv_tekst(hoveder, tal),
        tabeltekst="Tabellen har en række for hvert sted, hvor en kurve knækker.",
        beregnere=tuple(dict.fromkeys(linje.beregner for linje in med)),
    )


def _giver(linje: Linje, emne: Emne, satser: Satser) -> Callable[[Decimal], Decimal | None]:
    beregner = BEREGNERE[linje.beregner]
    felter = {felt.navn for felt in beregner.felter} & set(emne.varierer)
    resultat = (
        emne.resultat if any(r.navn == emne.resultat for r in beregner.resultater) else beregner.resultater[0].navn
    )

    def giver(x: Decimal) -> Decimal | None:
        svar = {**linje.faste, **dict.fromkeys(felter, dansk_tal(x))}
        vaerdi = regn(linje.beregner, linje.kommune, linje.dato, svar, satser).vaerdier.get(resultat)
        return vaerdi if isinstance(vaerdi, Decimal) else None

    return giver


def _sikker(giver: Callable[[Decimal], Decimal | None]) -> Callable[[Decimal], Decimal]:
    """A curve that has begun with an amount must go on with amounts."""

    def beloeb(x: Decimal) -> Decimal:
        vaerdi = giver(x)
        assert vaerdi is not None
        return vaerdi

    return beloeb


def _slut(linje: Linje, emne: Emne) -> Decimal:
    eksempel = BEREGNERE[linje.beregner].eksempel
    tekst = next(str(eksempel[felt]) for felt in emne.varierer if felt in eksempel)
    return akse(RAEKKEVIDDE * Decimal(tekst.replace(".", "").replace(",", ".")))[-1]


def i_ord(serie: Serie) -> str:
    """A curve as sentences: where it lies still, rises or jumps."""
    saetninger = [_stykke(a, b) for a, b in pairwise(serie.punkter) if b[0] - a[0] > 1]
    return saetning(f"{serie.navn}: {', '.join(saetninger)}")


def _stykke(a: Punkt, b: Punkt) -> str:
    hvor = f"fra {med_enhed(a[0], 'kr')} til {med_enhed(b[0], 'kr')}"
    if a[1] == b[1]:
        return f"{hvor}: {med_enhed(a[1], 'kr')}"
    return f"{hvor}: fra {med_enhed(a[1], 'kr')} til {med_enhed(b[1], 'kr')}"
