"""What is compared between municipalities: the topics that their figures are values of."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from generator.messages.all import violation
from generator.model.base import Id, Model, Prosa, Tekst
from generator.model.kilde import Henvisning
from generator.model.lov import LovRef
from generator.model.marks import PointsTo, Unique

Hvem = Literal["loven", "kommunen"]
LovensTal = Annotated[Id, PointsTo("lovens-tal")]


class Bestemmer(Model):
    """Who may choose the figures of a topic, and where the law says so.

    `lov` are the paragraphs that it holds under; without them it holds under all that no other names.
    """

    hvem: Hvem
    lov: tuple[LovRef, ...] = Field(
        default=(), description="Paragrafferne, det gælder efter. Udelades, når det er alle."
    )
    tal: LovensTal | None = Field(default=None, description="Lovens eget tal i nationale/satser.yaml.")
    graense: Prosa | None = Field(default=None, description="Det, kommunen ikke må vælge.")
    kilde: tuple[Henvisning, ...] = ()

    @model_validator(mode="after")
    def _loven_har_kilde(self) -> Self:
        if (self.hvem == "loven" or self.graense) and not self.tal and not self.kilde:
            raise violation("bestemmer-uden-kilde")
        return self

    @property
    def paragraffer(self) -> frozenset[tuple[str, str]]:
        """The act and number of each paragraph that it names."""
        return frozenset((lov.lov, nr) for lov in self.lov for nr in lov.numre)


class Emne(Model):
    """A topic that municipalities state figures about: a fact's own id, or the `emne` that the fact names."""

    id: Id
    titel: Tekst | None = Field(default=None, description="Udelades, når tallenes egen betegnelse siger det samme.")
    ogsaa: tuple[Id, ...] = Field(
        default=(), description="Andre id'er for det samme, når en beregner læser tallet ved dets eget."
    )
    bestemmer: tuple[Bestemmer, ...] = Field(
        default=(), description="Om loven eller kommunen bestemmer. Udelades, når vi ikke ved det."
    )

    def bestemmes_af(self, lov: str, nr: str) -> Bestemmer | None:
        """Who chooses it under a paragraph, or None where that is not known."""
        alle = sorted(self.bestemmer, key=lambda et: not et.lov)
        return next((et for et in alle if not et.lov or (lov, nr) in et.paragraffer), None)

    @model_validator(mode="after")
    def _en_bestemmer(self) -> Self:
        navne = Counter(navn for et in self.bestemmer for navn in (et.paragraffer or {("", "")}))
        if any(antal > 1 for antal in navne.values()):
            raise violation("bestemmer-to-gange")
        return self

    @model_validator(mode="before")
    @classmethod
    def _ikke_gammel(cls, vaerdi: Any) -> Any:
        return _of_this_form(vaerdi, "fakta")


class Sammenligning(Model):
    """The file sammenligning.yaml. It names no municipality: what one states stands in its own folder."""

    emner: Annotated[tuple[Emne, ...], Unique()] = ()
    regulering: LovensTal | None = Field(
        default=None, description="Lovens procent for hvert år, som beløb fra forskellige år regnes om med."
    )

    @property
    def efter_navn(self) -> dict[str, str]:
        """The topic of each name that a figure may have."""
        return {navn: emne.id for emne in self.emner for navn in (emne.id, *emne.ogsaa)}

    def emne(self, navn: str) -> Emne | None:
        """The topic that a figure by this name is a value of."""
        return next((emne for emne in self.emner if navn in (emne.id, *emne.ogsaa)), None)

    @model_validator(mode="before")
    @classmethod
    def _ikke_gammel(cls, vaerdi: Any) -> Any:
        return _of_this_form(vaerdi, "grupper", "afgoer", "uden_modstykke")


def _of_this_form(vaerdi: Any, *gamle: str) -> Any:
    """What was written before a municipality owned its folder named municipalities here."""
    fundet = next((felt for felt in gamle if isinstance(vaerdi, dict) and felt in vaerdi), None)
    if fundet:
        raise violation("gammel-form", felt=fundet)
    return vaerdi
