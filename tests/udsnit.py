"""A part of a sweep for each run, and all of it for `make grundig`.

A sweep tries one claim on every krone, day, page or calculator. Neighbours seldom differ, so `make test` tries some,
spread evenly and the same each time; what lies on a limit belongs in a test of its own.
"""

import os
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")
GRUNDIG = bool(os.environ.get("GRUNDIG"))


def udsnit(alle: Iterable[T], hver: int) -> list[T]:
    """One of every `hver` of them, the first and the last included; with GRUNDIG all."""
    fundet = list(alle)
    return fundet if GRUNDIG else [*fundet[:-1:hver], *fundet[-1:]]
