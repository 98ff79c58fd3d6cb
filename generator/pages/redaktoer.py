"""The editor's guide: pages written as templates, with what the code knows put in."""

from __future__ import annotations

from difflib import unified_diff
from typing import Any, get_args

from markupsafe import Markup

from calculators.rules.registry import BEREGNERE
from generator.checks.lix import LIX_KROP, LIX_TOP
from generator.messages.all import GRUPPER
from generator.messages.message import Eksempel, Message
from generator.model.fakta import Enhed
from generator.pages.skabelon import udfyld
from generator.prose import labels

MAPPE = "om/redaktoer"
_TEGN = {"-": "forkert", "+": "rigtigt", " ": "       "}
SIDER = {
    "index": "Vejledning",
    "kommune": "Tilføj en kommune",
    "standard": "Tilføj en standard",
    "henvisninger": "Henvisninger i teksten",
    "tal": "Tal og satser",
    "uoverensstemmelse": "Skriv en uoverensstemmelse",
    "sted": "Tilføj et sted",
    "beregner": "Beregnere til en standard",
    "beskeder": "Alle beskeder",
    "kommandoer": "Kommandoer",
    "gennemgang": "Det ser vi efter",
}


def sider() -> dict[str, str]:
    """The guide's pages by their path below docs/."""
    indhold: dict[str, Any] = {
        "grupper": GRUPPER,
        "ordlyd": wording,
        "forskel": forskel,
        "afsnit": _raekker(labels.AFSNIT),
        "forhold": _raekker(labels.FORHOLD),
        "enheder": Markup(", ".join(f"`{enhed}`" for enhed in get_args(Enhed))),
        "lix_top": LIX_TOP,
        "lix_krop": LIX_KROP,
        "beregnere": BEREGNERE,
    }
    return {f"{MAPPE}/{navn}.md": udfyld(f"redaktoer/{navn}.md.j2", **indhold) for navn in SIDER}


def menu() -> list[dict[str, str]]:
    """The guide's part of the menu, in reading order."""
    return [{titel: f"{MAPPE}/{navn}.md"} for navn, titel in SIDER.items()]


def wording(besked: Message) -> str:
    """A message as printed, with a sign for each place that is filled in."""
    return besked.form.format_map(_Prikker())


def forskel(eksempel: Eksempel) -> Markup:
    """The lines of an example that are wrong, what they should be, and those around them."""
    forkert, rigtigt = eksempel.forkert.split("\n"), eksempel.rigtigt.split("\n")
    linjer = list(unified_diff(forkert, rigtigt, lineterm="", n=1))[3:]
    return Markup("\n".join(f"{_TEGN[linje[0]]} | {linje[1:]}" for linje in linjer if linje.strip()))


def _raekker(ord_: dict[str, str]) -> Markup:
    return Markup("\n".join(f"| `{navn}` | {betydning} |" for navn, betydning in ord_.items()))


class _Prikker(dict[str, str]):
    """Fills every place of a message with the same sign."""

    def __missing__(self, navn: str) -> str:
        return "…"
