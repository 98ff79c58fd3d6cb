"""Editions of one standard: they follow each other, and their days and figures fit together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from generator.checks.walk import Material, SourceFile
from generator.load.findings import Finding
from generator.model.udgaver import Udgave, Udgaver
from generator.model.ydelse import Ydelse

_EN_DAG = timedelta(days=1)


def check(material: Material) -> Iterator[Finding]:
    """Days of adoption and of force that do not fit, in one edition and between those of one service."""
    filer = {fil.model.udgaveadresse: fil for fil in material.filer if isinstance(fil.model, Ydelse)}
    for fil in filer.values():
        if isinstance(fil.model, Ydelse) and fil.model.vedtaget and fil.model.vedtaget > fil.model.gaelder_fra:
            yield fil.fejl(("vedtaget",), "vedtaget-efter-gaelder-fra", str(fil.model.vedtaget))
    for udgaver in material.catalogue.udgaver.values():
        for foer, efter in pairwise(udgaver.alle):
            yield from _follow(filer[foer.ydelse.udgaveadresse], filer[efter.ydelse.udgaveadresse], foer, efter)
        for udgave in udgaver.alle:
            yield from _outside(filer[udgave.ydelse.udgaveadresse], udgave, udgaver)


def _follow(fil: SourceFile, naeste: SourceFile, foer: Udgave, efter: Udgave) -> Iterator[Finding]:
    """An edition ends before the next begins, the day before where nothing is to be between them."""
    slut = foer.ydelse.gaelder_til
    if slut and slut >= efter.fra:
        yield fil.fejl(("gaelder_til",), "udgaver-overlap", str(slut), naeste=naeste.yaml.navn, fra=efter.fra)
    elif slut and slut < efter.fra - _EN_DAG:
        yield fil.fejl(("gaelder_til",), "udgaver-hul", str(slut), naeste=naeste.yaml.navn, fra=efter.fra)
    if foer.ydelse.vedtaget and efter.ydelse.vedtaget and efter.ydelse.vedtaget < foer.ydelse.vedtaget:
        yield naeste.fejl(("vedtaget",), "vedtaget-foer-den-gamle", str(efter.ydelse.vedtaget), gammel=fil.yaml.navn)


def _outside(fil: SourceFile, udgave: Udgave, udgaver: Udgaver) -> Iterator[Finding]:
    """Values that hold on no day of their edition, so that nobody ever sees or reckons with them."""
    foerste = udgave is udgaver.alle[0]
    for nr, fakta in enumerate(udgave.ydelse.fakta):
        for vnr, vaerdi in enumerate(fakta.vaerdier):
            for_sent = udgave.til is not None and vaerdi.gyldig_fra > udgave.til
            for_tidligt = not foerste and vaerdi.gyldig_til is not None and vaerdi.gyldig_til < udgave.fra
            if for_sent or for_tidligt:
                yield fil.fejl(("fakta", nr, "vaerdier", vnr), "vaerdi-uden-for-udgaven", f"“{fakta.id}”")
