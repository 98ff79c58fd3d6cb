"""The tables that only the print of a calculation has: what was answered, and the figures it rests on."""

from collections.abc import Iterable
from datetime import date
from html import escape

from calculators.data.rates import Satser
from calculators.run.calculation import Udregning
from calculators.show.filled_in import DATO, KOMMUNE, Udfyldt, forklaring, maerke, oplysninger
from calculators.show.words import dokumenttekst, henvisning, kildenumre, lovene, sted
from calculators.text.dates import dansk_dato


def oplysningstabel(udregning: Udregning, satser: Satser, i_dag: date | None, udfyldt: Udfyldt) -> list[str]:
    """Place, date, law and the answers; those that a program filled in are told apart."""
    raekker = [
        *(("Bemærk", tekst) for tekst in forklaring(udregning, udfyldt)),
        ("Sted", sted(udregning, satser) + maerke(KOMMUNE, udfyldt)),
        ("Dato for satser og regler", dansk_dato(udregning.dato) + maerke(DATO, udfyldt)),
        ("Lov", lovene(udregning)),
        *oplysninger(udregning, udfyldt),
        *([("Regnet ud", dansk_dato(i_dag))] if i_dag else []),
    ]
    linjer = [f'<tr><th scope="row">{escape(navn)}</th><td>{escape(tekst)}</td></tr>' for navn, tekst in raekker]
    return _table("Oplysninger", "sn-tryktabel", linjer)


def taltabel(udregning: Udregning, satser: Satser) -> list[str]:
    """The figures that were used, each with the day it is valid from and its source."""
    if not udregning.brugt:
        return []
    numre = kildenumre(udregning)
    hoved = "<tr>" + "".join(_cells("th", ("Tal", "Værdi", "Gælder fra", "Kilde"))) + "</tr>"
    raekker = (
        (sats.betegnelse, sats.tekst, dansk_dato(sats.gyldig_fra), henvisning(sats.kilde, numre))
        for sats in udregning.brugt
    )
    linjer = ["<tr>" + "".join(_cells("td", raekke)) + "</tr>" for raekke in raekker]
    kilder = [f"<p>[{nummer}] {escape(dokumenttekst(dokument, satser))}</p>" for dokument, nummer in numre.items()]
    return [
        *_table("Tal fra kilderne", "sn-tryktabel sn-tryktabel--tal", [hoved, *linjer]),
        '<div class="sn-kun-tryk sn-kildeliste">',
        *kilder,
        "</div>",
    ]


def _cells(tag: str, tekster: Iterable[str]) -> Iterable[str]:
    return (f"<{tag}>{escape(tekst)}</{tag}>" for tekst in tekster)


def _table(titel: str, klasse: str, linjer: Iterable[str]) -> list[str]:
    return [
        '<div class="sn-kun-tryk">',
        f"<h3>{titel}</h3>",
        f'<table class="{klasse}">',
        *linjer,
        "</table>",
        "</div>",
    ]
