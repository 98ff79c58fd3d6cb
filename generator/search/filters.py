"""What a service can be filtered by, read from the data. What a standard leaves unsaid has a value of its own."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from generator.model.exact import convert
from generator.model.fakta import Fakta, numbers_of
from generator.model.vaerdi.tal import Gentagelse, Graense
from generator.model.ydelse import Ydelse
from generator.prose.inherited import inherited
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text

FRIST = "sagsbehandlingsfrist"
UNKNOWN = "ikke-oplyst"
WEEKS = (2, 4, 6, 8, 10, 16)
PRICES = {
    "gratis": "Gratis",
    "delvis": "Delvist gratis",
    "betaling": "Du betaler",
    UNKNOWN: "Ikke oplyst",
}
# What is exactly so many days, and hverdage as a reader counts them.
_DAYS_A_WEEK, _HVERDAGE_A_WEEK = 7, 5
_FREE = re.compile(r"\bgratis\b|koster ikke noget|ingen egenbetaling", re.IGNORECASE)
_PAYS = re.compile(r"\bbetale[rs]?\b|\bkr\.", re.IGNORECASE)
_MENTIONS_NONE = re.compile(r"nævner ingen betaling", re.IGNORECASE)


def pris(opslag: Lookup, ydelse: Ydelse) -> str:
    """What the short answer on price says, as a key of PRISER.

    The first sentence decides whether the help is free; the rest whether something is paid all the same.
    """
    if not ydelse.svar.pris:
        return UNKNOWN
    text = plain_text(opslag, ydelse.svar.pris, ydelse.adresse, ydelse.gaelder_fra)
    if _MENTIONS_NONE.search(text):
        return UNKNOWN
    if _FREE.search(text.split(". ")[0]):
        return "delvis" if _PAYS.search(text) or "betal" in text.split(". ", 1)[-1].lower() else "gratis"
    return "betaling" if _PAYS.search(text) else UNKNOWN


def funktionsniveau(ydelse: Ydelse) -> tuple[str, ...]:
    """The levels of Fælles Sprog that the standard names, whatever they are for."""
    return tuple(sorted({str(niveau) for et in ydelse.funktionsniveau for niveau in et.niveauer}))


def deadlines(opslag: Lookup, ydelse: Ydelse) -> list[Fakta]:
    """The service's deadlines for an answer, its own or else its municipality's for all services.

    There are several where it has one for each kind of help.
    """
    return [et for et in (*ydelse.fakta, *inherited(opslag.catalogue, ydelse)) if et.om == FRIST]


def frist_weeks(opslag: Lookup, ydelse: Ydelse) -> Decimal | None:
    """The time the municipality gives itself to answer, in weeks; None when it is not stated as a figure.

    Of several it is the longest: whoever looks for an answer within two weeks must not find a service where some wait
    for four.
    """
    alle = [_weeks(frist, ydelse) for frist in deadlines(opslag, ydelse)]
    return max((weeks for weeks in alle if weeks is not None), default=None)


def _weeks(frist: Fakta, ydelse: Ydelse) -> Decimal | None:
    vaerdi = frist.nyeste(ydelse.gaelder_fra).vaerdi
    if isinstance(vaerdi, Gentagelse) or (isinstance(vaerdi, Graense) and vaerdi.oevre is None):
        return None
    tal = numbers_of(vaerdi)
    return _in_weeks(max(tal), frist.enhed) if tal else None


def _in_weeks(figure: Decimal, enhed: str) -> Decimal | None:
    if enhed == "hverdage":
        return figure / _HVERDAGE_A_WEEK
    days = convert(Fraction(figure), enhed, "dage")
    return None if days is None else Decimal(days.numerator) / days.denominator / _DAYS_A_WEEK


def frister(opslag: Lookup, ydelse: Ydelse) -> tuple[str, ...]:
    """Every limit in weeks that the service keeps."""
    weeks = frist_weeks(opslag, ydelse)
    return (UNKNOWN,) if weeks is None else tuple(str(limit) for limit in WEEKS if weeks <= limit)


def vum(ydelse: Ydelse) -> tuple[str, ...]:
    """The overall VUM levels that the standard names as typical."""
    return tuple(sorted({level for et in ydelse.vum for level in et.samlet}))
