"""A receipt calculated again by the data and the program of today: the same, or what differs, and why."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from calculators.data.rates import Satser
from calculators.receipt.receipt import Read, figure
from calculators.results.contract import Beregner, Resultatfelt
from calculators.run.calculate import laes_kald, regn_kald
from calculators.run.calculation import Udregning
from calculators.run.no_amount import WITHOUT_AMOUNT
from calculators.text.errors import InputFejl

# What stands for the name of the reason that there is no amount, or the day of another answer.
_NO_AMOUNT = "Svaret"
_NUMBER = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,8})?")
Why = Literal["data", "lov", "program", "rettet"]


@dataclass(frozen=True)
class Difference:
    """A result or a figure that is another now; None is none then, or none now."""

    navn: str
    foer: str | None
    nu: str | None


@dataclass(frozen=True)
class Repeated:
    """What a receipt comes to now. `fejl` are mistakes in its answers as the program reads them today.

    `samme` is whether every result is the same to the øre; `hvorfor` is what differs beside it, and `resultater` and
    `tal` are what does. `samme_udgave`: by the same data and the same program.
    """

    kvittering: Read
    udregning: Udregning | None
    samme: bool
    samme_udgave: bool
    hvorfor: tuple[Why, ...] = ()
    resultater: tuple[Difference, ...] = ()
    tal: tuple[Difference, ...] = ()
    fejl: tuple[tuple[str, str], ...] = ()

    @property
    def holder(self) -> bool:
        """Whether the receipt is as it was made, and comes to the same."""
        return self.samme and self.kvittering.whole

    @property
    def saetninger(self) -> tuple[str, ...]:
        """The outcome in words, the answer first."""
        return tuple(_sentences(self))


def repeat(kvittering: Read, satser: Satser) -> Repeated:
    """The same question, calculated again."""
    samme_udgave = (kvittering.datasaet, kvittering.program) == (satser.datasaet, satser.program)
    try:
        kald = laes_kald(kvittering.beregner, kvittering.kommune, kvittering.dato, kvittering.svar, satser)
    except InputFejl as mangler:
        return Repeated(kvittering, None, False, samme_udgave, fejl=tuple(mangler.fejl))
    udregning = regn_kald(kald, med_naboer=False)
    nu = udregning.kontrakt()["resultat"]
    samme = dict(kvittering.resultat) == nu
    tal = tuple(_other_figures(kvittering, udregning))
    return Repeated(
        kvittering,
        udregning,
        samme,
        samme_udgave,
        tuple(_why(kvittering, udregning, satser, samme, tal)),
        tuple(_other_results(udregning.beregner, kvittering.resultat, nu)),
        tal,
    )


def _other_results(
    beregner: Beregner, foer: Mapping[str, str | None], nu: Mapping[str, str | None]
) -> Iterator[Difference]:
    felter = {felt.navn: felt for felt in beregner.resultater}
    for navn in dict.fromkeys([*nu, *foer]):
        if foer.get(navn) != nu.get(navn):
            felt = felter.get(navn)
            yield Difference(
                felt.etiket if felt else _NO_AMOUNT, _said(foer.get(navn), felt), _said(nu.get(navn), felt)
            )


def _said(vaerdi: str | None, felt: Resultatfelt | None) -> str | None:
    """A value in words; one that cannot be read as the result is stands as it was written."""
    if vaerdi is None:
        return None
    if felt is None:
        return WITHOUT_AMOUNT.get(vaerdi, vaerdi)
    try:
        return felt.i_ord(Decimal(vaerdi) if _NUMBER.fullmatch(vaerdi) else vaerdi)
    except ValueError:
        return vaerdi


def _other_figures(kvittering: Read, udregning: Udregning) -> Iterator[Difference]:
    """Each figure that was read then or is now, and has another value, period or source."""
    foer = {_place(et): et for et in kvittering.tal}
    nu = {_place(et): et for et in map(figure, udregning.brugt)}
    for sted in dict.fromkeys([*nu, *foer]):
        da, her = foer.get(sted), nu.get(sted)
        if da is None or her is None or (da["vaerdi"], da.get("enhed")) != (her["vaerdi"], her["enhed"]):
            navn = (her or da or {})["betegnelse"]
            yield Difference(navn, da["tekst"] if da else None, her["tekst"] if her else None)


def _place(tal: Mapping[str, Any]) -> tuple[str, str, str]:
    return tal["ejer"], tal["id"], tal["gyldig_fra"]


def _why(
    kvittering: Read, udregning: Udregning, satser: Satser, samme: bool, tal: tuple[Difference, ...]
) -> Iterator[Why]:
    if not kvittering.whole:
        yield "rettet"
    if tal:
        yield "data"
    if udregning.svar == "erstattet" and kvittering.resultat.get("svar") != "erstattet":
        yield "lov"
    if not samme and kvittering.program != satser.program:
        yield "program"


def _sentences(gjort: Repeated) -> Iterator[str]:
    if not gjort.kvittering.whole:
        yield "Kvitteringen er ændret, efter at den blev lavet. Det, der står i den, kan være et andet end det regnede."
    if gjort.fejl:
        yield "Svarene i kvitteringen kan ikke regnes i dag."
        yield from (besked for _, besked in gjort.fejl)
        return
    yield "Resultatet er det samme." if gjort.samme else "Resultatet er et andet i dag."
    if gjort.samme_udgave:
        yield "Data og program er de samme, som kvitteringen er lavet med."
    if "data" in gjort.hvorfor:
        yield "Tal, som beregningen læser, er ændret siden."
    if "lov" in gjort.hvorfor:
        yield "Reglen er afløst af en anden siden."
    if "program" in gjort.hvorfor:
        yield "Programmet er ændret siden. Kvitteringens egen udgave kan svare, hvis den er gemt."
    if not gjort.samme and not gjort.hvorfor:
        yield "Det skyldes hverken data eller program. Kvitteringen passer ikke til sine egne svar."
