"""What long work says of itself on standard error, step by step.

Whoever does the work says what it is doing, and how much of it there is:

    with step("Læser filerne", len(filer), each=0.005) as told:
        for fil in filer:
            read(fil)
            told.done()

Who listens is set by the command line (`listens`); elsewhere nobody does. On a terminal a step is a bar with counts
and time left, elsewhere a line when it begins. Standard output is never touched.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol, TextIO

import click

# Seconds of work that pass without a word.
SHORT = 2.0
# How often a bar is drawn.
_DRAWN = 200


class Step(Protocol):
    """One step while it is being done."""

    def done(self, many: int = 1) -> None:
        """So many more of the step's things are done."""


class Listener(Protocol):
    """Whoever hears of the steps."""

    def listen(self, name: str, total: int | None, each: float) -> Iterator[Step]:
        """Hear of one step: give it once, and say what is to be said when it begins and ends."""


class _Unheard:
    def done(self, many: int = 1) -> None:
        """Nobody is told."""

    def listen(self, name: str, total: int | None, each: float) -> Iterator[Step]:
        """Nobody is told."""
        yield self


class OnStream:
    """Tells a stream: a bar on a terminal, plain lines elsewhere.

    Whether a step is worth a word is judged by how much there is to do, never by the clock: the same work says the
    same every time.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._speaks = False

    def listen(self, name: str, total: int | None, each: float) -> Iterator[Step]:
        """What is short by itself is told as part of long work, and so is what has no number."""
        self._speaks = self._speaks or (total or 0) * each > SHORT
        if total is None or not self._stream.isatty():
            if self._speaks:
                self._stream.write(f"{name}\n" if total is None else f"{name}: {total}\n")
                self._stream.flush()
            yield _NOBODY
        else:
            hidden, often = not self._speaks, max(1, total // _DRAWN)
            with click.progressbar(
                length=total, label=name, show_pos=True, file=self._stream, hidden=hidden, update_min_steps=often
            ) as bar:
                yield _Bar(bar.update)


class _Bar:
    def __init__(self, update: Callable[[int], None]) -> None:
        self._update = update

    def done(self, many: int = 1) -> None:
        self._update(many)


_NOBODY = _Unheard()
_listener: ContextVar[Listener] = ContextVar("listener", default=_NOBODY)


@contextmanager
def listens(quiet: bool = False) -> Iterator[None]:
    """Tell standard error of the steps taken meanwhile; nobody when all is to be quiet."""
    before = _listener.set(_NOBODY if quiet else OnStream(sys.stderr))
    try:
        yield
    finally:
        _listener.reset(before)


@contextmanager
def step(name: str, total: int | None = None, each: float = 0.01) -> Iterator[Step]:
    """One step of the work, in Danish as its reader sees it: “Læser filerne”.

    `total` is how many things it has, and `each` about how many seconds one takes; without a number it is told of
    only as part of long work.
    """
    yield from _listener.get().listen(name, total, each)
