"""The prices of a service: figures in kroner a thing or a time that its calculator of prices lets a reader choose."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from calculators.rules.registry import BEREGNERE
from calculators.text.unit_words import KRONER, parse_unit
from generator.model.fakta import Fakta
from generator.model.ydelse import Ydelse

# What another calculator reads is an amount of its own rule, and no price to choose.
_READ = frozenset(navn for et in BEREGNERE.values() for navn in (*et.fakta, *et.ydelsesfakta))
_OF_PRICES = frozenset(navn for navn, et in BEREGNERE.items() if et.laeser_priser)


def prices(ydelse: Ydelse) -> Mapping[str, str | None]:
    """The ids of the prices, each with the fact that says how many months a year it is paid, if the table has one.

    None where the service does not point to the calculator: then its amounts may be something else than prices.
    """
    if _OF_PRICES.isdisjoint(ydelse.beregnere):
        return {}
    betales = {navn: _own(ydelse, tabel.betales) for tabel in ydelse.valgtabeller for navn in tabel.navne}
    return {fakta.id: betales.get(fakta.id) for fakta in ydelse.fakta if _is_price(fakta)}


def read_as_prices(ydelse: Ydelse) -> frozenset[str]:
    """The ids of all facts that are read so: the prices, and the months a year that they are paid."""
    alle = prices(ydelse)
    return frozenset(alle) | {navn for navn in alle.values() if navn}


def _own(ydelse: Ydelse, navn: str | None) -> str | None:
    """The service's own fact of the id, where it is a number of months."""
    fakta = next((fakta for fakta in ydelse.fakta if fakta.id == navn), None)
    return fakta.id if fakta and fakta.enhed.startswith("måneder") and _is_number(fakta) else None


def _is_price(fakta: Fakta) -> bool:
    unit = parse_unit(fakta.enhed)
    per_something = unit is not None and unit.quantity == KRONER and unit.per is not None
    return per_something and fakta.om not in _READ and _is_number(fakta)


def _is_number(fakta: Fakta) -> bool:
    """Whether it is a plain number on every day; of an interval or words no price can be worked out."""
    return all(isinstance(et.vaerdi, Decimal) and et.vaerdi >= 0 for et in fakta.vaerdier)
