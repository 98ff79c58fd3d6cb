"""The glossary."""

from __future__ import annotations

from typing import Annotated

from generator.model.base import Id, Model, Prosa, Tekst
from generator.model.marks import Unique


class Begreb(Model):
    """A word of the trade and what it means in everyday words."""

    id: Id
    ord: Tekst
    ogsaa: tuple[str, ...] = ()
    forklaring: Prosa


class Begreber(Model):
    """The file begreber.yaml."""

    begreber: Annotated[tuple[Begreb, ...], Unique()]
