"""Quotations: the few lines of a document that a figure was read in, so that a reader can see them."""

from __future__ import annotations

from typing import Annotated

from generator.model.base import Id, Model, Tekst
from generator.model.kilde import LinjeSpaend
from generator.model.marks import PointsTo, Unique

# What stands for words of the document that are left out.
UDELADT = "[…]"


class Citat(Model):
    """What stands at the lines that are cited, shortened where they are many; `[…]` is what was left out."""

    linje: LinjeSpaend
    tekst: Tekst


class Citater(Model):
    """The file citater/<document id>.yaml. It is written by `serviceniveau citater`, never by hand."""

    id: Annotated[Id, PointsTo("kilde")]
    citater: Annotated[tuple[Citat, ...], Unique("linje")]
