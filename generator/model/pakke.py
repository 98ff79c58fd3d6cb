"""Packages and tariffs: how a municipality sizes support by hours a week."""

from __future__ import annotations

from typing import Annotated, Literal

from generator.model.base import Id, Model, Nummer, Prosa, Tekst
from generator.model.fakta import FaellesFakta, FaktaRef
from generator.model.kilde import Henvisning
from generator.model.marks import PointsTo, Unique
from generator.model.tabel import Baandtabel
from generator.model.ydelse import YdelseId

Vumniveau = Literal["A", "B", "C", "D", "E"]


class Pakke(Model):
    """One package of support: the citizen's time and the time billed, both facts (or the source's own words)."""

    id: Id
    nr: Nummer
    titel: Tekst
    brugertid: FaktaRef
    afregnes: FaktaRef
    vum: tuple[Vumniveau, ...] = ()
    kvalitetsomraader: tuple[Tekst, ...] = ()
    opgaver: tuple[Tekst, ...] = ()
    brugerprofiler: tuple[Tekst, ...] = ()
    bemaerkning: Prosa | None = None
    kilde: Henvisning


class Takst(Model):
    """One tariff: the hours a week it covers (a fact), the degree of support, and the places that have it."""

    id: Id
    nr: Nummer
    timer: FaktaRef
    stoettegrad: Tekst
    vum: tuple[Vumniveau, ...] = ()
    tilbud: Annotated[tuple[Id, ...], PointsTo("tilbud")] = ()
    bemaerkning: Prosa | None = None
    kilde: Henvisning


class Pakker(Model):
    """The file pakker.yaml of a municipality."""

    id: Id
    ydelser: tuple[YdelseId, ...]
    pakker: Annotated[tuple[Pakke, ...], Unique()] = ()
    takster: Annotated[tuple[Takst, ...], Unique()] = ()
    tabeller: Annotated[tuple[Baandtabel, ...], Unique()] = ()
    fakta: FaellesFakta = ()
