"""Who gains and who loses by a change, by group, and by how much: what a report shows. Small counts are hidden."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

import numpy as np

from calculators.columns.hidden import hidden_counts
from calculators.columns.results import PER_KRONE
from calculators.columns.summary import ALL, Counted, Summary
from calculators.columns.table import MORE, SECOND
from calculators.results.contract import Resultatfelt

# More bands than this are not read.
_MOST_BANDS = 12
_ROUND = (1, 2, 5)


@dataclass(frozen=True)
class Band:
    """Changes above `low`, up to and with `high`, both in the unit of the result; `low` == `high` is that very one."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True)
class Line:
    """One group. A count that is hidden is None, and so are the sums of a group of which nothing is shown.

    `ways` are those who are better off, the same, worse off; `bands` how many are in each band of the change.
    """

    group: str
    many: int | None
    ways: tuple[int | None, ...]
    bands: tuple[int | None, ...]
    now: Decimal | None
    then: Decimal | None


@dataclass(frozen=True)
class Gains:
    """A result: its bands, and a line for each group, all rows first."""

    result: Resultatfelt
    bands: tuple[Band, ...]
    lines: tuple[Line, ...]


def gains(summary: Summary, results: Sequence[Resultatfelt]) -> list[Gains]:
    """Each result that does something for the citizen, and that some rows have on both sides."""
    found = []
    for result in results:
        groups = {
            group: counted for (group, name), counted in summary.counted.items() if name == f"{result.navn}{MORE}"
        }
        if result.virkning is not None and groups:
            found.append(_gains(summary, result, groups))
    return found


def _gains(summary: Summary, result: Resultatfelt, groups: dict[str, Counted]) -> Gains:
    bands = _bands(groups[ALL])
    better = 1 if result.virkning is None or result.virkning.mere_er_bedre else -1
    lines: list[Line] = []
    for by in (None, *summary.by):
        those = {
            group: one for group, one in groups.items() if (group == ALL if by is None else group.startswith(f"{by}="))
        }
        sizes = {group: [counted.many] for group, counted in those.items()}
        ways = {
            group: [counted.sign(better), counted.sign(0), counted.sign(-better)] for group, counted in those.items()
        }
        inside = {group: _in_bands(counted, bands) for group, counted in those.items()}
        small = hidden_counts(sizes)
        whole = {group for group, _ in small}
        hidden = small, hidden_counts(ways, whole), hidden_counts(inside, whole)
        for group in sorted(those):
            gone = (group, 0) in hidden[0]
            lines.append(
                Line(
                    group,
                    None if gone else sizes[group][0],
                    _shown(group, ways, hidden[1], all_gone=gone),
                    _shown(group, inside, hidden[2], all_gone=gone),
                    None if gone else summary.total(group, f"{result.navn}{SECOND}"),
                    None if gone else summary.total(group, result.navn),
                )
            )
    return Gains(result, bands, tuple(lines))


def _shown(
    group: str, table: dict[str, list[int]], hidden: frozenset[tuple[str, int]], *, all_gone: bool
) -> tuple[int | None, ...]:
    return tuple(None if all_gone or (group, at) in hidden else many for at, many in enumerate(table[group]))


def _bands(counted: Counted) -> tuple[Band, ...]:
    """Bands of one round width from the lowest change to the highest, with no change as a band of its own."""
    low, high = int(counted.values[0]), int(counted.values[-1])
    width = _width(max(high - low, 1))
    steps = range(low // width, -(-high // width) + 1)
    edges = sorted({step * width for step in steps} | {0})
    bands = [Band(_kroner(a), _kroner(b)) for a, b in pairwise(edges)]
    return tuple(sorted([*bands, Band(Decimal(0), Decimal(0))], key=lambda band: (band.low, band.high)))


def _width(span: int) -> int:
    """A round number of kroner, or of øre, that makes few enough bands of the span."""
    width, at = PER_KRONE // 100, 0
    while -(-span // width) > _MOST_BANDS:
        at += 1
        width = PER_KRONE // 100 * 10 ** (at // len(_ROUND)) * _ROUND[at % len(_ROUND)]
    return width


def _in_bands(counted: Counted, bands: Sequence[Band]) -> list[int]:
    """How many are in each: below nothing a band holds its lower end, above its upper, so that none holds nothing."""
    values, counts = counted.values, counted.counts
    found = []
    for band in bands:
        low, high = int(band.low * PER_KRONE), int(band.high * PER_KRONE)
        if low == high:
            inside = values == low
        else:
            inside = (values >= low) & (values < high) if high <= 0 else (values > low) & (values <= high)
        found.append(int(counts[np.asarray(inside)].sum()))
    return found


def _kroner(number: int) -> Decimal:
    return Decimal(number) / PER_KRONE
