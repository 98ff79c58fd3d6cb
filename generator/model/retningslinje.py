"""The national guidelines against homelessness: what the law obliges, and what is good practice."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Id, Model, Nummer, Prosa, Tekst
from generator.model.fakta import Fakta
from generator.model.kilde import Henvisning, LinjeSpaend
from generator.model.lov import LovRef
from generator.model.ydelse import YdelseId

Modalitet = Literal["skal", "boer", "kan"]


class Anvisning(Model):
    """One instruction: *skal* where the law obliges, *boer* and *kan* where it is good practice."""

    id: Id
    modalitet: Modalitet
    tekst: Prosa
    lov: tuple[LovRef, ...] = ()
    praksis: tuple[Tekst, ...] = Field(default=(), description="Principafgørelser og domme, som de hedder i kilden.")
    linje: LinjeSpaend


class Retningslinje(Model):
    """One guideline, the file nationale/hjemloeshed/<id>.yaml."""

    id: Id
    nr: Annotated[str, Field(pattern=r"^[0-9]{1,3}(\.[0-9]{1,3})?$")]
    kapitel: Nummer
    titel: Tekst
    formaal: Prosa
    understoetter: Prosa | None = None
    anvisninger: Annotated[tuple[Anvisning, ...], Field(min_length=1)]
    lov: tuple[LovRef, ...] = ()
    ydelser: tuple[YdelseId, ...] = ()
    fakta: tuple[Fakta, ...] = ()
    kilde: Henvisning


class Opslagsord(Model):
    """A principle, a definition or a method that the guidelines rest on."""

    id: Id
    slags: Literal["princip", "definition", "metode"]
    titel: Tekst
    tekst: Prosa
    linje: LinjeSpaend


class Kapitel(Model):
    """A chapter of the guidelines."""

    nr: Nummer
    titel: Tekst


class Retningslinjegrundlag(Model):
    """The file nationale/hjemloeshed/grundlag.yaml."""

    id: Id
    titel: Tekst
    om: Prosa
    kapitler: tuple[Kapitel, ...]
    opslagsord: tuple[Opslagsord, ...]
    fakta: tuple[Fakta, ...] = ()
    kilde: Henvisning
