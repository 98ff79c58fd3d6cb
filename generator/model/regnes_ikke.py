"""Facts that no calculator reads, and why: the other half of the map of what can be computed."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from generator.messages.all import violation
from generator.model.base import Id, Model, Tekst
from generator.model.marks import PointsTo

Grund = Literal["skoen", "tekst-mangler", "input-mangler", "ikke-bygget", "laeses-andetsteds", "oplysning"]
FaktaSti = Annotated[
    str,
    Field(
        pattern=r"^[a-z0-9-]+(/[a-z0-9-]+){1,2}$",
        max_length=302,
        description="Hele adressen: nationale/fakta, kommune/fakta eller kommune/ydelse/fakta.",
    ),
    PointsTo("fakta-adresse"),
]


class UdenBeregner(Model):
    """Facts of one service, one place, or of the municipality or the law itself, that share a reason."""

    ydelse: Annotated[Id, PointsTo("egen-ydelse")] | None = Field(
        default=None, description="Ydelsens id uden kommunen. Udelades ved tal, der gælder for hele kommunen."
    )
    tilbud: Annotated[Id, PointsTo("tilbud")] | None = None
    grund: Grund
    fakta: Annotated[
        tuple[Id, ...],
        PointsTo("fakta-uden-beregner"),
        Field(min_length=1, description="Tallenes id, eller id på den tabel eller det emne, de hører til."),
    ]
    laeses_som: tuple[FaktaSti, ...] = Field(
        default=(), description="Tallet, som en beregner læser i stedet. Kun ved grunden laeses-andetsteds."
    )
    hvorfor: Tekst | None = Field(default=None, description="En sætning til læseren, når grunden ikke siger nok.")

    @model_validator(mode="after")
    def _haenger_sammen(self) -> Self:
        if bool(self.laeses_som) != (self.grund == "laeses-andetsteds"):
            raise violation("laeses-som")
        if self.ydelse and self.tilbud:
            raise violation("ydelse-og-tilbud")
        return self


class RegnesIkke(Model):
    """The file regnes-ikke.yaml of a municipality, or of the law."""

    id: Id
    poster: tuple[UdenBeregner, ...] = ()
