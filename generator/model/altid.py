"""What holds for every reader, wherever they live: numbers to call, and what a standard is."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Id, Model, Prosa, Tekst
from generator.model.kilde import Henvisning
from generator.model.lov import LovRef


class Noednummer(Model):
    """A national number to call in need; `lov` are the paragraphs whose services show it."""

    id: Id
    nummer: Annotated[str, Field(pattern=r"^\d{3,4}$|^\d{2}( \d{2}){3}$", description="Som det skrives, fx 112.")]
    navn: Tekst
    hvornaar: Prosa
    lov: tuple[LovRef, ...] = ()
    kilde: Henvisning

    @property
    def adresse(self) -> str:
        """What a telephone calls; the short numbers are the same abroad and have no country code."""
        cifre = self.nummer.replace(" ", "")
        return f"tel:{cifre}" if len(cifre) < 8 else f"tel:+45{cifre}"


class Udgangspunkt(Model):
    """What a standard is to a reader, by the law that its service rests on."""

    lov: Annotated[str, Field(pattern=r"^[A-ZÆØÅ]+$", description="Lovens forkortelse, fx SEL.")]
    tekst: Prosa
    kilde: Henvisning | None = None


class Altid(Model):
    """The file nationale/altid.yaml."""

    id: Id
    numre: tuple[Noednummer, ...] = ()
    udgangspunkter: tuple[Udgangspunkt, ...] = ()
