"""The unit that a Danish text gives a figure, right after it: “57 kr. pr. uge”, “4 uger”, “8-10 timer om måneden”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from generator.prose.number_words import forekomster

_TIL_ET_TAL_MERE = re.compile(r"\s*(?:-|–|/|til|og|eller)\s*[0-9][0-9.,]*(?:\s*[½¼¾])?", re.IGNORECASE)
# “3. måned” counts, but a figure at the end of a sentence has no unit in the next.
_MELLEM = r"(?:\.(?=\s*(?-i:[a-zæøå])))?[\s\-]*"
_ORD = re.compile(
    _MELLEM + r"(?:(?P<kr>kr(?:oner|one)?\b\.?|,-)|(?P<pct>%|pct\b\.?|procent\b)|(?P<hverdage>(?:hver|arbejds)dage?\b)"
    r"|(?P<timer>timers?\b|time\b)|(?P<minutter>min(?:ut(?:ter)?)?\b\.?)|(?P<uger>ugers?\b|uge\b)"
    r"|(?P<dage>dages?\b|dag\b)|(?P<døgn>døgns?\b)|(?P<måneder>måned(?:ers?)?\b|mdr?\b\.?)|(?P<år>års?\b|årige?\b)"
    r"|(?P<km>km\b|kilometer\b)|(?P<gange>gange?\b|x\b))",
    re.IGNORECASE,
)
_TID = re.compile(
    r"\s*(?:(?P<årligt>årligt?\b)|(?P<månedligt>månedligt?\b)|(?P<ugentligt>ugentligt?\b)"
    r"|(?:om|pr\.?|per|i|/|hver)\s*(?:(?P<år>år(?:et)?\b)|(?P<md>måned(?:en)?\b|mdr?\b)|(?P<uge>uge(?:n)?\b)"
    r"|(?P<døgn>døgn(?:et)?\b|dag(?:en)?\b)|(?P<time>time(?:n)?\b)))",
    re.IGNORECASE,
)
_TILLAEGSORD = {"årligt": "år", "månedligt": "md", "ugentligt": "uge"}
# Which words of a text go with a unit of the data. A day and its night are the same length of time.
_SLAEGTER: dict[str, frozenset[str]] = {
    "kr": frozenset({"kr"}),
    "timer": frozenset({"timer", "minutter"}),
    "minutter": frozenset({"minutter"}),
    "uger": frozenset({"uger"}),
    "dage": frozenset({"dage", "døgn"}),
    "døgn": frozenset({"dage", "døgn"}),
    "hverdage": frozenset({"hverdage"}),
    "måneder": frozenset({"måneder"}),
    "år": frozenset({"år"}),
    "pct": frozenset({"pct"}),
    "km": frozenset({"km"}),
    "antal": frozenset({"gange"}),
    "gange": frozenset({"gange"}),
    "niveau": frozenset(),
}


class Enhedsord(NamedTuple):
    """The unit a text gives a figure: its kind, its period where one follows, and the words themselves."""

    slags: str
    tid: str | None
    wording: str


def modsigelse(tekst: str, tal: Decimal, enhed: str) -> str | None:
    """The words of the text that give the figure another unit wherever it stands, or None when they do not.

    A figure with no unit after it may have it in the heading of its table, so that goes with any unit.
    """
    fundne = list(_enheder(tekst, tal))
    if not fundne or any(et is None or _passer(et, enhed) for et in fundne):
        return None
    return next(et.wording for et in fundne if et is not None)


def _enheder(tekst: str, tal: Decimal) -> Iterator[Enhedsord | None]:
    for fundet in forekomster(tekst):
        if fundet.tal == tal:
            slut = fundet.slut
            if mere := _TIL_ET_TAL_MERE.match(tekst, slut):
                slut = mere.end()
            yield _enhed_ved(tekst, fundet.start, slut)


def _enhed_ved(tekst: str, start: int, slut: int) -> Enhedsord | None:
    ord_ = _ORD.match(tekst, slut)
    if ord_ is None:
        return None
    slags = str(ord_.lastgroup)
    tid = _TID.match(tekst, ord_.end()) if slags in ("kr", "timer", "minutter") else None
    periode = str(tid.lastgroup) if tid else ""
    return Enhedsord(slags, _TILLAEGSORD.get(periode, periode) or None, tekst[start : (tid or ord_).end()])


def _passer(ord_: Enhedsord, enhed: str) -> bool:
    slags, _, tid = enhed.partition("/")
    return ord_.slags in _SLAEGTER.get(slags, {ord_.slags}) and (ord_.tid is None or not tid or ord_.tid == tid)
