"""What every model shares: strict, frozen, and small text types with a Danish explanation."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from generator.beskeder.alle import brud

ID_MOENSTER = r"^[a-z0-9]+(-[a-z0-9]+)*$"
TELEFON_MOENSTER = r"^( *\d){8,} *$"


class Model(BaseModel):
    """Base of all data read from YAML: unknown fields are errors, values never change after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


def _ja_nej(vaerdi: Any) -> Any:
    return {"ja": True, "nej": False}.get(vaerdi, vaerdi) if isinstance(vaerdi, str) else vaerdi


def _kun_iso(vaerdi: Any) -> Any:
    """Pydantic would also read a bare number as seconds since 1970."""
    if isinstance(vaerdi, str) and not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", vaerdi.strip()):
        raise brud("dato")
    return vaerdi


def _ikke_tom(tekst: str) -> str:
    if not tekst:
        raise brud("tom-tekst")
    return tekst


def _liste_som_punkter(vaerdi: Any) -> Any:
    """Let short answers be written as a YAML list: it becomes a Markdown list."""
    if isinstance(vaerdi, list) and all(isinstance(punkt, str) for punkt in vaerdi):
        return "\n".join(f"- {punkt}" for punkt in vaerdi)
    return vaerdi


class ErProsa:
    """Marks a field as prose: its references are resolved and its loose figures found."""


Id = Annotated[str, Field(pattern=ID_MOENSTER, description="Små bogstaver a–z, tal og bindestreg. Ændres aldrig.")]
Dato = Annotated[date, BeforeValidator(_kun_iso)]
JaNej = Annotated[bool, BeforeValidator(_ja_nej)]
Tekst = Annotated[str, AfterValidator(_ikke_tom)]
Prosa = Annotated[
    str,
    BeforeValidator(_liste_som_punkter),
    AfterValidator(_ikke_tom),
    ErProsa(),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "minLength": 1},
                {"type": "array", "items": {"type": "string"}, "minItems": 1},
            ],
            "description": "Markdown, eller en liste af punkter. Tal: {fakta: id}. Love: {lov: SEL § 100}.",
        }
    ),
]
