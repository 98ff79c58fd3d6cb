"""The list of municipalities is whole, each that is here is called as it says, and each has a square of the drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.checks.walk import Material, SourceFile
from generator.load.findings import Finding
from generator.model.kommune import Kommune
from generator.model.kommunekort import Kommunekort
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
        if isinstance(fil.model, Kommunekort):
            yield from _tegning(fil, fil.model, listen)


def _uenig(fil: SourceFile, kommune: Kommune, samme: Listekommune) -> Iterator[Finding]:
    """What is made up is on no list: it has an id and a code that no municipality has."""
    for felt in ("id", "kode", "navn"):
        skrevet, ventet = getattr(kommune, felt), getattr(samme, felt)
        if skrevet != ventet:
            yield fil.fejl((felt,), "kommune-uenig", f"“{skrevet}”", ventet=ventet)


def _tegning(fil: SourceFile, kort: Kommunekort, listen: Sequence[Listekommune]) -> Iterator[Finding]:
    """Two on one square, a municipality of the list without one, and a square of none."""
    navne = {et.kode: et.kort_navn for et in listen}
    optaget: dict[tuple[int, int], str] = {}
    for nr, felt in enumerate(kort.felter):
        if felt.plads in optaget:
            yield fil.fejl(("felter", nr), "kort-optaget", f"“{felt.bogstaver}”", anden=optaget[felt.plads])
        optaget.setdefault(felt.plads, felt.bogstaver)
        if felt.kode not in navne:
            yield fil.fejl(("felter", nr, "kode"), "kort-ukendt", f"“{felt.kode}”")
    mangler = navne.keys() - {felt.kode for felt in kort.felter}
    if mangler:
        yield fil.fejl(("felter",), "kort-mangler", mangler=", ".join(sorted(navne[kode] for kode in mangler)))
