"""The choice of municipality: those with standards here, and all others of the country."""

from __future__ import annotations

from dataclasses import dataclass

from generator import addresses
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Kommunevalg:
    """Id and name of each municipality, in two groups; the page of each lies at its id below `rod`.

    `sider` is below what the page has its own page of each in the first group, and `egen` the one that this is.
    """

    egne: list[tuple[str, str]]
    andre: list[tuple[str, str]]
    rod: str
    alle: str
    sider: str | None
    egen: str | None


def kommunevalg(prosa: PageProse, side: str | None = None, egen: str | None = None) -> Kommunevalg:
    """What a page offers to choose between; `side` is the page that has one of each municipality."""
    catalogue = prosa.opslag.catalogue
    return Kommunevalg(
        egne=[(data.id, data.kommune.navn) for data in catalogue.kommuner],
        andre=[(et.id, et.navn) for et in catalogue.uden_standard],
        rod=prosa.rod,
        alle=prosa.href(addresses.KOMMUNER),
        sider=prosa.href(side) if side else None,
        egen=egen,
    )
