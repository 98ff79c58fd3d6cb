"""What the law gives everyone: an entry for each kind of help, with the five answers of a municipality's service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.messages.all import violation
from generator.model.base import Dato, Id, Model, Prosa, Tekst
from generator.model.kilde import Henvisning
from generator.model.lov import LovRef, paragraphs
from generator.model.marks import PointsTo, Unique
from generator.model.oversaettelse import Oversaettelse
from generator.model.ydelse import Adgang, Ydelse


class Lovsvar(Model):
    """The five questions a citizen asks first. A missing answer means that we do not know what the law says."""

    kan_jeg: Prosa | None = None
    hvad: Prosa | None = None
    koster: Prosa | None = None
    tid: Prosa | None = None
    klage: Prosa | None = None

    def alle(self) -> Iterator[tuple[str, Prosa]]:
        """Each answer that is given, by the name of its question."""
        for navn in type(self).model_fields:
            if tekst := getattr(self, navn):
                yield navn, tekst


class Lovsprog(Oversaettelse):
    """The law's short answers in another language."""

    svar: Lovsvar


class Lovindgang(Model):
    """A file nationale/loven/<id>.yaml: one kind of help, as the law gives it in all municipalities."""

    id: Id
    titel: Tekst
    lov: Annotated[tuple[LovRef, ...], Field(min_length=1)]
    indsats: Annotated[Id, PointsTo("indsats")] | None = Field(
        default=None, description="Hjælpen på listen i indsatser.yaml, når den står der."
    )
    gaelder_fra: Dato | None = Field(default=None, description="Den dag, lovens regel begyndte, når vi kender den.")
    afloeser: Annotated[tuple[Id, ...], PointsTo("indsats")] = Field(
        default=(), description="De indsatser, som loven har ophævet, og som denne hjælp er kommet i stedet for."
    )
    adgang: Adgang = Field(
        description="ret: et krav, når betingelserne er opfyldt. selvhenvendelse: man kan selv møde op. "
        "vurdering: kommunen afgør det i hver sag."
    )
    kort: Prosa
    svar: Lovsvar
    soeg: Prosa | None = Field(default=None, description="Hvem man søger hos, og hvordan.")
    klar: tuple[Prosa, ...] = Field(default=(), description="Det, du skal have med. Kun det, en kilde nævner.")
    kommunen_bestemmer: tuple[Prosa, ...] = Field(default=(), description="Det, kommunen selv fastsætter.")
    bed_om: Tekst | None = Field(
        default=None, description="Det, man kan bede kommunen om, fx kvalitetsstandarden for § 107."
    )
    beregnere: Annotated[tuple[Id, ...], PointsTo("beregner")] = ()
    ukendt: tuple[Prosa, ...] = Field(default=(), description="Det, vi ikke ved om reglerne.")
    kilde: Annotated[tuple[Henvisning, ...], Field(min_length=1)]
    # Another language states no right of its own: no part of the dataset and its hash.
    andre_sprog: Annotated[tuple[Lovsprog, ...], Unique("sprog")] = Field(
        default=(), exclude=True, description="De korte svar på andre sprog."
    )

    @model_validator(mode="after")
    def _afloeser_fra_en_dag(self) -> Self:
        if self.afloeser and self.gaelder_fra is None:
            raise violation("afloeser-uden-dag")
        return self

    def omfatter(self, ydelse: Ydelse) -> bool:
        """Whether a municipality's service is this kind of help: by its first paragraph, and what it says it gives."""
        return self._samme_paragraf(ydelse) and (
            not self.indsats or not ydelse.indsats or self.indsats in ydelse.indsats
        )

    def har_afloest(self, ydelse: Ydelse) -> bool:
        """Whether a municipality's service is what this help has come in the place of."""
        return self._samme_paragraf(ydelse) and not set(self.afloeser).isdisjoint(ydelse.indsats)

    def _samme_paragraf(self, ydelse: Ydelse) -> bool:
        return bool(paragraphs(self.lov) & paragraphs(ydelse.lovgrundlag[:1]))
