"""The parts of a file answered by this process, or shared among several of which this is one.

A process begins as a copy of this one where the system can fork and nothing else is going on; else it is started anew.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from time import thread_time

import pyarrow as pa
import pyarrow.ipc as ipc

from calculators.columns.files import Batches
from calculators.columns.parts import Kept
from calculators.columns.table import Asked, answer_batch

# PR_SET_PDEATHSIG of Linux, <sys/prctl.h>.
_ENDS_WITH_PARENT = 1
# Parts that each of the others has, done or not, before this process answers one itself.
_AHEAD = 2
# Seconds: a part that is answered in less is not worth sending. The threads that read and write have their core.
WORTH = 0.1

PathOf = Callable[[int], Path]


class ProcessEnded(RuntimeError):
    """One of the processes is gone: somebody or the system has ended it. What was answered is kept."""


@dataclass
class Processes:
    """So many processes in all, this one among them; `pool` are the others, or None.

    The first part is answered here, and tells whether the others are worth sending.
    """

    many: int
    asked: Asked
    pool: ProcessPoolExecutor | None = None
    _is_worth: bool | None = None

    def answered(self, batches: Batches, path_of: PathOf) -> Iterator[tuple[pa.RecordBatch, Kept, bool]]:
        """Each batch with its answers, in order, and whether they were there before. Errors: ProcessEnded."""
        waiting: deque[tuple[pa.RecordBatch, _Part]] = deque()
        for number, batch in enumerate(batches):
            waiting.append((batch, self._part(batch, path_of(number), waiting)))
            while waiting and (waiting[0][1].is_ready or len(waiting) > 2 * _AHEAD * self.many):
                yield self._taken(*waiting.popleft())
        while waiting:
            yield self._taken(*waiting.popleft())

    def _part(self, batch: pa.RecordBatch, path: Path, waiting: deque[tuple[pa.RecordBatch, _Part]]) -> _Part:
        if path.is_file():
            return _Part(path, was_kept=True)
        busy = sum(not part.is_ready for _, part in waiting)
        if self.pool is not None and self._is_worth and busy < _AHEAD * (self.many - 1):
            return _Part(path, future=self._sent(self.pool, path, batch))
        start = thread_time()
        kept = Kept.of(answer_batch(batch, self.asked))
        if self._is_worth is None:
            self._is_worth = thread_time() - start >= WORTH
        kept.save(path)
        return _Part(path, kept)

    def _sent(self, pool: ProcessPoolExecutor, path: Path, batch: pa.RecordBatch) -> Future[None]:
        try:
            return pool.submit(_in_process, path, _as_bytes(batch))
        except BrokenProcessPool as gone:
            raise ProcessEnded from gone

    def _taken(self, batch: pa.RecordBatch, part: _Part) -> tuple[pa.RecordBatch, Kept, bool]:
        return batch, part.answers(self.asked.schema), part.was_kept


@contextmanager
def processes(many: int, asked: Asked) -> Iterator[Processes]:
    """So many, each with the question."""
    if many == 1:
        yield Processes(1, asked)
        return
    if sys.platform == "linux" and threading.active_count() == 1:
        pool = ProcessPoolExecutor(many - 1, get_context("fork"), _forked, (os.getpid(), asked))
        pool.submit(_nothing).result()  # now, before anything is read or written by other threads
    else:
        pool = ProcessPoolExecutor(many - 1, get_context("spawn"), _started, (asked,))
    with pool:
        yield Processes(many, asked, pool)


@dataclass(frozen=True)
class _Part:
    """A part that was answered before, has been answered here, or is being answered by another process."""

    path: Path
    kept: Kept | None = None
    future: Future[None] | None = None
    was_kept: bool = False

    @property
    def is_ready(self) -> bool:
        return self.future is None or self.future.done()

    def answers(self, schema: pa.Schema) -> Kept:
        """Its answers, when they are there. Errors: ProcessEnded."""
        try:
            if self.future is not None:
                self.future.result()
        except BrokenProcessPool as gone:
            raise ProcessEnded from gone
        return self.kept or Kept.load(self.path, schema)


# What a process has of its own: the question.
_in_this_process: list[Asked] = []


def _forked(parent: int, asked: Asked) -> None:
    """A copy ends with the one it works for; what the keyboard says is said to that one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ctypes.CDLL(None).prctl(_ENDS_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
    _in_this_process[:] = [asked]


def _started(asked: Asked) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _in_this_process[:] = [asked]


def _nothing() -> None:
    """The process is there."""


def _in_process(path: Path, batch: bytes) -> None:
    with ipc.open_stream(batch) as stream:
        Kept.of(answer_batch(stream.read_next_batch(), _in_this_process[0])).save(path)


def _as_bytes(batch: pa.RecordBatch) -> bytes:
    sink = pa.BufferOutputStream()
    with ipc.new_stream(sink, batch.schema) as stream:
        stream.write_batch(batch)
    return bytes(sink.getvalue())
