"""The choice of municipality: those with standards here, and all others of the country."""

from __future__ import annotations

from dataclasses import dataclass

from generator import addresses
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Kommunevalg:
    """Id and name of each municipality, in two groups; the page of each lies at its id below `rod`."""

    egne: list[tuple[str, str]]
    andre: list[tuple[str, str]]
    rod: str
    alle: str


def kommunevalg(prosa: PageProse) -> Kommunevalg:
    """What a page offers to choose between."""
    catalogue = prosa.opslag.catalogue
    return Kommunevalg(
        egne=[(data.id, data.kommune.navn) for data in catalogue.kommuner],
        andre=[(et.id, et.navn) for et in catalogue.uden_standard],
        rod=prosa.rod,
        alle=prosa.href(addresses.KOMMUNER),
    )
