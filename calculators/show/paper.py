"""The tables that only the print of a calculation has: what was answered, and the figures it rests on."""

from collections.abc import Iterable
from datetime import date

from calculators.data.rates import Satser
from calculators.run.calculation import Udregning
from calculators.show.filled_in import DATO, KOMMUNE, Udfyldt, forklaring, maerke, oplysninger
from calculators.show.tags import Html, block, joined, tag
from calculators.show.words import dokumenttekst, henvisning, kildenumre, lovene, sted
from calculators.text.dates import dansk_dato


def oplysningstabel(udregning: Udregning, satser: Satser, i_dag: date | None, udfyldt: Udfyldt) -> list[Html]:
    """Place, date, law and the answers; those that a program filled in are told apart."""
    raekker = [
        *(("Bemærk", tekst) for tekst in forklaring(udregning, udfyldt)),
        ("Sted", sted(udregning, satser) + maerke(KOMMUNE, udfyldt)),
        ("Dato for satser og regler", dansk_dato(udregning.dato) + maerke(DATO, udfyldt)),
        ("Lov", lovene(udregning)),
        *oplysninger(udregning, udfyldt),
        *([("Regnet ud", dansk_dato(i_dag))] if i_dag else []),
    ]
    linjer = [tag("tr", tag("th", navn, scope="row"), tag("td", tekst)) for navn, tekst in raekker]
    return _table("Oplysninger", "sn-tryktabel", linjer)


def taltabel(udregning: Udregning, satser: Satser) -> list[Html]:
    """The figures that were used, each with the day it is valid from and its source."""
    if not udregning.brugt:
        return []
    numre = kildenumre(udregning)
    hoved = _row("th", ("Tal", "Værdi", "Gælder fra", "Kilde"))
    raekker = (
        (sats.betegnelse, sats.tekst, dansk_dato(sats.gyldig_fra), henvisning(sats.kilde, numre))
        for sats in udregning.brugt
    )
    kilder = [tag("p", f"[{nummer}] {dokumenttekst(dokument, satser)}") for dokument, nummer in numre.items()]
    return [
        *_table("Tal fra kilderne", "sn-tryktabel sn-tryktabel--tal", [hoved, *(_row("td", en) for en in raekker)]),
        *block("div", kilder, class_="sn-kun-tryk sn-kildeliste"),
    ]


def _row(cell: str, tekster: Iterable[str]) -> Html:
    return tag("tr", joined(tag(cell, tekst) for tekst in tekster))


def _table(titel: str, klasse: str, linjer: Iterable[str]) -> list[Html]:
    return block("div", [tag("h3", titel), *block("table", linjer, class_=klasse)], class_="sn-kun-tryk")
