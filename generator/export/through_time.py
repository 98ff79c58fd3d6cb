"""Facts through the editions of a standard: one id, and each value with the edition that states it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.catalogue import Catalogue, Kommunedata
from generator.model.fakta import Fakta
from generator.model.udgaver import Udgaver
from generator.prose.inherited import inherited

# The address and the values of each edition that states the fact, the oldest first; all other facts have one piece.
Stykker = list[tuple[str, Fakta]]


def facts_through_time(catalogue: Catalogue, kommune: Kommunedata) -> Iterator[Stykker]:
    """A municipality's facts and those of its services, its own first."""
    yield from ([(f"{kommune.id}/{et.id}", et)] for et in kommune.egne_fakta)
    for ydelse in kommune.ydelser:
        udgaver = kommune.udgaver[ydelse.adresse]
        yield from (through_time(catalogue, udgaver, navn) for navn in udgaver.fakta)


def through_time(catalogue: Catalogue, udgaver: Udgaver, navn: str) -> Stykker:
    """A fact of a service as each edition states it on its own days, with the address it has there."""
    return [(f"{catalogue.hos(ydelse)}/{navn}", et) for ydelse, et in udgaver.fakta[navn]]


def inherited_through_time(catalogue: Catalogue, udgaver: Udgaver) -> dict[str, Stykker]:
    """What the editions that are silent take over from their municipality on their own days, by the fact's id."""
    arvet = udgaver.gathered(lambda ydelse: inherited(catalogue, ydelse))
    return {navn: [(f"{ydelse.kommune}/{navn}", et) for ydelse, et in dele] for navn, dele in arvet.items()}
