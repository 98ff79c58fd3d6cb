"""Drafts: figures that a program proposed, and what is left before a file can be published."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.checks.walk import Material, SourceFile
from generator.load.findings import Finding, shortened
from generator.model.fakta import Fakta


def check(material: Material) -> Iterator[Finding]:
    """Every figure that is still a proposal."""
    for fil in material.filer:
        for sti, node in fil.noder:
            if isinstance(node, Fakta) and node.forslag is not None:
                yield fil.fejl((*sti, "forslag"), "forslag-uset", shortened(node.forslag, 100))


def remaining(filer: Iterable[SourceFile], fund: Iterable[Finding]) -> Iterator[Finding]:
    """For each draft, how much is left of it."""
    antal = Counter((et.fil, et.kode) for et in fund)
    for fil in filer:
        navn = fil.yaml.navn
        felter, tal = antal[navn, "skal-udfyldes"], antal[navn, "forslag-uset"]
        yield fil.fejl(("udkast",), "udkast-venter", felter=felter, tal=tal)
