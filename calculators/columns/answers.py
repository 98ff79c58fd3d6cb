"""The answers of many rows to a calculator's questions, read by the same `Felt` as one row's are.

A field that is not shown in a row is not read there, and one that must be answered and is not makes the row wrong.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from calculators.columns.cells import ABSENT, Amounts, Answer, Cells, Choices, read_cells, read_text
from calculators.columns.numbers import Column
from calculators.columns.paths import Mask, NotAsColumns, Path
from calculators.questions.answers import Vaerdi
from calculators.questions.fields import Felt
from calculators.text.errors import InputFejl


@dataclass(frozen=True)
class Answers:
    """All answers of the rows. `same` are those that every row gives; `bad` the rows that cannot be read here."""

    same: Mapping[str, Vaerdi]
    own: Mapping[str, Answer]
    bad: Mask

    def of(self, path: Path) -> Mapping[str, Vaerdi]:
        """What the rule may read, on one way through it: what it asks for narrows the rows."""
        return ChainMap(_Own(self.own, path), self.same)  # type: ignore[arg-type]  # nothing is written


def read_answers(fields: Sequence[Felt], cells: Mapping[str, Cells], many: int) -> Answers:
    """The answers of so many rows; a field that is not shown in a row is not read there."""
    same: dict[str, Vaerdi] = {}
    own: dict[str, Answer] = {}
    bad = np.zeros(many, np.bool_)
    for field in fields:
        shown = _shown(field, same, own, many)
        if shown is False:
            continue
        written = cells.get(field.navn)
        if written is None:
            _not_written(field, shown, same, own, bad)
            continue
        answer, wrong = read_cells(field, written)
        _put(field, answer, wrong, shown, same, own, bad)
    return Answers(same, own, bad)


def _shown(field: Felt, same: Mapping[str, Vaerdi], own: Mapping[str, Answer], many: int) -> Mask | bool:
    """Whether the answers so far make the field part of the form, in all rows or in each."""
    when = field.vises_naar
    if when is None:
        return True
    answer = own.get(when.felt)
    if answer is None:
        return _written_as(same.get(when.felt)) in when.vaerdier
    if isinstance(answer, Amounts):
        raise NotAsColumns("vises-efter-tal")
    levels = np.array([_written_as(value) in when.vaerdier for value in (*answer.values, None)], np.bool_)
    shown: Mask = levels[answer.codes]
    return True if shown.all() else shown if shown.any() else False


def _written_as(value: Vaerdi | None) -> str:
    """As an answer is compared to those that show another field."""
    if isinstance(value, bool):
        return "ja" if value else "nej"
    return "" if value is None else str(value)


def _not_written(field: Felt, shown: Mask | bool, same: dict[str, Vaerdi], own: dict[str, Answer], bad: Mask) -> None:
    """A field without a column: its standard, or nothing."""
    standard = read_text(field, "")
    if isinstance(standard, InputFejl):
        bad |= shown
    elif standard is not None:
        if shown is True:
            same[field.navn] = standard
        else:
            own[field.navn] = Choices(np.where(shown, 0, ABSENT), [standard])


def _put(
    field: Felt,
    answer: Answer,
    wrong: Mask,
    shown: Mask | bool,
    same: dict[str, Vaerdi],
    own: dict[str, Answer],
    bad: Mask,
) -> None:
    """The answer where the field is shown; a row that leaves out what must be answered is wrong too."""
    standard = read_text(field, "")
    absent = _absent(answer)
    if isinstance(standard, InputFejl):
        if absent is not None:
            wrong = wrong | absent
    elif standard is not None and absent is not None and absent.any():
        answer = _filled(answer, absent, standard)
    bad |= wrong if shown is True else wrong & shown
    if shown is not True:
        answer = _only(answer, shown)
    absent = _absent(answer)
    if absent is not None and absent.all():
        return
    if isinstance(answer, Choices) and len(answer.values) == 1 and absent is None:
        same[field.navn] = answer.values[0]
    else:
        own[field.navn] = answer


def _absent(answer: Answer) -> Mask | None:
    if isinstance(answer, Amounts):
        return None if answer.given is None else ~answer.given
    absent = answer.codes == ABSENT
    return absent if absent.any() else None


def _filled(answer: Answer, absent: Mask, standard: Vaerdi) -> Answer:
    if isinstance(answer, Amounts):
        if not isinstance(standard, Decimal):
            raise NotAsColumns("standard")
        number = Fraction(*standard.as_integer_ratio()) / answer.unit
        if number.denominator != 1:
            raise NotAsColumns("standard")
        whole = int(number)
        numbers = np.where(absent, whole, answer.numbers)
        return Amounts(numbers, answer.unit, min(answer.low, whole), max(answer.high, whole), None)
    return Choices(np.where(absent, len(answer.values), answer.codes), [*answer.values, standard])


def _only(answer: Answer, shown: Any) -> Answer:
    if isinstance(answer, Amounts):
        return replace(answer, given=shown if answer.given is None else answer.given & shown)
    return replace(answer, codes=np.where(shown, answer.codes, ABSENT))


class _Own(Mapping[str, Vaerdi]):
    """The answers that differ between rows; what is asked of one is asked of the way."""

    def __init__(self, answers: Mapping[str, Answer], path: Path) -> None:
        self._answers = answers
        self._path = path

    def __contains__(self, name: object) -> bool:
        """Whether the rows of this way have answered."""
        answer = self._answers.get(name) if isinstance(name, str) else None
        if answer is None:
            return False
        if isinstance(answer, Choices):
            return self._chosen(str(name), answer) != ABSENT
        if answer.given is None:
            return True
        key, given = f"har {name}", answer.given
        if key not in self._path.made:
            self._path.made[key] = self._path.ask(lambda: (given[self._path.rows], None))
        return bool(self._path.made[key])

    def __getitem__(self, name: str) -> Vaerdi:
        """The value, or a column of them. Errors: KeyError where the rows of this way have not answered."""
        if name not in self:
            raise KeyError(name)
        answer = self._answers[name]
        if isinstance(answer, Choices):
            return answer.values[self._chosen(name, answer)]
        if name not in self._path.made:
            numbers = answer.numbers.take(self._path.rows)
            self._path.made[name] = Column.of(self._path, numbers, answer.unit, answer.low, answer.high)
        column: Column = self._path.made[name]
        return column

    def __iter__(self) -> Iterator[str]:
        """The names, whether the rows of this way have answered or not."""
        return iter(self._answers)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._answers)

    def _chosen(self, name: str, answer: Choices) -> int:
        key = f"valg {name}"
        if key not in self._path.made:
            self._path.made[key] = self._path.choose(lambda: answer.codes.take(self._path.rows), len(answer.values))
        return int(self._path.made[key])
