"""The national guidelines against homelessness: what the law obliges, and what is good practice."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, model_validator
from pydantic.json_schema import SkipJsonSchema

from generator.messages.all import violation
from generator.model.base import Id, Model, Nummer, Prosa, Tekst
from generator.model.fakta import EgneFakta
from generator.model.kilde import Henvisning, LinjeSpaend
from generator.model.lov import LovRef
from generator.model.marks import Unique
from generator.model.ydelse import YdelseId

Modalitet = Literal["skal", "boer", "kan"]
Ophav = Literal["lov", "anbefaling"]


class Anvisning(Model):
    """One instruction: how strongly it binds, and whether the law or the guidelines themselves say so.

    *Skal* is always law. *Kan* is law where a rule gives the municipality the choice, and *boer* where an
    official guidance or a decision of principle says so; otherwise both are what the guidelines recommend.
    """

    id: Id
    modalitet: Modalitet
    grundlag: Annotated[
        Ophav, Field(description="lov, når en lov, vejledning eller afgørelse siger det. Skal er altid lov.")
    ] = "anbefaling"
    tekst: Prosa
    lov: tuple[LovRef, ...] = ()
    praksis: tuple[Tekst, ...] = Field(default=(), description="Principafgørelser og domme, som de hedder i kilden.")
    linje: LinjeSpaend

    @model_validator(mode="before")
    @classmethod
    def _skal_er_lov(cls, vaerdi: Any) -> Any:
        if isinstance(vaerdi, dict) and vaerdi.get("modalitet") == "skal":
            return {"grundlag": "lov", **vaerdi}
        return vaerdi

    @model_validator(mode="after")
    def _grundlag_passer(self) -> Anvisning:
        if self.modalitet == "skal" and self.grundlag != "lov":
            raise violation("skal-er-lov")
        if self.modalitet != "skal" and self.grundlag == "lov" and not (self.lov or self.praksis):
            raise violation("lov-uden-hjemmel")
        return self


class Retningslinje(Model):
    """One guideline, the file nationale/hjemloeshed/<id>.yaml."""

    id: Id
    nr: Annotated[str, Field(pattern=r"^[0-9]{1,3}(\.[0-9]{1,3})?$")]
    kapitel: Nummer
    titel: Tekst
    formaal: Prosa
    understoetter: Prosa | None = None
    anvisninger: Annotated[tuple[Anvisning, ...], Unique(), Field(min_length=1)]
    lov: tuple[LovRef, ...] = ()
    # Gathered from the services, each of which names its guidelines.
    ydelser: SkipJsonSchema[tuple[YdelseId, ...]] = ()
    fakta: EgneFakta = ()
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
    fakta: EgneFakta = ()
    kilde: Henvisning
