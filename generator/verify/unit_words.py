"""The unit that a Danish text gives a figure, right after it: “57 kr. pr. uge”, “4 uger”, “8-10 timer om måneden”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from generator.model.exact import base, convert
from generator.prose.number_words import forekomster

_TIL_ET_TAL_MERE = re.compile(
    r"\s*(?:-|–|/|til|og|eller)\s*(?:[0-9][0-9.,]*(?:\s*[½¼¾])?"
    r"|(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)\b)",
    re.IGNORECASE,
)
# “3. måned” counts, but a figure at the end of a sentence has no unit in the next.
_MELLEM = r"(?:\.(?=\s*(?-i:[a-zæøå])))?[\s\-]*"
_ORD = re.compile(
    _MELLEM + r"(?:(?P<kr>kr(?:oner|one)?\b\.?|,-)|(?P<pct>%|pct\b\.?|procent\b)|(?P<hverdage>(?:hver|arbejds)dage?\b)"
    r"|(?P<timer>timers?\b|time\b)|(?P<minutter>min(?:ut(?:ter)?)?\b\.?)|(?P<uger>ugers?\b|uge\b)"
    r"|(?P<dage>(?:kalender)?dages?\b|(?:kalender)?dag\b)|(?P<døgn>døgns?\b)|(?P<nætter>nætter\b|nat\b)"
    r"|(?P<måneder>måned(?:ers?)?\b|mdr?\b\.?)|(?P<år>års?\b|årige?\b)"
    r"|(?P<km>km\b|kilometer\b)|(?P<gange>gange?\b|x\b)|(?P<kg>kg\b|kilo\b)|(?P<gram>gram\b|g\b)|(?P<liter>liter\b|l\b)"
    r"|(?P<ml>ml\b)|(?P<kvadratmeter>m²|m2\b|kvm\b|kvadratmeter\b)|(?P<kubikmeter>m³|m3\b|kubikmeter\b)|(?P<cm>cm\b)"
    r"|(?P<m>m\b(?!\.\s?v)|meter\b)|(?P<kWh>kwh\b)|(?P<kJ>kj\b)|(?P<stk>stk\b\.?|styks?\b)|(?P<personer>personer?\b)"
    r"|(?P<måltider>måltid(?:er)?\b)|(?P<besøg>besøg\b)|(?P<ture>ture\b|tur\b)|(?P<trin>trin\b)|(?P<point>point\b))",
    re.IGNORECASE,
)
_TID = re.compile(
    r"\s*(?:(?P<årligt>årligt?\b)|(?P<månedligt>månedligt?\b)|(?P<ugentligt>ugentligt?\b)|(?P<dagligt>dagligt?\b)"
    r"|(?P<uger14>hver (?:anden uge|14\. ?dag)\b|(?:pr\.?|per|/) ?14 dage\b)"
    r"|(?:om|pr\.?|per|i|/|hver|hvert)\s*(?:(?P<år>år(?:et)?\b)|(?P<md>måned(?:en)?\b|mdr?\b)|(?P<uge>uge(?:n)?\b)"
    r"|(?P<kvartal>kvartal(?:et)?\b)|(?P<halvår>halvår(?:et)?\b|halve år\b)|(?P<hverdag>hverdag\b)"
    r"|(?P<døgn>døgn(?:et)?\b|dag(?:en)?\b)|(?P<time>time(?:n)?\b))|(?:pr\.?|per|for hver)\s+(?P<ting>[a-zæøå]+))",
    re.IGNORECASE,
)
_GRUPPER = {
    "kvadratmeter": "m²", "kubikmeter": "m³", "uger14": "14 dage",
    "årligt": "år", "månedligt": "md", "ugentligt": "uge", "dagligt": "døgn",
}  # fmt: skip
# A word that says how often by itself.
_HYPPIGHED = {
    "dagligt": "gange/døgn", "ugentligt": "gange/uge", "ugentlig": "gange/uge", "månedligt": "gange/år",
    "kvartalsvis": "gange/år", "halvårligt": "gange/år", "halvårlig": "gange/år", "årligt": "gange/år",
    "årlig": "gange/år",
}  # fmt: skip
_HVER = re.compile(r"\bhvert?\b ?$", re.IGNORECASE)
_TAELLES = frozenset({"gange", "stk", "personer", "måltider", "besøg", "ture", "trin", "point", "nætter"})
# Which words of a text go with a quantity of the data, beside its own.
_SLAEGTER: dict[str, frozenset[str]] = {
    "timer": frozenset({"minutter"}),
    "dage": frozenset({"døgn"}),
    "døgn": frozenset({"dage"}),
    "antal": _TAELLES,
    "stk": _TAELLES,
    "niveau": frozenset({"trin"}),
}


class Enhedsord(NamedTuple):
    """The unit a text gives a figure: its quantity, its period or thing where one follows, and the words themselves."""

    slags: str
    tid: str | None
    wording: str
    ting: bool = False


def modsigelse(tekst: str, tal: Decimal, enhed: str) -> str | None:
    """The words of the text that give the figure another unit wherever it stands, or None when they do not.

    A figure with no unit after it may have it in the heading of its table, so that goes with any unit.
    """
    fundne = [et for fundet, et in _enheder(tekst) if fundet == tal]
    if not fundne or any(et is None or _passer(et, enhed) for et in fundne):
        return None
    return next(et.wording for et in fundne if et is not None)


def siger_det_samme(tekst: str, tal: Decimal | Fraction, enhed: str) -> bool:
    """Whether the text states exactly as much in another unit: “28 dage” of 4 uger, “hver måned” of 12 gange/år."""
    per = enhed.partition("/")[2]
    for fundet, ord_ in _enheder(tekst):
        if ord_ is None or ord_.ting:
            continue
        tid = ord_.tid or per
        if convert(Fraction(fundet), f"{ord_.slags}/{tid}" if tid else ord_.slags, enhed) == Fraction(tal):
            return True
    return False


def _enheder(tekst: str) -> Iterator[tuple[Decimal, Enhedsord | None]]:
    """Each figure of the text with the unit that follows it."""
    for fundet in forekomster(tekst):
        ord_ = tekst[fundet.start : fundet.slut]
        if ord_.lower() in _HYPPIGHED:
            slags, _, tid = _HYPPIGHED[ord_.lower()].partition("/")
            yield fundet.tal, Enhedsord(slags, tid, ord_)
            continue
        slut = fundet.slut
        if mere := _TIL_ET_TAL_MERE.match(tekst, slut):
            slut = mere.end()
        enhed = _enhed_ved(tekst, fundet.start, slut)
        yield fundet.tal, enhed
        if enhed and (_HVER.search(tekst[: fundet.start]) or _HVER.match(ord_.split(" ")[0])):
            # “hver 3. uge” is also once in three weeks.
            yield Decimal(1), Enhedsord("gange", f"{fundet.tal} {enhed.slags}", enhed.wording)


def _enhed_ved(tekst: str, start: int, slut: int) -> Enhedsord | None:
    ord_ = _ORD.match(tekst, slut)
    if ord_ is None:
        return None
    slags = str(ord_.lastgroup)
    tid = _TID.match(tekst, ord_.end())
    periode = str(tid.lastgroup) if tid else ""
    ting = tid["ting"].lower() if tid and periode == "ting" else None
    return Enhedsord(
        _GRUPPER.get(slags, slags),
        ting or _GRUPPER.get(periode, periode) or None,
        tekst[start : (tid or ord_).end()],
        ting is not None,
    )


def _passer(ord_: Enhedsord, enhed: str) -> bool:
    slags, _, tid = enhed.partition("/")
    if ord_.slags != slags and ord_.slags not in _SLAEGTER.get(slags, ()):
        return False
    if ord_.tid is None or not tid:
        return True
    if ord_.ting:
        return tid.partition(" ")[0] == ord_.tid
    return base(f"gange/{ord_.tid}") == base(f"gange/{tid}")
