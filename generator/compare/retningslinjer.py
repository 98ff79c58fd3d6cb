"""What the national guidelines demand of each service, what the law obliges apart from good practice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.compare.groups import Group
from generator.model.catalogue import Catalogue
from generator.model.retningslinje import Retningslinje
from generator.model.ydelse import Ydelse

Force = tuple[str, str]
"""How strongly an instruction binds, and who says so: `modalitet` and `grundlag`."""


@dataclass(frozen=True)
class RetningslinjeRow:
    """One guideline: how many instructions of each kind, and the paragraphs whose services it concerns."""

    retningslinje: Retningslinje
    count: Counter[Force]
    concerns: tuple[bool, ...]


def count(retningslinjer: Iterable[Retningslinje]) -> Counter[Force]:
    """How many instructions there are of each kind."""
    return Counter((anvisning.modalitet, anvisning.grundlag) for et in retningslinjer for anvisning in et.anvisninger)


def concerns(group: Group, retningslinje: Retningslinje) -> bool:
    """Whether a guideline concerns a service of the group."""
    return any(ydelse.adresse in retningslinje.ydelser for ydelse in group.ydelser)


def concerned(groups: Iterable[Group], retningslinjer: Iterable[Retningslinje]) -> list[Group]:
    """The paragraphs that some guideline concerns."""
    alle = list(retningslinjer)
    return [group for group in groups if any(concerns(group, et) for et in alle)]


def matrix(catalogue: Catalogue, columns: list[Group]) -> list[RetningslinjeRow]:
    """A row for each guideline, in their own order, against the paragraphs."""
    return [
        RetningslinjeRow(et, count([et]), tuple(concerns(group, et) for group in columns))
        for et in catalogue.retningslinjer
    ]


def of_ydelse(catalogue: Catalogue, ydelse: Ydelse) -> list[Retningslinje]:
    """The guidelines that concern a service."""
    return [et for et in catalogue.retningslinjer if ydelse.adresse in et.ydelser]
