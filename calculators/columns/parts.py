"""The answers of a batch in a file of their own, so that what is stopped goes on: numbers and codes, and no question.

A file has its name only when it is whole. An amount is kept in half the room that Arrow gives a decimal.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.ipc as ipc

from calculators.columns.arrow import decimals, low_words
from calculators.columns.table import Part
from calculators.data.facts import Sats

# As many words as a code of eight bits can tell apart.
_FEW_WORDS = 128


@dataclass(frozen=True)
class Kept:
    """The answers of a batch, and what there is to say of them.

    `mistakes` are number of row, field and sentence; `figures` the lines of those read, by municipality and day.
    """

    answers: pa.RecordBatch
    mistakes: Sequence[tuple[int, str, str]]
    one_by_one: Mapping[str, int]
    figures: Sequence[tuple[str, ...]]

    @classmethod
    def of(cls, part: Part) -> Kept:
        """What is kept of a part."""
        return cls(
            part.answers,
            [(row, *each) for row, mistakes in sorted(part.mistakes.items()) for each in mistakes],
            dict(part.one_by_one),
            [(kommune, dag.isoformat(), *_figure(et)) for (kommune, dag), satser in part.used.items() for et in satser],
        )

    def save(self, path: Path) -> None:
        """Write it; the file is there only when it is whole."""
        said = {"fejl": self.mistakes, "enkeltvis": self.one_by_one, "tal": self.figures}
        names, columns = self.answers.schema.names, [_narrow(column) for column in self.answers.columns]
        batch = pa.RecordBatch.from_arrays(columns, names=names)
        unfinished = path.with_name(f".{path.name}.del")
        with ipc.new_file(unfinished, batch.schema.with_metadata({"mere": json.dumps(said)})) as file:
            file.write_batch(batch)
        unfinished.replace(path)

    @classmethod
    def load(cls, path: Path, schema: pa.Schema) -> Kept:
        """Read it again, as answers of this schema."""
        with pa.memory_map(str(path)) as source, ipc.open_file(source) as file:
            batch, said = file.get_batch(0), json.loads(file.schema.metadata[b"mere"])
        columns = [_wide(column, et.type) for column, et in zip(batch.columns, schema, strict=True)]
        return cls(
            pa.RecordBatch.from_arrays(columns, schema=schema),
            [(row, felt, why) for row, felt, why in said["fejl"]],
            said["enkeltvis"],
            [tuple(line) for line in said["tal"]],
        )


def _figure(et: Sats) -> tuple[str, ...]:
    linje = "" if et.kilde.linje is None else str(et.kilde.linje)
    return (et.id, et.ejer, et.tekst, et.gyldig_fra.isoformat(), et.kilde.dokument, linje)


def _narrow(column: pa.Array) -> pa.Array:
    if pa.types.is_decimal(column.type):
        mask = None if not column.null_count else np.asarray(column.is_null())
        return pa.array(low_words(column), mask=mask)
    if len(column.dictionary) < _FEW_WORDS:
        return pa.DictionaryArray.from_arrays(column.indices.cast(pa.int8()), column.dictionary)
    return column


def _wide(column: pa.Array, kind: pa.DataType) -> pa.Array:
    if pa.types.is_decimal(kind):
        given = np.asarray(column.is_valid())
        return decimals(np.asarray(pc.fill_null(column, 0)), given, kind)
    return pa.DictionaryArray.from_arrays(column.indices.cast(kind.index_type), column.dictionary)
