"""A file of rows answered into another file, part by part: what is stopped goes on from the last whole part.

The parts lie in a folder beside the file until all are there. No row's data is in anything that is said of it.
"""

from __future__ import annotations

import csv
import json
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any

import pyarrow as pa

from calculators.columns.files import Batches, UnreadableTable, Write, read, writer
from calculators.columns.parts import Kept
from calculators.columns.privacy import personal_numbers
from calculators.columns.shared import processes
from calculators.columns.summary import Summary
from calculators.columns.table import Asked, beside
from calculators.columns.table import joined as schema_beside
from calculators.columns.threads import ahead, behind

MISTAKES, SUMMARY, FACTS = "fejl.csv", "oversigt.csv", "tal.csv"
# The line of the first row, where the line above has the names.
_FIRST_LINE = 2
_FIGURE_HEADS = ("kommune", "dato", "tal", "ejer", "vaerdi", "gyldig_fra", "dokument", "linje")


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

    Errors: UnreadableTable, also for columns that look like personal numbers; ProcessEnded.
    """
    bad_lines: list[tuple[int, str]] = []
    _prepare(job)
    batches = read(job.source, lambda line, why: bad_lines.append((line, why)))
    done, joined = Done(), _Joined(Summary(job.asked, job.by))
    with processes(job.processes, job.asked, job.rates) as shared, _read(job, _allowed(job, batches)) as allowed:
        first = next(allowed, None)
        if first is None:
            raise UnreadableTable(f"{job.source.name} har ingen rækker.")
        parts = shared.answered(chain([first], allowed), lambda number: _path(job, number))
        with writer(job.out, schema_beside(first.schema, job.asked)) as write, _written(job, write) as put:
            for batch, kept, was_kept in parts:
                rows = beside(batch, kept.answers)
                put(rows)
                joined.add(rows, kept)
                done.rows += batch.num_rows
                done.kept += batch.num_rows if was_kept else 0
                told(batch.num_rows)
    done.lines, done.kinds, done.one_by_one = len(bad_lines), joined.summary.kinds, joined.one_by_one
    done.files = joined.files(job, bad_lines)
    shutil.rmtree(job.folder)
    return done


def _prepare(job: Job) -> None:
    """The folder of parts; those of another question are thrown away."""
    mark = job.folder / "job"
    if not mark.is_file() or mark.read_text(encoding="utf-8") != job.fingerprint:
        shutil.rmtree(job.folder, ignore_errors=True)
        job.folder.mkdir(parents=True)
        mark.write_text(job.fingerprint, encoding="utf-8")


def _read(job: Job, batches: Batches) -> AbstractContextManager[Batches]:
    """Who is given one process does all in one thread."""
    return nullcontext(batches) if job.processes == 1 else ahead(batches)


def _written(job: Job, write: Write) -> AbstractContextManager[Write]:
    return nullcontext(write) if job.processes == 1 else behind(write)


def _allowed(job: Job, batches: Batches) -> Batches:
    """The same batches. Errors: UnreadableTable for the first with a column that looks like personal numbers."""
    for batch in batches:
        _refuse(job, batch)
        yield batch


def _refuse(job: Job, batch: pa.RecordBatch) -> None:
    names = [] if job.allow_personal_numbers else personal_numbers(batch)
    if names:
        raise UnreadableTable(
            f"Kolonnen {names[0]} ligner personnumre. Fjern den, eller giv rækkerne et andet nummer end cpr-nummeret."
        )


def _path(job: Job, number: int) -> Path:
    return job.folder / f"{number:06}.arrow"


@dataclass
class _Joined:
    """What is said beside the answers: the summary, the figures used, and what is wrong."""

    summary: Summary
    one_by_one: Counter[str] = field(default_factory=Counter)
    _rows: int = 0
    _mistakes: list[tuple[int, str, str]] = field(default_factory=list)
    _used: dict[tuple[str, ...], None] = field(default_factory=dict)

    def add(self, rows: pa.RecordBatch, kept: Kept) -> None:
        """With the next part."""
        self.summary.add(rows)
        self.one_by_one.update(kept.one_by_one)
        self._used.update(dict.fromkeys(kept.figures))
        self._mistakes += [(self._rows + at, felt, why) for at, felt, why in kept.mistakes]
        self._rows += rows.num_rows

    def files(self, job: Job, bad_lines: list[tuple[int, str]]) -> tuple[Path, ...]:
        """Write them beside the answers; a mistake is told by its line."""
        skipped = sorted(line for line, _ in bad_lines)
        listed = [(line, "", why) for line, why in bad_lines]
        listed += [(_line(row, skipped), felt, why) for row, felt, why in self._mistakes]
        lines = self.summary.rows()
        heads = list(dict.fromkeys(name for line in lines for name in line))
        return (
            _csv(job, SUMMARY, heads, [[line.get(name, "") for name in heads] for line in lines]),
            _csv(job, FACTS, _FIGURE_HEADS, list(self._used)),
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


def _csv(job: Job, name: str, heads: Sequence[str], lines: Sequence[Sequence[Any]]) -> Path:
    path = job.out.with_name(f"{job.out.stem}.{name}")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([heads, *lines])
    return path
