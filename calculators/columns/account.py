"""What is said beside the answers: the summary, the figures they rest on, and every row with a mistake."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa

from calculators.columns.parts import Kept
from calculators.columns.summary import Summary
from calculators.columns.table import Asked

MISTAKES, SUMMARY, FACTS = "fejl.csv", "oversigt.csv", "tal.csv"
_FIGURE_HEADS = ("kommune", "dato", "tal", "ejer", "vaerdi", "gyldig_fra", "dokument", "linje")

PathOf = Callable[[str], Path]


@dataclass
class Account:
    """Added up as the parts come. `mistakes` are number of row, field and sentence."""

    summary: Summary
    rows: int = 0
    one_by_one: Counter[str] = field(default_factory=Counter)
    mistakes: list[tuple[int, str, str]] = field(default_factory=list)
    figures: dict[tuple[str, ...], None] = field(default_factory=dict)

    @classmethod
    def of(cls, asked: Asked, by: Sequence[str]) -> Account:
        """Of nothing yet; `by` are the columns that the summary is by."""
        return cls(Summary.of(asked, by))

    def add(self, rows: pa.RecordBatch, kept: Kept) -> None:
        """With the next part: the rows with their answers beside them. Errors: KeyError without a column of `by`."""
        self.summary.add(rows)
        self.one_by_one.update(kept.one_by_one)
        self.figures.update(dict.fromkeys(kept.figures))
        self.mistakes += [(self.rows + at, felt, why) for at, felt, why in kept.mistakes]
        self.rows += rows.num_rows

    def join(self, other: Account) -> None:
        """With those of another, whose mistakes are not taken over: its rows are numbered by themselves."""
        self.summary.join(other.summary)
        self.one_by_one.update(other.one_by_one)
        self.figures.update(other.figures)
        self.rows += other.rows

    def write(self, path_of: PathOf, heads: Sequence[str], mistakes: Sequence[Sequence[Any]]) -> tuple[Path, ...]:
        """The tables as files. `mistakes` are as the reader of the file knows the rows."""
        lines = self.summary.rows()
        names = list(dict.fromkeys(name for line in lines for name in line))
        return (
            _csv(path_of(SUMMARY), names, [[line.get(name, "") for name in names] for line in lines]),
            _csv(path_of(FACTS), _FIGURE_HEADS, list(self.figures)),
            *([_csv(path_of(MISTAKES), heads, mistakes)] if mistakes else []),
        )


def _csv(path: Path, heads: Sequence[str], lines: Sequence[Sequence[Any]]) -> Path:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([heads, *lines])
    return path
