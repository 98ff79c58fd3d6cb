"""A value as a measure that others can be held against: the same length of time is the same in every unit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from generator.model.exact import base
from generator.model.fakta import Interval, Talvaerdi
from generator.model.vaerdi.tal import Alternativer, Gentagelse, Graense, PlusMinus


@dataclass(frozen=True)
class Measure:
    """The least and the greatest that a value says, in the unit that all of its kind convert to.

    A limit has no least, or no greatest. `each` is how much it is each time. `form` is what else must be the same for
    two to say the same: the numbers in between, ends that are not included.
    """

    unit: str
    least: Fraction | None
    most: Fraction | None
    form: tuple[object, ...] = ()
    each: Fraction | None = None

    @property
    def numbers(self) -> frozenset[tuple[bool, Fraction]]:
        """The numbers it ends in, and apart from them how much it is each time."""
        ends = {(False, end) for end in (self.least, self.most) if end is not None}
        return frozenset(ends if self.each is None else ends | {(True, self.each)})

    def exceeds(self, other: Measure) -> bool:
        """Whether it is more at an end that both have, and less at none."""
        if self.unit != other.unit:
            return False
        pairs = [(self.least, other.least), (self.most, other.most), (self.each, other.each)]
        both = [(mine, theirs) for mine, theirs in pairs if mine is not None and theirs is not None]
        return all(mine >= theirs for mine, theirs in both) and any(mine > theirs for mine, theirs in both)


def measure(vaerdi: Talvaerdi, enhed: str) -> Measure | None:
    """The measure of a value, or None where it says no number: words, days and times of the day."""
    if isinstance(vaerdi, Gentagelse):
        return _repeated(vaerdi, enhed)
    unit, factor = base(enhed)
    match vaerdi:
        case Decimal():
            return Measure(unit, Fraction(vaerdi) * factor, Fraction(vaerdi) * factor)
        case Interval(fra=fra, til=til):
            return Measure(unit, Fraction(fra) * factor, Fraction(til) * factor)
        case PlusMinus(plus_minus=tal):
            return Measure(unit, -Fraction(tal) * factor, Fraction(tal) * factor, ("±",))
        case Alternativer(enten=enten):
            alle = tuple(Fraction(et) * factor for et in enten)
            return Measure(unit, alle[0], alle[-1], alle)
        case Graense(nedre=nedre, oevre=oevre):
            least, most = (None if ende is None else Fraction(ende) * factor for ende in (nedre, oevre))
            return Measure(unit, least, most, ("grænse", vaerdi.over is None, vaerdi.under is None))
        case _:
            return None


def highest(measures: Iterable[Measure | None]) -> int | None:
    """Which of several says more than every other, or None where no one does."""
    alle = list(measures)
    for nr, mine in enumerate(alle):
        if mine and all(other and mine.exceeds(other) for other in alle[:nr] + alle[nr + 1 :]):
            return nr
    return None


def _repeated(vaerdi: Gentagelse, enhed: str) -> Measure:
    """Once in so long, as times a period: every other week is as often as once in 14 days."""
    unit, factor = base(f"gange/2 {enhed}")
    gange = factor * 2 / vaerdi.hver
    _, tid = base(enhed)
    each = None if vaerdi.ad_gangen is None else Fraction(vaerdi.ad_gangen) * tid
    return Measure(unit, gange, gange, each=each)
