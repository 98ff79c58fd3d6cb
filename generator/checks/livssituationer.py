"""Situations in life: every help leads to a service, none is forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.lix import LIX_TOP, lix
from generator.checks.walk import Grundlag, SourceFile
from generator.load.findings import Finding, Sti, hoejst
from generator.model.livssituation import Livssituation
from generator.model.ydelse import Ydelse
from generator.prose.reference import without_references


def check(grundlag: Grundlag) -> Iterator[Finding]:
    """Findings in each situation, and a warning for every service that no situation leads to."""
    for fil in grundlag.filer:
        if isinstance(fil.model, Livssituation):
            yield from hoejst(fil.yaml.navn, _uden_ydelser(fil, fil.model, grundlag))
            yield from _laesbarhed(fil)
        if isinstance(fil.model, Ydelse):
            yield from _glemt(fil, fil.model, grundlag)


def _uden_ydelser(fil: SourceFile, situation: Livssituation, grundlag: Grundlag) -> Iterator[Finding]:
    for nr, hjaelp in enumerate(situation.hjaelp):
        ydelser = [ydelse.adresse for ydelse in grundlag.catalogue.ydelser if hjaelp.omfatter(ydelse)]
        if not ydelser and not hjaelp.beregnere:
            yield fil.fejl(("hjaelp", nr), "hjaelp-uden-ydelse", f"“{hjaelp.id}”")
        for i, udelukkelse in enumerate(hjaelp.udelukker):
            for j, adresse in enumerate(udelukkelse.ydelser):
                if adresse not in ydelser:
                    sti: Sti = ("hjaelp", nr, "udelukker", i, "ydelser", j)
                    yield fil.fejl(sti, "udelukker-anden", f"“{adresse}”")


def _laesbarhed(fil: SourceFile) -> Iterator[Finding]:
    tekst = "\n\n".join(without_references(prosa) for _, prosa in fil.prosa())
    if lix(tekst) > LIX_TOP:
        yield fil.fejl(("kort",), "situation-for-svaer", f"lix {lix(tekst):.0f}", maal=LIX_TOP)


def _glemt(fil: SourceFile, ydelse: Ydelse, grundlag: Grundlag) -> Iterator[Finding]:
    situationer = grundlag.catalogue.livssituationer
    if situationer and not any(hjaelp.omfatter(ydelse) for et in situationer for hjaelp in et.hjaelp):
        yield fil.fejl(("lovgrundlag",), "ydelse-uden-situation", str(ydelse.lovgrundlag[0]))
