"""What can be told of a column before any row is looked at: its unit, how large its numbers are, and how exact.

Decimal keeps 28 digits. A value that they are enough for is the very same there and here.
"""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import gcd
from typing import Any

from calculators.columns.paths import NotAsColumns, Numbers

# Every number in an array stays below this, so that no sum of two leaves 64 bits.
MOST = 2**62
DIGITS = 28
# What Decimal may be wrong by at each step, as a part of the value: its 28 digits, and some to spare.
PRECISION = 1e-27
_REMEMBERED = 4096


def exact(value: Any) -> Fraction | None:
    """A number of the rule's own as a fraction; None for what is no number."""
    return _exact(value) if isinstance(value, Decimal | int) else None


@lru_cache(maxsize=_REMEMBERED)
def _exact(value: Decimal | int) -> Fraction | None:
    if isinstance(value, int):
        return Fraction(value)
    return Fraction(*value.as_integer_ratio()) if value.is_finite() else None


def check(*ends: int) -> None:
    """Errors: NotAsColumns where numbers that reach so far would not be sure to fit."""
    if min(ends) <= -MOST or max(ends) >= MOST:
        raise NotAsColumns("for-store-tal")


def times(numbers: Numbers, factor: int) -> Numbers:
    """So many times the numbers."""
    return numbers if factor == 1 else numbers * factor


# The few units of a rule are held against each other on every way: what comes of two is worked out once. Fractions are
# slow to make and to hash, so what is remembered is by the whole numbers that they are of.


def common(a: Fraction, b: Fraction) -> tuple[Fraction, int, int]:
    """The largest unit that both are whole numbers of, never below nothing; and how many of it each is."""
    return _common(a.numerator, a.denominator, b.numerator, b.denominator)


@lru_cache(maxsize=_REMEMBERED)
def _common(a: int, a_down: int, b: int, b_down: int) -> tuple[Fraction, int, int]:
    down = a_down * b_down // gcd(a_down, b_down)
    up = gcd(a * (down // a_down), b * (down // b_down))
    unit = Fraction(up, down)
    return unit, int(Fraction(a, a_down) / unit), int(Fraction(b, b_down) / unit)


def product(a: Fraction, b: Fraction) -> Fraction:
    """The one times the other."""
    return _ratio(a.numerator, a.denominator, b.denominator, b.numerator)


def ratio(a: Fraction, b: Fraction) -> Fraction:
    """How many of the other the one is. Errors: ZeroDivisionError."""
    return _ratio(a.numerator, a.denominator, b.numerator, b.denominator)


@lru_cache(maxsize=_REMEMBERED)
def _ratio(a: int, a_down: int, b: int, b_down: int) -> Fraction:
    return Fraction(a * b_down, a_down * b)


@lru_cache(maxsize=_REMEMBERED)
def decimals_of(denominator: int) -> int | None:
    """How many decimals a part of so many needs; None where no number of them is enough."""
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return max(twos, fives) if denominator == 1 else None


def doubt_after(unit: Fraction, low: int, high: int, doubt: float) -> float:
    """How far Decimal may be from the value: nothing where its digits are enough to write it."""
    largest = max(-low, high)
    if not doubt and largest < _written_in_full(unit.numerator, unit.denominator):
        return 0.0
    return doubt * 1.000001 + float(largest * unit) * PRECISION


@lru_cache(maxsize=_REMEMBERED)
def _written_in_full(up: int, down: int) -> int:
    """Numbers below this have few enough digits in a unit of `up` / `down`."""
    decimals = decimals_of(down)
    return 0 if decimals is None or not up else -(-(10**DIGITS * down) // (up * 10**decimals))
