"""Numbered headings, also those that stand in a narrow column and so over several lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.udkast.dokument import Dokument, plain
from generator.udkast.overskrift import Overskrift, kind_of

_NUMBER = re.compile(r"^\s*(?P<nr>\d{1,2})\.(?:\s+(?P<ord>[A-ZÆØÅ].*))?\s*$")
# Where a heading ends and its text begins on the same line.
TEXT_BEGINS = re.compile(r"\s{2,}|\t|(?<=[a-zæøå]) (?=[A-ZÆØÅ])|[.]")
_FEWEST, _KNOWN = 4, 0.5
_NARROW, _MOST_LINES, _LONGEST = 32, 7, 60


def numbered_headings(dokument: Dokument, fra: int, til: int) -> list[Overskrift]:
    """The headings numbered 1, 2, 3 and on, when half of them or more are names of sections; else none."""
    fundne: list[Overskrift] = []
    for nr in range(fra, til + 1):
        fundet = _NUMBER.match(dokument.linje(nr))
        if fundet and int(fundet["nr"]) == len(fundne) + 1:
            ord_ = _words(dokument, nr, til, fundet["ord"] or "")
            if ord_:
                fundne.append(Overskrift(nr, ord_, kind_of(ord_)))
    kendte = sum(et.slags is not None for et in fundne)
    return fundne if len(fundne) >= _FEWEST and kendte >= _KNOWN * len(fundne) else []


def _words(dokument: Dokument, nr: int, til: int, rest: str) -> str:
    """The words of a heading: those on its line before its text, else the narrow lines below it as well."""
    her = rest.strip()
    dele = TEXT_BEGINS.split(her, maxsplit=1)
    if len(dele) > 1 and dele[1].strip():
        return dele[0].strip()
    if len(her) > _LONGEST:
        return ""
    ud = her
    for linje in _narrow_below(dokument, nr, til, begun=bool(her)):
        ud = ud[:-1] + linje if ud.endswith("-") and linje[:1].islower() else f"{ud} {linje}".strip()
    return ud


def _narrow_below(dokument: Dokument, nr: int, til: int, *, begun: bool) -> Iterator[str]:
    """The lines of the narrow column, to the first blank one after a line that carries nothing on."""
    foer = dokument.linje(nr).strip()
    for efter in range(nr + 1, min(til, nr + _MOST_LINES * 2) + 1):
        linje = plain(dokument.linje(efter)).strip()
        if not linje:
            if begun and not foer.endswith((",", "-", " og")):
                return
            continue
        if len(linje) > _NARROW or linje.endswith((".", ":")) or (begun and foer == ""):
            return
        begun, foer = True, linje
        yield linje
