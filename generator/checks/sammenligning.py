"""What is compared: no figure of a compared service is forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.pointers import unknown_names
from generator.checks.walk import Material, SourceFile
from generator.compare.groups import comparable, groups
from generator.compare.topics import SHARED, topics
from generator.load.findings import Finding
from generator.model.sammenligning import Sammenligning


def check(material: Material) -> Iterator[Finding]:
    """Warnings for figures neither matched nor listed as alone, once every name in the file leads somewhere."""
    for fil in material.filer:
        if isinstance(fil.model, Sammenligning) and not any(unknown_names(material, fil)):
            yield from _daekning(material, fil, fil.model)


def _daekning(material: Material, fil: SourceFile, model: Sammenligning) -> Iterator[Finding]:
    """Each figure of a compared service has a counterpart, or somebody has looked and found none."""
    alene: set[str] = set()
    fundet: set[str] = set()
    for gruppe in comparable(groups(material.catalogue)):
        for raekke in topics(material.catalogue, gruppe):
            adresser = {sagt.adresse for celle in raekke.cells for sagt in celle if sagt.fakta.om not in SHARED}
            (alene if raekke.dom == "alene" else fundet).update(adresser)
    kendte = {f"{et.ydelse}/{navn}" for et in model.uden_modstykke for navn in et.fakta}
    for adresse in sorted(alene - fundet - kendte):
        yield fil.fejl(("uden_modstykke",), "uden-modstykke", adresse=adresse)
    for adresse in sorted(kendte & fundet):
        yield fil.fejl(("uden_modstykke",), "har-modstykke", adresse=adresse)
