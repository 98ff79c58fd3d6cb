"""What many answers come to: sum, mean and quantiles of each result, and who gains and loses, by group.

A group, or a part of one, with fewer than five rows is not shown: nobody shall be found in a summary.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

import numpy as np
import pyarrow as pa

from calculators.columns.paths import Numbers
from calculators.columns.results import PER_KRONE
from calculators.columns.table import ANSWER, KIND, MORE, Asked

FEWEST_SHOWN = 5
HIDDEN = "skjult"
QUANTILES = (Decimal("0.1"), Decimal("0.25"), Decimal("0.5"), Decimal("0.75"), Decimal("0.9"))
ALL = "alle"
T = TypeVar("T")


@dataclass
class Counted:
    """The values of one result, each with how often it is there: as many as there are different amounts."""

    values: Numbers = field(default_factory=lambda: np.zeros(0, np.int64))
    counts: Numbers = field(default_factory=lambda: np.zeros(0, np.int64))

    def add(self, numbers: Numbers) -> None:
        """With these too."""
        values, counts = np.unique(numbers, return_counts=True)
        both, where = np.unique(np.concatenate([self.values, values]), return_inverse=True)
        added = np.zeros(len(both), np.int64)
        np.add.at(added, where, np.concatenate([self.counts, counts]))
        self.values, self.counts = both, added

    @property
    def many(self) -> int:
        """How many values there are."""
        return int(self.counts.sum())

    @property
    def total(self) -> Decimal:
        """Their sum, exact."""
        pairs = zip(self.values.tolist(), self.counts.tolist(), strict=True)
        return Decimal(sum(value * count for value, count in pairs)) / PER_KRONE

    def quantile(self, part: Decimal) -> Decimal:
        """The smallest value that so large a part of them does not exceed."""
        rank = max(-(-int(part * 100) * self.many // 100), 1)
        return Decimal(int(self.values[np.searchsorted(np.cumsum(self.counts), rank)])) / PER_KRONE

    def sign(self, which: int) -> int:
        """How many are above nothing (1), nothing (0), or below (-1)."""
        return int(self.counts[np.sign(self.values) == which].sum())


@dataclass
class Summary:
    """Batches added up as they come."""

    asked: Asked
    by: Sequence[str] = ()
    kinds: Counter[str] = field(default_factory=Counter)
    _counted: dict[tuple[str, str], Counted] = field(default_factory=dict)

    def add(self, batch: pa.RecordBatch) -> None:
        """With the answers of a batch. Errors: KeyError where it has no column to group by."""
        kinds = batch.column(_named(batch, KIND)).value_counts()
        self.kinds.update({et["values"]: et["counts"] for et in kinds.to_pylist()})
        groups = self._groups(batch)
        for name in self._numbers():
            column = batch.column(_named(batch, name))
            given = np.asarray(column.is_valid())
            numbers = np.frombuffer(column.buffers()[1], np.int64)[2 * column.offset :: 2][: len(column)]
            for group, rows in groups:
                chosen = numbers[given if rows is None else given & rows]
                if len(chosen):
                    self._counted.setdefault((group, name), Counted()).add(chosen)

    def _numbers(self) -> list[str]:
        return [et.name for et in self.asked.schema if pa.types.is_decimal(et.type)]

    def _groups(self, batch: pa.RecordBatch) -> list[tuple[str, Numbers | None]]:
        found: list[tuple[str, Numbers | None]] = [(ALL, None)]
        for name in self.by:
            coded = batch.column(name)
            coded = coded if pa.types.is_dictionary(coded.type) else coded.dictionary_encode()
            codes = np.asarray(coded.indices.fill_null(-1))
            words = ["" if et is None else str(et) for et in coded.dictionary.to_pylist()]
            there = np.unique(codes).tolist()
            found += [(f"{name}={words[code] if code >= 0 else ''}", codes == code) for code in there]
        return found

    def rows(self) -> list[dict[str, str]]:
        """A row for each group and result; a group that is too small, or could be worked out from others, has none."""
        hidden = {key for name in self._numbers() for by in (None, *self.by) for key in self._hidden(name, by)}
        return [_row(*key, counted, hidden=key in hidden) for key, counted in sorted(self._counted.items())]

    def _hidden(self, name: str, by: str | None) -> set[tuple[str, str]]:
        """The groups of one kind whose figures of a result are not shown."""
        sizes = {
            key: counted.many
            for key, counted in self._counted.items()
            if key[1] == name and (key[0] == ALL if by is None else key[0].startswith(f"{by}="))
        }
        return set(_too_few(sizes))


def _too_few(sizes: Mapping[T, int]) -> list[T]:
    """Those that have some and too few; and the next, where they could be told by taking the others from the whole."""
    some = sorted((many, key) for key, many in sizes.items() if many)
    few = [key for many, key in some if many < FEWEST_SHOWN]
    if few and sum(sizes[key] for key in few) < FEWEST_SHOWN:
        few += [key for _, key in some[len(few) : len(few) + 1]]
    return few


def _row(group: str, name: str, counted: Counted, *, hidden: bool) -> dict[str, str]:
    head = {"gruppe": group, "resultat": name}
    if hidden:
        return head | {"antal": HIDDEN}
    row = head | {
        "antal": str(counted.many),
        "sum": f"{counted.total:.2f}",
        "gennemsnit": f"{counted.total / counted.many:.2f}",
    }
    row |= {f"kvantil_{int(part * 100)}": f"{counted.quantile(part):.2f}" for part in QUANTILES}
    if name.endswith(MORE):
        ways = {"faar_mere": counted.sign(1), "det_samme": counted.sign(0), "faar_mindre": counted.sign(-1)}
        few = _too_few(ways)
        row |= {way: HIDDEN if way in few else str(many) for way, many in ways.items()}
    return row


def _named(batch: pa.RecordBatch, name: str) -> str:
    """What a column of ours is called here."""
    answered = f"{name}{ANSWER}"
    return answered if answered in batch.schema.names else name
