"""What many answers come to: sum, mean and quantiles of each result, and who gains and loses, by group.

A group, or a part of one, with fewer than five rows is not shown: nobody shall be found in a summary.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np
import pyarrow as pa

from calculators.columns.arrow import low_words
from calculators.columns.hidden import hidden_counts
from calculators.columns.paths import Numbers
from calculators.columns.results import PER_KRONE
from calculators.columns.table import ANSWER, KIND, MORE, Asked

HIDDEN = "skjult"
QUANTILES = (Decimal("0.1"), Decimal("0.25"), Decimal("0.5"), Decimal("0.75"), Decimal("0.9"))
ALL = "alle"
# What the sign of a change is called: more of the result, the same, or less.
WAYS = {"faar_mere": 1, "det_samme": 0, "faar_mindre": -1}
# A number of 64 bits in two halves.
_HALF, _LOW_HALF = 32, 0xFFFFFFFF


@dataclass
class Counted:
    """The values of one result, each with how often it is there: as many as there are different amounts."""

    total_number: int = 0
    _some: list[tuple[Numbers, Numbers]] = field(default_factory=list)

    def add(self, numbers: Numbers) -> None:
        """With these too."""
        # Both halves have room for the sum of as many numbers as an array can hold.
        self.total_number += (int((numbers >> _HALF).sum()) << _HALF) + int((numbers & _LOW_HALF).sum())
        self._put(*np.unique(numbers, return_counts=True))

    def join(self, other: Counted) -> None:
        """With those of another."""
        self.total_number += other.total_number
        for values, counts in other._some:
            self._put(values, counts)

    def _put(self, values: Numbers, counts: Numbers) -> None:
        # As many are put together as there were before: each value is then moved seldom.
        while self._some and len(self._some[-1][0]) <= 2 * len(values):
            values, counts = _together(self._some.pop(), (values, counts))
        self._some.append((values, counts))

    @property
    def _all(self) -> tuple[Numbers, Numbers]:
        while len(self._some) > 1:
            self._some.append(_together(self._some.pop(), self._some.pop()))
        return self._some[0]

    @property
    def values(self) -> Numbers:
        """The different values, from below."""
        return self._all[0]

    @property
    def counts(self) -> Numbers:
        """How often each of them is there."""
        return self._all[1]

    @property
    def many(self) -> int:
        """How many values there are."""
        return int(self.counts.sum())

    @property
    def total(self) -> Decimal:
        """Their sum, exact."""
        return Decimal(self.total_number) / PER_KRONE

    def quantile(self, part: Decimal) -> Decimal:
        """The smallest value that so large a part of them does not exceed."""
        rank = max(-(-int(part * 100) * self.many // 100), 1)
        return Decimal(int(self.values[np.searchsorted(np.cumsum(self.counts), rank)])) / PER_KRONE

    def sign(self, which: int) -> int:
        """How many are above nothing (1), nothing (0), or below (-1)."""
        return int(self.counts[np.sign(self.values) == which].sum())


def _together(one: tuple[Numbers, Numbers], other: tuple[Numbers, Numbers]) -> tuple[Numbers, Numbers]:
    """Two lists of values with their counts as one."""
    values, counts = np.concatenate([one[0], other[0]]), np.concatenate([one[1], other[1]])
    order = np.argsort(values, kind="stable")  # two runs that are in order are only merged
    values, counts = values[order], counts[order]
    first = np.flatnonzero(np.concatenate([[True], values[1:] != values[:-1]]))
    return values[first], np.add.reduceat(counts, first)


@dataclass
class Summary:
    """Batches added up as they come: the results that are numbers, by the columns `by`."""

    numbers: Sequence[str]
    by: Sequence[str] = ()
    kinds: Counter[str] = field(default_factory=Counter)
    counted: dict[tuple[str, str], Counted] = field(default_factory=dict)

    @classmethod
    def of(cls, asked: Asked, by: Sequence[str]) -> Summary:
        """Of nothing yet."""
        return cls([et.name for et in asked.schema if pa.types.is_decimal(et.type)], by)

    def join(self, other: Summary) -> None:
        """With those of another, by the same columns."""
        self.kinds.update(other.kinds)
        for key, counted in other.counted.items():
            self.counted.setdefault(key, Counted()).join(counted)

    def add(self, batch: pa.RecordBatch) -> None:
        """With the answers of a batch. Errors: KeyError where it has no column to group by."""
        kinds = batch.column(_named(batch, KIND)).value_counts()
        self.kinds.update({et["values"]: et["counts"] for et in kinds.to_pylist()})
        groups = self._groups(batch)
        for name in self.numbers:
            column = batch.column(_named(batch, name))
            numbers = low_words(column)
            given = np.asarray(column.is_valid()) if column.null_count else None
            for group, rows in groups:
                chosen = numbers if rows is None else numbers[rows]
                chosen = chosen if given is None else chosen[given if rows is None else given[rows]]
                if len(chosen):
                    self.counted.setdefault((group, name), Counted()).add(chosen)

    def total(self, group: str, name: str) -> Decimal:
        """The sum of a result in a group; nothing where no row has it."""
        counted = self.counted.get((group, name))
        return counted.total if counted else Decimal(0)

    def _groups(self, batch: pa.RecordBatch) -> list[tuple[str, Numbers | None]]:
        """The rows of each group, and of all."""
        found: list[tuple[str, Numbers | None]] = [(ALL, None)]
        for name in self.by:
            coded = batch.column(name)
            coded = coded if pa.types.is_dictionary(coded.type) else coded.dictionary_encode()
            codes = np.asarray(coded.indices.fill_null(-1))
            words = ["" if et is None else str(et) for et in coded.dictionary.to_pylist()]
            order = np.argsort(codes, kind="stable")
            there, starts = np.unique(codes[order], return_index=True)
            parts = np.split(order, starts[1:])
            found += [
                (f"{name}={words[code] if code >= 0 else ''}", rows)
                for code, rows in zip(there.tolist(), parts, strict=True)
            ]
        return found

    def rows(self) -> list[dict[str, str]]:
        """A row for each group and result; a count that is too small, or could be worked out from others, is hidden."""
        return [row for name in self.numbers for by in (None, *self.by) for row in self._rows(name, by)]

    def _rows(self, name: str, by: str | None) -> list[dict[str, str]]:
        """The rows of one result by one column, or of all."""
        those = {
            group: counted
            for (group, result), counted in sorted(self.counted.items())
            if result == name and (group == ALL if by is None else group.startswith(f"{by}="))
        }
        hidden = hidden_counts({group: [counted.many] for group, counted in those.items()})
        ways = {group: [counted.sign(way) for way in WAYS.values()] for group, counted in those.items()}
        few = hidden_counts(ways, {group for group, _ in hidden}) if name.endswith(MORE) else frozenset()
        rows = []
        for group, counted in those.items():
            row = {"gruppe": group, "resultat": name}
            if (group, 0) in hidden:
                rows.append(row | {"antal": HIDDEN})
                continue
            row |= _figures(counted)
            if name.endswith(MORE):
                row |= {way: HIDDEN if (group, at) in few else str(ways[group][at]) for at, way in enumerate(WAYS)}
            rows.append(row)
        return rows


def _figures(counted: Counted) -> dict[str, str]:
    """What is said of the values of a group."""
    figures = {
        "antal": str(counted.many),
        "sum": f"{counted.total:.2f}",
        "gennemsnit": f"{counted.total / counted.many:.2f}",
    }
    return figures | {f"kvantil_{int(part * 100)}": f"{counted.quantile(part):.2f}" for part in QUANTILES}


def _named(batch: pa.RecordBatch, name: str) -> str:
    """What a column of ours is called here."""
    answered = f"{name}{ANSWER}"
    return answered if answered in batch.schema.names else name
