"""A situation in life: the citizen's way in, the help it may lead to, and the questions that sort that help."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic.json_schema import SkipJsonSchema

from generator.messages.all import violation
from generator.model.base import Heltal, Id, JaNej, Model, Prosa, Tekst
from generator.model.indsats import IndsatsRefs
from generator.model.lov import LovRef, paragraphs
from generator.model.marks import PointsTo, Unique
from generator.model.oversaettelse import Oversaettelse
from generator.model.ydelse import Ydelse, YdelseId

HjaelpRef = Annotated[Id, PointsTo("filens-hjaelp")]


class Udelukkelse(Model):
    """What may exclude a reader from a kind of help; with `ydelser` only where those standards say so.

    A service names itself, under `livssituationer` in its own file; the file of the situation names none.
    """

    tekst: Prosa
    ydelser: SkipJsonSchema[tuple[YdelseId, ...]] = ()


class Hjaelp(Model):
    """A kind of help that a situation may lead to.

    Its services are those whose first paragraph is among `lov`, in every municipality there is, and those that say so
    themselves, gathered in `ydelser`. With `indsats` only services that give one of those, or do not say what they
    give. A kind of help that no standard describes has its calculators alone.
    """

    id: Id
    titel: Tekst
    hvorfor: Prosa
    lov: tuple[LovRef, ...] = ()
    indsats: IndsatsRefs = ()
    ydelser: SkipJsonSchema[tuple[YdelseId, ...]] = ()
    egne: JaNej = Field(
        default=False, description="true, når kun ydelser, der selv nævner hjælpen i deres fil, giver den."
    )
    beregnere: Annotated[tuple[Id, ...], PointsTo("beregner")] = ()
    udelukker: tuple[Udelukkelse, ...] = ()

    @model_validator(mode="after")
    def _foerer_et_sted_hen(self) -> Self:
        if not self.lov and not self.ydelser and not self.egne:
            raise violation("hjaelp-uden-vej")
        return self

    def omfatter(self, ydelse: Ydelse) -> bool:
        """Whether the service is one of this kind of help."""
        passer = not self.indsats or not ydelse.indsats or not set(self.indsats).isdisjoint(ydelse.indsats)
        efter_loven = passer and bool(paragraphs(self.lov) & paragraphs(ydelse.lovgrundlag[:1]))
        return ydelse.adresse in self.ydelser or efter_loven


class Modgrund(Model):
    """A kind of help that an answer speaks against, and why."""

    hjaelp: HjaelpRef
    fordi: Prosa


class Guidesvar(Model):
    """One answer to a question: the help it points to, and the help it speaks against."""

    id: Id
    tekst: Tekst
    peger_paa: tuple[HjaelpRef, ...] = ()
    taler_imod: tuple[Modgrund, ...] = ()


class Regning(Model):
    """What a figure is worked out with: a field of a calculator, and the result that belongs to the help."""

    beregner: Annotated[Id, PointsTo("beregner")]
    felt: Annotated[Tekst, Field(description="Beregnerens felt, som svaret går i. Resten må ikke være påkrævet.")]
    resultat: Annotated[Tekst, Field(description="Det af beregnerens resultater, som vises.")]
    hjaelp: HjaelpRef


class Spoergsmaal(Model):
    """One question of the guide. An answer sorts; it never decides, for that is the municipality's.

    A question has answers to choose from, or asks for a figure that is worked out: `regn`.
    """

    id: Id
    tekst: Tekst
    forklaring: Prosa | None = None
    svar: Annotated[tuple[Guidesvar, ...], Unique()] = ()
    regn: Regning | None = None

    @model_validator(mode="after")
    def _kan_besvares(self) -> Self:
        if bool(self.regn) == bool(self.svar) or len(self.svar) == 1:
            raise violation("spoergsmaal-uden-svar")
        return self


class Hjaelpesprog(Model):
    """A kind of help in another language: what it is called, and why."""

    id: HjaelpRef
    titel: Tekst
    hvorfor: Prosa


class Situationssprog(Oversaettelse):
    """A situation and its help in another language. The questions of the guide are in Danish alone."""

    vigtigt: Prosa | None = None
    hjaelp: Annotated[tuple[Hjaelpesprog, ...], Unique()] = ()


class Livssituation(Model):
    """A file livssituationer/<id>.yaml."""

    id: Id
    raekkefoelge: Annotated[Heltal, Field(ge=1, le=999, description="Plads i listen. Den mindste står først.")]
    titel: Annotated[Tekst, Field(description="Som en borger selv ville sige det.")]
    kort: Prosa
    ogsaa: tuple[str, ...] = Field(default=(), description="Andre ord, nogen ville søge med.")
    vigtigt: Prosa | None = None
    hjaelp: Annotated[tuple[Hjaelp, ...], Unique(), Field(min_length=1)]
    spoergsmaal: Annotated[tuple[Spoergsmaal, ...], Unique()] = ()
    # Another language states no right of its own: no part of the dataset and its hash.
    andre_sprog: Annotated[tuple[Situationssprog, ...], Unique("sprog")] = Field(
        default=(), exclude=True, description="Den korte tekst på andre sprog."
    )
