"""A column of numbers that a rule takes for a Decimal: whole numbers in an array, times one fraction for them all.

Sums and products are exact; only a quotient of two columns is cut off, at a known distance from the truth. Where a
comparison could fall out otherwise than Decimal's within that distance, the row is left to the reference.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from calculators.columns.exactness import (
    MOST,
    PRECISION,
    check,
    common,
    decimals_of,
    doubt_after,
    exact,
    product,
    ratio,
    times,
)
from calculators.columns.paths import Mask, NotAsColumns, Numbers, Path
from calculators.columns.rounding import WHOLE
from calculators.columns.values import Values

_ONE = Fraction(1)
# One of the six comparisons of `operator`.
Compare = Callable[[Any, Any], Any]


class Column(Values):
    """The numbers of all rows of a way, to be worked with as a Decimal is."""

    def _derived(
        self, numbers: Numbers, unit: Fraction, low: int, high: int, doubt: float, *, clean: bool = True
    ) -> Column:
        """What comes of columns in so much doubt; `clean`: where they are in doubt, the result is as clean as they."""
        doubt = doubt_after(unit, low, high, doubt)
        return Column.of(self._path, numbers, unit, low, high, doubt, clean=clean)

    # What a rule does with its numbers.

    def _plus(self, other: Any, sign: int) -> Any:
        if isinstance(other, Column):
            unit, a, b = common(self.unit, other.unit)
            b *= sign
            ends = (b * other.low, b * other.high)
            low, high = a * self.low + min(ends), a * self.high + max(ends)
            check(a * self.low, a * self.high, *ends, low, high)
            numbers = times(self.numbers, a) + times(other.numbers, b)
            clean = self.clean and other.clean and not (self.doubt and other.doubt)
            return self._derived(numbers, unit, low, high, self.doubt + other.doubt, clean=clean)
        const = exact(other)
        if const is None:
            return NotImplemented
        if not const:
            return self
        unit, a, b = common(self.unit, const)
        b *= sign
        low, high = a * self.low + b, a * self.high + b
        check(a * self.low, a * self.high, b, low, high)
        return self._derived(times(self.numbers, a) + b, unit, low, high, self.doubt, clean=self.clean)

    def __add__(self, other: Any) -> Any:
        return self._plus(other, 1)

    def __sub__(self, other: Any) -> Any:
        return self._plus(other, -1)

    def __radd__(self, other: Any) -> Any:
        return self._plus(other, 1)

    def __rsub__(self, other: Any) -> Any:
        return (-self)._plus(other, 1)

    def __neg__(self) -> Column:
        return Column.of(self._path, -self.numbers, self.unit, -self.high, -self.low, self.doubt, clean=self.clean)

    def __pos__(self) -> Column:
        return self

    def __abs__(self) -> Column:
        if self.low >= 0:
            return self
        high = max(-self.low, self.high)
        return Column.of(self._path, np.abs(self.numbers), self.unit, 0, high, self.doubt, clean=self.clean)

    def __mul__(self, other: Any) -> Any:
        if isinstance(other, Column):
            ends = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
            check(*ends)
            doubt = self.doubt * other.largest + other.doubt * self.largest + self.doubt * other.doubt
            numbers = self.numbers * other.numbers
            return self._derived(numbers, product(self.unit, other.unit), min(ends), max(ends), doubt, clean=not doubt)
        const = exact(other)
        if const is None:
            return NotImplemented
        return self._scaled(const) if const else Decimal(0)

    __rmul__ = __mul__

    def _scaled(self, const: Fraction) -> Column:
        """The same numbers in another unit."""
        clean = not self.doubt or (self.clean and decimals_of(abs(const.numerator)) is not None)
        doubt = self.doubt * abs(float(const)) if self.doubt else 0.0
        return self._derived(self.numbers, product(self.unit, const), self.low, self.high, doubt, clean=clean)

    def __truediv__(self, other: Any) -> Any:
        if isinstance(other, Column):
            return _quotient(self._path, self, other)
        const = exact(other)
        if const is None:
            return NotImplemented
        return self._scaled(ratio(_ONE, const))  # a zero raises, and the reference says what that is

    def __rtruediv__(self, other: Any) -> Any:
        const = exact(other)
        return NotImplemented if const is None else _quotient(self._path, const, self)

    def quantize(self, exp: Any, rounding: str | None = None, context: Any = None) -> Column:
        """Each value rounded to so many decimals."""
        step = Fraction(1, 10 ** -int(Decimal(exp).as_tuple().exponent))
        return self._rounded(step, rounding or ROUND_HALF_EVEN)

    def to_integral_value(self, rounding: str | None = None, context: Any = None) -> Column:
        """Each value rounded to a whole number."""
        return self._rounded(_ONE, rounding or ROUND_HALF_EVEN)

    def _rounded(self, step: Fraction, rounding: str) -> Column:
        steps = ratio(self.unit, step)
        if steps.denominator == 1 and not self.doubt:
            return self
        if rounding not in WHOLE:
            raise NotAsColumns(rounding)
        numbers, up, down = self.rounded_numbers(step, rounding), steps.numerator, steps.denominator
        return Column.of(self._path, numbers, step, self.low * up // down, -(-self.high * up // down))

    def in_units(self, unit: Fraction) -> Column:
        """The same values, counted in a unit that this column's is a whole number of."""
        factor = ratio(self.unit, unit)
        if factor.denominator != 1 or self.doubt:
            raise NotAsColumns("enhed")
        check(self.low * factor.numerator, self.high * factor.numerator)
        numbers = times(self.numbers, factor.numerator)
        return Column.of(self._path, numbers, unit, self.low * factor.numerator, self.high * factor.numerator)

    def normalize(self, context: Any = None) -> Column:
        """The same: a column has no noughts at its end."""
        return self

    # What a rule asks of them: each asks the way.

    def _asks(self, other: Any, compare: Compare) -> Any:
        """Ask the way how the values stand to others."""
        if isinstance(other, Column):
            difference = self._plus(other, -1)
            return difference._asks(0, compare) if isinstance(difference, Column) else NotImplemented
        const = exact(other)
        if const is None:
            return NotImplemented
        limit = ratio(const, self.unit)
        whole = limit.numerator // limit.denominator
        zone = self.doubt / float(self.unit) * 1.001 if self.doubt else 0.0
        if self.low > whole + int(zone) + 2:
            return self._path.told(bool(compare(1, 0)))
        if self.high < whole - int(zone) - 1:
            return self._path.told(bool(compare(-1, 0)))
        return self._path.ask(lambda: self._held_against(limit, whole, zone, compare))

    def _held_against(self, limit: Fraction, whole: int, zone: float, compare: Compare) -> tuple[Mask, Mask | None]:
        """For each row the answer, and where it cannot be told."""
        numbers, down = self.numbers, limit.denominator
        # Between two whole numbers nothing is the limit: each is below it or above it.
        answer = compare(numbers, whole) if down == 1 else np.asarray(compare(np.where(numbers > whole, 1, -1), 0))
        if not self.doubt or (zone * down < 1 and (down != 1 or self.clean)):
            return answer, None
        # Between two whole numbers the distance is taken a little too long.
        return answer, np.abs(numbers - whole) <= int(zone) + (down != 1)

    def __eq__(self, other: object) -> Any:
        return self._asks(other, operator.eq)

    def __ne__(self, other: object) -> Any:
        return self._asks(other, operator.ne)

    def __lt__(self, other: Any) -> Any:
        return self._asks(other, operator.lt)

    def __le__(self, other: Any) -> Any:
        return self._asks(other, operator.le)

    def __gt__(self, other: Any) -> Any:
        return self._asks(other, operator.gt)

    def __ge__(self, other: Any) -> Any:
        return self._asks(other, operator.ge)

    def __bool__(self) -> bool:
        return bool(self != 0)

    __hash__ = Values.__hash__


