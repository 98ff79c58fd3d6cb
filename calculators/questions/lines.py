"""Answers of several lines: each is read, and each mistake says which line it is in."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from calculators.questions.fields import Felt
from calculators.text.errors import InputFejl, Tastefejl

Line = TypeVar("Line")


def read_lines(lines: Sequence[str], felt: Felt, called: str, read: Callable[[str, Felt], Line]) -> tuple[Line, ...]:
    """Each line as `read` makes of it; `called` is what a line is called before its number.

    Errors: InputFejl with the mistake of each line.
    """
    found: list[Line] = []
    fejl: list[tuple[str, str]] = []
    for nummer, line in enumerate(lines, start=1):
        try:
            found.append(read(line, felt))
        except Tastefejl as mangel:
            fejl.append((felt.navn, f"{called} {nummer}: {mangel}"))
    if fejl:
        raise InputFejl(fejl)
    return tuple(found)
