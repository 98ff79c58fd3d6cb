"""The file of “what if”: its results and axes are the calculator's, and its made-up residents answer its questions."""

from __future__ import annotations

from collections.abc import Iterator

from calculators.questions.answers import laes_svar
from calculators.rules.registry import BEREGNERE
from calculators.text.errors import InputFejl
from calculators.text.units import enhedsnavn
from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding, at_most, mente_du
from generator.model.hvad_nu_hvis import HvadNuHvis, Opstilling

_TALFELTER = ("beloeb", "heltal", "tal")


def check(material: Material) -> Iterator[Finding]:
    """Findings in hvad-nu-hvis.yaml."""
    for fil in material.filer:
        if isinstance(fil.model, HvadNuHvis):
            yield from at_most(fil.yaml.navn, _i_filen(fil, fil.model))


def _i_filen(fil: SourceFile, model: HvadNuHvis) -> Iterator[Finding]:
    for nr, opstilling in enumerate(model.opstillinger):
        yield from _opstilling(fil, ("opstillinger", nr), opstilling)


def _opstilling(fil: SourceFile, sti: FieldPath, opstilling: Opstilling) -> Iterator[Finding]:
    beregner = BEREGNERE.get(opstilling.beregner)
    if beregner is None:
        return  # reported by the check of references
    resultater = {felt.navn: felt for felt in beregner.resultater}
    talte = {felt.navn for felt in beregner.resultater if felt.enhed and enhedsnavn(felt.enhed)}
    for nr, maal in enumerate(opstilling.maal):
        sted: FieldPath = (*sti, "maal", nr, "resultat")
        if maal.resultat not in talte:
            forslag = mente_du(maal.resultat, talte)
            yield fil.fejl(sted, "opstilling-resultat", f"“{maal.resultat}”", forslag=forslag)
        elif resultater[maal.resultat].virkning is None:
            yield fil.fejl(sted, "opstilling-virkning", f"“{maal.resultat}”", beregner=beregner.id)
    felter = {felt.navn for felt in beregner.felter if felt.type in _TALFELTER}
    if opstilling.akse and opstilling.akse not in felter:
        forslag = mente_du(opstilling.akse, felter)
        yield fil.fejl((*sti, "akse"), "opstilling-akse", f"“{opstilling.akse}”", forslag=forslag)
    for nr, borger in enumerate(opstilling.borgere):
        try:
            fejl = beregner.kontroller(laes_svar(beregner.felter, borger.svar))
        except InputFejl as mangler:
            fejl = mangler.fejl
        for felt, besked in fejl:
            yield fil.fejl((*sti, "borgere", nr, "svar"), "opdigtet-svar", f"“{borger.navn}”", felt=felt, besked=besked)
