"""The references that prose may hold, and how they are found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.messages.all import violation

# Without a way back: what does not fit is given up at once, so that a long text is read once.
HENVISNING = re.compile(r"\{\s*+(?P<slags>[a-zæøå]++)\s*+:\s*+(?P<navn>[^{}\s]++(?:\s++[^{}\s]++)*+)\s*+\}")
FAKTASLAGS = ("fakta", "tal", "orden")
SLAGS = (*FAKTASLAGS, "lov", "ydelse", "beregner", "navn")
# The end of a sentence: after a word too long to be an abbreviation, or after another reference.
_FOER_EN_SAETNING = re.compile(r"(?:\w{4}|\})[.!?]\s$")
_PAA_DATO = re.compile(r"^(?P<navn>\S+)\s*@\s*(?P<dato>[0-9]{4}-[0-9]{2}-[0-9]{2})$")


@dataclass(frozen=True)
class Faktanavn:
    """The name in {fakta: …}, and the date after @ where one value of several is meant."""

    navn: str
    dato: date | None


def parse_fact_name(tekst: str) -> Faktanavn:
    """Parse `raadighedsbeloeb-mad` or `nationale/merudgift-standard-2 @ 2023-01-01`.

    Errors: PydanticCustomError for a date that does not exist.
    """
    fundet = _PAA_DATO.match(tekst)
    if fundet is None:
        return Faktanavn(tekst, None)
    try:
        return Faktanavn(fundet["navn"], date.fromisoformat(fundet["dato"]))
    except ValueError as fejl:
        raise violation("dato-efter-snabel-a") from fejl


def henvisninger(tekst: str) -> Iterator[tuple[str, str]]:
    """Each reference in a text as (kind, name)."""
    return ((fundet["slags"], fundet["navn"]) for fundet in HENVISNING.finditer(tekst))


def figures_named(tekst: str) -> Iterator[str]:
    """The name of each fact that a text refers to."""
    return (parse_fact_name(navn).navn for slags, navn in henvisninger(tekst) if slags in FAKTASLAGS)


def without_references(tekst: str) -> str:
    """The text with each reference replaced by a space, for checks of what is left."""
    return HENVISNING.sub(" ", tekst)


def substitute(tekst: str, skriv: Callable[[str, str, bool], str], resten: Callable[[str], str] = str) -> str:
    """Replace each reference by `skriv(kind, name, first)`, and pass the text between through `resten`.

    `first` says that a sentence begins with the reference, so that its words have a capital letter.
    """
    ud, slut = [], 0
    for fundet in HENVISNING.finditer(tekst):
        foerst = _begins_sentence(tekst, fundet.start())
        ud += [resten(tekst[slut : fundet.start()]), skriv(fundet["slags"], fundet["navn"], foerst)]
        slut = fundet.end()
    return "".join([*ud, resten(tekst[slut:])])


def _begins_sentence(tekst: str, plads: int) -> bool:
    linje = tekst[tekst.rfind("\n", 0, plads) + 1 : plads]
    return linje.strip() in ("", "-", "*") or bool(_FOER_EN_SAETNING.search(linje[-8:]))
