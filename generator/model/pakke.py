"""Packages and tariffs: how a municipality sizes support by hours a week."""

from __future__ import annotations

from typing import Literal

from generator.model.base import Id, Model, Nummer, Prosa, Tekst
from generator.model.fakta import Fakta
from generator.model.kilde import Henvisning
from generator.model.tabel import Baandtabel
from generator.model.ydelse import YdelseId

Vumniveau = Literal["A", "B", "C", "D", "E"]


class Pakke(Model):
    """One package of support: the citizen's time and the time billed, both facts (or the source's own words)."""

    id: Id
    nr: Nummer
    titel: Tekst
    brugertid: Id
    afregnes: Id
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
    timer: Id
    stoettegrad: Tekst
    vum: tuple[Vumniveau, ...] = ()
    tilbud: tuple[Id, ...] = ()
    bemaerkning: Prosa | None = None
    kilde: Henvisning


class Pakker(Model):
    """The file pakker.yaml of a municipality."""

    id: Id
    ydelser: tuple[YdelseId, ...]
    pakker: tuple[Pakke, ...] = ()
    takster: tuple[Takst, ...] = ()
    tabeller: tuple[Baandtabel, ...] = ()
    fakta: tuple[Fakta, ...] = ()
