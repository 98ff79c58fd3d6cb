"""What is given below a paragraph: one paragraph holds cleaning, laundry and personal care, which are never alike."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from generator.model.base import Id, Model, Tekst
from generator.model.lov import Lovhenvisning, LovRef
from generator.model.marks import PointsTo, Unique

Key = tuple[str, str]
"""A single paragraph: the act's abbreviation and the number; an executive order stands by its own name."""


class Kode(Model):
    """The same thing in a public register, and where that register was read."""

    kodesystem: Literal["ffb", "fsiii", "kle"]
    kode: Tekst
    kilde: Annotated[Id, PointsTo("kilde")]


class Indsats(Model):
    """One kind of help, the paragraphs it can rest on, and its codes in public registers where we may use them."""

    id: Id
    titel: Tekst
    paragraffer: Annotated[tuple[LovRef, ...], Field(min_length=1)]
    koder: Annotated[tuple[Kode, ...], Unique("kodesystem")] = ()


class Indsatser(Model):
    """The file indsatser.yaml. Its order is fixed: the first of a paragraph has the paragraph's own address."""

    indsatser: Annotated[tuple[Indsats, ...], Unique(), Field(min_length=1)]


def _en_eller_flere(vaerdi: Any) -> Any:
    return [vaerdi] if isinstance(vaerdi, str) else vaerdi


IndsatsRef = Annotated[Id, PointsTo("indsats")]
IndsatsRefs = Annotated[
    tuple[Id, ...],
    BeforeValidator(_en_eller_flere),
    PointsTo("indsats"),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]


def paragraph_keys(lov: Lovhenvisning) -> list[Key]:
    """The single paragraphs of a citation; an executive order has none and stands by its own name."""
    return [(lov.lov, nr) for nr in lov.numre] or [(lov.lov, "")]


class Indsatsregister:
    """Which kinds of help each paragraph holds, and which of them a service gives by it."""

    def __init__(self, indsatser: Iterable[Indsats]) -> None:
        self._alle = tuple(indsatser)

    @cached_property
    def _by_key(self) -> dict[Key, tuple[Indsats, ...]]:
        found: dict[Key, tuple[Indsats, ...]] = {}
        for indsats in self._alle:
            for key in dict.fromkeys(key for lov in indsats.paragraffer for key in paragraph_keys(lov)):
                found[key] = (*found.get(key, ()), indsats)
        return found

    def held_by(self, key: Key) -> tuple[Indsats, ...]:
        """Every kind of help that the paragraph is known to hold, in the order of the register."""
        return self._by_key.get(key, ())

    def titel(self, indsats_id: str) -> str:
        """What a kind of help is called, or "" for one that is not registered."""
        return next((indsats.titel for indsats in self._alle if indsats.id == indsats_id), "")

    def given(self, indsatser: tuple[str, ...], key: Key) -> tuple[str, ...]:
        """The ids of what a service that names `indsatser` gives by a paragraph.

        ("",) where the paragraph is not divided; () where it is, and the service does not say which.
        """
        held = [indsats.id for indsats in self.held_by(key)]
        if indsatser:
            return tuple(navn for navn in indsatser if navn in held) or indsatser
        return () if len(held) > 1 else tuple(held) or ("",)
