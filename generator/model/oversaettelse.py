"""A text in another language, who wrote it, and the person who has read it beside the Danish."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, Field

from generator.messages.all import violation
from generator.model.base import Dato, Model, Prosa, Tekst

# By BCP 47; `simple` is its registered word for a language in a simplified form.
Sprog = Literal["en", "da-simple"]
SPROG: tuple[Sprog, ...] = get_args(Sprog)
# What `oversat_af` says of a text that no person wrote.
MASKINE = "maskine"
Stand = Literal["mangler-gennemsyn", "dansk-aendret", "aendret-siden", "gennemset"]


def _et_menneske(navn: str) -> str:
    if not navn or MASKINE in navn.casefold():
        raise violation("gennemset-af-menneske")
    return navn


Aftryk = Annotated[
    str, Field(pattern=r"^[0-9a-f]{12}$", description="Et fingeraftryk af teksten, som “serviceniveau sprog” skriver.")
]


class Gennemlaest(Model):
    """The mark of a person who has read the translation beside the Danish and stands by it, as both were that day."""

    af: Annotated[
        str, AfterValidator(_et_menneske), Field(description="Navn og stilling på det menneske, der har læst teksten.")
    ]
    dato: Dato
    aftryk: Aftryk


class Oversaettelse(Model):
    """A short text in another language. It is shown when a person has marked it, and nothing has changed since."""

    sprog: Sprog = Field(description="en er engelsk, da-simple er let dansk.")
    oversat_af: Tekst = Field(description="Den, der har skrevet teksten. Skriv maskine, når det ikke er et menneske.")
    dansk: Aftryk = Field(description="Fingeraftrykket af den danske tekst, den er skrevet efter.")
    gennemset: Gennemlaest | None = None
    titel: Tekst
    kort: Prosa


def dele(tekst: Any) -> dict[str, str]:
    """What is translated of a service, a kind of help by law or a situation, or the translation of it: text by name."""
    fundet: dict[str, str | None] = {navn: getattr(tekst, navn, None) for navn in ("titel", "kort", "vigtigt")}
    if svar := getattr(tekst, "svar", None):
        fundet |= {f"svar.{navn}": getattr(svar, navn) for navn in type(svar).model_fields}
    for hjaelp in getattr(tekst, "hjaelp", ()):
        fundet |= {f"hjaelp.{hjaelp.id}.titel": hjaelp.titel, f"hjaelp.{hjaelp.id}.hvorfor": hjaelp.hvorfor}
    return {navn: et for navn, et in fundet.items() if et}


def aftryk(parts: Mapping[str, str]) -> str:
    """The fingerprint of texts by name, whatever way their lines are broken."""
    words = {navn: " ".join(tekst.split()) for navn, tekst in parts.items()}
    content = json.dumps(words, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()[:12]


def aftryk_af_gennemsyn(dansk: Any, oversat: Oversaettelse) -> str:
    """The fingerprint of what a person reads: the Danish, and the translation beside it."""
    return aftryk({"dansk": aftryk(dele(dansk)), "sprog": oversat.sprog, **dele(oversat)})


def stand(dansk: Any, oversat: Oversaettelse) -> Stand:
    """How a translation stands beside its Danish. Only what is `gennemset` is shown to anyone."""
    if oversat.dansk != aftryk(dele(dansk)):
        return "dansk-aendret"
    if oversat.gennemset is None:
        return "mangler-gennemsyn"
    return "gennemset" if oversat.gennemset.aftryk == aftryk_af_gennemsyn(dansk, oversat) else "aendret-siden"
