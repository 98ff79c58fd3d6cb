"""Places: where a service is given, with address, homes, levels and opening hours."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Id, Mail, Model, Prosa, Tekst, Telefon
from generator.model.fakta import EgneFakta
from generator.model.kilde import Henvisning
from generator.model.marks import Unique
from generator.model.ydelse import YdelseId


class Tilbud(Model):
    """One place. Its figures (homes, hours, ages) are facts; the address stands on the cited lines."""

    id: Annotated[Id, Unique(shared="kommunens-sider")]
    kommune: Id
    navn: Tekst
    adresse: tuple[str, ...] = ()
    telefon: Telefon | None = None
    mail: tuple[Mail, ...] = ()
    ydelser: Annotated[tuple[YdelseId, ...], Field(min_length=1)]
    vum: tuple[Literal["A", "B", "C", "D", "E"], ...] = ()
    tekst: Prosa | None = None
    fakta: EgneFakta = ()
    kilde: Henvisning
