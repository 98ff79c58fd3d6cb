"""Lines joined to runs of text as they are read, so that a figure and its unit may stand on two lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from generator.udkast.dokument import Dokument, plain

_BULLET = re.compile(r"^\s*(?:[-–•*»�●▪◦]|o\s|\d+[.)]\s|#|\|)")
_ENDS = re.compile(r"[.:;!?]\s*(?:\*\*|<sup>.*</sup>)?\s*$")
_MARKS = re.compile(r"\*{1,3}|</?sup>|\\_|_{2,}")
_RUNS_ON = re.compile(r"^\s*[a-zæøå(]")


@dataclass(frozen=True)
class Loeb:
    """A run of text: lines that belong together, and where in the text each begins."""

    tekst: str
    starter: tuple[int, ...]
    numre: tuple[int, ...]

    def linje(self, sted: int) -> int:
        """The number of the line that a place in the text stands on."""
        return self.numre[bisect_right(self.starter, sted) - 1]


def loeb(
    dokument: Dokument, fra: int, til: int, graenser: Sequence[int] = (), uden: Collection[str] = ()
) -> Iterator[Loeb]:
    """The runs of the lines from `fra` to `til`; none goes over a line of `graenser`, such as a heading.

    A line of `uden`, such as the foot of a page, is as if it were not there.
    """
    lang = dokument.lang
    nye = set(graenser)
    samling: list[int] = []
    tomme = 0
    for nr in range(fra, til + 1):
        tekst = dokument.linje(nr)
        if not tekst.strip():
            tomme += 1
            continue
        if tekst.strip() in uden:
            continue
        if samling and (
            nr in nye or samling[-1] in nye or not _goes_on(dokument.linje(samling[-1]), tekst, tomme, lang)
        ):
            yield _joined(dokument, samling)
            samling = []
        samling.append(nr)
        tomme = 0
    if samling:
        yield _joined(dokument, samling)


def _goes_on(foer: str, naeste: str, tomme: int, lang: float) -> bool:
    """Whether a line carries on the sentence of the one before."""
    if "\t" in foer or "\t" in naeste or _BULLET.match(naeste) or foer.lstrip().startswith("#"):
        return False
    if foer.rstrip().endswith("-") or _RUNS_ON.match(naeste):
        # No sentence begins with a small letter, so a full stop before it is that of “kr.”
        return tomme < 3
    if _ENDS.search(foer):
        return False
    return tomme == 0 and len(foer.rstrip()) >= lang


def _joined(dokument: Dokument, numre: list[int]) -> Loeb:
    tekst, starter = "", []
    for nr in numre:
        linje = _MARKS.sub("", plain(dokument.linje(nr))).strip().replace("\t", " \t ")
        linje = re.sub(r"(?<=[a-zæøå])- (?=[a-zæøå]{3})(?!og |eller )", "", linje)
        if tekst.endswith("-") and re.match(r"[a-zæøå]", linje) and not re.match(r"(?:og|eller|samt)\b", linje):
            tekst = tekst[:-1]
        elif tekst:
            tekst += " "
        starter.append(len(tekst))
        tekst += linje
    return Loeb(tekst, tuple(starter), tuple(numre))
