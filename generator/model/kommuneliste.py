"""All municipalities of the country as facts: what each is called, its code and its region."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import KODE_MOENSTER, Id, Model, Tekst
from generator.model.kilde import Henvisning
from generator.model.marks import Unique

Region = Literal["hovedstaden", "sjaelland", "syddanmark", "midtjylland", "nordjylland"]


class Listekommune(Model):
    """One municipality of the country, whether or not its standards are here."""

    id: Id
    kode: Annotated[str, Field(pattern=KODE_MOENSTER, description="Kommunekode")]
    navn: Tekst
    kort_navn: Tekst
    region: Region


class Kommuneliste(Model):
    """The file kommuner.yaml, in the order of the Danish alphabet."""

    kilder: Annotated[tuple[Henvisning, ...], Field(min_length=1)]
    kommuner: Annotated[tuple[Listekommune, ...], Unique(), Unique("kode"), Unique("navn")]
