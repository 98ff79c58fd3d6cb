"""The list of municipalities: it is whole, and each municipality that is here is called as the list says."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.walk import Material, SourceFile
from generator.load.findings import Finding
from generator.model.kommune import Kommune
from generator.model.kommuneliste import Kommuneliste, Listekommune

# So many since 2007; fewer or more is a slip in the list until the law says otherwise.
ANTAL = 98


def check(material: Material) -> Iterator[Finding]:
    """A list that is not whole, and a municipality with another name, id or code than the list gives it."""
    listen = material.catalogue.landets_kommuner
    for fil in material.filer:
        if isinstance(fil.model, Kommuneliste) and len(fil.model.kommuner) != ANTAL:
            yield fil.fejl(("kommuner",), "kommuner-antal", str(len(fil.model.kommuner)), antal=ANTAL)
        if isinstance(fil.model, Kommune):
            kommune = fil.model
            samme = next((et for et in listen if kommune.id == et.id or kommune.kode == et.kode), None)
            yield from _uenig(fil, kommune, samme) if samme else ()


def _uenig(fil: SourceFile, kommune: Kommune, samme: Listekommune) -> Iterator[Finding]:
    """What is made up is on no list: it has an id and a code that no municipality has."""
    for felt in ("id", "kode", "navn"):
        skrevet, ventet = getattr(kommune, felt), getattr(samme, felt)
        if skrevet != ventet:
            yield fil.fejl((felt,), "kommune-uenig", f"“{skrevet}”", ventet=ventet)
