"""Band tables: intervals of one figure that each give another."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Id, Model, Tekst
from generator.model.enhed import Enhed
from generator.model.fakta import FaellesFakta
from generator.model.marks import PointsTo, Unique
from generator.model.valgtabel import Valgtabel

FilensFakta = Annotated[Id, PointsTo("filens-fakta")]


class Yderbaand(Model):
    """What holds outside the printed intervals: below the first, or above a limit."""

    id: Id
    tekst: Tekst
    graense: FilensFakta | None = Field(default=None, description="Fakta med grænsen. Båndet begynder lige over den.")
    start: FilensFakta | None = Field(
        default=None,
        description="Fakta med båndets trykte start, på dage hvor kilden trykker den i stedet for grænsen.",
    )


class Baand(Model):
    """One printed interval and what it gives, both ids of facts."""

    id: Id
    interval: FilensFakta
    giver: FilensFakta | None = None
    tekst: str | None = None


class Baandtabel(Model):
    """Intervals, in rising order, of one measure. Its figures are facts of the same file."""

    id: Id
    titel: Tekst
    maaler: Tekst
    enhed: Enhed
    giver: Tekst
    giver_enhed: Enhed
    under: Yderbaand
    baand: Annotated[tuple[Baand, ...], Field(min_length=1)]
    over: Yderbaand | None = None
    begrundelse: str | None = Field(
        default=None, description="Kræves, når de trykte ender giver et hul eller et overlap."
    )


class Satser(Model):
    """A satser.yaml file: the rates and limits that the law or one municipality sets."""

    id: Id
    fakta: FaellesFakta = ()
    tabeller: Annotated[tuple[Baandtabel, ...], Unique()] = ()
    valgtabeller: Annotated[tuple[Valgtabel, ...], Unique()] = ()
