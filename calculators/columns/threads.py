"""Reading before, and writing after, what is answered meanwhile: each by a thread of its own, a few batches apart."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import pyarrow as pa

from calculators.columns.files import Batches, Write

# Batches that have been read and not asked for, or answered and not written.
_MOST_WAITING = 2


@contextmanager
def ahead(batches: Batches) -> Iterator[Batches]:
    """The same batches in the same order; the next are read while one is used. Errors: those of the reading."""
    with ThreadPoolExecutor(1) as thread:
        waiting: deque[Future[pa.RecordBatch | None]] = deque(
            thread.submit(next, batches, None) for _ in range(_MOST_WAITING)
        )

        def read() -> Batches:
            while (batch := waiting.popleft().result()) is not None:
                waiting.append(thread.submit(next, batches, None))
                yield batch

        yield read()


@contextmanager
def behind(write: Write) -> Iterator[Write]:
    """Writes the same; the caller goes on meanwhile. Errors: those of the writing, some batches later."""
    with ThreadPoolExecutor(1) as thread:
        waiting: deque[Future[None]] = deque()

        def later(batch: pa.RecordBatch) -> None:
            waiting.append(thread.submit(write, batch))
            if len(waiting) > _MOST_WAITING:
                waiting.popleft().result()

        yield later
        for one in waiting:
            one.result()
