"""Two cases held against each other: what was answered otherwise, and what that gives."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from calculators.casefile.read import CaseFile, Column
from calculators.casefile.wording import Wording
from calculators.data.rates import Satser
from calculators.run.calculation import Udregning
from calculators.show.words import sted
from calculators.text.dates import dansk_dato
from calculators.text.units import med_enhed

NOTHING = "–"


@dataclass(frozen=True)
class Difference:
    """One thing that is not the same in both: of which calculation, what it is, and what it is in each.

    `forskel` is how much more the second has, where both are numbers of one unit. `resultat`: it is a result.
    """

    titel: str
    navn: str
    foer: str
    efter: str
    forskel: str = ""
    resultat: bool = False


def differences(sag: CaseFile, ord_: Wording, satser: Satser) -> list[Difference] | None:
    """All of them in the order of the calculations; None where there is only one case."""
    if len(sag.kolonner) < 2:
        return None
    foer, efter = sag.kolonner
    return [et for par in pairs(foer, efter) for et in _of_pair(*par, ord_, satser)]


Numbered = tuple[Udregning, dict[str, str]]


def pairs(foer: Column, efter: Column) -> Iterator[tuple[Numbered | None, Numbered | None]]:
    """Each calculation with the one that answers to it: of the same calculator, the first with the first."""
    rest = [(et, dict(udfyldt)) for et, udfyldt in zip(efter.udregninger, efter.udfyldt, strict=True)]
    for udregning, udfyldt in zip(foer.udregninger, foer.udfyldt, strict=True):
        anden = next((et for et in rest if et[0].beregner.id == udregning.beregner.id), None)
        if anden:
            rest.remove(anden)
        yield (udregning, dict(udfyldt)), anden
    yield from ((None, et) for et in rest)


def _of_pair(foer: Numbered | None, efter: Numbered | None, ord_: Wording, satser: Satser) -> Iterator[Difference]:
    if foer is None or efter is None:
        only = foer or efter
        if only:
            er, ikke = "er med", "er ikke med"
            ender = (er, ikke) if foer else (ikke, er)
            yield Difference(ord_.title(only[0]), "Beregningen", *ender)
        return
    titel = ord_.title(foer[0])
    for resultat, a, b in (
        (False, _frame(foer, ord_, satser), _frame(efter, ord_, satser)),
        (True, dict(ord_.results(foer[0].vist, satser)), dict(ord_.results(efter[0].vist, satser))),
    ):
        for navn in dict.fromkeys((*a, *b)):
            ender = a.get(navn, NOTHING), b.get(navn, NOTHING)
            if ender[0] != ender[1]:
                forskel = _more(foer[0].vist, efter[0].vist, navn, ord_) if resultat else ""
                yield Difference(titel, navn, *ender, forskel, resultat)


def _frame(numbered: Numbered, ord_: Wording, satser: Satser) -> dict[str, str]:
    """Municipality, date and answers, by their labels; a list has a number on each of its lines."""
    udregning, udfyldt = numbered
    svar: dict[str, str] = {"Kommune": sted(udregning, satser), "Dato": dansk_dato(udregning.dato)}
    if udregning.beregner.egen_dato:
        del svar["Dato"]
    for navn, tekst in ord_.answers(udregning, udfyldt, satser):
        svar[navn] = f"{svar[navn]}; {tekst}" if navn in svar else tekst
    return svar


def _more(foer: Udregning, efter: Udregning, navn: str, ord_: Wording) -> str:
    """How much more the second gives, with its sign; empty where it is no number."""
    for felt in foer.beregner.resultater:
        if ord_.result(foer, felt) != navn:
            continue
        a, b = foer.vaerdier.get(felt.navn), efter.vaerdier.get(felt.navn)
        if isinstance(a, Decimal) and isinstance(b, Decimal):
            return f"{'+' if b > a else ''}{med_enhed(b - a, felt.enhed)}"
    return ""
