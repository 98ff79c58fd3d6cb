"""A file of rows answered into another file, part by part: what is stopped goes on from the last whole part.

The parts lie in a folder beside the file until all are there. No row's data is in anything that is said of it.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain
from pathlib import Path

from calculators.columns.account import Account
from calculators.columns.files import Batches, UnreadableTable, Write, read, writer
from calculators.columns.privacy import refuse
from calculators.columns.shared import processes
from calculators.columns.summary import Summary
from calculators.columns.table import Asked, beside
from calculators.columns.table import joined as schema_beside
from calculators.columns.threads import ahead, behind

# The line of the first row, where the line above has the names.
_FIRST_LINE = 2


@dataclass(frozen=True)
class Job:
    """What is asked, of which file, and where the answers go; `by` are the columns that the summary is by.

    `rates` is the text of the figures that are asked by: what was answered by others is not gone on with.
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
    summary: Summary | None = None


def run(job: Job, told: Callable[[int], None] = lambda _: None) -> Done:
    """Answer the whole file. `told` hears how many rows each part has.

    Errors: UnreadableTable, also for columns that look like personal numbers; ProcessEnded.
    """
    bad_lines: list[tuple[int, str]] = []
    _prepare(job)
    batches = read(job.source, lambda line, why: bad_lines.append((line, why)))
    done, account = Done(), Account.of(job.asked, job.by)
    with processes(job.processes, job.asked) as shared, _read(job, _allowed(job, batches)) as allowed:
        first = next(allowed, None)
        if first is None:
            raise UnreadableTable(f"{job.source.name} har ingen rækker.")
        parts = shared.answered(chain([first], allowed), lambda number: _path(job, number))
        with writer(job.out, schema_beside(first.schema, job.asked)) as write, _written(job, write) as put:
            for batch, kept, was_kept in parts:
                rows = beside(batch, kept.answers)
                put(rows)
                account.add(rows, kept)
                done.rows += batch.num_rows
                done.kept += batch.num_rows if was_kept else 0
                told(batch.num_rows)
    done.summary = account.summary
    done.lines, done.kinds, done.one_by_one = len(bad_lines), account.summary.kinds, account.one_by_one
    skipped = sorted(line for line, _ in bad_lines)
    listed = [(line, "", why) for line, why in bad_lines]
    listed += [(_line(row, skipped), felt, why) for row, felt, why in account.mistakes]
    done.files = account.write(
        lambda name: job.out.with_name(f"{job.out.stem}.{name}"), ["linje", "felt", "fejl"], sorted(listed)
    )
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
        if not job.allow_personal_numbers:
            refuse(batch)
        yield batch


def _path(job: Job, number: int) -> Path:
    return job.folder / f"{number:06}.arrow"


def _line(row: int, skipped: Sequence[int]) -> int:
    """The line of a row in its file: those that are no rows have lines too."""
    line = row + _FIRST_LINE
    for other in skipped:
        if other > line:
            break
        line += 1
    return line
