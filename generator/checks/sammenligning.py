"""What is compared: no figure of a compared service is forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.gennemgang import Grundlag, Kildefil
from generator.checks.pointers import unknown_names
from generator.compare.groups import comparable, groups
from generator.compare.topics import SHARED, topics
from generator.load.fejl import Fejl
from generator.model.sammenligning import Sammenligning


def tjek(grundlag: Grundlag) -> Iterator[Fejl]:
    """Warnings for figures neither matched nor listed as alone, once every name in the file leads somewhere."""
    for fil in grundlag.filer:
        if isinstance(fil.model, Sammenligning) and not any(unknown_names(grundlag, fil)):
            yield from _daekning(grundlag, fil, fil.model)


def _daekning(grundlag: Grundlag, fil: Kildefil, model: Sammenligning) -> Iterator[Fejl]:
    """Each figure of a compared service has a counterpart, or somebody has looked and found none."""
    alene: set[str] = set()
    fundet: set[str] = set()
    for gruppe in comparable(groups(grundlag.catalogue)):
        for raekke in topics(grundlag.catalogue, gruppe):
            adresser = {celle.adresse for celle in raekke.cells if celle and celle.fakta.id not in SHARED}
            (alene if raekke.dom == "alene" else fundet).update(adresser)
    kendte = {f"{et.ydelse}/{navn}" for et in model.uden_modstykke for navn in et.fakta}
    for adresse in sorted(alene - fundet - kendte):
        yield fil.fejl(("uden_modstykke",), "uden-modstykke", adresse=adresse)
    for adresse in sorted(kendte & fundet):
        yield fil.fejl(("uden_modstykke",), "har-modstykke", adresse=adresse)
