"""Situations in life: they are plain to read, and lead to every service."""

from __future__ import annotations

from collections.abc import Iterator

from calculators.rules.registry import BEREGNERE
from generator.checks.lix import LIX_TOP, lix
from generator.checks.walk import Material, SourceFile
from generator.load.findings import Finding, mente_du
from generator.model.livssituation import Hjaelp, Livssituation
from generator.model.lov import paragraphs
from generator.model.ydelse import Ydelse
from generator.prose.reference import without_references


def check(material: Material) -> Iterator[Finding]:
    """A situation that is hard to read or leads nowhere, and a warning for every service that no situation leads to."""
    for fil in material.filer:
        if isinstance(fil.model, Livssituation):
            yield from _uden_ydelser(fil, fil.model, material)
            yield from _laesbarhed(fil)
            yield from _regninger(fil, fil.model)
        if isinstance(fil.model, Ydelse) and material.catalogue.vises(fil.model):
            yield from _glemt(fil, fil.model, material)


def _uden_ydelser(fil: SourceFile, situation: Livssituation, material: Material) -> Iterator[Finding]:
    """Help that no municipality's standard can ever give. Whether one gives it now is nothing the file can help."""
    for nr, hjaelp in enumerate(situation.hjaelp):
        if not hjaelp.egne and not hjaelp.ydelser and not hjaelp.beregnere and not _venter(hjaelp, material):
            yield fil.fejl(("hjaelp", nr), "hjaelp-uden-ydelse", f"“{hjaelp.id}”")


def _venter(hjaelp: Hjaelp, material: Material) -> bool:
    """Whether the help waits for a municipality's standard: each paragraph it names is known to give something."""
    giver = {
        (lov.forkortelse, paragraf.nr)
        for lov in material.catalogue.lovgivning.love
        for paragraf in lov.paragraffer
        if paragraf.slags in (None, "ydelse")
    }
    return bool(paragraphs(hjaelp.lov) & giver)


def _laesbarhed(fil: SourceFile) -> Iterator[Finding]:
    tekst = "\n\n".join(without_references(prosa) for sti, prosa in fil.prosa() if sti[0] != "andre_sprog")
    if lix(tekst) > LIX_TOP:
        yield fil.fejl(("kort",), "situation-for-svaer", f"lix {lix(tekst):.0f}", maal=LIX_TOP)


def _regninger(fil: SourceFile, situation: Livssituation) -> Iterator[Finding]:
    """A figure that is asked for and goes into no field, or comes out as no result, of its calculator."""
    for nr, et in enumerate(situation.spoergsmaal):
        beregner = BEREGNERE.get(et.regn.beregner) if et.regn else None
        if et.regn is None or beregner is None:
            continue
        kendt = {"felt": [f.navn for f in beregner.felter], "resultat": [r.navn for r in beregner.resultater]}
        for led, navne in kendt.items():
            if (navn := getattr(et.regn, led)) not in navne:
                sted = ("spoergsmaal", nr, "regn", led)
                yield fil.fejl(sted, "regn-ukendt-felt", beregner=beregner.id, navn=navn, forslag=mente_du(navn, navne))


def _glemt(fil: SourceFile, ydelse: Ydelse, material: Material) -> Iterator[Finding]:
    situationer = material.catalogue.livssituationer
    if not situationer or _needs_none(ydelse, material):
        return
    if not any(hjaelp.omfatter(ydelse) for et in situationer for hjaelp in et.hjaelp):
        yield fil.fejl(("lovgrundlag",), "ydelse-uden-situation", str(ydelse.lovgrundlag[0]))


def _needs_none(ydelse: Ydelse, material: Material) -> bool:
    """Whether the register says of the paragraph it is by why no situation leads there."""
    uden = {
        (lov.forkortelse, paragraf.nr)
        for lov in material.catalogue.lovgivning.love
        for paragraf in lov.paragraffer
        if paragraf.uden_situation
    }
    return bool(paragraphs(ydelse.lovgrundlag[:1]) & uden)
