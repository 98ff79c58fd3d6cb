"""One rule run for many rows: once for each way through its branches, and only for the rows that go that way.

A rule asks its questions one after the other (`if`, `max`, which choice). The first time all rows are asked: those
that answer as most do go on, and the others wait for a run of their own, in which the answers so far are given. A way
that no row takes is never run. Nothing here knows what is asked, or what a row is.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[np.int64]
Mask: TypeAlias = NDArray[np.bool_]
T = TypeVar("T")

# What is asked for by the rule, and which rows it cannot be told of.
Asked = Callable[[], tuple[Mask, Mask | None]]


class NotAsColumns(Exception):
    """The rule did something that columns cannot: the rows of this way are for the reference, row by row."""


class _NoRowsLeft(Exception):
    """Every row of this way has been left to the reference."""


class Path:
    """One way through the rule: the answers given beforehand, the rows that give them, and those left out.

    `generation` counts how often the rows have been narrowed; a column that is older catches up when it is next used.
    """

    def __init__(self, answers: tuple[int, ...], rows: Numbers) -> None:
        self.rows = rows
        self.waiting: list[tuple[tuple[int, ...], Numbers]] = []
        self.unsure: list[Numbers] = []
        self.made: dict[str, Any] = {}
        self._answers = list(answers)
        self._beforehand = len(answers)
        self._asked = 0
        self._kept: list[Numbers] = []

    @property
    def generation(self) -> int:
        """How often the rows have been narrowed."""
        return len(self._kept)

    def caught_up(self, numbers: Numbers, generation: int) -> Numbers:
        """Numbers of an earlier generation, for the rows that are left."""
        for kept in self._kept[generation:]:
            numbers = numbers.take(kept)
        return numbers

    def told(self, answer: bool) -> bool:
        """An answer that is the same for all rows, whatever they are."""
        if self._asked < self._beforehand:
            self._asked += 1
        else:
            self._note(int(answer))
        return answer

    def ask(self, asked: Asked) -> bool:
        """The rule's question: the answer of this way. Rows that nobody can tell of are left to the reference."""
        if self._asked < self._beforehand:
            self._asked += 1
            return bool(self._answers[self._asked - 1])
        yes, unsure = asked()
        if unsure is not None and unsure.any():
            self.leave_out(unsure)
            yes = yes[~unsure]
        many = int(np.count_nonzero(yes))
        if many in (0, len(yes)):
            self._note(int(many > 0))
            return many > 0
        answer = 2 * many >= len(yes)
        these, others = (yes, ~yes) if answer else (~yes, yes)
        self.waiting.append(((*self._answers, int(not answer)), self.rows[others]))
        self._note(int(answer))
        self._keep(these)
        return answer

    def choose(self, codes: Callable[[], Numbers], levels: int) -> int:
        """Which of so many the rows have chosen, by number from 0; -1 is none of them."""
        if self._asked < self._beforehand:
            self._asked += 1
            return self._answers[self._asked - 1]
        chosen = codes()
        first = int(chosen[0])
        if (chosen == first).all():
            self._note(first)
            return first
        counts = np.bincount(chosen + 1, minlength=levels + 1)
        most = int(counts.argmax()) - 1
        order = np.argsort(chosen, kind="stable")
        sorted_rows = self.rows[order]
        ends = np.cumsum(counts)
        for level in np.flatnonzero(counts) - 1:
            if level != most:
                end = ends[level + 1]
                rows = sorted_rows[end - counts[level + 1] : end]
                self.waiting.append(((*self._answers, int(level)), rows))
        self._note(most)
        self._keep(chosen == most)
        return most

    def leave_out(self, unsure: Mask) -> None:
        """Leave these rows to the reference. Errors: ends the way where no row is left."""
        self.unsure.append(self.rows[unsure])
        self._keep(~unsure)
        if not len(self.rows):
            raise _NoRowsLeft

    def _keep(self, mask: Mask) -> None:
        kept = np.flatnonzero(mask)
        self.rows = self.rows.take(kept)
        self._kept.append(kept)

    def _note(self, answer: int) -> None:
        self._answers.append(answer)
        self._asked += 1
        self._beforehand += 1


@dataclass(frozen=True)
class Walked(Generic[T]):
    """What the rule says of the rows of one way; None where they are for the reference, with the reason why."""

    rows: Numbers
    said: T | None
    why: str = ""


def walk(rows: Numbers, rule: Callable[[Path], T], *, fewest: int = 1) -> Iterator[Walked[T]]:
    """Each way through the rule that has rows, with what it says of them; every row comes out once.

    A way with fewer rows than `fewest` is not worth a run of its own. What a way raises is for the reference to
    answer, whatever it is: a mistake in a rule is then found where it is always found.
    """
    waiting: list[tuple[tuple[int, ...], Numbers]] = [((), rows)] if len(rows) else []
    while waiting:
        answers, those = waiting.pop()
        if len(those) < fewest:
            yield Walked(those, None, "faa-ens")
            continue
        path = Path(answers, those)
        try:
            said = rule(path)
        except _NoRowsLeft:
            pass
        except NotAsColumns as why:
            yield Walked(path.rows, None, str(why))
        except Exception as why:  # the reference says what it is
            yield Walked(path.rows, None, type(why).__name__)
        else:
            yield Walked(path.rows, said)
        waiting += path.waiting
        for unsure in path.unsure:
            yield Walked(unsure, None, "paa-kanten")
