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


def exact(value: Any) -> Fraction | None:
    """A number of the rule's own as a fraction; None for what is no number."""
    if isinstance(value, Decimal) and value.is_finite():
        return Fraction(*value.as_integer_ratio())
    return Fraction(value) if isinstance(value, int) else None


def check(*ends: int) -> None:
    """Errors: NotAsColumns where numbers that reach so far would not be sure to fit."""
    if min(ends) <= -MOST or max(ends) >= MOST:
        raise NotAsColumns("for-store-tal")


def times(numbers: Numbers, factor: int) -> Numbers:
    """So many times the numbers."""
    return numbers if factor == 1 else numbers * factor


def common(a: Fraction, b: Fraction) -> Fraction:
    """The largest unit that both are whole numbers of; never below nothing."""
    down = a.denominator * b.denominator // gcd(a.denominator, b.denominator)
    up = gcd(a.numerator * (down // a.denominator), b.numerator * (down // b.denominator))
    return Fraction(up, down)


@lru_cache(maxsize=4096)
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
    if not doubt:
        decimals = decimals_of(unit.denominator)
        if decimals is not None and largest * unit.numerator * 10**decimals // unit.denominator < 10**DIGITS:
            return 0.0
    return doubt * 1.000001 + float(largest * unit) * PRECISION