def _quotient(path: Path, over: Column | Fraction, under: Column) -> Column:
    """One column, or a number, divided by another column: cut off, with the last place in doubt.

    Rows that divide by nothing are left to the reference.
    """
    nothing = under.numbers == 0
    if nothing.any():
        path.leave_out(nothing)
    divisor = under.numbers
    smallest = int(np.abs(divisor).min())
    if isinstance(over, Column):
        above, unit, doubt, largest = over.numbers, over.unit, over.doubt, max(-over.low, over.high, 1)
    else:
        above, unit, doubt, largest = np.ones_like(divisor), over, 0.0, 1
        if not over:
            return Column.of(path, np.zeros_like(divisor), _ONE, 0, 0)
    finer = 10 ** (len(str(MOST // largest)) - 1)
    numbers = (above * finer) // divisor
    unit = unit / under.unit / finer
    value_below = float(smallest * under.unit)
    if under.doubt >= value_below:
        raise NotAsColumns("i-tvivl")
    biggest = float(largest) * float(unit) * finer / smallest
    doubt = float(abs(unit)) + doubt / value_below + biggest * under.doubt / (value_below - under.doubt)
    low, high = int(numbers.min()), int(numbers.max())
    return Column.of(path, numbers, unit, low, high, doubt * 1.001 + biggest * PRECISION, clean=False)
