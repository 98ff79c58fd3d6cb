"""The words of the search: what readers call things, and whom the paragraphs are for."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import Id, Model, Tekst
from generator.model.indsats import IndsatsRefs
from generator.model.lov import LovRef
from generator.model.marks import PointsTo

Side = Literal[
    "frister", "hvad-nu-hvis", "klage", "kommuner", "mange", "pakker", "rykker", "sammenlign", "satser",
    "serviceniveau", "svarfrister", "uoverensstemmelser", "vum",
]  # fmt: skip


class EgetSoegeord(Model):
    """Everyday words of one municipality's readers, and the paragraphs whose services there they lead to.

    With `indsats` they lead only to services that give one of those kinds of help.
    """

    ord: Annotated[tuple[Tekst, ...], Field(min_length=1)]
    lov: Annotated[tuple[LovRef, ...], Field(min_length=1)]
    indsats: IndsatsRefs = ()


class Soegeord(EgetSoegeord):
    """Everyday words that all share, and what they lead to: paragraphs, calculators, situations, pages and so on."""

    lov: tuple[LovRef, ...] = ()
    beregnere: Annotated[tuple[Id, ...], PointsTo("beregner")] = ()
    begreber: Annotated[tuple[Id, ...], PointsTo("begreb")] = ()
    situationer: Annotated[tuple[Id, ...], PointsTo("livssituation")] = ()
    sider: tuple[Side, ...] = Field(default=(), description="Sider, som ikke er en ydelse, en beregner eller et ord.")


class Maalgruppe(Model):
    """A group of people to filter by, and the paragraphs that are for them."""

    id: Id
    titel: Tekst
    lov: Annotated[tuple[LovRef, ...], Field(min_length=1)]


class EgneSoegeord(Model):
    """The file soegeord.yaml of a municipality: what its own readers call things."""

    soegeord: tuple[EgetSoegeord, ...] = ()


class Soegning(Model):
    """The file soegeord.yaml. It finds things; it states no right."""

    soegeord: tuple[Soegeord, ...] = ()
    maalgrupper: tuple[Maalgruppe, ...] = ()
