"""What a service says that it gives: it fits its paragraphs, and where they hold several kinds, it says which."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.walk import Material, SourceFile
from generator.load.findings import Finding
from generator.model.indsats import Indsatsregister, paragraph_keys
from generator.model.ydelse import Ydelse


def check(material: Material) -> Iterator[Finding]:
    """Services that give something else than their paragraphs, or do not say what; and figures about something else."""
    register = material.catalogue.indsatsregister
    for fil in material.filer:
        if isinstance(fil.model, Ydelse):
            yield from _fits(fil, fil.model, register)
            yield from _figures(fil, fil.model)


def _fits(fil: SourceFile, ydelse: Ydelse, register: Indsatsregister) -> Iterator[Finding]:
    first = paragraph_keys(ydelse.lovgrundlag[0])[0]
    held = register.held_by(first)
    if len(held) > 1 and not ydelse.indsats:
        kendte = ", ".join(indsats.id for indsats in held)
        yield fil.fejl(("lovgrundlag",), "ydelse-uden-indsats", str(ydelse.lovgrundlag[0]), kendte=kendte)
    kan = {indsats.id for lov in ydelse.lovgrundlag for key in paragraph_keys(lov) for indsats in register.held_by(key)}
    for nr, navn in enumerate(ydelse.indsats):
        if register.titel(navn) and navn not in kan:
            sti = ("indsats", nr) if isinstance(fil.yaml.indhold["indsats"], list) else ("indsats",)
            yield fil.fejl(sti, "indsats-anden-paragraf", f"“{navn}”")


def _figures(fil: SourceFile, ydelse: Ydelse) -> Iterator[Finding]:
    for nr, fakta in enumerate(ydelse.fakta):
        if fakta.indsats and fakta.indsats not in ydelse.indsats:
            yield fil.fejl(("fakta", nr, "indsats"), "fakta-anden-indsats", f"“{fakta.indsats}”")
