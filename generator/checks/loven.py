"""What the law gives everyone: plain to read, of its own paragraphs, and one successor for what has ended."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic_core import PydanticCustomError

from calculators.rules.registry import BEREGNERE
from generator.checks.lix import FLEST_ORD, LIX_KROP, LIX_TOP, lix, too_long
from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding, shortened
from generator.model.catalogue import NATIONALE
from generator.model.indsats import paragraph_keys
from generator.model.lovindgang import Lovindgang
from generator.prose.lookup import Unknown
from generator.prose.writing import plain_text


def check(material: Material) -> Iterator[Finding]:
    """Findings in every entry, and two entries that have come in the place of the same."""
    afloest: dict[str, SourceFile] = {}
    for fil in material.filer:
        if not isinstance(fil.model, Lovindgang):
            continue
        yield from _laesbarhed(fil, fil.model, material)
        yield from _anden_lov(fil, fil.model, material)
        yield from _kun_kommunens(fil, fil.model)
        for nr, navn in enumerate(fil.model.afloeser):
            foerste = afloest.setdefault(navn, fil)
            if foerste is not fil:
                yield fil.fejl(("afloeser", nr), "afloeses-to-gange", indsats=navn, fil=foerste.yaml.navn)


def _anden_lov(fil: SourceFile, indgang: Lovindgang, material: Material) -> Iterator[Finding]:
    """A kind of help that the list ties to other paragraphs than the entry's."""
    register = material.catalogue.indsatsregister
    kan = {et.id for lov in indgang.lov for key in paragraph_keys(lov) for et in register.held_by(key)}
    steder: list[tuple[FieldPath, str]] = [(("indsats",), indgang.indsats)] if indgang.indsats else []
    steder += [(("afloeser", nr), navn) for nr, navn in enumerate(indgang.afloeser)]
    for sti, navn in steder:
        if register.titel(navn) and navn not in kan:
            yield fil.fejl(sti, "indsats-anden-lov", f"“{navn}”")


def _kun_kommunens(fil: SourceFile, indgang: Lovindgang) -> Iterator[Finding]:
    """A calculator that nobody can use where the municipality has no figures: the law's page is for all of them."""
    for nr, navn in enumerate(indgang.beregnere):
        beregner = BEREGNERE.get(navn)
        if beregner and beregner.kraever_kommune and not beregner.spoerger_om:
            yield fil.fejl(("beregnere", nr), "beregner-kun-kommunens", f"“{navn}”")


def _laesbarhed(fil: SourceFile, indgang: Lovindgang, material: Material) -> Iterator[Finding]:
    svar: list[tuple[FieldPath, str]] = [(("svar", navn), tekst) for navn, tekst in indgang.svar.alle()]
    top: list[tuple[FieldPath, str]] = [(("kort",), indgang.kort), *svar]
    rest = [*filter(None, (indgang.soeg,)), *indgang.klar, *indgang.kommunen_bestemmer, *indgang.ukendt]
    try:
        for sti, maal, tekster in ((("kort",), LIX_TOP, [tekst for _, tekst in top]), (("soeg",), LIX_KROP, rest)):
            fundet = lix("\n\n".join(_plain(material, tekst) for tekst in tekster))
            if fundet > maal:
                yield fil.fejl(sti, "for-svaer", f"lix {fundet:.0f}", maal=maal)
        for felt, tekst in top:
            for saetning, antal in too_long(_plain(material, tekst)):
                yield fil.fejl(felt, "lang-saetning", shortened(saetning), antal=antal, flest=FLEST_ORD)
    except (Unknown, PydanticCustomError):
        return  # reported by the check of references


def _plain(material: Material, tekst: str) -> str:
    return plain_text(material.opslag, tekst, NATIONALE, material.catalogue.dag)
