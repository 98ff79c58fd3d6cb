"""Tables of figures: rows of cells between tabs, with the unit in a heading, a row's name or the text above."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from generator.udkast.dokument import Dokument, plain
from generator.udkast.ordliste import ordliste
from generator.udkast.tal import number, tal_i_loeb

_NUMBER = re.compile(r"^\s*(?:ca\.\s*)?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|[½¼¾])\s*(?:,-)?\s*$")
_ABOVE = 12
# Lines that a page's foot and head may take between two rows of one table.
_PAGE_TURN = 2


class Celle(NamedTuple):
    """A cell with a figure, and the words of its row and column."""

    linje: int
    raekke: str
    kolonne: str
    tal: Decimal
    enhed: str


def i_tabeller(dokument: Dokument, fra: int, til: int) -> Iterator[Celle]:
    """The figures of the tables among the lines. A table without a word about its unit gives none."""
    hoveder: list[str] = []
    over = ""
    sidst = 0
    for nr in range(fra, til + 1):
        linje = plain(dokument.linje(nr))
        if "\t" not in linje:
            continue
        celler = [" ".join(celle.split()) for celle in linje.split("\t")]
        if not sidst or _text_between(dokument, sidst, nr):
            hoveder, over = [], " ".join(dokument.linjer[max(fra - 1, nr - 1 - _ABOVE) : nr - 1])
        sidst = nr
        tallene = [celle for celle in celler[1:] if celle]
        if tallene and not any(_NUMBER.match(celle) or tal_i_loeb(celle) for celle in tallene):
            # A table that goes on over a page prints its heading again.
            hoveder = celler
            continue
        for kolonne, celle in enumerate(celler[1:], start=1):
            hoved = hoveder[kolonne] if kolonne < len(hoveder) else ""
            yield from _celle(nr, (celler[0], hoved), celle, over)


def _text_between(dokument: Dokument, fra: int, til: int) -> bool:
    """Whether there is more between two rows than the foot and head of a page."""
    return sum(bool(linje.strip()) for linje in dokument.linjer[fra : til - 1]) > _PAGE_TURN


def _celle(nr: int, om: tuple[str, str], celle: str, over: str) -> Iterator[Celle]:
    raekke, hoved = om
    for et in tal_i_loeb(celle):
        if len(et.tal) == 1:
            yield Celle(nr, raekke, hoved, et.tal[0], _with_period(et.enhed, f"{hoved} {raekke}"))
            return
    tal = number(celle) if _NUMBER.match(celle) else None
    enhed = next((fundet for sted in (hoved, raekke, over) if (fundet := _unit_of(sted))), None)
    if tal is not None and enhed:
        yield Celle(nr, raekke, hoved, tal, enhed)


def _unit_of(ord_: str) -> str | None:
    """The unit that words about figures name: “Kr. pr. måned”, “beløb … hver måned”."""
    if re.search(r"\bkr\b|kroner|beløb|pris|takst|sats|betaling", ord_, re.IGNORECASE):
        return _with_period("kr", ord_)
    for navn, ved in ordliste().enheder.items():
        if re.search(rf"(?<![\w])(?:{ved})", ord_, re.IGNORECASE):
            return _with_period(navn, ord_)
    return None


def _with_period(enhed: str, ord_: str) -> str:
    if "/" in enhed or enhed in ("pct", "år", "måneder"):
        return enhed
    per = next((navn for navn, ved in ordliste().perioder.items() if ved.search(ord_)), None)
    return f"{enhed}/{per}" if per else enhed
