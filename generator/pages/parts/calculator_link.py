"""The way from a page to a calculator with the municipality already chosen."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from calculators.rules.registry import BEREGNERE
from generator import addresses
from generator.model.ydelse import Ydelse
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class BeregnerLink:
    """A calculator's title and the address of its page seen from another page."""

    titel: str
    adresse: str


def beregner_link(prosa: PageProse, navn: str, ydelse: Ydelse | None = None) -> BeregnerLink:
    """The calculator; opened from a service for its municipality, with an example that the service has figures for."""
    anker = opened_for(navn, ydelse) if ydelse else ""
    return BeregnerLink(BEREGNERE[navn].titel, prosa.href(addresses.beregner(navn), anker))


def opened_for(navn: str, ydelse: Ydelse) -> str:
    """What the address chooses after #, which no server sees: the municipality, and what of the example is another.

    The latter comes first, for a page that lets its links carry another municipality changes those that begin with one.
    """
    eksempel = BEREGNERE[navn].eksempel_med({fakta.om for fakta in ydelse.fakta})
    maerket = {"eksempel": "*".join(eksempel)} if eksempel else {}
    return urlencode({**eksempel, **maerket, "kommune": ydelse.kommune}, doseq=True, safe="*")
