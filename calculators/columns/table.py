"""A table in, the same table with its answers out: for a notebook, a script, or an engine that hands over batches.

satser = View.of(load_standards(Path("standards")).catalogue).satser
asked = Asked("merudgift", satser, dato="2023-06-01")
answer(pa.table({"merudgift_md": ["1.700", "2.400"]}), asked).to_pandas()
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from calculators.columns.arrow import results_of, rows_of
from calculators.columns.asked import ask
from calculators.columns.files import PART
from calculators.columns.results import AMOUNT, MISTAKE, OUTCOMES, Answered, Mistakes, is_text
from calculators.data.facts import Sats
from calculators.data.rates import Satser
from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from calculators.run.case import DATO

KIND = "svar"
# What the columns of the second answer, and of how much more the first gives, are called.
SECOND, MORE = "_2", "_forskel"
# What is put after the name of a result where the table has a column of that name.
ANSWER = "_svar"
_MONEY = pa.decimal128(18, 4)
_WORDS = pa.dictionary(pa.int32(), pa.string())


@dataclass(frozen=True)
class Asked:
    """What is asked of every row. `kommune` and `dato` stand for rows that have none of their own.

    With a second day, or other rates (`satser_2`), each row is asked twice, and how much more the first gives stands
    beside it. A row's own day goes before the first day alone.
    """

    beregner: str
    satser: Satser
    kommune: str = ""
    dato: str = field(default_factory=lambda: date.today().isoformat())
    dato_2: str | None = None
    satser_2: Satser | None = None

    @property
    def rule(self) -> Beregner:
        """The calculator. Errors: KeyError when there is none of the name."""
        return BEREGNERE[self.beregner]

    @property
    def is_twice(self) -> bool:
        """Whether each row has two answers."""
        return self.dato_2 is not None or self.satser_2 is not None

    @property
    def schema(self) -> pa.Schema:
        """The columns of the answers."""
        fields = _fields(self.rule, "")
        if self.is_twice:
            numbers = [felt.navn for felt in self.rule.resultater if not is_text(felt)]
            fields += _fields(self.rule, SECOND) + [pa.field(f"{navn}{MORE}", _MONEY) for navn in numbers]
        return pa.schema(fields)


@dataclass(frozen=True)
class Part:
    """The answers of a batch, in columns of their own, and what there is to say of them.

    `mistakes` are by the number of the row in the batch, `used` the figures read by municipality and day.
    """

    answers: pa.RecordBatch
    mistakes: Mapping[int, Mistakes]
    one_by_one: Mapping[str, int]
    used: Mapping[tuple[str, date], tuple[Sats, ...]]


def answer(table: pa.Table, asked: Asked) -> pa.Table:
    """The table with a column for each result, and `svar`: `beloeb`, or the kind of an answer that is no amount.

    Errors: KeyError for a calculator that there is not.
    """
    batches = table.combine_chunks().to_batches(PART)
    return pa.Table.from_batches(list(answers(iter(batches), asked)), schema=joined(table.schema, asked))


def answers(batches: Iterator[pa.RecordBatch], asked: Asked) -> Iterator[pa.RecordBatch]:
    """The same batch by batch: what `mapInArrow` of Spark and `map_partitions` of Dask ask for."""
    for batch in batches:
        yield beside(batch, answer_batch(batch, asked).answers)


def answer_batch(batch: pa.RecordBatch, asked: Asked) -> Part:
    """One batch. Errors: as `answer`."""
    first = ask(asked.beregner, rows_of(asked.rule, batch), asked.kommune, asked.dato, asked.satser)
    columns = _columns(first)
    mistakes, used, one_by_one = dict(first.mistakes), dict(first.used), Counter(first.one_by_one)
    if asked.is_twice:
        again = batch
        if asked.dato_2 is not None and DATO in batch.schema.names and not asked.rule.egen_dato:
            again = batch.drop_columns([DATO])
        satser = asked.satser_2 or asked.satser
        second = ask(asked.beregner, rows_of(asked.rule, again), asked.kommune, asked.dato_2 or asked.dato, satser)
        others = _columns(second)
        columns |= {f"{navn}{SECOND}": column for navn, column in others.items()}
        columns |= {
            f"{felt.navn}{MORE}": pc.subtract(columns[felt.navn], others[felt.navn]).cast(_MONEY)
            for felt in asked.rule.resultater
            if not is_text(felt)
        }
        mistakes, one_by_one = {**second.mistakes, **mistakes}, one_by_one + second.one_by_one
        used = {**second.used, **used}
    schema = asked.schema
    return Part(
        pa.RecordBatch.from_arrays([columns[navn] for navn in schema.names], schema=schema),
        mistakes,
        one_by_one,
        {hvor: tuple(satser) for hvor, satser in used.items()},
    )


def joined(schema: pa.Schema, asked: Asked) -> pa.Schema:
    """Their columns and ours; where a result is called as a question that they have answered, it is the answer's."""
    return pa.schema([*schema, *_renamed(schema, asked.schema)])


def beside(batch: pa.RecordBatch, answers: pa.RecordBatch) -> pa.RecordBatch:
    """The rows with their answers beside them, as `joined` has the columns."""
    schema = pa.schema([*batch.schema, *_renamed(batch.schema, answers.schema)])
    return pa.RecordBatch.from_arrays([*batch.columns, *answers.columns], schema=schema)


def without_dictionaries(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The same with each word written out, for an engine whose tables have no dictionaries."""
    columns = [et.dictionary_decode() if pa.types.is_dictionary(et.type) else et for et in batch.columns]
    return pa.RecordBatch.from_arrays(columns, names=batch.schema.names)


def _renamed(theirs: pa.Schema, ours: pa.Schema) -> list[pa.Field]:
    return [pa.field(f"{et.name}{ANSWER}" if et.name in theirs.names else et.name, et.type) for et in ours]


def _fields(rule: Beregner, after: str) -> list[pa.Field]:
    results = [pa.field(f"{felt.navn}{after}", _WORDS if is_text(felt) else _MONEY) for felt in rule.resultater]
    return [pa.field(f"{KIND}{after}", _WORDS), *results]


def _columns(answered: Answered) -> dict[str, pa.Array]:
    kinds = pa.DictionaryArray.from_arrays(pa.array(answered.outcome.astype(np.int32)), pa.array(OUTCOMES))
    return {KIND: kinds, **results_of(answered)}


__all__ = [
    "AMOUNT",
    "KIND",
    "MISTAKE",
    "MORE",
    "SECOND",
    "Asked",
    "Part",
    "answer",
    "answer_batch",
    "answers",
    "without_dictionaries",
]
