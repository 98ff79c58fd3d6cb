"""A made-up population to try a rule or a change on: how many of each group is read, and the rest is assumed.

Nothing is known here of any population. The sizes of groups (municipality, age) are the reader's; what each person
answers is drawn by lot as the reader's assumptions say, and each assumption must say why. Every row says that it is
made up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa

from calculators.columns.arrow import as_written, decimals
from calculators.columns.files import PART, Batches, UnreadableTable
from calculators.columns.paths import Mask, Numbers
from calculators.text.errors import InputFejl, Tastefejl
from calculators.text.money import parse_tal

SIZE, MADE_UP = "antal", "opdigtet"
_HUNDRED = 100
_KNOWN = {"kolonne", "antagelse", "pct", "hvor", "valg", "punkter"}
_OERE = pa.decimal128(18, 2)
# A place among a hundred, so finely that a million persons seldom share one.
_FINE = 1_000_000


@dataclass(frozen=True)
class Assumption:
    """What is drawn for one column: in so many per cent of the persons of some groups, and why it is assumed.

    `choices` are words with weights. `points` are per cent of the persons and the amount in øre that so many are at or
    below; between two points the amounts lie evenly.
    """

    column: str
    why: str
    per_cent: Decimal
    where: Mapping[str, tuple[str, ...]]
    choices: Mapping[str, int]
    points: tuple[tuple[Decimal, int], ...]


@dataclass(frozen=True)
class Assumptions:
    """The seed of the lot, and an assumption for each column."""

    seed: int
    columns: tuple[Assumption, ...]

    @classmethod
    def read(cls, raw: Mapping[str, Any]) -> Assumptions:
        """`{froe, kolonner: [{kolonne, antagelse, pct, hvor, valg | punkter}]}`.

        Errors: InputFejl with every mistake.
        """
        wrong: list[tuple[str, str]] = []
        seed = raw.get("froe")
        if not isinstance(seed, int) or seed < 0:
            wrong.append(("froe", "Skriv et helt tal, så den samme befolkning kan laves igen."))
        columns = raw.get("kolonner")
        found = []
        for number, one in enumerate(columns if isinstance(columns, list) else [], 1):
            try:
                found.append(_assumption(one))
            except (Tastefejl, ValueError, TypeError, AttributeError) as why:
                wrong.append((f"kolonner, nr. {number}", str(why)))
        if not found and not wrong:
            wrong.append(("kolonner", "Skriv mindst én kolonne."))
        if wrong:
            raise InputFejl(wrong)
        return cls(int(str(seed)), tuple(found))


def _assumption(raw: Mapping[str, Any]) -> Assumption:
    if unknown := sorted(set(raw) - _KNOWN):
        raise ValueError(f"{unknown[0]} er ikke noget, vi kender. Kendte er {', '.join(sorted(_KNOWN))}.")
    if not raw.get("kolonne") or not raw.get("antagelse"):
        raise ValueError("Skriv både kolonne og antagelse: hvad den hedder, og hvorfor du antager det.")
    if ("valg" in raw) == ("punkter" in raw):
        raise ValueError("Skriv enten valg eller punkter.")
    per_cent = parse_tal(str(raw.get("pct", _HUNDRED)))
    if not 0 <= per_cent <= _HUNDRED:
        raise ValueError("pct skal være fra 0 til 100.")
    choices = {str(word): int(weight) for word, weight in raw.get("valg", {}).items()}
    if "valg" in raw and (min(choices.values(), default=0) < 0 or not sum(choices.values())):
        raise ValueError("valg skal have hele tal fra 0, og mindst ét over.")
    points = tuple((parse_tal(str(part)), int(parse_tal(str(value)) * 100)) for part, value in raw.get("punkter", ()))
    parts, values = [part for part, _ in points], [value for _, value in points]
    if "punkter" in raw and (
        parts != sorted(set(parts)) or values != sorted(values) or parts[:1] + parts[-1:] != [0, _HUNDRED]
    ):
        raise ValueError("punkter skal gå fra 0 til 100 pct., og begge tal skal stige.")
    where = {
        str(name): tuple(map(str, some if isinstance(some, list) else [some]))
        for name, some in raw.get("hvor", {}).items()
    }
    return Assumption(str(raw["kolonne"]), str(raw["antagelse"]), per_cent, where, choices, points)


def made_up(sizes: Batches, assumptions: Assumptions) -> Iterator[pa.RecordBatch]:
    """So many persons of each group, PART at a time. `sizes` has a row for each group with its `antal`.

    The same sizes and assumptions give the same persons.
    Errors: UnreadableTable for sizes without whole numbers of persons, or where a column is there already.
    """
    number = 0
    for batch in sizes:
        many = _many(batch)
        groups = batch.drop_columns([SIZE])
        ends = np.cumsum(many)
        for start in range(0, int(ends[-1]) if len(ends) else 0, PART):
            persons = np.arange(start, min(start + PART, int(ends[-1])))
            rows = np.searchsorted(ends, persons, side="right")
            yield _drawn(groups, rows, assumptions, np.random.default_rng([assumptions.seed, number]))
            number += 1


def _many(batch: pa.RecordBatch) -> Numbers:
    if SIZE not in batch.schema.names:
        raise UnreadableTable(f"Filen med størrelser mangler kolonnen {SIZE}.")
    written = [str(as_written(et)) for et in batch.column(SIZE).to_pylist()]
    try:
        many = [parse_tal(et) for et in written]
    except Tastefejl as why:
        raise UnreadableTable(f"{SIZE}: {why}") from why
    if any(et < 0 or et != et.to_integral_value() for et in many):
        raise UnreadableTable(f"{SIZE} skal være hele tal fra 0.")
    return np.array([int(et) for et in many], np.int64)


def _drawn(groups: pa.RecordBatch, rows: Numbers, assumptions: Assumptions, lot: np.random.Generator) -> pa.RecordBatch:
    columns = {name: groups.column(name).take(pa.array(rows)) for name in groups.schema.names}
    for one in assumptions.columns:
        if one.column in columns:
            raise UnreadableTable(f"Kolonnen {one.column} er der to gange.")
        has = lot.integers(0, _FINE * _HUNDRED, len(rows)) < int(one.per_cent * _FINE)
        has &= _those(groups, one)[rows]
        columns[one.column] = _words(one, has, lot) if one.choices else _amounts(one, has, lot)
    columns[MADE_UP] = pa.array(["ja"]).take(pa.array(np.zeros(len(rows), np.int64)))
    return pa.RecordBatch.from_pydict(columns)


def _those(groups: pa.RecordBatch, one: Assumption) -> Mask:
    """The groups that an assumption is of."""
    those = np.ones(groups.num_rows, np.bool_)
    for name, some in one.where.items():
        if name not in groups.schema.names:
            raise UnreadableTable(f"Filen med størrelser mangler kolonnen {name}, som {one.column} er delt op efter.")
        those &= np.array([str(as_written(et)) in some for et in groups.column(name).to_pylist()], np.bool_)
    return those


def _words(one: Assumption, has: Mask, lot: np.random.Generator) -> pa.Array:
    ends = np.cumsum(list(one.choices.values()))
    codes = np.searchsorted(ends, lot.integers(0, int(ends[-1]), len(has)), side="right")
    return pa.array(list(one.choices), pa.string()).take(pa.array(codes, mask=~has))


def _amounts(one: Assumption, has: Mask, lot: np.random.Generator) -> pa.Array:
    """Amounts whose parts of the persons are those of the points; whole øre, and no float on the way."""
    parts = np.array([int(part * _FINE) for part, _ in one.points], np.int64)
    values = np.array([value for _, value in one.points], np.int64)
    place = lot.integers(0, _FINE * _HUNDRED, len(has))
    at = np.searchsorted(parts, place, side="right") - 1
    span, more = parts[at + 1] - parts[at], values[at + 1] - values[at]
    # Whole parts of the step first: the product of the rest stays within 64 bits.
    whole, rest = more // span, more % span
    return decimals(values[at] + whole * (place - parts[at]) + rest * (place - parts[at]) // span, has, _OERE)
