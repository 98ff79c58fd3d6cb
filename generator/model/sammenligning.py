"""What is compared between municipalities: figures of one meaning under several names, and who decides."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Id, Model, Tekst
from generator.model.kilde import LinjeSpaend
from generator.model.lov import LovRef
from generator.model.marks import PointsTo
from generator.model.ydelse import YdelseId, Ydelsesadresse

FaktaAdresse = Annotated[
    str,
    Field(pattern=r"^[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+$", max_length=302, description="kommune/ydelse/fakta"),
    PointsTo("fakta-adresse"),
]


class Gruppe(Model):
    """A paragraph whose services are compared, also with services that rest on it second to another."""

    paragraf: LovRef
    ogsaa: Annotated[tuple[YdelseId, ...], Field(min_length=1)]


class Emne(Model):
    """Facts that mean the same though their ids differ. Facts of one id are compared without being named here."""

    id: Id
    titel: Tekst
    fakta: Annotated[tuple[FaktaAdresse, ...], Field(min_length=2)]


class Afgoerelse(Model):
    """Who decides on a service, in few words, and the lines of its standard that say so."""

    ydelse: YdelseId
    hvem: Tekst
    linje: LinjeSpaend


class UdenModstykke(Model):
    """Facts of a service that no other municipality has one like; each was looked for."""

    ydelse: Ydelsesadresse
    fakta: Annotated[tuple[Id, ...], PointsTo("fakta-hos-ydelse"), Field(min_length=1)]


class Sammenligning(Model):
    """The file sammenligning.yaml."""

    grupper: tuple[Gruppe, ...] = ()
    emner: tuple[Emne, ...] = ()
    afgoer: tuple[Afgoerelse, ...] = ()
    uden_modstykke: tuple[UdenModstykke, ...] = ()
