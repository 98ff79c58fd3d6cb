"""What every model shares: strict, frozen, and small text types with a Danish explanation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from calculators.text.dates import FIRST_YEAR, LAST_YEAR
from generator.messages.all import violation
from generator.model.marks import Prose

ID_MOENSTER = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ADRESSE_MOENSTER = r"^https?://[^\s<>\"'`\\^{}|]+$"
# As in HTML: what a program takes for an address, here without markup, quotation marks or a second @.
MAIL_MOENSTER = r"^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$"
TELEFON_MOENSTER = r"^( *[0-9]){8,15} *$"
# Three digits from 101 to 860, the span that municipalities' codes lie in.
KODE_MOENSTER = r"^(10[1-9]|1[1-9][0-9]|[2-7][0-9]{2}|8[0-5][0-9]|860)$"
LAENGSTE_ID = 100
# Days that calculators can count from and to in every direction.
TIDLIGST, SENEST = date(1970, 1, 1), date(2100, 12, 31)
# What every object of JavaScript already has, so that a name of ours would find it there.
_JAVASCRIPTS = frozenset({"constructor"})


class Model(BaseModel):
    """Base of all data read from YAML: unknown fields are errors, values never change after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with other values; what was worked out of the old ones and kept is not taken along."""
        copy = super().model_copy(update=update, deep=deep)
        for kept in copy.__dict__.keys() - type(copy).model_fields.keys():
            del copy.__dict__[kept]
        return copy


def _ja_nej(vaerdi: Any) -> Any:
    return {"ja": True, "nej": False}.get(vaerdi, vaerdi) if isinstance(vaerdi, str) else vaerdi


def _kun_iso(vaerdi: Any) -> Any:
    """Pydantic would also read a bare number as seconds since 1970."""
    if not isinstance(vaerdi, str):
        return vaerdi
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", vaerdi.strip()):
        raise violation("dato")
    return vaerdi.strip()


def _inden_for(dato: date) -> date:
    if not TIDLIGST <= dato <= SENEST:
        raise violation("dato-uden-for", tidligst=TIDLIGST.isoformat(), senest=SENEST.isoformat())
    return dato


def _kan_regnes(dato: date) -> date:
    if not FIRST_YEAR <= dato.year <= LAST_YEAR:
        raise violation("dato-uden-for", tidligst=f"{FIRST_YEAR}-01-01", senest=f"{LAST_YEAR}-12-31")
    return dato


def _ikke_javascripts(id_: str) -> str:
    if id_ in _JAVASCRIPTS:
        raise violation("javascripts-id")
    return id_


def _kun_cifre(vaerdi: Any) -> Any:
    """Python would also read `1_000`, and digits of other scripts."""
    if isinstance(vaerdi, str) and not re.fullmatch(r"-?[0-9]{1,9}", vaerdi.strip()):
        raise violation("heltal")
    return vaerdi


def _ikke_tom(tekst: str) -> str:
    if not tekst:
        raise violation("tom-tekst")
    return tekst


def _liste_som_punkter(vaerdi: Any) -> Any:
    """Let short answers be written as a YAML list: it becomes a Markdown list."""
    if isinstance(vaerdi, list) and all(isinstance(punkt, str) for punkt in vaerdi):
        return "\n".join(f"- {punkt}" for punkt in vaerdi)
    return vaerdi


Id = Annotated[
    str,
    Field(
        pattern=ID_MOENSTER,
        max_length=LAENGSTE_ID,
        description="Små bogstaver a–z, tal og bindestreg. Ændres aldrig.",
    ),
    AfterValidator(_ikke_javascripts),
]
Dato = Annotated[date, BeforeValidator(_kun_iso), AfterValidator(_inden_for)]
# A day that the calculators answer for: a standard's pages show what they gave on the day it was adopted.
Regnedag = Annotated[Dato, AfterValidator(_kan_regnes)]
Heltal = Annotated[int, BeforeValidator(_kun_cifre)]
# A number that things are counted by, such as a chapter's or a package's.
Nummer = Annotated[Heltal, Field(ge=0, le=9999)]
Mail = Annotated[str, Field(pattern=MAIL_MOENSTER, max_length=LAENGSTE_ID)]
Telefon = Annotated[str, Field(pattern=TELEFON_MOENSTER)]
Netadresse = Annotated[str, Field(pattern=ADRESSE_MOENSTER)]
JaNej = Annotated[bool, BeforeValidator(_ja_nej)]
Tekst = Annotated[str, AfterValidator(_ikke_tom)]
Prosa = Annotated[
    str,
    BeforeValidator(_liste_som_punkter),
    AfterValidator(_ikke_tom),
    Prose(),
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
