"""The way from a page to a calculator with the municipality already chosen."""

from __future__ import annotations

from dataclasses import dataclass

from calculators.rules.registry import BEREGNERE
from generator import addresses
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class BeregnerLink:
    """A calculator's title and the address of its page seen from another page."""

    titel: str
    adresse: str


def beregner_link(prosa: PageProse, navn: str, kommune: str = "") -> BeregnerLink:
    """The choice of municipality, where there is one, travels after #, which no server sees."""
    anker = f"kommune={kommune}" if kommune else ""
    return BeregnerLink(BEREGNERE[navn].titel, prosa.href(addresses.beregner(navn), anker))
