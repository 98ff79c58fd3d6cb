"""A municipality: name, contacts, complaint, and where its standard contradicts itself or the law."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import TELEFON_MOENSTER, Dato, Id, Model, Prosa, Tekst
from generator.model.fakta import Fakta
from generator.model.kilde import Henvisning
from generator.model.ydelse import YdelseId

Art = Literal["mod-lov", "intern", "foraeldet", "tvetydig", "trykfejl"]


class Kontakt(Model):
    """An office that a citizen can write to, call or visit. Every part stands on the cited lines."""

    id: Id
    navn: Tekst
    adresse: tuple[str, ...] = ()
    telefon: str | None = Field(default=None, pattern=TELEFON_MOENSTER)
    mail: tuple[str, ...] = ()
    kilde: Henvisning


class Klagevejledning(Model):
    """How to complain, as the municipality says it for all its services."""

    tekst: Prosa
    kontakt: Id
    kilde: Henvisning


class Kommune(Model):
    """The file kommune.yaml."""

    id: Id
    navn: Tekst
    kode: Annotated[str, Field(pattern=r"^\d{3}$", description="Kommunekode")]
    om: Prosa
    kontakter: tuple[Kontakt, ...] = ()
    klage: Klagevejledning
    fakta: tuple[Fakta, ...] = ()


class Sted(Model):
    """One of the places that disagree, and what it says."""

    kilde: Henvisning
    siger: Prosa


class Uoverensstemmelse(Model):
    """A contradiction in a standard, with itself or the law: recorded and shown, never silently mended."""

    id: Id
    titel: Tekst
    art: Art
    hvad: Prosa
    steder: Annotated[tuple[Sted, ...], Field(min_length=2)]
    konsekvens: Prosa
    i_beregning: Prosa | None = None
    status: Literal["aaben", "afklaret"]
    ydelser: Annotated[tuple[YdelseId, ...], Field(min_length=1)]
    beregnere: tuple[Id, ...] = ()
    gyldig_fra: Dato | None = None
    gyldig_til: Dato | None = None


class Uoverensstemmelser(Model):
    """The file uoverensstemmelser.yaml of a municipality."""

    uoverensstemmelser: tuple[Uoverensstemmelse, ...]
