"""A file of rows answered into another file, part by part: what is stopped goes on from the last whole part.

The parts lie in a folder beside the file until all are there. No row's data is in anything that is said of it.
"""

from __future__ import annotations

import csv
import json
import shutil
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.ipc as ipc

from calculators.columns.files import UnreadableTable, read, writer
from calculators.columns.privacy import personal_numbers
from calculators.columns.summary import Summary
from calculators.columns.table import Asked, Part, answer_batch
from calculators.data.facts import Sats
from calculators.data.rates import Satser

MISTAKES, SUMMARY, FACTS = "fejl.csv", "oversigt.csv", "tal.csv"
# The line of the first row, where the line above has the names.
_FIRST_LINE = 2


@dataclass(frozen=True)
class Job:
    """What is asked, of which file, and where the answers go; `by` are the columns that the summary is by.

    `rates` is the text of satser.json, from which each process makes its own.
    """

    source: Path
    out: Path
    asked: Asked
    rates: str
    by: Sequence[str] = ()
    allow_personal_numbers: bool = False
    processes: int = 1

    @property
    def folder(self) -> Path:
        """Where the parts lie."""
        return self.out.with_name(f"{self.out.name}.dele")

    @property
    def fingerprint(self) -> str:
        """What the parts are of: the same file, asked the same."""
        kept, asked = self.source.stat(), self.asked
        whole = [str(self.source.resolve()), kept.st_size, kept.st_mtime_ns, asked.beregner, asked.kommune, asked.dato]
        return sha256(json.dumps([*whole, asked.dato_2, self.rates]).encode()).hexdigest()


@dataclass
class Done:
    """What came of it: rows by kind of answer, lines that are no rows, how many the reference answered by reason."""

    rows: int = 0
    kept: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    lines: int = 0
    one_by_one: Counter[str] = field(default_factory=Counter)
    files: tuple[Path, ...] = ()


def run(job: Job, told: Callable[[int], None] = lambda _: None) -> Done:
    """Answer the whole file. `told` hears how many rows each part has.

    Errors: UnreadableTable, also for columns that look like personal numbers.
    """
    done, bad_lines = Done(), list[tuple[int, str]]()
    _prepare(job)
    for many, was_kept in _parts(job, bad_lines):
        done.rows += many
        done.kept += many if was_kept else 0
        told(many)
    done.lines = len(bad_lines)
    _join(job, done, bad_lines)
    shutil.rmtree(job.folder)
    return done


def _prepare(job: Job) -> None:
    """The folder of parts; those of another question are thrown away."""
    mark = job.folder / "job"
    if not mark.is_file() or mark.read_text(encoding="utf-8") != job.fingerprint:
        shutil.rmtree(job.folder, ignore_errors=True)
        job.folder.mkdir(parents=True)
        mark.write_text(job.fingerprint, encoding="utf-8")


def _parts(job: Job, bad_lines: list[tuple[int, str]]) -> Iterator[tuple[int, bool]]:
    """Each part with how many rows it has, and whether it was there before."""
    batches = enumerate(read(job.source, lambda line, why: bad_lines.append((line, why))))
    if job.processes == 1:
        for number, batch in batches:
            _refuse(job, batch)
            kept = _path(job, number).is_file()
            if not kept:
                write_part(job.folder, number, answer_batch(batch, job.asked))
            yield batch.num_rows, kept
        return
    asked = replace(job.asked, satser=_NO_RATES)
    with ProcessPoolExecutor(job.processes, get_context("spawn"), _start, (job.rates, asked)) as pool:
        waiting: deque[tuple[int, Future[None] | None]] = deque()
        for number, batch in batches:
            _refuse(job, batch)
            future = None
            if not _path(job, number).is_file():
                future = pool.submit(_in_process, job.folder, number, _as_bytes(batch))
            waiting.append((batch.num_rows, future))
            if len(waiting) > 2 * job.processes:
                yield _finished(waiting.popleft())
        while waiting:
            yield _finished(waiting.popleft())


def _finished(one: tuple[int, Future[None] | None]) -> tuple[int, bool]:
    many, future = one
    if future is not None:
        future.result()
    return many, future is None


def _refuse(job: Job, batch: pa.RecordBatch) -> None:
    names = [] if job.allow_personal_numbers else personal_numbers(batch)
    if names:
        raise UnreadableTable(
            f"Kolonnen {names[0]} ligner personnumre. Fjern den, eller giv rækkerne et andet nummer end cpr-nummeret."
        )


