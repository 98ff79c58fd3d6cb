"""The figures that a passage of Danish text states, in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from calculators.text.dates import MONTHS

_TAL = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?")
_BROEKER = {
    tegn: Decimal(tal)
    for tal, former in (("0.5", "½ 1/2"), ("0.25", "¼ 1/4"), ("0.75", "¾ 3/4"))
    for tegn in former.split()
}
_BROEK = re.compile(r"(?<![\d/])(?:(\d+) ?)?(½|¼|¾|1/2|1/4|3/4)(?![\d/])")
_VARIGHED = re.compile(r"(?:(\d+) ?timer? (?:og )?)?(\d+) ?min(?:utter)?\b")
_ENERE = {
    "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9,
}  # fmt: skip
_TIERE = {
    "tyve": 20, "tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60, "halvfjerds": 70, "firs": 80, "halvfems": 90,
}  # fmt: skip
_ORD: dict[str, Decimal] = {
    ord_: Decimal(str(tal))
    for ord_, tal in (
        _ENERE | _TIERE
        | {f"{en}og{ti}": _ENERE[en] + _TIERE[ti] for ti in _TIERE for en in _ENERE if en not in ("én", "ét")}
        | {f"enog{ti}": 1 + _TIERE[ti] for ti in _TIERE}
        | {
            "anden": 2, "tredje": 3, "fjerde": 4, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14,
            "femten": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19, "halvanden": 1.5, "halvandet": 1.5,
            "dagligt": 1, "ugentligt": 1, "ugentlig": 1, "årligt": 1, "årlig": 1, "halvårligt": 2, "halvårlig": 2,
            "kvartalsvis": 4, "månedligt": 12,
        }
    ).items()
}  # fmt: skip
_ORDENSTAL = {
    "andet": 2, "femte": 5, "sjette": 6, "syvende": 7, "ottende": 8, "niende": 9, "tiende": 10, "tolvte": 12,
}  # fmt: skip
# As an ordinal these are mostly part of a name or a list; after “hver” they say how often.
_HVER = re.compile(rf"\bhvert? ({'|'.join(_ORDENSTAL)})\b")
_HALV = re.compile(rf"\b(?:(?P<hele>\d+|{'|'.join(_ENERE)}) (?:og )?)?(?:en|et) halvt?\b")
# Number words that measure something; “en” counts only in the common phrase for a frequency.
TALORD_MED_ENHED = re.compile(
    r"\b(?:(?:én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|tyve|tredive"
    r"|halvanden|halvandet) (?:gange?|uger?|dage?|døgn|hverdage?|måneder?|timer?|minutter|år|procent|pct|kroner|kr|km"
    r"|kilometer|kg|kilo|liter|gram|måltid(?:er)?|besøg|nætter)|en gang om (?:ugen|måneden|året))\b",
    re.IGNORECASE,
)
_KORT_DATO = re.compile(r"\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b")
_EN_ENHED = re.compile(r"\b(?:en|et|hver|hvert) (?:gang|time|dag|døgn|uge|måneds?|år|kalenderår)\b")


class Forekomst(NamedTuple):
    """A number and where in the text it begins and ends."""

    tal: Decimal
    start: int
    slut: int


def tal_i(tekst: str) -> set[Decimal]:
    """Every number in the text: digits with Danish thousands and decimals, fractions, durations and number words."""
    return {fundet.tal for fundet in forekomster(tekst)}


def forekomster(tekst: str) -> Iterator[Forekomst]:
    """Each number of the text with its place; a duration or a frequency in words takes its unit with it."""
    smaat = tekst.lower()
    for fundet in _TAL.finditer(tekst):
        yield Forekomst(Decimal(fundet[0].replace(".", "").replace(",", ".")), *fundet.span())
    for fundet in _BROEK.finditer(tekst):
        yield Forekomst(Decimal(fundet[1] or 0) + _BROEKER[fundet[2]], *fundet.span())
    for fundet in _VARIGHED.finditer(smaat):
        yield Forekomst(_timer(fundet[1], fundet[2]), *fundet.span())
    for fundet in _EN_ENHED.finditer(smaat):
        # “en” and “et” are mostly articles: they count only where they measure something.
        yield Forekomst(Decimal(1), *fundet.span())
    for fundet in re.finditer(r"[a-zæøåé]+", smaat):
        if fundet[0] in _ORD:
            yield Forekomst(_ORD[fundet[0]], *fundet.span())
    for fundet in _HVER.finditer(smaat):
        yield Forekomst(Decimal(_ORDENSTAL[fundet[1]]), *fundet.span())
    for fundet in _HALV.finditer(smaat):
        hele = fundet["hele"] or "0"
        yield Forekomst(Decimal(_ENERE.get(hele) or int(hele)) + Decimal("0.5"), *fundet.span())


def _timer(timer: str, minutter: str) -> Decimal:
    """“7 timer og 45 min.” as 7.75 hours."""
    return Decimal(timer or 0) + Decimal(minutter) / 60


def datoer_i(tekst: str) -> set[str]:
    """Every day with a month's name in the text, as “MM-DD”, and as “YYYY-MM-DD” where the year follows."""
    dage = {f"{_aar(aar)}-{int(md):02}-{int(dag):02}" for dag, md, aar in _KORT_DATO.findall(tekst)}
    moenster = rf"(\d{{1,2}})\.?\s*({'|'.join(MONTHS)})(?:\s+(\d{{4}}))?"
    for dag, maaned, aar in re.findall(moenster, tekst.lower()):
        maaned_dag = f"{MONTHS.index(maaned) + 1:02}-{int(dag):02}"
        dage |= {maaned_dag, f"{aar}-{maaned_dag}"} if aar else {maaned_dag}
    return dage


def _aar(tekst: str) -> str:
    return tekst if len(tekst) == len("2017") else f"20{tekst}"


def samlet(linjer: list[str]) -> str:
    """Lines joined as they are read: hyphens at line ends undone, white space folded."""
    return " ".join(re.sub(r"(\w)- *\n\s*(?=[a-zæøå])", r"\1", "\n".join(linjer)).split())
