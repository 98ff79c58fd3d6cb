"""Numbers that need no source."""

from decimal import Decimal

ZERO = Decimal(0)
HUNDRED = Decimal(100)
