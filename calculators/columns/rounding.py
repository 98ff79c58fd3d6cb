"""Whole steps of many numbers at once, by the ways that Decimal rounds: each number times `up` / `down`."""

from collections.abc import Callable, Mapping
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_UP, ROUND_UP
from types import MappingProxyType

import numpy as np

from calculators.columns.paths import Numbers

# The numbers, `up`, `down`, and whether some of them are below nothing.
Whole = Callable[[Numbers, int, int, bool], Numbers]


def _half_up(numbers: Numbers, up: int, down: int, signed: bool) -> Numbers:
    if not signed:
        return (numbers * (2 * up) + down) // (2 * down)
    halves = (np.abs(numbers) * (2 * up) + down) // (2 * down)
    return np.where(numbers < 0, -halves, halves)


def _floor(numbers: Numbers, up: int, down: int, signed: bool) -> Numbers:
    return (numbers * up) // down


def _ceiling(numbers: Numbers, up: int, down: int, signed: bool) -> Numbers:
    return -((numbers * -up) // down)


def _up(numbers: Numbers, up: int, down: int, signed: bool) -> Numbers:
    return np.where(numbers < 0, _floor(numbers, up, down, signed), _ceiling(numbers, up, down, signed))


def _down(numbers: Numbers, up: int, down: int, signed: bool) -> Numbers:
    return np.where(numbers < 0, _ceiling(numbers, up, down, signed), _floor(numbers, up, down, signed))


WHOLE: Mapping[str, Whole] = MappingProxyType(
    {
        ROUND_HALF_UP: _half_up,
        ROUND_FLOOR: _floor,
        ROUND_CEILING: _ceiling,
        ROUND_UP: _up,
        ROUND_DOWN: _down,
    }
)
