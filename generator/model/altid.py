"""What holds for every reader, wherever they live: numbers to call, what to do in a crisis, what a standard is."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from generator.messages.all import violation
from generator.model.base import Id, JaNej, Model, Prosa, Tekst
from generator.model.kilde import Henvisning
from generator.model.lov import LovRef
from generator.model.marks import PointsTo, Unique

_NUMMER = r"^\d{3,4}$|^\d{2}( \d{2}){3}$|^\d{2}( \d{3}){2}$"


class Noednummer(Model):
    """A national number to call in need; `lov` are the paragraphs whose services show it."""

    id: Id
    nummer: Annotated[str, Field(pattern=_NUMMER, description="Som det skrives, fx 112.")]
    navn: Tekst
    hvornaar: Prosa
    lov: tuple[LovRef, ...] = ()
    kilde: Henvisning

    @property
    def adresse(self) -> str:
        """What a telephone calls; the short numbers are the same abroad and have no country code."""
        cifre = self.nummer.replace(" ", "")
        return f"tel:{cifre}" if len(cifre) < 8 else f"tel:+45{cifre}"


class Krise(Model):
    """What to do now, in words that people use of it, and the numbers to call.

    It stands on top of the pages of `situationer`, the first of which is where to read on, and of services by `lov`.
    """

    id: Id
    titel: Annotated[Tekst, Field(description="Et spørgsmål, den kriseramte kan svare ja til.")]
    ord: Annotated[tuple[Tekst, ...], Field(min_length=1, description="Ord, som folk søger med.")]
    tekst: Annotated[Prosa, Field(description="Hvad man skal gøre nu. Helst én sætning.")]
    ring: Annotated[tuple[Id, ...], PointsTo("nummer")] = Field(
        default=(), description="Numre fra listen, det vigtigste først."
    )
    situationer: Annotated[tuple[Id, ...], PointsTo("livssituation")] = ()
    lov: tuple[LovRef, ...] = ()
    forlad: JaNej = Field(default=False, description="true, når siden skal kunne forlades hurtigt.")


class Udgang(Model):
    """Where “Forlad siden hurtigt” leads: a page that tells nothing of the reader."""

    navn: Tekst
    adresse: Annotated[str, Field(pattern=r"^https://[^\s\"'<>]+$")]


class Udgangspunkt(Model):
    """What a standard is to a reader, by the law that its service rests on."""

    lov: Annotated[str, Field(pattern=r"^[A-ZÆØÅ]+$", description="Lovens forkortelse, fx SEL.")]
    tekst: Prosa
    kilde: Henvisning | None = None


class Altid(Model):
    """The file nationale/altid.yaml."""

    id: Id
    numre: tuple[Noednummer, ...] = ()
    kriser: Annotated[tuple[Krise, ...], Unique()] = ()
    udgang: Udgang | None = None
    udgangspunkter: tuple[Udgangspunkt, ...] = ()

    @model_validator(mode="after")
    def _udgang_kendes(self) -> Self:
        if self.udgang is None and any(krise.forlad for krise in self.kriser):
            raise violation("krise-uden-udgang")
        return self
