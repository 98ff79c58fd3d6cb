"""The page of a document: the lines that its figures were read in, for whoever comes from a calculation."""

from __future__ import annotations

from datetime import date

from generator import addresses
from generator.model.catalogue import NATIONALE
from generator.pages.parts.sources import sted
from generator.pages.parts.template import fill
from generator.prose.datering import udateret
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


def kilde_pages(opslag: Lookup) -> dict[str, str]:
    """A page for each document that figures were read in, and whose lines are written in."""
    made = {}
    for kilde in opslag.catalogue.kilder:
        if kilde.id not in opslag.viste_linjer:
            continue
        prosa = PageProse(opslag, addresses.kilde(kilde.id), NATIONALE, date.max)
        made[prosa.side] = fill(
            "catalogue/kildeside.md.j2",
            prosa.side,
            kilde=kilde,
            alder=str(kilde.dato.year) if kilde.dato else udateret(kilde),
            steder=[
                (addresses.line_anchor(str(et.linje)), sted(opslag, 0, et)) for et in opslag.viste_linjer[kilde.id]
            ],
            til=prosa.href(addresses.KILDER, kilde.id),
        )
    return made
