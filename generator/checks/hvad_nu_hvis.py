"""The file of “what if”: what it names exists, and its made-up residents answer their questions."""

from __future__ import annotations

from collections.abc import Iterator

from calculators.questions.answers import laes_svar
from calculators.rules.registry import BEREGNERE
from calculators.text.errors import InputFejl
from calculators.text.units import enhedsnavn
from generator.checks.gennemgang import Grundlag, Kildefil
from generator.load.fejl import Fejl, Sti, hoejst, mente_du
from generator.model.hvad_nu_hvis import HvadNuHvis, Opstilling

_TALFELTER = ("beloeb", "heltal", "tal")


def tjek(grundlag: Grundlag) -> Iterator[Fejl]:
    """Findings in hvad-nu-hvis.yaml."""
    for fil in grundlag.filer:
        if isinstance(fil.model, HvadNuHvis):
            yield from hoejst(fil.yaml.navn, _i_filen(fil, fil.model, grundlag))


def _i_filen(fil: Kildefil, model: HvadNuHvis, grundlag: Grundlag) -> Iterator[Fejl]:
    yield from _foelgetal(fil, model, grundlag)
    for nr, opstilling in enumerate(model.opstillinger):
        yield from _opstilling(fil, ("opstillinger", nr), opstilling)


def _foelgetal(fil: Kildefil, model: HvadNuHvis, grundlag: Grundlag) -> Iterator[Fejl]:
    """Reprints, sums and limits name facts that exist: the law's, and those of some municipality."""
    lovens = {fakta.id for fakta in grundlag.catalogue.nationale.fakta}
    egne = {fakta.id for kommune in grundlag.catalogue.kommuner for fakta in kommune.alle_fakta}
    naevnt: list[tuple[Sti, str, set[str]]] = []
    for nr, gengivelse in enumerate(model.gengivelser):
        naevnt.append((("gengivelser", nr, "fakta"), gengivelse.fakta, egne))
        naevnt += [(("gengivelser", nr, "lovens", i), navn, lovens) for i, navn in enumerate(gengivelse.lovens)]
    for nr, sum_ in enumerate(model.summer):
        naevnt += [(("summer", nr, "fakta"), navn, egne) for navn in (sum_.fakta, *sum_.led)]
    naevnt += [(("graenser", nr, "fakta"), graense.fakta, lovens | egne) for nr, graense in enumerate(model.graenser)]
    for sti, navn, kendte in naevnt:
        if navn not in kendte:
            yield fil.fejl(sti, "ukendt-gengivelse", navn=navn, forslag=mente_du(navn, kendte))


def _opstilling(fil: Kildefil, sti: Sti, opstilling: Opstilling) -> Iterator[Fejl]:
    beregner = BEREGNERE.get(opstilling.beregner)
    if beregner is None:
        forslag = mente_du(opstilling.beregner, BEREGNERE)
        yield fil.fejl((*sti, "beregner"), "opstilling-beregner", f"“{opstilling.beregner}”", forslag=forslag)
        return
    talte = {felt.navn for felt in beregner.resultater if felt.enhed and enhedsnavn(felt.enhed)}
    for nr, maal in enumerate(opstilling.maal):
        if maal.resultat not in talte:
            sted: Sti = (*sti, "maal", nr, "resultat")
            forslag = mente_du(maal.resultat, talte)
            yield fil.fejl(sted, "opstilling-resultat", f"“{maal.resultat}”", forslag=forslag)
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
