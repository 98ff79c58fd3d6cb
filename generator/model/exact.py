"""Which units are exactly so many of each other: 4 weeks are 28 days, 90 minutes an hour and a half.

A month is no number of weeks or days, and an hverdag no number of days, so those are never converted.
"""

from __future__ import annotations

from fractions import Fraction

from calculators.text.unit_words import SEVERAL, Unit, parse_unit

# Quantity → the smallest of its kind, and how many of them it is. A day and its night are the same length of time.
_QUANTITIES: dict[str, tuple[str, int]] = {
    "timer": ("minutter", 60),
    "uger": ("dage", 7),
    "døgn": ("dage", 1),
    "år": ("måneder", 12),
    "kg": ("gram", 1_000),
    "liter": ("ml", 1_000),
    "m": ("cm", 100),
    "km": ("cm", 100_000),
}
# Period → the longest it is a part of without a remainder, and how many of it that holds.
_PERIODS: dict[str, tuple[str, int]] = {
    "dag": ("14 dage", 14),
    "døgn": ("14 dage", 14),
    "uge": ("14 dage", 2),
    "md": ("år", 12),
    "kvartal": ("år", 4),
    "halvår": ("år", 2),
}
_IN_SEVERAL: dict[str, tuple[str, Fraction]] = {
    "dage": ("14 dage", Fraction(14)),
    "døgn": ("14 dage", Fraction(14)),
    "uger": ("14 dage", Fraction(2)),
    "måneder": ("år", Fraction(12)),
    "år": ("år", Fraction(1)),
}


def base(enhed: str) -> tuple[str, Fraction]:
    """The unit that all of its kind are exactly so many of, and how many of it one is.

    `uger` → (`dage`, 7); `timer/uge` → (`minutter/14 dage`, 120); a unit of its own kind is itself, once.
    """
    unit = parse_unit(enhed) or Unit(enhed)
    quantity, factor = _QUANTITIES.get(unit.quantity, (unit.quantity, 1))
    if unit.per is None:
        return quantity, Fraction(factor)
    per, gange = _per(unit.per)
    return f"{quantity}/{per}", factor * gange


def convert(tal: Fraction, fra: str, til: str) -> Fraction | None:
    """So much of one unit in another, or None where that is not exact: 4 `uger` are 28 `dage`."""
    (fra_base, fra_factor), (til_base, til_factor) = base(fra), base(til)
    return tal * fra_factor / til_factor if fra_base == til_base else None


def _per(per: str) -> tuple[str, Fraction]:
    if several := SEVERAL.fullmatch(per):
        whole, gange = _IN_SEVERAL.get(several[2], (per, None))
        return whole, gange / int(several[1]) if gange else Fraction(1)
    whole, antal = _PERIODS.get(per, (per, 1))
    return whole, Fraction(antal)
