"""The lines that figures of a calculation were read in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.catalogue import Catalogue
from generator.model.kilde import Henvisning


def read_by_calculators(catalogue: Catalogue) -> Iterator[Henvisning]:
    """Where a step of a calculation may have its figure from: facts, packages and tariffs, levels of VUM."""
    yield from (vaerdi.kilde for _, fakta in catalogue.fakta_med_sted() for vaerdi in fakta.vaerdier)
    for data in catalogue.kommuner:
        if data.pakker:
            yield from (et.kilde for et in data.pakker.pakker)
            yield from (et.kilde for et in data.pakker.takster)
    for ydelse in catalogue.ydelser:
        for vum in ydelse.vum:
            yield Henvisning(dokument=ydelse.kilde.dokument, linje=vum.linje, afsnit="VUM")


def in_order(henvisninger: Iterable[Henvisning]) -> list[Henvisning]:
    """Each passage of a document once, as they stand in it."""
    once = {str(et.linje): et for et in henvisninger}
    return sorted(once.values(), key=lambda et: (et.linje.fra, et.linje.til) if et.linje else (0, 0))
