"""What is compared: each figure of a standard is a value of a topic that all know, or stands for itself.

A file is held against the shared topics alone, never against other municipalities' files: so none gets a warning
because another came or went.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.walk import Material, SourceFile
from generator.compare.topics import SHARED
from generator.load.findings import Finding, at_most, mente_du
from generator.model.fakta import Fakta
from generator.model.sammenligning import Sammenligning
from generator.model.ydelse import Ydelse


def check(material: Material) -> Iterator[Finding]:
    """Warnings for figures that nothing can be compared with, and for topics that do not say who decides them."""
    emner = frozenset(material.catalogue.sammenligning.efter_navn)
    for fil in material.filer:
        if emner and isinstance(fil.model, Ydelse):
            yield from at_most(fil.yaml.navn, _i_filen(fil, fil.model, emner))
        if isinstance(fil.model, Sammenligning):
            yield from at_most(fil.yaml.navn, _uden_bestemmer(fil, fil.model))


def _uden_bestemmer(fil: SourceFile, sammenligning: Sammenligning) -> Iterator[Finding]:
    for nr, emne in enumerate(sammenligning.emner):
        if "bestemmer" not in emne.model_fields_set:
            yield fil.fejl(("emner", nr), "emne-uden-bestemmer", f"“{emne.id}”")


def _i_filen(fil: SourceFile, ydelse: Ydelse, emner: frozenset[str]) -> Iterator[Finding]:
    """The cells of a table are named by the table, and told once."""
    kendte = {_named(fakta, ydelse) for fakta in ydelse.fakta if fakta.om in emner}
    set_efter = {*kendte, *ydelse.uden_modstykke, *SHARED}
    for nr, fakta in enumerate(ydelse.fakta):
        navn = _named(fakta, ydelse)
        if navn not in set_efter:
            set_efter.add(navn)
            yield fil.fejl(("fakta", nr), "uden-modstykke", f"“{navn}”", forslag=mente_du(navn, emner))
    for nr, navn in enumerate(ydelse.uden_modstykke):
        if navn in kendte:
            yield fil.fejl(("uden_modstykke", nr), "har-modstykke", f"“{navn}”")


def _named(fakta: Fakta, ydelse: Ydelse) -> str:
    tabel = next((tabel.id for tabel in ydelse.valgtabeller if tabel.id == fakta.emne), None)
    return tabel or fakta.id
