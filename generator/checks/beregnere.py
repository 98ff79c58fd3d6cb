"""Calculators: the data they read is there."""

from __future__ import annotations

from collections.abc import Iterator

from calculators.rules.registry import BEREGNERE
from generator.checks.walk import Material
from generator.load.findings import Finding
from generator.model.ydelse import Ydelse


def check(material: Material) -> Iterator[Finding]:
    """A service that points to a calculator with a figure that neither the law nor any municipality has.

    A municipality without the rule may point to it: the calculator then answers in words.
    """
    kendte = material.lovens_tal | material.kommuners_tal
    for fil in material.filer:
        if not isinstance(fil.model, Ydelse):
            continue
        for nr, navn in enumerate(fil.model.beregnere):
            beregner = BEREGNERE.get(navn)
            laest = set(beregner.fakta) - set(beregner.kan_mangle) if beregner else set()
            mangler = sorted(laest - kendte)
            if mangler:
                yield fil.fejl(("beregnere", nr), "beregner-uden-tal", f"“{navn}”", fakta=", ".join(mangler))
