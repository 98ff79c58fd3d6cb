"""Many rows asked of one calculator: its own rule, run over columns, and row by row where columns cannot tell.

The answers are those of one call for each row: `tests/columns` hold the two against each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import numpy as np

from calculators.columns.answers import Answers, read_answers
from calculators.columns.cells import ABSENT, Cells, TextCells
from calculators.columns.numbers import Column
from calculators.columns.paths import NotAsColumns, Numbers, Path, Walked, walk
from calculators.columns.reference import Reference, Written, one_by_one
from calculators.columns.results import (
    AMOUNT,
    MISTAKE,
    OUTCOMES,
    QUANTUM,
    STEP,
    Answered,
    NumberResults,
    is_text,
    nothing_yet,
    whole,
)
from calculators.data.facts import Sats
from calculators.data.rates import Satser
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.rules.registry import BEREGNERE
from calculators.run.amounts import outcome
from calculators.run.call import bound_call
from calculators.run.case import DATO, KOMMUNE
from calculators.text.dates import parse_dato
from calculators.text.errors import InputFejl, Tastefejl
from calculators.text.units import maskintekst

# A way through the rule with fewer rows than this costs more than asking them one by one.
FEWEST = 3


@dataclass(frozen=True)
class Rows:
    """So many rows: the cells of the columns that the calculator asks for, `kommune` and `dato` perhaps among them.

    `written` is one row as a reader would have written it. A column may be absent; no cell of it is then answered.
    """

    many: int
    cells: Mapping[str, Cells]
    written: Written


def ask(beregner_id: str, rows: Rows, kommune: str, dato: str, satser: Satser, *, fewest: int = FEWEST) -> Answered:
    """The answers to all rows; `kommune` and `dato` stand for rows that have none of their own.

    Errors: KeyError for a calculator that there is not.
    """
    beregner = BEREGNERE[beregner_id]
    answered = nothing_yet(beregner, rows.many)
    reference = Reference(beregner, kommune, dato, satser)
    try:
        told = _Told.read(beregner, rows, kommune, dato, satser)
    except NotAsColumns as why:
        one_by_one(np.arange(rows.many), str(why), rows.written, reference, answered)
        return answered
    one_by_one(np.flatnonzero(told.answers.bad), MISTAKE, rows.written, reference, answered)
    for way in walk(np.flatnonzero(~told.answers.bad), told.run, fewest=fewest):
        if way.said is None:
            one_by_one(way.rows, way.why, rows.written, reference, answered)
        elif way.said.is_mistaken:
            one_by_one(way.rows, MISTAKE, rows.written, reference, answered)
        else:
            _put(way, way.said, answered)
    return answered


@dataclass(frozen=True)
class _Said:
    """What the rule says on one way: the kind of answer, its values, and what it rests on."""

    kommune: str
    dato: date | None = None
    kind: str = AMOUNT
    values: Mapping[str, Numbers | int | str | None] = field(default_factory=dict)
    used: tuple[Sats, ...] = ()
    is_mistaken: bool = False


@dataclass(frozen=True)
class _Told:
    """The rows, read: the answers, and whose they are on which day."""

    beregner: Beregner
    satser: Satser
    answers: Answers
    kommuner: _Named
    datoer: _Named

    @classmethod
    def read(cls, beregner: Beregner, rows: Rows, kommune: str, dato: str, satser: Satser) -> _Told:
        """Errors: NotAsColumns where the columns cannot be read as such."""
        own_date = beregner.egen_dato
        cells = {navn: et for navn, et in rows.cells.items() if navn != KOMMUNE and (own_date or navn != DATO)}
        if own_date and DATO not in cells and dato:
            cells[DATO] = TextCells(np.zeros(rows.many, np.int64), [dato])
        answers = read_answers(beregner.felter, cells, rows.many)
        kommuner = _Named.read(rows.cells.get(KOMMUNE), kommune, rows.many)
        datoer = _Named.read(None if own_date else rows.cells.get(DATO), dato, rows.many)
        known = [(not navn and not beregner.kraever_kommune) or satser.findes(navn) for navn in kommuner.names]
        answers.bad[:] |= kommuner.those([not et for et in known])
        if not own_date:
            answers.bad[:] |= datoer.those([_day(et) is None for et in datoer.names])
        return cls(beregner, satser, answers, kommuner, datoer)

    def run(self, path: Path) -> _Said:
        """The rule on one way."""
        kommune, skrevet = self.kommuner.on(path), self.datoer.on(path)
        svar = Svar(self.answers.of(path))
        if self._is_mistaken(svar):
            return _Said(kommune, is_mistaken=True)
        spurgt = _day(skrevet) or (svar.dato(DATO) if self.beregner.egen_dato else None)
        if spurgt is None:
            return _Said(kommune, is_mistaken=True)
        try:
            kald = bound_call(self.beregner, svar, kommune or None, spurgt, self.satser)
        except InputFejl:
            return _Said(kommune, is_mistaken=True)
        came = outcome(kald)
        rounded = {felt.navn: _rounded(came.values.get(felt.navn), felt) for felt in self.beregner.resultater}
        # Read only when all are rounded: a rounding may leave rows to the reference.
        values = {navn: et.numbers if isinstance(et, Column) else et for navn, et in rounded.items()}
        return _Said(kommune, kald.satser.dato, came.svar or AMOUNT, values, tuple(kald.satser.laeste))

    def _is_mistaken(self, svar: Svar) -> bool:
        """Whether something is wrong when the answers are held together; what it is, the reference says."""
        try:
            return bool(self.beregner.kontroller(svar))
        except NotAsColumns:  # the words have figures in them
            return True


@dataclass(frozen=True)
class _Named:
    """A name for each row, such as its municipality."""

    codes: Numbers | None
    names: list[str]

    @classmethod
    def read(cls, cells: Cells | None, common: str, many: int) -> _Named:
        if cells is None:
            return cls(None, [common])
        if not isinstance(cells, TextCells):
            raise NotAsColumns("tal")
        names = [*(text.strip() for text in cells.texts), common]
        return cls(np.where(cells.codes == ABSENT, len(names) - 1, cells.codes), names)

    def those(self, marked: list[bool]) -> Any:
        """The rows whose name is marked."""
        marks = np.array(marked, np.bool_)
        return marks[0] if self.codes is None else marks[self.codes]

    def on(self, path: Path) -> str:
        """The name of the rows of this way."""
        if self.codes is None:
            return self.names[0]
        codes = self.codes
        return self.names[path.choose(lambda: codes[path.rows], len(self.names))]


def _day(text: str) -> date | None:
    try:
        return parse_dato(text)
    except Tastefejl:
        return None


def _rounded(value: Decimal | str | None, result: Resultatfelt) -> Column | int | str | None:
    """A value as it is put among the results."""
    if value is None:
        return None
    if is_text(result):
        if isinstance(value, Column):
            raise NotAsColumns("tal-som-ord")
        return maskintekst(value, result.enhed)
    if isinstance(value, str):
        raise NotAsColumns("ord-som-tal")
    if isinstance(value, Column):
        rounded = value.quantize(QUANTUM, ROUND_HALF_UP)
        return rounded if rounded.unit == STEP else rounded.in_units(STEP)
    return whole(value)


def _put(way: Walked[_Said], said: _Said, answered: Answered) -> None:
    """The answers of one way, each in its row."""
    rows = way.rows
    answered.outcome[rows] = OUTCOMES.index(said.kind)
    if said.dato is not None:
        answered.used.setdefault((said.kommune, said.dato), {}).update(dict.fromkeys(said.used))
    for navn, value in said.values.items():
        result = answered.results[navn]
        if value is None:
            continue
        if isinstance(result, NumberResults):
            result.numbers[rows] = value
            result.given[rows] = True
        elif isinstance(value, str):
            result.codes[rows] = result.code(value)
