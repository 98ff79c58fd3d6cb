"""Tables in files, a batch of rows at a time: CSV, Parquet, Arrow and Excel, by the ending of the file's name.

What is read of CSV and Excel are texts, as a reader wrote them. A line that is no row is handed on as such, and never
left out in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.ipc as ipc
import pyarrow.parquet as pq

# Rows at a time: few enough for the processor's own memory, many enough for a way through a rule.
PART = 262_144
_DELIMITERS = ";,\t"
_UTF8, _WINDOWS = "utf-8-sig", "cp1252"
_SAMPLE = 1 << 16
# As many as one sheet can hold, the line of names among them.
_MOST_IN_EXCEL = 1_048_576

BadLine = Callable[[int, str], None]
Batches = Iterator[pa.RecordBatch]


class UnreadableTable(ValueError):
    """The file is no table that can be read; the message is a Danish sentence."""


def read(path: Path, bad_line: BadLine) -> Batches:
    """The rows in batches of at most PART, in their order; `bad_line` is told of a line that is no row, and why.

    Errors: UnreadableTable.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise UnreadableTable(f"{path.name} har en endelse, vi ikke kender. Kendte er {', '.join(_READERS)}.")
    try:
        yield from _in_parts(reader(path, bad_line))
    except (pa.ArrowInvalid, OSError, UnicodeDecodeError) as why:
        raise UnreadableTable(f"{path.name} kan ikke læses: {str(why).splitlines()[0]}") from why


def _in_parts(batches: Batches) -> Batches:
    """The same rows, PART at a time but for the last."""
    waiting: list[pa.RecordBatch] = []
    many = 0
    for batch in batches:
        waiting.append(batch)
        many += batch.num_rows
        while many >= PART:
            table = pa.Table.from_batches(waiting)
            yield _one(table.slice(0, PART))
            waiting, many = table.slice(PART).to_batches(), many - PART
    if many:
        yield _one(pa.Table.from_batches(waiting))


def _one(table: pa.Table) -> pa.RecordBatch:
    """A table in one piece."""
    columns = [
        column.chunk(0)
        if column.num_chunks == 1
        else pa.concat_arrays(column.unify_dictionaries().chunks)
        if pa.types.is_dictionary(column.type)
        else pa.concat_arrays(column.chunks)
        for column in table.columns
    ]
    return pa.RecordBatch.from_arrays(columns, schema=table.schema)


def _read_csv(path: Path, bad_line: BadLine) -> Batches:
    encoding, delimiter, names = _first_line(path)
    if len(set(names)) < len(names):
        raise UnreadableTable(f"{path.name} har to kolonner med samme navn.")

    def bad(row: Any) -> str:
        found = f"Linjen har {row.actual_columns} felter, og den øverste har {row.expected_columns}."
        bad_line(row.number or 0, found)
        return "skip"

    yield from pacsv.open_csv(
        path,
        read_options=pacsv.ReadOptions(encoding=encoding, use_threads=False, block_size=1 << 22),
        parse_options=pacsv.ParseOptions(
            delimiter=delimiter, newlines_in_values=True, invalid_row_handler=bad, ignore_empty_lines=False
        ),
        convert_options=pacsv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=True, null_values=[""]
        ),
    )


def _first_line(path: Path) -> tuple[str, str, list[str]]:
    """Encoding, delimiter and the names of the columns."""
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
    encoding = _UTF8
    try:
        # A sample may end in the middle of a letter.
        text = sample.decode(_UTF8, "strict" if len(sample) < _SAMPLE else "ignore")
    except UnicodeDecodeError:
        encoding, text = _WINDOWS, sample.decode(_WINDOWS, "replace")
    if len(sample) == _SAMPLE and "\ufffd" in sample.decode(_UTF8, "replace")[:-4]:
        encoding, text = _WINDOWS, sample.decode(_WINDOWS, "replace")
    line = text.splitlines()[0] if text.strip() else ""
    if not line.strip():
        raise UnreadableTable(f"{path.name} er tom. Den øverste linje skal have kolonnernes navne.")
    delimiter = max(_DELIMITERS, key=line.count)
    names = [name.strip().strip('"') for name in line.split(delimiter)]
    return ("utf8" if encoding == _UTF8 else encoding), delimiter, names


def _read_parquet(path: Path, _: BadLine) -> Batches:
    yield from pq.ParquetFile(path).iter_batches(PART)


