"""What a rule gives, amount by amount, computed by the same calculators as the reader's own answer."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

Point = tuple[Decimal, Decimal]
_STEPS = 40
# Amounts are compared in whole kroner: where a rule jumps, the jump is found to the krone.
_FINEST = Decimal(1)
# Amounts are rounded to whole øre, so points on a straight line may be this far from it.
_ROUNDING = Decimal("0.02")


def curve(gives: Callable[[Decimal], Decimal], end: Decimal) -> tuple[Point, ...]:
    """The corners of a curve of straight pieces from 0 to `end`, each found to the krone."""
    step = end / _STEPS
    points = [(x, gives(x)) for x in (step * nr for nr in range(_STEPS + 1))]
    fine = [points[0]]
    for previous, following in pairwise(points):
        fine += _pieces(gives, previous, following)
    return _corners(fine)


def _pieces(gives: Callable[[Decimal], Decimal], a: Point, b: Point) -> list[Point]:
    """The points after `a` up to `b`: only `b` where the piece is straight, else both halves."""
    middle = ((a[0] + b[0]) / 2).quantize(_FINEST)
    if middle in (a[0], b[0]):
        return [b]
    m = (middle, gives(middle))
    return [b] if _straight(a, m, b) else [*_pieces(gives, a, m), *_pieces(gives, m, b)]


def _straight(a: Point, m: Point, b: Point) -> bool:
    """Whether three points lie on a line, but for rounding."""
    expected = a[1] + (b[1] - a[1]) * (m[0] - a[0]) / (b[0] - a[0])
    return abs(expected - m[1]) <= _ROUNDING


def _corners(points: list[Point]) -> tuple[Point, ...]:
    corners = points[:1]
    for nr in range(1, len(points) - 1):
        if not _straight(corners[-1], points[nr], points[nr + 1]):
            corners.append(points[nr])
    return (*corners, points[-1])
