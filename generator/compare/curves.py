"""What a rule gives, amount by amount, computed by the same calculators as the reader's own answer."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

Punkt = tuple[Decimal, Decimal]
_TRIN = 40
# Amounts are compared in whole kroner: where a rule jumps, the jump is found to the krone.
_FINEST = Decimal(1)
# Amounts are rounded to whole øre, so points on a straight line may be this far from it.
_AFRUNDING = Decimal("0.02")


def kurve(giver: Callable[[Decimal], Decimal], slut: Decimal) -> tuple[Punkt, ...]:
    """The corners of a curve of straight pieces from 0 to `slut`, each found to the krone."""
    skridt = slut / _TRIN
    punkter = [(x, giver(x)) for x in (skridt * nr for nr in range(_TRIN + 1))]
    fine = [punkter[0]]
    for forrige, naeste in pairwise(punkter):
        fine += _del(giver, forrige, naeste)
    return _hjoerner(fine)


def _del(giver: Callable[[Decimal], Decimal], a: Punkt, b: Punkt) -> list[Punkt]:
    """The points after `a` up to `b`: only `b` where the piece is straight, else both halves."""
    midte = ((a[0] + b[0]) / 2).quantize(_FINEST)
    if midte in (a[0], b[0]):
        return [b]
    m = (midte, giver(midte))
    return [b] if _lige(a, m, b) else [*_del(giver, a, m), *_del(giver, m, b)]


def _lige(a: Punkt, m: Punkt, b: Punkt) -> bool:
    """Whether three points lie on a line, but for rounding."""
    ventet = a[1] + (b[1] - a[1]) * (m[0] - a[0]) / (b[0] - a[0])
    return abs(ventet - m[1]) <= _AFRUNDING


def _hjoerner(punkter: list[Punkt]) -> tuple[Punkt, ...]:
    ud = punkter[:1]
    for nr in range(1, len(punkter) - 1):
        if not _lige(ud[-1], punkter[nr], punkter[nr + 1]):
            ud.append(punkter[nr])
    return (*ud, punkter[-1])
