"""A value as a measure that others can be held against: the same length of time is the same in every unit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from generator.model.exact import base
from generator.model.fakta import Interval, Talvaerdi


@dataclass(frozen=True)
class Measure:
    """The least and the greatest that a value says, in the base unit that all of its kind convert to."""

    unit: str
    least: Fraction
    most: Fraction


def measure(vaerdi: Talvaerdi, enhed: str) -> Measure | None:
    """The measure of a value, or None where it says no number."""
    unit, factor = base(enhed)
    if isinstance(vaerdi, Decimal):
        return Measure(unit, Fraction(vaerdi) * factor, Fraction(vaerdi) * factor)
    if isinstance(vaerdi, Interval):
        return Measure(unit, Fraction(vaerdi.fra) * factor, Fraction(vaerdi.til) * factor)
    return None
