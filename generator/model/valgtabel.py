"""Tables that a value is chosen from: by one thing, or by two. Each cell becomes an ordinary fact.

A band table (`tabel`) is something else: there a figure is measured against intervals that may leave holes, and the
ends are figures of their own. Here a step is only chosen, so steps have names and the cells alone have values.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import product
from typing import Annotated, Any, NamedTuple

from pydantic import Field

from generator.model.base import Dato, Id, Model, Tekst
from generator.model.enhed import Enhed
from generator.model.fakta import FaktaRef, Sikkerhed
from generator.model.kilde import Henvisning, LinjeSpaend
from generator.model.marks import PointsTo, Unique
from generator.model.vaerdi.former import Vaerdiform

FLEST_TRIN = 60


class Trin(Model):
    """One step of a dimension: what a reader may choose, such as every other week."""

    id: Id
    titel: Tekst


class Dimension(Model):
    """What the value depends on, and the steps it is given for."""

    id: Id
    titel: Tekst
    trin: Annotated[tuple[Trin, ...], Field(min_length=1, max_length=FLEST_TRIN), Unique()]


class Raekke(Model):
    """The values of one step of the first dimension, in the order of the columns; null where none is printed."""

    trin: Id
    celler: Annotated[tuple[Vaerdiform | None, ...], Field(min_length=1)]
    linje: LinjeSpaend | None = Field(default=None, description="Rækkens egne linjer, når de er andre end tabellens.")


class Periode(Model):
    """All values of the table from a day on."""

    gyldig_fra: Dato
    gyldig_til: Dato | None = None
    kilde: Henvisning
    sikkerhed: Sikkerhed = "fundet"
    note: str | None = None
    raekker: Annotated[tuple[Raekke, ...], Field(min_length=1), Unique(by="trin")]


class Celle(NamedTuple):
    """A cell: the steps it is for, the fact that it becomes as it would be written, and where its values stand.

    The places are the numbers of the period, the row and the column.
    """

    trin: tuple[Trin, ...]
    fakta: dict[str, Any]
    steder: tuple[tuple[int, int, int], ...]


class Valgtabel(Model):
    """A table by one or two dimensions. Its cells are facts of the file: `<table>-<step>-<step>`, about the table."""

    id: Id
    titel: Tekst
    enhed: Enhed
    dimensioner: Annotated[tuple[Dimension, ...], Field(min_length=1, max_length=2), Unique()]
    perioder: Annotated[tuple[Periode, ...], Field(min_length=1)]
    betales: FaktaRef | None = Field(
        default=None, description="Det fakta, der siger, hvor mange måneder om året prisen betales."
    )
    gruppe: Annotated[Id, PointsTo("ydelsens-gruppe")] | None = Field(
        default=None, description="Den gruppe, tabellen gælder for, når standarden har flere."
    )
    note: str | None = None

    @property
    def kolonner(self) -> tuple[Trin, ...]:
        """The steps of the second dimension; none where the table has one."""
        return self.dimensioner[1].trin if len(self.dimensioner) > 1 else ()

    def navn(self, trin: tuple[Trin, ...]) -> str:
        """The id of the fact of a cell."""
        return "-".join((self.id, *(et.id for et in trin)))

    @property
    def navne(self) -> tuple[str, ...]:
        """The ids of the facts of all cells, also of those that have no value."""
        return tuple(self.navn(trin) for trin in self._trin())

    def celler(self) -> Iterator[Celle]:
        """The cells that have a value in some period, row by row."""
        for trin in self._trin():
            fundne = list(self._vaerdier(trin))
            if fundne:
                fakta = {
                    "id": self.navn(trin), "betegnelse": f"{self.titel}: {', '.join(et.titel for et in trin)}",
                    "enhed": self.enhed, "emne": self.id, "gruppe": self.gruppe,
                    "vaerdier": tuple(vaerdi for _, vaerdi in fundne),
                }  # fmt: skip
                yield Celle(trin, fakta, tuple(sted for sted, _ in fundne))

    def _trin(self) -> Iterator[tuple[Trin, ...]]:
        return product(*(dimension.trin for dimension in self.dimensioner))

    def _vaerdier(self, trin: tuple[Trin, ...]) -> Iterator[tuple[tuple[int, int, int], dict[str, Any]]]:
        kolonne = self.kolonner.index(trin[1]) if len(trin) > 1 else 0
        fundne = [_find(periode, trin[0].id, kolonne) for periode in self.perioder]
        for nr, (periode, fundet) in enumerate(zip(self.perioder, fundne, strict=True)):
            if fundet is not None:
                raekke_nr, vaerdi = fundet
                linje = periode.raekker[raekke_nr].linje or periode.kilde.linje
                til = periode.gyldig_til
                if til is None and nr + 1 < len(fundne) and fundne[nr + 1] is None:
                    # The next period prints no value here, so this one does not go on.
                    til = max(periode.gyldig_fra, self.perioder[nr + 1].gyldig_fra - timedelta(days=1))
                vaerdien = {
                    "gyldig_fra": periode.gyldig_fra, "gyldig_til": til, "vaerdi": vaerdi,
                    "kilde": periode.kilde.model_copy(update={"linje": linje}),
                    "sikkerhed": periode.sikkerhed, "note": periode.note,
                }  # fmt: skip
                yield (nr, raekke_nr, kolonne), vaerdien


def _find(periode: Periode, trin: str, kolonne: int) -> tuple[int, Any] | None:
    """The number of the step's row and the value in the column; a row that is too short is told by the checks."""
    for nr, raekke in enumerate(periode.raekker):
        if raekke.trin == trin:
            vaerdi = raekke.celler[kolonne] if kolonne < len(raekke.celler) else None
            return None if vaerdi is None else (nr, vaerdi)
    return None
