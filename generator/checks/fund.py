"""Contradictions: that what they mean for a citizen can be counted."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.walk import Material, SourceFile
from generator.load.findings import Finding, at_most
from generator.model.kommune import Uoverensstemmelser
from generator.prose.consequence import consequence
from generator.prose.lookup import Unknown


def check(material: Material) -> Iterator[Finding]:
    """Two figures that do not differ, or that are no numbers in units that can be told from each other."""
    for fil in material.filer:
        if isinstance(fil.model, Uoverensstemmelser):
            yield from at_most(fil.yaml.navn, _i_filen(material, fil, fil.model))


def _i_filen(material: Material, fil: SourceFile, register: Uoverensstemmelser) -> Iterator[Finding]:
    for nr, fund in enumerate(register.uoverensstemmelser):
        try:
            uden = fund.virkning is not None and consequence(material.opslag, fund) is None
        except Unknown:
            continue  # a name that leads nowhere is reported by the check of references
        if uden:
            yield fil.fejl(("uoverensstemmelser", nr, "virkning"), "virkning-uden-forskel")
