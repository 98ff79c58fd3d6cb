"""What a column of numbers is: whole numbers in an array, times one fraction for them all, and how sure they are.

Nothing is rounded that the rule does not round, and no value is a float. Decimal itself rounds to 28 digits where a
division does not come out: how far a value may then be from what Decimal has is known (`doubt`). Where a rounding could
fall out otherwise within that distance, the row is left to the reference.

A value that Decimal has rounded once (`clean`) is in no doubt on an edge: an edge has few decimals, and there the
division came out. That holds as long as only exact numbers are added to it, and it is only multiplied by what can be
divided by again.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any, Self

import numpy as np

from calculators.columns.exactness import MOST, check, ratio
from calculators.columns.paths import NotAsColumns, Numbers, Path
from calculators.columns.rounding import WHOLE

_NAN = Decimal("sNaN")


class Values(Decimal):
    """The numbers of all rows of a way; a fraction `unit` that each is so many of; lowest and highest number.

    A Decimal by type alone: what no column works out raises, for the value below is a signalling NaN.
    """

    _path: Path
    _numbers: Numbers
    _generation: int
    unit: Fraction
    low: int
    high: int
    doubt: float
    clean: bool

    @classmethod
    def of(
        cls,
        path: Path,
        numbers: Numbers,
        unit: Fraction,
        low: int,
        high: int,
        doubt: float = 0.0,
        *,
        clean: bool = True,
    ) -> Self:
        """A column of the rows that the way has now; `doubt` as an amount. Errors: NotAsColumns when it is too large.

        `low` and `high` need not be reached; both are of the numbers, not of the values.
        """
        if unit.numerator < 0:
            numbers, unit, low, high = -numbers, -unit, -high, -low
        if not -MOST < low <= high < MOST:
            raise NotAsColumns("for-store-tal")
        self = Decimal.__new__(cls, _NAN)
        self._path, self._numbers, self._generation = path, numbers, path.generation
        self.unit, self.low, self.high = unit, low, high
        self.doubt, self.clean = doubt, clean
        return self

    @property
    def numbers(self) -> Numbers:
        """The number of each row that is left, in units of `unit`."""
        if self._generation != self._path.generation:
            self._numbers = self._path.caught_up(self._numbers, self._generation)
            self._generation = self._path.generation
        return self._numbers

    def rounded_numbers(self, step: Fraction, rounding: str) -> Numbers:
        """Each value as so many whole steps; rows where that cannot be told are left to the reference."""
        steps = ratio(self.unit, step)
        up, down = steps.numerator, steps.denominator
        if down == 1 and not self.doubt:
            check(up * self.low, up * self.high)
            return self.numbers * up if up != 1 else self.numbers
        factor = 2 if rounding == ROUND_HALF_UP else 1
        check(factor * up * self.low - down, factor * up * self.high + down, factor * down)
        zone = int(self.doubt / float(step) * factor * down * 1.001)
        if self.doubt and (zone or not self.clean):
            numbers = self.numbers * (factor * up)
            if rounding == ROUND_HALF_UP:
                numbers = np.abs(numbers) + down
            rest = numbers % (factor * down)
            near = np.minimum(rest, factor * down - rest) <= zone
            if near.any():
                self._path.leave_out(near)
        return WHOLE[rounding](self.numbers, up, down, self.low < 0)

    @property
    def largest(self) -> float:
        """No value is further from nothing than this."""
        return float(max(-self.low, self.high) * self.unit)


def _not_here(name: str) -> Callable[..., Any]:
    def raises(*_: Any, **__: Any) -> Any:
        raise NotAsColumns(name.strip("_"))

    return raises


# Whatever a Decimal can do, a column cannot unless it says how: nobody shall work with the value below by mistake.
_OBJECT = {"__new__", "__class__", "__init__", "__getattribute__", "__setattr__", "__delattr__", "__doc__", "__dir__"}
for _name in dir(Decimal):
    if _name not in _OBJECT | set(dir(object)) | set(Values.__dict__) and callable(getattr(Decimal, _name)):
        setattr(Values, _name, _not_here(_name))
for _name in ("__hash__", "__str__", "__repr__", "__format__", "__reduce__", "__reduce_ex__"):
    setattr(Values, _name, _not_here(_name))
