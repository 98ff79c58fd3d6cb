"""Facts: figures that state a right, limit, rate or deadline, dated and sourced."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from generator.messages.all import violation
from generator.model.base import Dato, Id, Model, Tekst
from generator.model.enhed import Enhed, most
from generator.model.kilde import Henvisning
from generator.model.marks import PointsTo, Unique
from generator.model.vaerdi.former import Talvaerdi, Vaerdiform, numbers_of
from generator.model.vaerdi.ord import Ordlyd
from generator.model.vaerdi.passer import unfit
from generator.model.vaerdi.tal import Interval
from generator.model.vaerdi.tid import Dag

# The forms that most who read a fact tell apart; the rest are in generator.model.vaerdi.
__all__ = ["Dag", "EgneFakta", "FaellesFakta", "Fakta", "FaktaRef", "Interval", "Ordlyd", "Sikkerhed", "Talvaerdi",
           "Vaerdi", "numbers_of"]  # fmt: skip
Sikkerhed = Literal["fundet", "afledt", "sekundaer"]


class Vaerdi(Model):
    """A fact's value from a date on. Kr. amounts are Decimal, never float."""

    gyldig_fra: Dato
    gyldig_til: Dato | None = Field(
        default=None, description="Sidste dag værdien gælder. Udelades, når den ikke er ophørt."
    )
    vaerdi: Vaerdiform
    kilde: Henvisning
    sikkerhed: Sikkerhed = "fundet"
    note: str | None = None
    redaktionelt: Tekst | None = Field(
        default=None,
        exclude=True,
        description="Hvad vi selv har læst og ikke læst. Står på siden om lovgrundlaget, ikke hos borgeren.",
    )

    @model_validator(mode="after")
    def _raekkefoelge(self) -> Self:
        if self.gyldig_til is not None and self.gyldig_til < self.gyldig_fra:
            raise violation("gyldig-til-foer-fra")
        return self


class Fakta(Model):
    """One figure with a name, a unit and dated values. A new year adds a value; none is replaced."""

    id: Id
    betegnelse: Tekst
    enhed: Enhed
    emne: Annotated[Id, PointsTo("emne")] | None = Field(
        default=None,
        description="Hvad tallet er en værdi af, når det ikke er det, id siger. Fx sagsbehandlingsfrist, "
        "når standarden har flere af dem.",
    )
    gruppe: Annotated[Id, PointsTo("ydelsens-gruppe")] | None = Field(
        default=None, description="Den gruppe, tallet gælder for, når standarden har flere grupper."
    )
    indsats: Annotated[Id, PointsTo("indsats")] | None = Field(
        default=None, description="Den ene indsats, tallet gælder for, når ydelsen har flere."
    )
    forslag: Tekst | None = Field(
        default=None,
        exclude=True,
        description="Hvor sikkert et forslag er, og hvorfor. Slet feltet, når du har set efter i kilden.",
    )
    vaerdier: Annotated[tuple[Vaerdi, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _enhed_passer(self) -> Self:
        hoejst = most(self.enhed)
        for vaerdi in self.vaerdier:
            if hoejst is not None and max(numbers_of(vaerdi.vaerdi), default=Decimal(0)) > hoejst:
                raise violation("for-stort-for-enheden", enhed=self.enhed, hoejst=hoejst)
            if kode := unfit(vaerdi.vaerdi, self.enhed):
                raise violation(kode)
        return self

    @property
    def om(self) -> str:
        """What it is a value of: its `emne`, else its own id. Views that gather one kind of figure look for this."""
        return self.emne or self.id

    def paa(self, dato: date) -> Vaerdi | None:
        """The value in force on the date: the latest begun, unless it has ended; or None."""
        begyndte = [vaerdi for vaerdi in self.vaerdier if vaerdi.gyldig_fra <= dato]
        seneste = max(begyndte, key=lambda vaerdi: vaerdi.gyldig_fra, default=None)
        return seneste if seneste and (seneste.gyldig_til is None or dato <= seneste.gyldig_til) else None

    def nyeste(self, dato: date) -> Vaerdi:
        """The value to print on a page for the date: the latest begun by then, else the first."""
        foer = [vaerdi for vaerdi in self.vaerdier if vaerdi.gyldig_fra <= dato]
        return max(foer, key=lambda vaerdi: vaerdi.gyldig_fra) if foer else self.vaerdier[0]


# The facts of a file: named in it alone, or in all files of its municipality, or of the law.
EgneFakta = Annotated[tuple[Fakta, ...], Unique()]
FaellesFakta = Annotated[tuple[Fakta, ...], Unique(shared="kommunens-fakta")]
FaktaRef = Annotated[Id, PointsTo("fakta")]
