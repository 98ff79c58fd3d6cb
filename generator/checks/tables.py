"""Band tables: on every date they are whole, in order, and without a gap or overlap that is not explained."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding, at_most
from generator.model.fakta import Fakta, Interval
from generator.model.pakke import Pakker
from generator.model.tabel import Baandtabel, Satser
from generator.model.ydelse import Ydelse


def check(material: Material) -> Iterator[Finding]:
    """Findings in every band table."""
    for fil in material.filer:
        if isinstance(fil.model, (Satser, Ydelse, Pakker)):
            fakta = {et.id: et for et in fil.model.fakta}
            for nr, tabel in enumerate(fil.model.tabeller):
                fejl = list(at_most(fil.yaml.navn, _form(fil, ("tabeller", nr), tabel, fakta)))
                yield from fejl
                # A name that no fact has is reported by the check of references.
                if not fejl and fakta.keys() >= {*_tallene(tabel)}:
                    yield from _indhold(fil, ("tabeller", nr), tabel, fakta)


def _form(fil: SourceFile, sti: FieldPath, tabel: Baandtabel, fakta: dict[str, Fakta]) -> Iterator[Finding]:
    if tabel.over and tabel.over.graense is None:
        yield fil.fejl((*sti, "over"), "tabel-uden-graense")
    for nr, baand in enumerate(tabel.baand):
        if baand.interval in fakta and any(not isinstance(v.vaerdi, Interval) for v in fakta[baand.interval].vaerdier):
            yield fil.fejl((*sti, "baand", nr, "interval"), "tabel-ikke-spaend", f"“{baand.interval}”")


def _tallene(tabel: Baandtabel) -> list[str]:
    """The names of the facts that the bands are made of."""
    navne = [baand.interval for baand in tabel.baand] + [baand.giver for baand in tabel.baand if baand.giver]
    return navne + ([tabel.over.graense] if tabel.over and tabel.over.graense else [])


def _indhold(fil: SourceFile, sti: FieldPath, tabel: Baandtabel, fakta: dict[str, Fakta]) -> Iterator[Finding]:
    navne = _tallene(tabel)
    for dato in sorted({vaerdi.gyldig_fra for navn in navne for vaerdi in fakta[navn].vaerdier}):
        manglende = [navn for navn in navne if fakta[navn].paa(dato) is None]
        if manglende:
            yield fil.fejl(sti, "tabel-uden-vaerdi", dato=dato, fakta=", ".join(manglende))
        else:
            yield from _samling(fil, sti, tabel, fakta, dato)


def _samling(
    fil: SourceFile, sti: FieldPath, tabel: Baandtabel, fakta: dict[str, Fakta], dato: date
) -> Iterator[Finding]:
    """Each interval ends where the next begins, or the table says why not."""
    intervaller = [
        v.vaerdi for baand in tabel.baand if (v := fakta[baand.interval].paa(dato)) and isinstance(v.vaerdi, Interval)
    ]
    for nr, (foer, efter) in enumerate(pairwise(intervaller), start=1):
        if efter.fra < foer.fra:
            yield fil.fejl((*sti, "baand", nr), "tabel-orden", dato=dato)
        else:
            # Both ends are included: only whole numbers can meet without a gap or an overlap.
            samlet = tabel.enhed == "antal" and efter.fra == foer.til + 1
            yield from _uforklaret(fil, (*sti, "baand", nr), tabel, (foer.til, efter.fra, samlet, dato))
    graense = fakta[tabel.over.graense].paa(dato) if tabel.over and tabel.over.graense else None
    if graense and isinstance(graense.vaerdi, Decimal):
        ende = intervaller[-1].til
        yield from _uforklaret(fil, (*sti, "over"), tabel, (ende, graense.vaerdi, graense.vaerdi == ende, dato))


def _uforklaret(
    fil: SourceFile, sti: FieldPath, tabel: Baandtabel, overgang: tuple[Decimal, Decimal, bool, date]
) -> Iterator[Finding]:
    slut, start, samlet, dato = overgang
    if not samlet and tabel.begrundelse is None:
        slags = "hul" if start > slut else "overlap"
        yield fil.fejl(sti, "tabel-hul", slags=slags, slut=slut, start=start, dato=dato)