def _path(job: Job, number: int) -> Path:
    return job.folder / f"{number:06}.arrow"


def write_part(folder: Path, number: int, part: Part) -> None:
    """One part, there only when it is whole."""
    more = {
        "fejl": [[row, *et] for row, mistakes in sorted(part.mistakes.items()) for et in mistakes],
        "enkeltvis": dict(part.one_by_one),
        "tal": [
            [
                kommune,
                dag.isoformat(),
                et.id,
                et.ejer,
                et.tekst,
                et.gyldig_fra.isoformat(),
                et.kilde.dokument,
                et.kilde.linje,
            ]
            for (kommune, dag), satser in part.used.items()
            for et in satser
        ],
    }
    schema = part.batch.schema.with_metadata({"mere": json.dumps(more, ensure_ascii=False)})
    unfinished = folder / f".{number:06}.del"
    with ipc.new_file(unfinished, schema) as file:
        file.write_batch(part.batch)
    unfinished.replace(folder / f"{number:06}.arrow")


def _figure(et: Sats) -> list[str]:
    return [et.id, et.ejer, et.tekst, et.gyldig_fra.isoformat(), et.kilde.dokument, str(et.kilde.linje or "")]


# What a process has of its own: the rates, made once.
_NO_RATES: Any = None
_in_this_process: list[Asked] = []


def _start(rates: str, asked: Asked) -> None:
    _in_this_process[:] = [replace(asked, satser=Satser.fra_json(json.loads(rates)))]


def _in_process(folder: Path, number: int, batch: bytes) -> None:
    with ipc.open_stream(batch) as stream:
        write_part(folder, number, answer_batch(stream.read_next_batch(), _in_this_process[0]))


def _as_bytes(batch: pa.RecordBatch) -> bytes:
    sink = pa.BufferOutputStream()
    with ipc.new_stream(sink, batch.schema) as stream:
        stream.write_batch(batch)
    return bytes(sink.getvalue())


def _join(job: Job, done: Done, bad_lines: list[tuple[int, str]]) -> None:
    """The parts as one file, with what is wrong, the summary and the figures used beside it."""
    parts = sorted(job.folder.glob("[0-9]*.arrow"))
    if not parts:
        raise UnreadableTable(f"{job.source.name} har ingen rækker.")
    summary, row = Summary(job.asked, job.by), 0
    used: dict[tuple[str, ...], None] = {}
    listed: list[tuple[int, str, str]] = [(line, "", why) for line, why in bad_lines]
    skipped = sorted(line for line, _ in bad_lines)
    with writer(job.out, _schema(parts[0])) as write:
        for path in parts:
            with ipc.open_file(path) as file:
                batch, more = file.get_batch(0), json.loads(file.schema.metadata[b"mere"])
            write(batch.replace_schema_metadata(None))
            summary.add(batch)
            listed += [(_line(row + at, skipped), felt, why) for at, felt, why in more["fejl"]]
            used.update(dict.fromkeys(tuple(str(et) for et in line) for line in more["tal"]))
            done.one_by_one.update(more["enkeltvis"])
            row += batch.num_rows
    done.kinds = summary.kinds
    lines = summary.rows()
    heads = list(dict.fromkeys(name for line in lines for name in line))
    done.files = (
        _csv(job, SUMMARY, heads, [[line.get(name, "") for name in heads] for line in lines]),
        _csv(job, FACTS, ["kommune", "dato", "tal", "ejer", "vaerdi", "gyldig_fra", "dokument", "linje"], list(used)),
        *([_csv(job, MISTAKES, ["linje", "felt", "fejl"], sorted(listed))] if listed else []),
    )


def _line(row: int, skipped: Sequence[int]) -> int:
    """The line of a row in its file: those that are no rows have lines too."""
    line = row + _FIRST_LINE
    for other in skipped:
        if other > line:
            break
        line += 1
    return line


def _schema(path: Path) -> pa.Schema:
    with ipc.open_file(path) as file:
        return file.schema.remove_metadata()


def _csv(job: Job, name: str, heads: Sequence[str], lines: Sequence[Sequence[Any]]) -> Path:
    path = job.out.with_name(f"{job.out.stem}.{name}")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([heads, *lines])
    return path
