"""Tables of figures: rows of cells between tabs, with the unit in a heading, a row's name or the text above."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from generator.udkast.dokument import Dokument, plain
from generator.udkast.ordliste import ordliste
from generator.udkast.overskrift import LONGEST_HEADING, bare
from generator.udkast.tal import number, tal_i_loeb

_NUMBER = re.compile(r"^\s*(?:ca\.\s*)?(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|[½¼¾])\s*(?:,-)?\s*$")
_ABOVE = 12
_SENTENCE_ENDS = re.compile(r"(?<!kr)\.$")
# Lines that a page's foot and head may take between two rows of one table.
_PAGE_TURN = 2


class Celle(NamedTuple):
    """A cell with a figure, and the words of its row and column. `tabel` is the line that the table begins on."""

    tabel: int
    overskrift: str
    hjoerne: str
    linje: int
    raekke: str
    kolonne: str
    tal: Decimal
    enhed: str


class _Tabel(NamedTuple):
    """The table that is being read: its first line, its heading, the words of its columns, and the text above it."""

    linje: int
    overskrift: str
    hoveder: list[str]
    over: str


def i_tabeller(dokument: Dokument, fra: int, til: int) -> Iterator[Celle]:
    """The figures of the tables among the lines. A table without a word about its unit gives none."""
    tabel: _Tabel | None = None
    sidst = 0
    for nr in range(fra, til + 1):
        linje = plain(dokument.linje(nr))
        if "\t" not in linje:
            continue
        celler = [" ".join(celle.split()) for celle in linje.split("\t")]
        if tabel is None or _text_between(dokument, sidst, nr):
            over = dokument.linjer[max(fra - 1, nr - 1 - _ABOVE) : nr - 1]
            tabel = _Tabel(nr, _heading(over), [], " ".join(over))
        sidst = nr
        tallene = [celle for celle in celler[1:] if celle]
        if tallene and not any(_NUMBER.match(celle) or tal_i_loeb(celle) for celle in tallene):
            # A table that goes on over a page prints its heading again.
            if tabel.hoveder and celler != tabel.hoveder:
                tabel = tabel._replace(linje=nr)
            tabel = tabel._replace(hoveder=celler)
            continue
        for kolonne, celle in enumerate(celler[1:], start=1):
            yield from _celle(tabel, nr, (celler[0], kolonne), celle)


def _heading(over: Sequence[str]) -> str:
    """The line right above a table, where it is a heading and no sentence."""
    sidste = next((linje.strip() for linje in reversed(over) if linje.strip()), "")
    ord_ = bare(sidste)
    return ord_ if len(ord_) <= LONGEST_HEADING and not _SENTENCE_ENDS.search(ord_) else ""


def _text_between(dokument: Dokument, fra: int, til: int) -> bool:
    """Whether there is more between two rows than the foot and head of a page."""
    return sum(bool(linje.strip()) for linje in dokument.linjer[fra : til - 1]) > _PAGE_TURN


def _celle(tabel: _Tabel, nr: int, sted: tuple[str, int], celle: str) -> Iterator[Celle]:
    raekke, kolonne = sted
    hoved = tabel.hoveder[kolonne] if kolonne < len(tabel.hoveder) else ""
    hjoerne = tabel.hoveder[0] if tabel.hoveder else ""
    begynder = (tabel.linje, tabel.overskrift, hjoerne, nr, raekke, hoved)
    for et in tal_i_loeb(celle):
        if len(et.tal) == 1:
            yield Celle(*begynder, et.tal[0], _with_period(et.enhed, f"{hoved} {raekke}"))
            return
    tal = number(celle) if _NUMBER.match(celle) else None
    enheder = [fundet for ord_ in (hoved, raekke) if (fundet := _unit_of(ord_))]
    if over := _unit_of(tabel.over):
        enheder.append(over.removesuffix("/gang").removesuffix("/time"))
    if tal is not None and enheder:
        # “Beløb i kr. pr. måned” above holds for a row that only says that it is an amount.
        med_tid = (et for et in enheder if et.startswith(f"{enheder[0]}/"))
        yield Celle(*begynder, tal, next(med_tid, enheder[0]))


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
