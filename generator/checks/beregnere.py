"""Calculators: the data they read is there."""

from __future__ import annotations

from collections.abc import Iterator

from calculators import BEREGNERE
from generator.checks.gennemgang import Grundlag
from generator.load.fejl import Fejl
from generator.model.ydelse import Ydelse


def tjek(grundlag: Grundlag) -> Iterator[Fejl]:
    """A service that points to a calculator whose figures stand neither in the law's rates nor the municipality's."""
    nationale = {fakta.id for fakta in grundlag.catalogue.nationale.fakta}
    for fil in grundlag.filer:
        if not isinstance(fil.model, Ydelse):
            continue
        kommune = grundlag.catalogue.kommune(fil.model.kommune)
        kommunens = {fakta.id for fakta in kommune.alle_fakta} if kommune else set()
        for nr, navn in enumerate(fil.model.beregnere):
            beregner = BEREGNERE.get(navn)
            laest = set(beregner.fakta) - set(beregner.kan_mangle) if beregner else set()
            mangler = sorted(laest - nationale - kommunens)
            if mangler:
                besked = f"beregneren læser {', '.join(mangler)}, som hverken loven eller kommunen har"
                yield fil.fejl(("beregnere", nr), besked, f"“{navn}”")
