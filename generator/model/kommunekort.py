"""A drawing of the country: one square for each municipality, where neighbours stand near each other."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import KODE_MOENSTER, Model
from generator.model.marks import Unique

# So many fit beside each other on a telephone, and can still be hit with a finger.
KOLONNER = 14
RAEKKER = 20


class Kortfelt(Model):
    """The square of one municipality."""

    kode: Annotated[str, Field(pattern=KODE_MOENSTER, description="Kommunekode, som i kommuner.yaml")]
    bogstaver: Annotated[str, Field(pattern=r"^[A-ZÆØÅa-zæøå]{2,3}$", description="Det, der står i feltet.")]
    kolonne: Annotated[int, Field(ge=1, le=KOLONNER, description="Talt fra vest")]
    raekke: Annotated[int, Field(ge=1, le=RAEKKER, description="Talt fra nord")]

    @property
    def plads(self) -> tuple[int, int]:
        """Where it stands: its row, then its column, so that squares sort as one reads."""
        return self.raekke, self.kolonne


class Kommunekort(Model):
    """The file kommunekort.yaml: our own drawing, and no map."""

    felter: Annotated[tuple[Kortfelt, ...], Field(min_length=1), Unique("kode"), Unique("bogstaver")]
