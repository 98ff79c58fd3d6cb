"""The day a reader may expect an answer: which event the service's deadline runs from, and the way to work it out."""

from __future__ import annotations

from dataclasses import dataclass

from calculators.data.rates import Satser
from calculators.rules.frist.amounts import NO_DATE
from calculators.rules.frist.events import EVENTS, Haendelse
from calculators.run.calculate import regn
from calculators.text.errors import InputFejl
from generator import addresses
from generator.model.ydelse import Ydelse
from generator.prose.writing import PageProse

FRIST = "frist"
# The law's limit for treatment comes before the municipality's own for deciding.
_HAENDELSER = ("henvendelse", "ansoegning")


@dataclass(frozen=True)
class Svarfrist:
    """The event to date, what it is called, what the deadline is called, and the calculator with it chosen."""

    haendelse: str
    etiket: str
    regel: str
    adresse: str


def svarfrist(prosa: PageProse, ydelse: Ydelse, satser: Satser) -> Svarfrist | None:
    """The first event from which the calculator can give a day for the service, or None."""
    if FRIST not in prosa.opslag.beregnere:
        return None
    for navn in _HAENDELSER:
        if _gives_a_day(navn, ydelse, satser):
            sag = f"kommune={ydelse.kommune}&haendelse={navn}&ydelse={ydelse.adresse}"
            adresse = prosa.href(addresses.beregner(FRIST), sag)
            return Svarfrist(navn, EVENTS[navn].etiket, _rule(EVENTS[navn], ydelse), adresse)
    return None


def _rule(haendelse: Haendelse, ydelse: Ydelse) -> str:
    """What the deadline is called; where the standard has several, that it is the shortest."""
    own = [et for et in ydelse.fakta if et.om in haendelse.egne]
    several = not haendelse.lov_foerst and len(own) > 1
    return f"{haendelse.regelnavn} (den korteste)" if several else haendelse.regelnavn


def _gives_a_day(haendelse: str, ydelse: Ydelse, satser: Satser) -> bool:
    dato = ydelse.gaelder_fra.isoformat()
    svar: dict[str, str | list[str]] = {"haendelse": haendelse, "dato": dato, "ydelse": ydelse.adresse}
    try:
        udregning = regn(FRIST, ydelse.kommune, dato, svar, satser, med_naboer=False)
    except InputFejl:
        return False
    return udregning.svar is None and udregning.vaerdier["frist_dato"] != NO_DATE
