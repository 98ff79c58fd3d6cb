"""The glossary."""

from __future__ import annotations

from generator.model.base import Id, Model, Prosa, Tekst


class Begreb(Model):
    """A word of the trade and what it means in everyday words."""

    id: Id
    ord: Tekst
    ogsaa: tuple[str, ...] = ()
    forklaring: Prosa


class Begreber(Model):
    """The file begreber.yaml."""

    begreber: tuple[Begreb, ...]
