"""The results of many rows: numbers, words, and for each row what kind of answer it has."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from calculators.columns.cells import ABSENT
from calculators.columns.paths import Mask, Numbers
from calculators.data.facts import Sats
from calculators.results.contract import Beregner, Resultatfelt

# What a number among the results is counted in: four decimals, as in the contract.
DECIMALS = 4
PER_KRONE = 10**DECIMALS
STEP = Fraction(1, PER_KRONE)
QUANTUM = Decimal(1).scaleb(-DECIMALS)
# What can be said of a row: an amount, the kinds of answer without one, or that it cannot be read.
AMOUNT, MISTAKE, BROKEN = "beloeb", "fejl", "kan-ikke-regnes"
OUTCOMES = (AMOUNT, "erstattet", "ingen-sats", "ikke-i-kommunen", BROKEN, MISTAKE)

Kinds: TypeAlias = NDArray[np.int8]
Mistakes = tuple[tuple[str, str], ...]


@dataclass
class NumberResults:
    """A result in 1/10,000 of its unit, and in which rows there is one."""

    numbers: Numbers
    given: Mask


@dataclass
class TextResults:
    """A result in words: each row has the number of its text, or ABSENT."""

    codes: Numbers
    texts: list[str] = field(default_factory=list)
    _number: dict[str, int] = field(default_factory=dict)

    def code(self, text: str) -> int:
        """The number of a text."""
        if text not in self._number:
            self._number[text] = len(self.texts)
            self.texts.append(text)
        return self._number[text]


Results = NumberResults | TextResults


@dataclass
class Answered:
    """The results by name, for every row what kind of answer it has (`OUTCOMES`), and what is wrong with those that
    cannot be read.

    `used` are the figures read, once for each municipality and day. `alone` are the rows that the reference answered,
    and `one_by_one` how many they are by the reason why.
    """

    results: dict[str, Results]
    outcome: Kinds
    alone: Mask
    mistakes: dict[int, Mistakes] = field(default_factory=dict)
    used: dict[tuple[str, date], dict[Sats, None]] = field(default_factory=dict)
    one_by_one: Counter[str] = field(default_factory=Counter)


def is_text(result: Resultatfelt) -> bool:
    """Whether a result is told in words; what has a unit is a number."""
    return result.enhed in (None, "dato")


def nothing_yet(beregner: Beregner, many: int) -> Answered:
    """No answer to so many rows."""
    results: dict[str, Results] = {
        felt.navn: TextResults(np.full(many, ABSENT, np.int64))
        if is_text(felt)
        else NumberResults(np.zeros(many, np.int64), np.zeros(many, np.bool_))
        for felt in beregner.resultater
    }
    return Answered(results, np.zeros(many, np.int8), np.zeros(many, np.bool_))


def whole(value: Decimal) -> int:
    """A number as it is put among the results."""
    return int(value.quantize(QUANTUM, ROUND_HALF_UP) * PER_KRONE)
