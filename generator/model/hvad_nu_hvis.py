"""The data of “what if”: which printed figures follow others, and made-up residents to try a change on."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Id, Model, Tekst
from generator.model.marks import PointsTo
from generator.model.vaerdi.tal import Tal

Feltnavn = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]


class Gengivelse(Model):
    """A figure that a municipality prints, though the law fixes it: it is no decision of the municipality."""

    fakta: Annotated[Id, PointsTo("kommuners-tal")]
    lovens: Annotated[
        tuple[Id, ...],
        PointsTo("lovens-tal"),
        Field(min_length=1, description="Lovens tal i nationale/satser.yaml."),
    ]


class Sum(Model):
    """A total that a standard prints: when one of its parts is moved, the total must follow."""

    fakta: Annotated[Id, PointsTo("kommuners-tal")]
    led: Annotated[tuple[Id, ...], PointsTo("kommuners-tal"), Field(min_length=2)]


class Graense(Model):
    """How far a figure can be moved, where the rule gives no answer beyond."""

    fakta: Annotated[Id, PointsTo("et-tal")]
    mindst: Tal
    hvorfor: Annotated[Tekst, Field(description="Hvorfor reglen ikke kan regnes med mindre, i en hel sætning.")]


class Maal(Model):
    """A result that can be looked at. What it does to the resident and the budget, the calculator itself declares."""

    resultat: Feltnavn
    etiket: Annotated[Tekst, Field(description="Navnet, som man siger det om andre.")]


class OpdigtetBorger(Model):
    """A made-up resident: the answers are assumptions, not facts, and nobody knows how many there are of the kind."""

    navn: Tekst
    svar: dict[Feltnavn, Tekst]


class Opstilling(Model):
    """A calculator as “what if” shows it: its results, the input along the chart, and residents to begin with."""

    beregner: Annotated[Id, PointsTo("opstillings-beregner")]
    maal: Annotated[tuple[Maal, ...], Field(min_length=1)]
    akse: Feltnavn | None = Field(default=None, description="Tallet langs tegningen. Udelades uden tegning.")
    borgere: Annotated[tuple[OpdigtetBorger, ...], Field(min_length=1)]


class HvadNuHvis(Model):
    """The file hvad-nu-hvis.yaml."""

    gengivelser: tuple[Gengivelse, ...] = ()
    summer: tuple[Sum, ...] = ()
    graenser: tuple[Graense, ...] = ()
    opstillinger: tuple[Opstilling, ...] = ()
