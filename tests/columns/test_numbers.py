"""A column does what Decimal does, or leaves the row to it."""

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_UP, Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from calculators.columns.numbers import Column
from calculators.columns.paths import NotAsColumns, Numbers, Path, walk
from calculators.text.money import afrund_oere

MANY = 4000
OERE = Fraction(1, 100)
Rule = Callable[[Any, Any], Any]


def _subsidy(x: Any, y: Any) -> Any:
    return afrund_oere(max(Decimal(0), x - y) * Decimal("12.5") / 100)


def _weeks(x: Any, y: Any) -> Any:
    return afrund_oere(x * 365 / 7 - y / 12 + 7)


def _shares(x: Any, y: Any) -> Any:
    return afrund_oere(x * y / (abs(y) + Decimal("0.01")))


def _steps(x: Any, y: Any) -> Any:
    return (x / 2000).to_integral_value(ROUND_FLOOR) - (y / Decimal("0.3")).to_integral_value(ROUND_CEILING)


def _up(x: Any, y: Any) -> Any:
    return min((-x / 7).quantize(Decimal("0.01"), ROUND_UP), y, 3 - x)


def _twice(x: Any, y: Any) -> Any:
    """Rounded by Decimal on the way, and exact at the end."""
    return afrund_oere(x / 3 * 3 / 2 + y * 0) if x / 7 * 7 == x else Decimal(1)


def _below_nothing(x: Any, y: Any) -> Any:
    return afrund_oere(-x * y / 8 - abs(x - y) / 6)


@pytest.mark.parametrize("rule", [_subsidy, _weeks, _shares, _steps, _up, _twice, _below_nothing])
def test_a_column_is_as_decimal(rule: Rule) -> None:
    """Each row has the value that the same lines of Python give a Decimal, rows on an edge left out."""
    lot = np.random.default_rng(7)
    x, y = lot.integers(-300_000, 300_000, MANY), lot.integers(1, 4_000, MANY)
    unsure = 0
    for way in walk(np.arange(MANY), lambda path: _numbers(rule(_leaf(path, x), _leaf(path, y)), path)):
        if way.said is None:
            assert way.why == "paa-kanten"
            unsure += len(way.rows)
            continue
        for row, found in zip(way.rows.tolist(), way.said.tolist(), strict=True):
            assert rule(Decimal(int(x[row])) / 100, Decimal(int(y[row])) / 100) * 100 == found
    assert unsure <= MANY * (1 if rule is _twice else 0.2)


def _leaf(path: Path, numbers: Numbers) -> Column:
    return Column.of(path, numbers[path.rows], OERE, int(numbers.min()), int(numbers.max()))


def _numbers(value: Any, path: Path) -> Numbers:
    if isinstance(value, Column):
        return value.quantize(Decimal("0.01"), ROUND_HALF_UP).in_units(OERE).numbers
    return np.full(len(path.rows), int(value * 100))


def test_every_row_comes_out_once_and_no_empty_way_is_run() -> None:
    """Of the ways through three questions only those with rows are run."""
    runs = []
    numbers = np.array([1, 5, 9, 9, 700, -4])

    def rule(path: Path) -> str:
        tal = _leaf(path, numbers)
        runs.append("".join("ja"[tal > limit] for limit in (Decimal("0.05"), Decimal("0.08"), Decimal(1))))
        return runs[-1]

    ways = {str(way.said): sorted(way.rows.tolist()) for way in walk(np.arange(6), rule)}
    assert {"jjj": [0, 1, 5], "aaj": [2, 3], "aaa": [4]} == ways
    assert sorted(ways) == sorted(runs)


@pytest.mark.parametrize(
    "use",
    [
        hash,
        str,
        int,
        float,
        repr,
        lambda tal: f"{tal:f}",
        lambda tal: tal % 2,
        lambda tal: tal.sqrt(),
        lambda tal: tal.as_tuple(),
    ],
)
def test_what_a_column_cannot_do_is_left_to_the_reference(use: Callable[[Any], Any]) -> None:
    """No word, no hash and no float is made of a column: the way ends, and the reference is asked."""
    numbers = np.array([1, 2])
    ways = list(walk(np.arange(2), lambda path: use(_leaf(path, numbers))))
    assert [None] == [way.said for way in ways]
    assert [0, 1] == ways[0].rows.tolist()


def test_numbers_that_are_too_large_are_left_to_the_reference() -> None:
    """No product leaves 64 bits in silence."""
    numbers = np.array([10**12])
    (way,) = walk(np.arange(1), lambda path: _leaf(path, numbers) * _leaf(path, numbers))
    assert (None, "for-store-tal") == (way.said, way.why)


def test_a_way_of_few_rows_is_not_run() -> None:
    """Below `fewest` the rows are left to the reference."""

    def rule(path: Path) -> str:
        raise NotAsColumns

    (way,) = walk(np.arange(2), rule, fewest=3)
    assert (None, "faa-ens") == (way.said, way.why)
