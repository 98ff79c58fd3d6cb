"""What the national guidelines demand of each service, what the law obliges apart from good practice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.compare.groups import Gruppe
from generator.model.catalogue import Catalogue
from generator.model.retningslinje import Retningslinje
from generator.model.ydelse import Ydelse

Slags = tuple[str, str]
"""How strongly an instruction binds, and who says so: `modalitet` and `grundlag`."""


@dataclass(frozen=True)
class Raekke:
    """One guideline: how many instructions of each kind, and the paragraphs whose services it concerns."""

    retningslinje: Retningslinje
    antal: Counter[Slags]
    rammer: tuple[bool, ...]


def antal(retningslinjer: Iterable[Retningslinje]) -> Counter[Slags]:
    """How many instructions there are of each kind."""
    return Counter((anvisning.modalitet, anvisning.grundlag) for et in retningslinjer for anvisning in et.anvisninger)


def rammer(gruppe: Gruppe, retningslinje: Retningslinje) -> bool:
    """Whether a guideline concerns a service of the group."""
    return any(ydelse.adresse in retningslinje.ydelser for ydelse in gruppe.ydelser)


def beroerte(grupper: Iterable[Gruppe], retningslinjer: Iterable[Retningslinje]) -> list[Gruppe]:
    """The paragraphs that some guideline concerns."""
    alle = list(retningslinjer)
    return [gruppe for gruppe in grupper if any(rammer(gruppe, et) for et in alle)]


def matrix(catalogue: Catalogue, kolonner: list[Gruppe]) -> list[Raekke]:
    """A row for each guideline, in their own order, against the paragraphs."""
    return [
        Raekke(et, antal([et]), tuple(rammer(gruppe, et) for gruppe in kolonner)) for et in catalogue.retningslinjer
    ]


def for_ydelse(catalogue: Catalogue, ydelse: Ydelse) -> list[Retningslinje]:
    """The guidelines that concern a service."""
    return [et for et in catalogue.retningslinjer if ydelse.adresse in et.ydelser]
