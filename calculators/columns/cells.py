"""Cells of one column, and the answers that its field reads out of them.

A number is read into an array, with the limits and decimals of its field; what is chosen, counted or dated is read
once for each way it is written. Cells that cannot be read are marked and say nothing of why: the reference does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from calculators.columns.exactness import MOST
from calculators.columns.paths import Mask, NotAsColumns, Numbers
from calculators.questions.answers import Vaerdi, laes_svar
from calculators.questions.fields import Felt
from calculators.text.errors import InputFejl

# Fields that are read into an array of numbers.
AMOUNTS = ("beloeb", "tal")
ABSENT = -1
# A count within so many is numbered without sorting.
_FEW = 4096
_DECIMALS_OF_AMOUNTS = 2


@dataclass(frozen=True)
class NumberCells:
    """Cells of numbers: how many 10^-`decimals` each is. `blank`: nothing is written; `bad`: no number is."""

    numbers: Numbers
    decimals: int
    blank: Mask
    bad: Mask


@dataclass(frozen=True)
class TextCells:
    """Cells of texts: each has the number of its text, or ABSENT where nothing is written."""

    codes: Numbers
    texts: Sequence[str]


Cells = NumberCells | TextCells


@dataclass(frozen=True)
class Amounts:
    """An answer that is a number of its own in each row; `given` None: in every row."""

    numbers: Numbers
    unit: Fraction
    low: int
    high: int
    given: Mask | None


@dataclass(frozen=True)
class Choices:
    """An answer that is one of a few values; ABSENT where there is none."""

    codes: Numbers
    values: Sequence[Vaerdi]


Answer = Amounts | Choices


def read_cells(field: Felt, cells: Cells) -> tuple[Answer, Mask]:
    """The answers of one column, and the rows that are wrong."""
    if field.type in AMOUNTS:
        if isinstance(cells, TextCells):
            raise NotAsColumns("tekst")
        return _amounts(field, cells)
    if isinstance(cells, NumberCells):
        return _counted(field, cells)
    if field.er_liste:
        wrong = cells.codes != ABSENT  # a list is for the reference
        return Choices(np.full(len(cells.codes), ABSENT), []), wrong
    return _texts(field, cells)


def _amounts(field: Felt, cells: NumberCells) -> tuple[Answer, Mask]:
    ten = 10**cells.decimals
    low, high = int(field.mindst * ten), int(field.hoejst * ten)
    numbers, given = cells.numbers, ~cells.blank
    wrong = cells.bad | (given & ((numbers < low) | (numbers > high)))
    if field.type == "beloeb" and cells.decimals > _DECIMALS_OF_AMOUNTS:
        wrong |= given & (numbers % 10 ** (cells.decimals - _DECIMALS_OF_AMOUNTS) != 0)
    if cells.blank.any() or wrong.any():
        numbers = np.where(given & ~wrong, numbers, low)
    ends = (int(numbers.min()), int(numbers.max())) if len(numbers) else (0, 0)
    if max(map(abs, ends)) >= MOST:
        raise NotAsColumns("for-store-tal")
    return Amounts(numbers, Fraction(1, ten), *ends, None if given.all() else given), wrong


def _counted(field: Felt, cells: NumberCells) -> tuple[Answer, Mask]:
    """A count as one of a few whole numbers, read by the text of each."""
    if cells.decimals:
        raise NotAsColumns("decimaler")
    given = ~(cells.blank | cells.bad)
    numbers = np.where(given, cells.numbers, cells.numbers[given].min() if given.any() else 0)
    low = int(numbers.min())
    if int(numbers.max()) - low < _FEW:
        there = np.bincount(numbers - low) > 0
        values: Numbers = np.flatnonzero(there) + low
        codes = (np.cumsum(there) - 1)[numbers - low]
    else:
        values, codes = np.unique(numbers, return_inverse=True)
    read, wrong = _texts(field, TextCells(np.where(given, codes, ABSENT), [str(value) for value in values.tolist()]))
    return read, wrong | cells.bad


def _texts(field: Felt, cells: TextCells) -> tuple[Answer, Mask]:
    read = [read_text(field, text) for text in cells.texts]
    values: dict[tuple[type, Vaerdi], int] = {}
    number = [
        ABSENT
        if value is None or isinstance(value, InputFejl)
        else values.setdefault((type(value), value), len(values))  # two ways to write the same are one choice
        for value in read
    ]
    failed = np.array([isinstance(value, InputFejl) for value in read] + [False], np.bool_)
    codes = np.array([*number, ABSENT], np.int64)[cells.codes]
    return Choices(codes, [value for _, value in values]), failed[cells.codes]


def read_text(field: Felt, text: str) -> Vaerdi | InputFejl | None:
    """The value of one text by the reference's own reading."""
    try:
        return laes_svar([replace(field, vises_naar=None)], {field.navn: text}).vaerdier.get(field.navn)
    except InputFejl as mistake:
        return mistake
