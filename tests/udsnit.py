"""A part of a sweep for each change, and all of it for `make grundig`.

A sweep tries one claim on every krone, day, page or calculator. Neighbours seldom differ, so `make test` tries some,
spread evenly: other ones after each change, so that what only a few of them show is found before long, and the same
ones for the same code. `UDSNIT=number make test` tries others. What lies on a limit belongs in a test of its
own.
"""

import os
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")
GRUNDIG = bool(os.environ.get("GRUNDIG"))
NAME = "UDSNIT"


def nummer() -> int:
    """Which part this run tries: chosen by tests/conftest.py for all processes of the run."""
    return int(os.environ.get(NAME, "0"))


def udsnit(alle: Iterable[T], hver: int) -> list[T]:
    """One of every `hver` of them, the first and the last included; with GRUNDIG all."""
    fundet = list(alle)
    if GRUNDIG:
        return fundet
    valgt = {0, len(fundet) - 1, *range(nummer() % hver, len(fundet), hver)}
    return [et for nr, et in enumerate(fundet) if nr in valgt]
