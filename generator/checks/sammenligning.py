"""What is compared: each figure of a standard is a value of a topic that all know, or stands for itself.

A file is held against the shared topics alone, never against other municipalities' files: so none gets a warning
because another came or went.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.walk import Material, SourceFile
from generator.compare.topics import SHARED
from generator.load.findings import Finding, at_most, mente_du
from generator.model.ydelse import Ydelse


def check(material: Material) -> Iterator[Finding]:
    """Warnings for figures that nothing can be compared with, and that nobody has looked for."""
    emner = frozenset(material.catalogue.sammenligning.efter_navn)
    for fil in material.filer:
        if emner and isinstance(fil.model, Ydelse):
            yield from at_most(fil.yaml.navn, _i_filen(fil, fil.model, emner))


def _i_filen(fil: SourceFile, ydelse: Ydelse, emner: frozenset[str]) -> Iterator[Finding]:
    kendte = {fakta.id for fakta in ydelse.fakta if fakta.om in emner}
    for nr, fakta in enumerate(ydelse.fakta):
        if fakta.id not in (*kendte, *ydelse.uden_modstykke, *SHARED):
            yield fil.fejl(("fakta", nr), "uden-modstykke", f"“{fakta.id}”", forslag=mente_du(fakta.id, emner))
    for nr, navn in enumerate(ydelse.uden_modstykke):
        if navn in kendte:
            yield fil.fejl(("uden_modstykke", nr), "har-modstykke", f"“{navn}”")
