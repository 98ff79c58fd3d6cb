"""A named example of a calculator: the made-up answers of a made-up person."""

from collections.abc import Mapping
from dataclasses import dataclass

RaaEksempel = Mapping[str, str | list[str]]


@dataclass(frozen=True)
class Eksempel:
    """Answers chosen to show one turn of the rules; `navn` says which.

    `dato` None is the reader's own day; an example that needs a day of its own says so in its name. `kommune` None is
    that of the calculator's worked example.
    """

    navn: str
    svar: RaaEksempel
    dato: str | None = None
    kommune: str | None = None
