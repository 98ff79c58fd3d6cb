"""How one municipality's standards stand: what each states, how soon it answers, and what contradicts in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from generator.compare.coverage import ALL_FRISTER, Coverage, coverage, stated
from generator.compare.topics import figures
from generator.model.catalogue import Catalogue, Kommunedata
from generator.model.fakta import Fakta
from generator.model.kommune import Tilstand
from generator.model.ydelse import Ydelse


@dataclass(frozen=True)
class Standing:
    """One standard: every topic of the map, its deadlines, and how many contradictions it has of each standing."""

    ydelse: Ydelse
    emner: dict[str, Coverage]
    frister: tuple[Fakta, ...]
    fund: Counter[Tilstand]

    @property
    def staar(self) -> int:
        """How many topics it states."""
        return stated(self.emner.values())

    @property
    def tavse(self) -> tuple[str, ...]:
        """The topics that it does not state, by their ids."""
        return tuple(emne for emne, felt in self.emner.items() if felt.status == "tavs")


def standings(catalogue: Catalogue, data: Kommunedata) -> list[Standing]:
    """Each of a municipality's standards."""
    return [
        Standing(ydelse, coverage(catalogue, ydelse), _deadlines(catalogue, ydelse), _found(data, ydelse))
        for ydelse in data.ydelser
    ]


def _deadlines(catalogue: Catalogue, ydelse: Ydelse) -> tuple[Fakta, ...]:
    """The facts that say how soon one is answered, the deadline itself first."""
    own = figures(catalogue, ydelse).values()
    return tuple(fakta for navn in ALL_FRISTER for fakta in own if fakta.om == navn)


def _found(data: Kommunedata, ydelse: Ydelse) -> Counter[Tilstand]:
    return Counter(fund.tilstand for fund in data.uoverensstemmelser if ydelse.adresse in fund.ydelser)
