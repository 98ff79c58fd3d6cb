"""The ties of a service to others, seen from both ends."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.ydelse import Forhold, SeOgsaa, Ydelse
from generator.prose.labels import FORHOLD
from generator.prose.lookup import Lookup

# Seen from the other end: what a tie says about the service that it names.
OMVENDT: dict[Forhold, str] = {
    "forudsaetter": "Kræves af",
    "udelukker": "Udelukkes af",
    "supplerer": "Suppleres af",
    "efterfoelger": "Kommer før",
    "foregaar": "Kommer efter",
    "ligner": "Ligner",
}


@dataclass(frozen=True)
class Baand:
    """A tie seen from one of its ends; `fra` is the service whose standard states it."""

    forhold: Forhold
    ord: str
    anden: Ydelse
    fra: Ydelse
    se: SeOgsaa


def baand(opslag: Lookup, ydelse: Ydelse) -> list[Baand]:
    """The ties that a standard states, and those that others state about it and it does not mention."""
    egne = [Baand(s.forhold, FORHOLD[s.forhold], opslag.ydelse(s.ydelse), ydelse, s) for s in ydelse.se_ogsaa]
    naevnte = {et.anden.adresse for et in egne}
    andres = [
        Baand(s.forhold, OMVENDT[s.forhold], anden, anden, s)
        for anden in opslag.catalogue.ydelser
        for s in anden.se_ogsaa
        if s.ydelse == ydelse.adresse and anden.adresse not in naevnte
    ]
    return egne + andres
