"""Situations in life: every answer names help of the same file, every help leads to a service, none is forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.gennemgang import Grundlag, Kildefil
from generator.checks.lix import LIX_TOP, lix
from generator.load.fejl import Fejl, Sti, hoejst, mente_du
from generator.model.kommune import Kommune
from generator.model.livssituation import Livssituation
from generator.model.ydelse import Ydelse
from generator.prosa.henvisning import uden_henvisninger


def tjek(grundlag: Grundlag) -> Iterator[Fejl]:
    """Findings in each situation, and a warning for every service that no situation leads to."""
    for fil in grundlag.filer:
        if isinstance(fil.model, Livssituation):
            yield from hoejst(fil.yaml.navn, _ukendt_hjaelp(fil, fil.model))
            yield from hoejst(fil.yaml.navn, _ukendt_nummer(fil, fil.model, grundlag))
            yield from hoejst(fil.yaml.navn, _uden_ydelser(fil, fil.model, grundlag))
            yield from _laesbarhed(fil)
        if isinstance(fil.model, Ydelse):
            yield from _glemt(fil, fil.model, grundlag)
            yield from _klage_kontakt(fil, fil.model, grundlag)


def _ukendt_hjaelp(fil: Kildefil, situation: Livssituation) -> Iterator[Fejl]:
    kendte = [hjaelp.id for hjaelp in situation.hjaelp]
    for sti, navn in _naevnt_hjaelp(situation):
        if navn not in kendte:
            yield fil.fejl(sti, "ukendt-hjaelp", navn=navn, forslag=mente_du(navn, kendte))


def _ukendt_nummer(fil: Kildefil, situation: Livssituation, grundlag: Grundlag) -> Iterator[Fejl]:
    kendte = [nummer.id for nummer in grundlag.catalogue.altid.numre]
    for nr, navn in enumerate(situation.ring):
        if navn not in kendte:
            yield fil.fejl(("ring", nr), "ukendt-nummer", navn=navn, forslag=mente_du(navn, kendte))


def _naevnt_hjaelp(situation: Livssituation) -> Iterator[tuple[Sti, str]]:
    for nr, spoergsmaal in enumerate(situation.spoergsmaal):
        for svarnr, svar in enumerate(spoergsmaal.svar):
            sti: Sti = ("spoergsmaal", nr, "svar", svarnr)
            yield from (((*sti, "peger_paa", i), navn) for i, navn in enumerate(svar.peger_paa))
            yield from (((*sti, "taler_imod", i, "hjaelp"), imod.hjaelp) for i, imod in enumerate(svar.taler_imod))


def _uden_ydelser(fil: Kildefil, situation: Livssituation, grundlag: Grundlag) -> Iterator[Fejl]:
    for nr, hjaelp in enumerate(situation.hjaelp):
        ydelser = [ydelse.adresse for ydelse in grundlag.catalogue.ydelser if hjaelp.omfatter(ydelse)]
        if not ydelser and not hjaelp.beregnere:
            yield fil.fejl(("hjaelp", nr), "hjaelp-uden-ydelse", f"“{hjaelp.id}”")
        for i, udelukkelse in enumerate(hjaelp.udelukker):
            for j, adresse in enumerate(udelukkelse.ydelser):
                if adresse not in ydelser:
                    sti: Sti = ("hjaelp", nr, "udelukker", i, "ydelser", j)
                    yield fil.fejl(sti, "udelukker-anden", f"“{adresse}”")


def _laesbarhed(fil: Kildefil) -> Iterator[Fejl]:
    tekst = "\n\n".join(uden_henvisninger(prosa) for _, prosa in fil.prosa())
    if lix(tekst) > LIX_TOP:
        yield fil.fejl(("kort",), "situation-for-svaer", f"lix {lix(tekst):.0f}", maal=LIX_TOP)


def _glemt(fil: Kildefil, ydelse: Ydelse, grundlag: Grundlag) -> Iterator[Fejl]:
    situationer = grundlag.catalogue.livssituationer
    if situationer and not any(hjaelp.omfatter(ydelse) for et in situationer for hjaelp in et.hjaelp):
        yield fil.fejl(("lovgrundlag",), "ydelse-uden-situation", str(ydelse.lovgrundlag[0]))


def _klage_kontakt(fil: Kildefil, ydelse: Ydelse, grundlag: Grundlag) -> Iterator[Fejl]:
    kommune = next(et.model for et in grundlag.filer if isinstance(et.model, Kommune) and et.model.id == ydelse.kommune)
    kontakter = [kontakt.id for kontakt in kommune.kontakter]
    if ydelse.klage_kontakt is not None and ydelse.klage_kontakt not in kontakter:
        navn = ydelse.klage_kontakt
        yield fil.fejl(("klage_kontakt",), "ukendt-klagekontakt", navn=navn, forslag=mente_du(navn, kontakter))
