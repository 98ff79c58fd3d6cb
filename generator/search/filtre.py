"""What a service can be filtered by, read from the data. What a standard leaves unsaid has a value of its own."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.model.fakta import Fakta, Interval
from generator.model.ydelse import Ydelse
from generator.prose.lookup import Lookup
from generator.prose.writing import plain_text

FRIST = "sagsbehandlingsfrist"
UKENDT = "ikke-oplyst"
UGER = (2, 4, 6, 8, 10, 16)
PRISER = {
    "gratis": "Gratis",
    "delvis": "Delvist gratis",
    "betaling": "Du betaler",
    UKENDT: "Ikke oplyst",
}
_UGER_PR = {"uger": Decimal(1), "dage": Decimal(1) / 7, "hverdage": Decimal(1) / 5}
_GRATIS = re.compile(r"\bgratis\b|koster ikke noget|ingen egenbetaling", re.IGNORECASE)
_BETALER = re.compile(r"\bbetale[rs]?\b|\bkr\.", re.IGNORECASE)
_NAEVNER_INGEN = re.compile(r"nævner ingen betaling", re.IGNORECASE)


def pris(opslag: Lookup, ydelse: Ydelse) -> str:
    """What the short answer on price says, as a key of PRISER.

    The first sentence decides whether the help is free; the rest whether something is paid all the same.
    """
    if not ydelse.svar.pris:
        return UKENDT
    tekst = plain_text(opslag, ydelse.svar.pris, ydelse.adresse, ydelse.gaelder_fra)
    if _NAEVNER_INGEN.search(tekst):
        return UKENDT
    if _GRATIS.search(tekst.split(". ")[0]):
        return "delvis" if _BETALER.search(tekst) or "betal" in tekst.split(". ", 1)[-1].lower() else "gratis"
    return "betaling" if _BETALER.search(tekst) else UKENDT


def fakta(ydelse: Ydelse, navn: str) -> Fakta | None:
    """The service's own fact of the name."""
    return next((et for et in ydelse.fakta if et.id == navn), None)


def frist_uger(ydelse: Ydelse) -> Decimal | None:
    """The time the municipality gives itself to answer, in weeks; None when it is not stated as a figure."""
    frist = fakta(ydelse, FRIST)
    if frist is None or frist.enhed not in _UGER_PR:
        return None
    vaerdi = frist.nyeste(ydelse.gaelder_fra).vaerdi
    tal = vaerdi.til if isinstance(vaerdi, Interval) else vaerdi
    return tal * _UGER_PR[frist.enhed] if isinstance(tal, Decimal) else None


def frister(ydelse: Ydelse) -> tuple[str, ...]:
    """Every limit in weeks that the service keeps."""
    uger = frist_uger(ydelse)
    return (UKENDT,) if uger is None else tuple(str(graense) for graense in UGER if uger <= graense)


def vum(ydelse: Ydelse) -> tuple[str, ...]:
    """The overall VUM levels that the standard names as typical."""
    return tuple(sorted({niveau for et in ydelse.vum for niveau in et.samlet}))