def _read_arrow(path: Path, _: BadLine) -> Batches:
    with pa.memory_map(str(path)) as source:
        try:
            reader = ipc.open_file(source)
        except pa.ArrowInvalid:
            source.seek(0)
            yield from ipc.open_stream(source)
        else:
            yield from (reader.get_batch(number) for number in range(reader.num_record_batches))


def _read_excel(path: Path, _: BadLine) -> Batches:
    from openpyxl import load_workbook  # only who has a sheet needs it

    with closing(load_workbook(path, read_only=True, data_only=True)) as book:
        lines = book.worksheets[0].iter_rows(values_only=True)
        names = [str(name) for name in next(lines, ()) if name is not None]
        if not names:
            raise UnreadableTable(f"{path.name} er tom. Den øverste linje skal have kolonnernes navne.")
        waiting: list[list[str | None]] = []
        for line in lines:
            waiting.append([_cell(et) for et in (*line, *[None] * len(names))[: len(names)]])
            if len(waiting) == PART:
                yield _of_lines(names, waiting)
                waiting = []
        if waiting:
            yield _of_lines(names, waiting)


def _of_lines(names: list[str], lines: list[list[str | None]]) -> pa.RecordBatch:
    columns = [pa.array(column, pa.string()) for column in zip(*lines, strict=True)]
    return pa.RecordBatch.from_arrays(columns, names=names)


def _cell(value: Any) -> str | None:
    """A cell as a reader would write it; a number of a sheet has a point, and never thousands."""
    if value is None:
        return None
    if isinstance(value, float):
        return f"{Decimal(repr(value)):f}".replace(".", ",").removesuffix(",0")
    if isinstance(value, bool):
        return "ja" if value else "nej"
    return value.isoformat()[:10] if isinstance(value, date) else str(value)


_READERS: Mapping[str, Callable[[Path, BadLine], Batches]] = MappingProxyType(
    {".csv": _read_csv, ".parquet": _read_parquet, ".arrow": _read_arrow, ".xlsx": _read_excel}
)
KNOWN = tuple(_READERS)

Write = Callable[[pa.RecordBatch], None]


@contextmanager
def writer(path: Path, schema: pa.Schema) -> Iterator[Write]:
    """What takes batches of this schema; the file has its name only when all are written."""
    unfinished = path.with_name(f".{path.name}.del")
    try:
        with _WRITERS[path.suffix.lower()](unfinished, schema) as write:
            yield write
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    unfinished.replace(path)


@contextmanager
def _write_csv(path: Path, schema: pa.Schema) -> Iterator[Write]:
    options = pacsv.WriteOptions(delimiter=";", quoting_style="needed")
    plain = pa.schema([(et.name, _without_dictionary(et.type)) for et in schema])
    with pacsv.CSVWriter(path, plain, write_options=options) as file:
        yield lambda batch: file.write(pa.Table.from_batches([batch]).cast(plain))


@contextmanager
def _write_parquet(path: Path, schema: pa.Schema) -> Iterator[Write]:
    # Words alone are worth a dictionary; a decimal as a whole number is what Spark writes, and a third of the work.
    words = [et.name for et in schema if not (pa.types.is_decimal(et.type) or pa.types.is_floating(et.type))]
    with pq.ParquetWriter(path, schema, use_dictionary=words, store_decimal_as_integer=True) as file:
        yield file.write_batch


@contextmanager
def _write_arrow(path: Path, schema: pa.Schema) -> Iterator[Write]:
    plain = pa.schema([(et.name, _without_dictionary(et.type)) for et in schema])
    with ipc.new_file(path, plain) as file:
        yield lambda batch: file.write_table(pa.Table.from_batches([batch]).cast(plain))


@contextmanager
def _write_excel(path: Path, schema: pa.Schema) -> Iterator[Write]:
    from xlsxwriter import Workbook

    with Workbook(path, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, schema.names)
        at = 1

        def write(batch: pa.RecordBatch) -> None:
            nonlocal at
            if at + batch.num_rows > _MOST_IN_EXCEL:
                raise UnreadableTable("Et regneark kan højst have 1.048.575 rækker. Skriv i stedet en .parquet.")
            for row in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                sheet.write_row(at, 0, ["" if et is None else et for et in row])
                at += 1

        yield write


def _without_dictionary(kind: pa.DataType) -> pa.DataType:
    return kind.value_type if pa.types.is_dictionary(kind) else kind


_WRITERS: Mapping[str, Any] = MappingProxyType(
    {".csv": _write_csv, ".parquet": _write_parquet, ".arrow": _write_arrow, ".xlsx": _write_excel}
)
