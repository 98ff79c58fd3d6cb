"""What a field's type says beside its form: that it is prose, that it names something else, that names are its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeVar, get_args

from pydantic import BaseModel

# What a field may name. Most are looked for in the whole catalogue; the others where the field stands.
Target = Literal[
    "begreb",
    "beregner",
    "beregnerside",
    "emne",
    "fakta",
    "indsats",
    "kilde",
    "livssituation",
    "lov",
    "retningslinje",
    "tilbud",
    "ydelse",
    "egen-ydelse",
    "fakta-adresse",
    "fakta-i-fund",
    "fakta-uden-beregner",
    "filens-fakta",
    "filens-hjaelp",
    "filens-tal",
    "kommunens-kontakt",
    "klagekontakt",
    "lovens-tal",
    "nationalt-fund",
    "kommuners-tal",
    "et-tal",
    "nummer",
    "situationens-hjaelp",
    "opstillings-beregner",
    "ydelsens-gruppe",
]
# Which files share the names: all there are, or those of one municipality that name the same kind of thing.
Shared = Literal["uoverensstemmelser", "koder", "kommunens-fakta", "kommunens-sider"]


@dataclass(frozen=True)
class Prose:
    """The field is prose: its references are resolved and its loose figures found."""


@dataclass(frozen=True)
class PointsTo:
    """The field, or each of its items, is the name of something that must be there."""

    target: Target


@dataclass(frozen=True)
class Unique:
    """No two items of the list have the same `by`; with `shared`, nor has an item, or this name, of another file."""

    by: str = "id"
    shared: Shared | None = None


Mark = TypeVar("Mark", Prose, PointsTo, Unique)


def marked(model: type[BaseModel], kind: type[Mark]) -> Iterator[tuple[str, Mark]]:
    """The fields of a model that carry a mark, on themselves or on their items, in the order they are written."""
    return ((field, mark) for field, mark in all_marked(model) if isinstance(mark, kind))


@cache
def all_marked(model: type[BaseModel]) -> tuple[tuple[str, object], ...]:
    """The fields of a model that carry any mark, with it, in the order they are written."""
    found = (
        (name, mark) for name, field in model.model_fields.items() for mark in (*field.metadata, *_in(field.annotation))
    )
    return tuple((name, mark) for name, mark in found if isinstance(mark, (Prose, PointsTo, Unique)))


def _in(annotation: Any) -> Iterator[object]:
    """What the parts of a type are annotated with, at every depth."""
    for part in get_args(annotation):
        yield part
        yield from _in(part)
