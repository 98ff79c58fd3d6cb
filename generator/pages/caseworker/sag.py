"""The page of a case file: several calculations of one person, one note, and two cases side by side."""

from __future__ import annotations

from generator import addresses
from generator.pages.caseworker.page import Page
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup


def sag_page(opslag: Lookup) -> str:
    """The empty page, with a link to each calculator; what fills it comes from the reader's own link or file."""
    page = Page(opslag, addresses.CASEWORKER_SAG)
    beregnere = [(et, page.prosa.href(addresses.beregner(navn))) for navn, et in opslag.beregnere.items()]
    return fill("caseworker/sag.md.j2", page.prosa.side, beregnere=beregnere)
