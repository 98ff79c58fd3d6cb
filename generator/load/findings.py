"""A mistake in the data, as its author reads it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from generator.messages.all import MESSAGES, wording

FieldPath = tuple[str | int, ...]
LONGEST_NAME = 100
# Nobody reads more of one file at once, and each suggestion of a name takes its time.
MOST_IN_A_FILE = 100


@dataclass(frozen=True, order=True)
class Finding:
    """One finding: where it is, what was found and what to do; `kode` is the message's name in the editor's guide."""

    fil: str
    linje: int
    kolonne: int
    felt: str
    besked: str
    fundet: str | None
    kode: str

    @property
    def advarsel(self) -> bool:
        """Whether it stops nothing."""
        return MESSAGES[self.kode].advarsel

    def __str__(self) -> str:
        """One line: file:line:column, field, what was found, what is expected, and the name to look up."""
        slags = "advarsel: " if self.advarsel else ""
        felt = f"{self.felt}: " if self.felt else ""
        fundet = f"fandt {self.fundet} – " if self.fundet is not None else ""
        return f"{self.fil}:{self.linje}:{self.kolonne}: {slags}{felt}{fundet}{self.besked} [{self.kode}]"


class Position(NamedTuple):
    """Where a finding is: file, line and column from 1, and the field as an author reads it."""

    fil: str
    linje: int = 1
    kolonne: int = 1
    felt: str = ""


def finding(sted: Position, kode: str, fundet: str | None = None, **indsat: object) -> Finding:
    """A finding whose words are those of the message named `kode`, with its places filled in."""
    besked = printable(on_one_line(wording(kode, **indsat)))
    return Finding(*sted, besked, None if fundet is None else printable(on_one_line(fundet, 300)), kode)


def on_one_line(tekst: str, laengst: int = 1_200) -> str:
    """The text without line ends, and cut where it is longer than anybody reads."""
    ord_ = " ".join(tekst[: 2 * laengst].split())
    return f"{ord_[: laengst - 1]}…" if len(ord_) > laengst else ord_


def at_most(fil: str, fejl: Iterable[Finding]) -> Iterator[Finding]:
    """The first findings of one file, and where there are more, one that says so. The rest are not looked for."""
    resten = iter(fejl)
    yield from islice(resten, MOST_IN_A_FILE)
    if next(resten, None) is not None:
        yield finding(Position(fil), "flere-fund", antal=MOST_IN_A_FILE)


class DataErrors(Exception):
    """The standards cannot be published as they are. Carries every finding of the run."""

    def __init__(self, fejl: Iterable[Finding]) -> None:
        self.fejl = tuple(sorted(fejl))
        super().__init__("\n".join(str(fund) for fund in self.fejl))


def shown_path(sti: FieldPath) -> str:
    """A field's path as an author reads it; list items are counted from 1."""
    return " › ".join(f"nr. {led + 1}" if isinstance(led, int) else _et_ord(led) for led in sti)


def _et_ord(led: str) -> str:
    return printable(" ".join(led[:LONGEST_NAME].split()))


def printable(tekst: str) -> str:
    """The text as it can be shown on one line: a sign that cannot be seen is written as its number."""
    if tekst.isprintable():
        return tekst
    return "".join(tegn if tegn.isprintable() else f"<U+{ord(tegn):04X}>" for tegn in tekst)


def mente_du(skrevet: str, muligheder: Iterable[str], alike: float = 0.6) -> str:
    """“ Mente du …?” with the nearest possibility that is so alike, or nothing, as for a text too long to be a name."""
    if len(skrevet) > LONGEST_NAME:
        return ""
    naermest = difflib.get_close_matches(skrevet, list(muligheder), n=1, cutoff=alike)
    return f" Mente du “{naermest[0]}”?" if naermest else ""


def shortened(vaerdi: object, laengde: int = 60) -> str:
    """A value as found, shortened to one line."""
    if vaerdi is None:
        return "ingenting"
    if isinstance(vaerdi, dict):
        return "en blok med felter"
    if isinstance(vaerdi, list):
        return "en liste"
    tekst = printable(" ".join(str(vaerdi)[: 20 * laengde].split()))
    return f"“{tekst[: laengde - 1]}…”" if len(tekst) > laengde else f"“{tekst}”"
