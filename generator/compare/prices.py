"""Amounts of different years in the prices of one: moved up, year by year, with the law's own percentages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from generator.model.catalogue import Catalogue
from generator.model.fakta import Fakta, Interval, Talvaerdi
from generator.model.vaerdi.tal import Graense

_KRONE, _OERE = Decimal(1), Decimal("0.01")
_BEGINNING = (1, 1)


@dataclass(frozen=True)
class Missing:
    """The first year without a percentage, which an amount can therefore not be moved past."""

    aar: int


def is_amount(fakta: Fakta) -> bool:
    """Whether the figure is of money."""
    return fakta.enhed.partition("/")[0] == "kr"


def in_prices_of(catalogue: Catalogue, vaerdi: Talvaerdi, fra: int, til: int) -> Talvaerdi | Missing | None:
    """An amount of one year in the prices of a later; None where it is no amount that can be moved.

    Each year is rounded as the law rounds its own: whole kroner stay whole, others keep their øre.
    """
    if not isinstance(vaerdi, (Decimal, Interval, Graense)) or til < fra:
        return None
    for aar in range(fra + 1, til + 1):
        pct = percentage(catalogue, aar)
        if pct is None:
            return Missing(aar)
        vaerdi = _moved(vaerdi, 1 + pct / 100)
    return vaerdi


def percentage(catalogue: Catalogue, aar: int) -> Decimal | None:
    """The law's percentage on the first day of a year, or None where it is not known."""
    navn = catalogue.sammenligning.regulering
    fakta = next((et for et in catalogue.nationale.fakta if et.id == navn), None)
    paa_dagen = fakta.paa(date(aar, *_BEGINNING)) if fakta else None
    return paa_dagen.vaerdi if paa_dagen and isinstance(paa_dagen.vaerdi, Decimal) else None


def _moved(vaerdi: Decimal | Interval | Graense, gange: Decimal) -> Decimal | Interval | Graense:
    if isinstance(vaerdi, Decimal):
        return (vaerdi * gange).quantize(_KRONE if vaerdi == vaerdi.to_integral_value() else _OERE, ROUND_HALF_UP)
    ends = {navn: getattr(vaerdi, navn) for navn in type(vaerdi).model_fields}
    return vaerdi.model_copy(
        update={navn: _moved(tal, gange) for navn, tal in ends.items() if isinstance(tal, Decimal)}
    )
