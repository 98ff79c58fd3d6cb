"""Dates: values follow each other, and rates that have run out are seen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from generator.checks.gennemgang import Grundlag, Kildefil
from generator.load.fejl import Fejl, Sti
from generator.model.catalogue import NATIONALE
from generator.model.fakta import Fakta, Vaerdi
from generator.model.kommune import Uoverensstemmelse
from generator.model.tabel import Satser

_TIDLIGST, _SENEST = date(1970, 1, 1), date(2100, 12, 31)
_VARSEL = timedelta(days=60)


def tjek(grundlag: Grundlag) -> Iterator[Fejl]:
    """Dates out of order or out of reach, in every file."""
    for fil in grundlag.filer:
        for sti, node in fil.noder():
            if isinstance(node, Fakta):
                yield from _raekke(fil, sti, node)
            elif isinstance(node, Vaerdi) and not _TIDLIGST <= node.gyldig_fra <= _SENEST:
                yield fil.fejl(
                    (*sti, "gyldig_fra"), f"datoen skal ligge mellem {_TIDLIGST} og {_SENEST}", str(node.gyldig_fra)
                )
            elif (
                isinstance(node, Uoverensstemmelse)
                and node.gyldig_fra
                and node.gyldig_til
                and node.gyldig_til < node.gyldig_fra
            ):
                yield fil.fejl((*sti, "gyldig_til"), "gyldig_til ligger før gyldig_fra")


def _raekke(fil: Kildefil, sti: Sti, fakta: Fakta) -> Iterator[Fejl]:
    """Values stand oldest first, and none holds when the next begins."""
    for nr, (foer, efter) in enumerate(pairwise(fakta.vaerdier), start=1):
        sted = (*sti, "vaerdier", nr)
        if efter.gyldig_fra <= foer.gyldig_fra:
            yield fil.fejl(sted, "værdierne skal stå med den ældste først, og to kan ikke begynde samme dag")
        elif foer.gyldig_til and foer.gyldig_til >= efter.gyldig_fra:
            yield fil.fejl(sted, f"overlapper værdien før, der gælder til {foer.gyldig_til}")


def udloebne(grundlag: Grundlag, i_dag: date) -> Iterator[Fejl]:
    """Warnings for rates of the law that have run out, or soon will, with no value to follow."""
    for fil in grundlag.filer:
        if not isinstance(fil.model, Satser) or fil.hos != NATIONALE:
            continue
        for nr, fakta in enumerate(fil.model.fakta):
            slut = fakta.vaerdier[-1].gyldig_til
            if slut and slut < i_dag + _VARSEL:
                ord_ = "løb ud" if slut < i_dag else "løber ud"
                yield fil.fejl(
                    ("fakta", nr), f"satsen {ord_} {slut}, og ingen følger efter", f"“{fakta.id}”", advarsel=True
                )
