"""The editor's guide: pages written as templates, with what the code knows put in."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import unified_diff
from typing import Any

from markupsafe import Markup

from calculators.rules.registry import BEREGNERE
from calculators.text.unit_words import PERIODS, QUANTITIES
from generator import addresses
from generator.checks.lix import LIX_KROP, LIX_TOP
from generator.messages.all import GRUPPER
from generator.messages.message import Eksempel, Message
from generator.pages.parts.template import fill
from generator.prose import labels

_SIGNS = {"-": "forkert", "+": "rigtigt", " ": "       "}
PAGES = {
    "index": "Vejledning",
    "vaerksted": "Værkstedet",
    "kommune": "Tilføj en kommune",
    "standard": "Tilføj en standard",
    "henvisninger": "Henvisninger i teksten",
    "tal": "Tal og satser",
    "uoverensstemmelse": "Skriv en uoverensstemmelse",
    "sted": "Tilføj et sted",
    "beregner": "Beregnere til en standard",
    "faelles": "Det, alle kommuner deler",
    "beskeder": "Alle beskeder",
    "kommandoer": "Kommandoer",
    "gennemgang": "Det ser vi efter",
}


def pages() -> dict[str, str]:
    """The guide's pages by their path below docs/."""
    content: dict[str, Any] = {
        "grupper": GRUPPER,
        "ordlyd": wording,
        "forskel": difference,
        "afsnit": _rows(labels.AFSNIT),
        "forhold": _rows(labels.FORHOLD),
        "maengder": _named(QUANTITIES),
        "perioder": _named(PERIODS),
        "lix_top": LIX_TOP,
        "lix_krop": LIX_KROP,
        "beregnere": BEREGNERE,
    }
    pages = {navn: addresses.editor(navn) for navn in PAGES}
    return {page: fill(f"editor/{navn}.md.j2", page, **content) for navn, page in pages.items()}


def menu() -> list[dict[str, str]]:
    """The guide's part of the menu, in reading order."""
    return [{titel: addresses.editor(navn)} for navn, titel in PAGES.items()]


def wording(besked: Message) -> str:
    """A message as printed, with a sign for each place that is filled in."""
    return besked.form.format_map(_Dots())


def difference(eksempel: Eksempel) -> Markup:
    """The lines of an example that are wrong, what they should be, and those around them."""
    forkert, rigtigt = eksempel.forkert.split("\n"), eksempel.rigtigt.split("\n")
    lines = list(unified_diff(forkert, rigtigt, lineterm="", n=1))[3:]
    return Markup("\n".join(f"{_SIGNS[line[0]]} | {line[1:]}" for line in lines if line.strip()))


def _rows(ord_: dict[str, str]) -> Markup:
    return Markup("\n".join(f"| `{navn}` | {betydning} |" for navn, betydning in ord_.items()))


def _named(navne: Iterable[str]) -> Markup:
    return Markup(", ".join(f"`{navn}`" for navn in navne))


class _Dots(dict[str, str]):
    """Fills every place of a message with the same sign."""

    def __missing__(self, navn: str) -> str:
        return "…"
