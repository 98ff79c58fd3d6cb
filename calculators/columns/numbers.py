"""A column of numbers that a rule takes for a Decimal: whole numbers in an array, times one fraction for them all.

Nothing is rounded that the rule does not round, and no value is a float. Sums and products are exact; only a quotient
of two columns is cut off, at a known distance from the truth. Decimal itself rounds to 28 digits where a division does
not come out: how far a value may then be from what Decimal has is known too (`doubt`). Where a comparison or a
rounding could fall out otherwise within that distance, the row is left to the reference.

A value that Decimal has rounded once (`clean`) is in no doubt on an edge: an edge has few decimals, and there the
division came out. That holds as long as only exact numbers are added to it, and it is only multiplied by what can be
divided by again.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Any

import numpy as np

from calculators.columns.exactness import MOST, PRECISION, check, common, decimals_of, doubt_after, exact, times
from calculators.columns.paths import Mask, NotAsColumns, Numbers, Path
from calculators.columns.rounding import WHOLE

_NAN = Decimal("sNaN")
_ONE = Fraction(1)
# One of the six comparisons of `operator`.
Compare = Callable[[Any, Any], Any]


class Column(Decimal):
    """The numbers of all rows of a way; a fraction `unit` that each is so many of; lowest and highest number.

    A Decimal by type alone: what is not worked out here raises, for the value below is a signalling NaN.
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
    ) -> Column:
        """A column of the rows that the way has now; `doubt` as an amount. Errors: NotAsColumns when it is too large.

        `low` and `high` need not be reached; both are of the numbers, not of the values.
        """
        if unit < 0:
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
        ratio = self.unit / step
        up, down = ratio.numerator, ratio.denominator
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

    def _derived(
        self, numbers: Numbers, unit: Fraction, low: int, high: int, doubt: float, *, clean: bool = True
    ) -> Column:
        """What comes of columns in so much doubt; `clean`: where they are in doubt, the result is as clean as they."""
        doubt = doubt_after(unit, low, high, doubt)
        return Column.of(self._path, numbers, unit, low, high, doubt, clean=clean)

    # What a rule does with its numbers.

    def _plus(self, other: Any, sign: int) -> Any:
        if isinstance(other, Column):
            unit = common(self.unit, other.unit)
            a, b = int(self.unit / unit), sign * int(other.unit / unit)
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
        const *= sign
        unit = common(self.unit, const)
        a, b = int(self.unit / unit), int(const / unit)
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
            doubt = self.doubt * other._largest + other.doubt * self._largest + self.doubt * other.doubt
            numbers = self.numbers * other.numbers
            return self._derived(numbers, self.unit * other.unit, min(ends), max(ends), doubt, clean=not doubt)
        const = exact(other)
        if const is None:
            return NotImplemented
        return self._scaled(const) if const else Decimal(0)

    __rmul__ = __mul__

    def _scaled(self, const: Fraction) -> Column:
        """The same numbers in another unit."""
        clean = not self.doubt or (self.clean and decimals_of(abs(const.numerator)) is not None)
        doubt = self.doubt * abs(float(const))
        return self._derived(self.numbers, self.unit * const, self.low, self.high, doubt, clean=clean)

    def __truediv__(self, other: Any) -> Any:
        if isinstance(other, Column):
            return _quotient(self._path, self, other)
        const = exact(other)
        if const is None:
            return NotImplemented
        return self._scaled(1 / const)  # a zero raises, and the reference says what that is

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
        ratio = self.unit / step
        if ratio.denominator == 1 and not self.doubt:
            return self
        if rounding not in WHOLE:
            raise NotAsColumns(rounding)
        numbers = self.rounded_numbers(step, rounding)
        return Column.of(self._path, numbers, step, floor(self.low * ratio), ceil(self.high * ratio))

    def in_units(self, unit: Fraction) -> Column:
        """The same values, counted in a unit that this column's is a whole number of."""
        factor = self.unit / unit
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
        limit = const / self.unit
        whole, zone = limit.numerator // limit.denominator, self.doubt / float(self.unit) * 1.001
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

    @property
    def _largest(self) -> float:
        """No value is further from nothing than this."""
        return float(max(-self.low, self.high) * self.unit)


def _not_here(name: str) -> Callable[..., Any]:
    def raises(*_: Any, **__: Any) -> Any:
        raise NotAsColumns(name.strip("_"))

    return raises


# Whatever else a Decimal can do, a column cannot: nobody shall work with the value below by mistake.
_OBJECT = {"__new__", "__class__", "__init__", "__getattribute__", "__setattr__", "__delattr__", "__doc__", "__dir__"}
for _name in dir(Decimal):
    if _name not in _OBJECT | set(dir(object)) | set(Column.__dict__) and callable(getattr(Decimal, _name)):
        setattr(Column, _name, _not_here(_name))
for _name in ("__hash__", "__str__", "__repr__", "__format__", "__reduce__", "__reduce_ex__"):
    setattr(Column, _name, _not_here(_name))


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
