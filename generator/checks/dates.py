"""Dates: values follow each other, and rates that have run out are seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding, at_most
from generator.model.catalogue import NATIONALE
from generator.model.fakta import Fakta, Vaerdi
from generator.model.kommune import Uoverensstemmelse
from generator.model.tabel import Satser
from generator.model.valgtabel import Periode, Valgtabel

_VARSEL = timedelta(days=60)


def check(material: Material) -> Iterator[Finding]:
    """Dates out of order, in every file."""
    for fil in material.filer:
        yield from at_most(fil.yaml.navn, _i_filen(fil))


def _i_filen(fil: SourceFile) -> Iterator[Finding]:
    for sti, node in fil.noder:
        if isinstance(node, Fakta) and fil.yaml.skrevet(sti) == sti:
            yield from _raekke(fil, (*sti, "vaerdier"), node.vaerdier)
        elif isinstance(node, Valgtabel):
            yield from _raekke(fil, (*sti, "perioder"), node.perioder)
        elif (
            isinstance(node, Uoverensstemmelse)
            and node.gyldig_fra
            and node.gyldig_til
            and node.gyldig_til < node.gyldig_fra
        ):
            yield fil.fejl((*sti, "gyldig_til"), "gyldig-til-foer-fra")


def _raekke(fil: SourceFile, sti: FieldPath, vaerdier: Sequence[Vaerdi | Periode]) -> Iterator[Finding]:
    """Values stand oldest first, and none holds when the next begins."""
    for nr, (foer, efter) in enumerate(pairwise(vaerdier), start=1):
        sted = (*sti, nr)
        if efter.gyldig_fra <= foer.gyldig_fra:
            yield fil.fejl(sted, "vaerdier-raekkefoelge")
        elif foer.gyldig_til and foer.gyldig_til >= efter.gyldig_fra:
            yield fil.fejl(sted, "vaerdier-overlap", til=foer.gyldig_til)


def udloebne(material: Material, i_dag: date) -> Iterator[Finding]:
    """Warnings for rates of the law that have run out, or soon will, with no value to follow."""
    for fil in material.filer:
        if not isinstance(fil.model, Satser) or fil.hos != NATIONALE:
            continue
        for nr, fakta in enumerate(fil.model.fakta):
            slut = fakta.vaerdier[-1].gyldig_til
            if slut and slut < i_dag + _VARSEL:
                kode = "sats-loeb-ud" if slut < i_dag else "sats-loeber-ud"
                yield fil.fejl(("fakta", nr), kode, f"“{fakta.id}”", dag=slut)
