"""The way from a page to a calculator with the municipality already chosen."""

from __future__ import annotations

from dataclasses import dataclass

from calculators.rules.registry import BEREGNERE
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Beregnerlink:
    """A calculator's title and the address of its page seen from another page."""

    titel: str
    adresse: str


def beregnerlink(prosa: PageProse, navn: str, kommune: str) -> Beregnerlink:
    """The choice of municipality travels after #, which no server sees."""
    return Beregnerlink(BEREGNERE[navn].titel, f"{prosa.adresse(f'beregnere/{navn}.md')}#kommune={kommune}")
