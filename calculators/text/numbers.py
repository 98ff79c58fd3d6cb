"""The few numbers that are no figure of anybody's: nothing, a whole in percent, and a share of an amount."""

from decimal import Decimal

ZERO = Decimal(0)
HUNDRED = Decimal(100)


def share_of(beloeb: Decimal, pct: Decimal) -> Decimal:
    """So many percent of the amount, not rounded."""
    return beloeb * pct / HUNDRED
