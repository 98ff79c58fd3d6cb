"""How a contradiction stands beside others: since when it has been so, and how serious it is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from generator.compare.weight import Weight
from generator.model.kommune import Uoverensstemmelse
from generator.prose.consequence import consequence
from generator.prose.lookup import Lookup

_WEIGHTS: tuple[Weight, ...] = ("stor", "mellem", "lille")
Rank = tuple[int, bool, Decimal, Decimal, int, date]


def since(opslag: Lookup, fund: Uoverensstemmelse) -> date | None:
    """The day from which it has been so: its own, or that of the document; None where the document has no date."""
    if fund.gyldig_fra:
        return fund.gyldig_fra
    dokumenter = (opslag.kilde(sted.kilde.dokument) for sted in fund.steder)
    return next((kilde.dato for kilde in dokumenter if kilde.type != "henvisning"), None)


def rank(opslag: Lookup, fund: Uoverensstemmelse, weight: Weight) -> Rank:
    """Its place among others, the most serious first.

    By weight; then what goes against the law; then kroner a year and days for a citizen; then how many services it
    touches; then how long it has been so.
    """
    fundet = consequence(opslag, fund)
    kroner, dage = (fundet.kroner_om_aaret, fundet.dage) if fundet else (Decimal(0), Decimal(0))
    touched = len(fund.ydelser) + len(fund.retningslinjer)
    return _WEIGHTS.index(weight), fund.art != "mod-lov", -kroner, -dage, -touched, since(opslag, fund) or date.max
