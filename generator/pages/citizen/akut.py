"""What to do now: every crisis with its numbers, on one page that needs no municipality."""

from __future__ import annotations

from datetime import date

from generator import addresses
from generator.model.catalogue import NATIONALE
from generator.pages.parts.altid import crisis
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


def akut_page(opslag: Lookup) -> str:
    """The Markdown of the page; it is there without any crisis too, and says so."""
    prosa = PageProse(opslag, addresses.AKUT, NATIONALE, date.max)
    kriser = [crisis(prosa, krise) for krise in opslag.catalogue.kriser]
    udgang = next((krise.udgang for krise in kriser if krise.udgang), None)
    return fill("citizen/akut.md.j2", prosa.side, kriser=kriser, udgang=udgang, kilder=kilde_groups(prosa))
