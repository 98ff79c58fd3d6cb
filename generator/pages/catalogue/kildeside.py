"""The page of a document: the lines that its figures were read in, for whoever comes from a calculation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from generator import addresses
from generator.model.catalogue import NATIONALE, Catalogue
from generator.model.kilde import Henvisning, Kilde
from generator.pages.parts.sources import Sted, sted
from generator.pages.parts.template import fill
from generator.prose.datering import udateret
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


def kilde_pages(opslag: Lookup) -> dict[str, str]:
    """A page for each document that figures were read in, and whose lines are written in."""
    made = {}
    for kilde in opslag.catalogue.kilder:
        steder = list(_places(opslag, kilde))
        if steder:
            prosa = PageProse(opslag, addresses.kilde(kilde.id), NATIONALE, date.max)
            made[prosa.side] = fill(
                "catalogue/kildeside.md.j2",
                prosa.side,
                kilde=kilde,
                alder=str(kilde.dato.year) if kilde.dato else udateret(kilde),
                steder=steder,
                til=prosa.href(addresses.KILDER, kilde.id),
            )
    return made


def has_page(opslag: Lookup, kilde: Kilde) -> bool:
    """Whether any line that a figure was read in can be shown; quotations alone make no page."""
    return any(_places(opslag, kilde))


def _places(opslag: Lookup, kilde: Kilde) -> Iterator[tuple[str, Sted]]:
    """The cited lines in the order of the document, each with its anchor."""
    for henvisning in _in_order(_cited(opslag, kilde)):
        place = sted(opslag, 0, henvisning)
        if place.citat:
            yield addresses.line_anchor(str(henvisning.linje)), place


def _cited(opslag: Lookup, kilde: Kilde) -> Iterator[Henvisning]:
    return (et for et in _read_by_calculators(opslag.catalogue) if et.dokument == kilde.id and et.linje)


def _read_by_calculators(catalogue: Catalogue) -> Iterator[Henvisning]:
    """Where a step of a calculation may have its figure from: facts, packages and tariffs, levels of VUM."""
    yield from (vaerdi.kilde for _, fakta in catalogue.fakta_med_sted() for vaerdi in fakta.vaerdier)
    for data in catalogue.kommuner:
        if data.pakker:
            yield from (et.kilde for et in data.pakker.pakker)
            yield from (et.kilde for et in data.pakker.takster)
    for ydelse in catalogue.ydelser:
        for vum in ydelse.vum:
            yield Henvisning(dokument=ydelse.kilde.dokument, linje=vum.linje, afsnit="VUM")


def _in_order(henvisninger: Iterable[Henvisning]) -> list[Henvisning]:
    """Each passage once."""
    once = {str(et.linje): et for et in henvisninger}
    return sorted(once.values(), key=lambda et: (et.linje.fra, et.linje.til) if et.linje else (0, 0))
