"""Rows asked one by one, where columns cannot tell or cannot be read: the answer is the reference's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from calculators.columns.paths import Numbers
from calculators.columns.results import (
    AMOUNT,
    BROKEN,
    MISTAKE,
    OUTCOMES,
    Answered,
    Mistakes,
    NumberResults,
    is_text,
    whole,
)
from calculators.data.rates import Satser
from calculators.results.contract import Beregner, Resultatfelt
from calculators.run.amounts import Outcome, outcome
from calculators.run.case import DATO, KOMMUNE, lav_sag
from calculators.text.errors import InputFejl
from calculators.text.units import maskintekst

# So many different rows of the reference are remembered, for those that are alike.
_REMEMBERED = 20_000

# One row as a reader would have written it, by its number.
Written = Callable[[int], Mapping[str, str | list[str]]]


@dataclass
class Reference:
    """Rows asked one by one, as a reader's own; rows that are alike are asked once."""

    beregner: Beregner
    kommune: str
    dato: str
    satser: Satser
    _known: dict[Any, tuple[str, dict[str, int | str | None], Mistakes, tuple[Any, ...]]] = field(default_factory=dict)

    def answer(self, written: Mapping[str, str | list[str]]) -> tuple[Any, ...]:
        """Kind, values, mistakes, and the figures read with whose they are on which day."""
        key = tuple((navn, tuple(et) if isinstance(et, list) else et) for navn, et in written.items() if et)
        if key not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[key] = self._ask(written)
        return self._known[key]

    def _ask(self, written: Mapping[str, str | list[str]]) -> tuple[Any, ...]:
        sag = lav_sag(self.beregner.id, {KOMMUNE: self.kommune, DATO: self.dato}, written)
        try:
            kald = sag.laest(self.satser)
        except InputFejl as mistakes:
            return MISTAKE, {}, tuple(mistakes.fejl), ()
        try:
            came = outcome(kald)
        except Exception:  # as `regn_kald` has it: a mistake of ours is an answer
            came = Outcome(svar=BROKEN)
        values = {felt.navn: _one_value(came.values.get(felt.navn), felt) for felt in self.beregner.resultater}
        used = (sag.kommune, kald.satser.dato, tuple(kald.satser.laeste)) if came.svar != BROKEN else ()
        return came.svar or AMOUNT, values, (), used


def _one_value(value: Decimal | str | None, result: Resultatfelt) -> int | str | None:
    if value is None:
        return None
    if is_text(result):
        return maskintekst(value, result.enhed)
    return whole(value) if isinstance(value, Decimal) else None


def one_by_one(numbers: Numbers, why: str, written: Written, reference: Reference, answered: Answered) -> None:
    """The answers of these rows by the reference."""
    if not len(numbers):
        return
    answered.one_by_one[why] += len(numbers)
    answered.alone[numbers] = True
    for number in numbers.tolist():
        kind, values, mistakes, used = reference.answer(written(number))
        answered.outcome[number] = OUTCOMES.index(kind)
        if mistakes:
            answered.mistakes[number] = mistakes
        if used:
            answered.used.setdefault(used[:2], {}).update(dict.fromkeys(used[2]))
        for navn, value in values.items():
            result = answered.results[navn]
            if value is None:
                continue
            if isinstance(result, NumberResults):
                result.numbers[number], result.given[number] = value, True
            else:
                result.codes[number] = result.code(value)
