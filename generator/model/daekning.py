"""Lines of a source whose figures are no fact, and why."""

from __future__ import annotations

from generator.model.base import Id, Model, Tekst
from generator.model.kilde import LinjeSpaend


class Undtagelse(Model):
    """A line, or a range of lines, whose figures state no right, limit, rate or deadline."""

    linje: LinjeSpaend
    grund: Tekst


class Daekning(Model):
    """The file daekning/<document id>.yaml."""

    id: Id
    undtagelser: tuple[Undtagelse, ...]
