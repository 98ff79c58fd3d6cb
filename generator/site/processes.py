"""Work on many things shared among processes, where the system can fork; else done here, one thing after another.

Each process begins as a copy of this one, so the work may read all that has been made so far, and what it gives is
sent back. What it says to the log is said here, in the order of the things: warnings are counted as if nobody shared.
"""

from __future__ import annotations

import ctypes
import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Any, TypeVar

from generator.progress import step

# How many processes may share the work, where somebody wants fewer than there are processors.
PROCESSES = "SERVICENIVEAU_PROCESSER"
# A process costs a tenth of a second or so: less work than this is done here.
_WORTH = 2
# What a process is sent is about so many seconds of work, and its share of all in at least so many pieces, so that
# none waits long for another at the end.
_SENT, _SHARES = 0.2, 8
# PR_SET_PDEATHSIG of Linux, <sys/prctl.h>.
_ENDS_WITH_PARENT = 1
# What the work speaks to.
_LOG = logging.getLogger("mkdocs")
T = TypeVar("T")
R = TypeVar("R")


def shared(name: str, work: Callable[[T], R], things: Sequence[T], each: float) -> list[R]:
    """What the work gives for each of the things, in their order; `name` is what it is called while it is done.

    `each` is about how many seconds one takes.
    Errors: what the work raises.
    """
    many = processes() if len(things) * each > _WORTH else 1
    with step(name, len(things), each) as told:
        if many == 1:
            return list(_told(map(work, things), told.done))
        with _forked(many, _Heard(work, things)) as pool:
            given = _told(pool.map(_do, range(len(things)), chunksize=_at_once(len(things), many, each)), told.done)
            return [_said(said, result) for said, result in given]


def _at_once(things: int, many: int, each: float) -> int:
    """How many a process is sent at a time: sending one costs most of a millisecond, in the one that waits for all."""
    return max(1, min(int(_SENT / each), things // (many * _SHARES)))


def processes() -> int:
    """How many share the work: as many as there are processors, unless SERVICENIVEAU_PROCESSER names fewer.

    One alone where a fork is not safe: on other systems than Linux, and in a program of several threads.
    """
    wanted = os.environ.get(PROCESSES, "")
    safe = sys.platform == "linux" and threading.active_count() == 1
    most = len(os.sched_getaffinity(0)) if safe else 1
    return min(most, int(wanted)) if wanted.isdecimal() and int(wanted) else most


def _told(results: Iterator[R], done: Callable[[], None]) -> Iterator[R]:
    for result in results:
        done()
        yield result


class _Heard:
    """Does the work for one of the things in a process of its own, and keeps what is said meanwhile."""

    def __init__(self, work: Callable[[Any], Any], things: Sequence[Any]) -> None:
        self._work, self._things = work, things

    def __call__(self, nr: int) -> tuple[list[tuple[int, str]], Any]:
        """What was said, as level and text, and what the work gave."""
        ears = _Ears()
        _LOG.handlers, _LOG.propagate = [ears], False
        return ears.said, self._work(self._things[nr])


class _Ears(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[int, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append((record.levelno, record.getMessage()))


def _said(said: list[tuple[int, str]], result: R) -> R:
    for level, text in said:
        _LOG.log(level, "%s", text)
    return result


# What the processes do that are forked meanwhile; they find it here, for it cannot be sent.
_work: _Heard | None = None


def _do(nr: int) -> tuple[list[tuple[int, str]], Any]:
    assert _work is not None
    return _work(nr)


def _begin(parent: int) -> None:
    """A process has the locks of the one it works for; what the keyboard says is said to that one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with(parent)


def end_with(parent: int) -> None:
    """End when the parent does, however that ends, where the system can tell us."""
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(_ENDS_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)


@contextmanager
def _forked(many: int, work: _Heard) -> Iterator[ProcessPoolExecutor]:
    global _work
    _work = work
    # What there is by now stays as it is: a collector that marked it in every process would copy it to each.
    gc.collect()
    gc.freeze()
    try:
        with ProcessPoolExecutor(many, get_context("fork"), _begin, (os.getpid(),)) as pool:
            yield pool
    finally:
        gc.unfreeze()
        _work = None
