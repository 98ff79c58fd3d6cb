"""Ids: unique where they are looked up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.checks.gennemgang import Grundlag, Kildefil
from generator.load.fejl import Fejl, Sti
from generator.model.begreb import Begreber
from generator.model.kilde import Kilder
from generator.model.kommune import Kommune, Uoverensstemmelser
from generator.model.livssituation import Livssituation, Spoergsmaal
from generator.model.lov import Lov, Lovgivning
from generator.model.pakke import Pakker
from generator.model.retningslinje import Retningslinje, Retningslinjegrundlag
from generator.model.tabel import Satser
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse


def tjek(grundlag: Grundlag) -> Iterator[Fejl]:
    """Two things with one id, in a file or across the files that share a namespace."""
    uoverensstemmelser: dict[str, str] = {}
    kommunens: defaultdict[str, dict[str, str]] = defaultdict(dict)
    adresser: defaultdict[str, dict[str, str]] = defaultdict(dict)
    koder: dict[str, str] = {}
    for fil in grundlag.filer:
        for felt, ider in _navnerum(fil):
            yield from _dubletter(fil, felt, ider)
        if isinstance(fil.model, Uoverensstemmelser):
            ider = [fund.id for fund in fil.model.uoverensstemmelser]
            yield from _paa_tvaers(fil, ("uoverensstemmelser",), ider, uoverensstemmelser)
        if isinstance(fil.model, (Ydelse, Tilbud)):
            yield from _et_navn(fil, ("id", "dobbelt-id-fil"), fil.model.id, adresser[fil.model.kommune])
        if isinstance(fil.model, Kommune):
            yield from _et_navn(fil, ("kode", "dobbelt-kode"), fil.model.kode, koder)
        if isinstance(fil.model, (Kommune, Satser, Pakker)):
            yield from _paa_tvaers(fil, ("fakta",), [fakta.id for fakta in fil.model.fakta], kommunens[fil.hos])


def _navnerum(fil: Kildefil) -> Iterator[tuple[Sti, list[str]]]:
    model = fil.model
    if isinstance(model, (Satser, Ydelse, Pakker)):
        yield ("tabeller",), [tabel.id for tabel in model.tabeller]
    if isinstance(model, (Satser, Ydelse, Kommune, Tilbud, Pakker, Retningslinje, Retningslinjegrundlag)):
        yield ("fakta",), [fakta.id for fakta in model.fakta]
    if isinstance(model, Pakker):
        yield ("pakker",), [pakke.id for pakke in model.pakker]
        yield ("takster",), [takst.id for takst in model.takster]
    if isinstance(model, Retningslinje):
        yield ("anvisninger",), [anvisning.id for anvisning in model.anvisninger]
    if isinstance(model, Kommune):
        yield ("kontakter",), [kontakt.id for kontakt in model.kontakter]
    if isinstance(model, Kilder):
        yield ("kilder",), [kilde.id for kilde in model.kilder]
    if isinstance(model, Livssituation):
        yield ("hjaelp",), [hjaelp.id for hjaelp in model.hjaelp]
        yield ("spoergsmaal",), [spoergsmaal.id for spoergsmaal in model.spoergsmaal]
    if isinstance(model, Begreber):
        yield ("begreber",), [begreb.id for begreb in model.begreber]
    if isinstance(model, Lovgivning):
        yield ("love",), [lov.forkortelse for lov in model.love]
        yield ("regler",), [regel.id for regel in model.regler]
        yield ("aendringer",), [aendring.id for aendring in model.aendringer]
    for sti, node in fil.noder():
        if isinstance(node, Spoergsmaal):
            yield (*sti, "svar"), [svar.id for svar in node.svar]
        if isinstance(node, Lov):
            yield (*sti, "paragraffer"), [paragraf.nr for paragraf in node.paragraffer]


def _dubletter(fil: Kildefil, felt: Sti, ider: Iterable[str]) -> Iterator[Fejl]:
    sete: dict[str, int] = {}
    for nr, id_ in enumerate(ider):
        if id_ in sete:
            yield fil.fejl((*felt, nr), "dobbelt-id", f"“{id_}”", nr=sete[id_] + 1)
        sete.setdefault(id_, nr)


def _paa_tvaers(fil: Kildefil, felt: Sti, ider: Iterable[str], sete: dict[str, str]) -> Iterator[Fejl]:
    for nr, id_ in enumerate(ider):
        if sete.get(id_, fil.navn) != fil.navn:
            yield fil.fejl((*felt, nr), "dobbelt-id-fil", f"“{id_}”", fil=sete[id_])
        sete.setdefault(id_, fil.navn)


def _et_navn(fil: Kildefil, felt_og_kode: tuple[str, str], navn: str, sete: dict[str, str]) -> Iterator[Fejl]:
    """A name that a file has as a whole: its id among its neighbours, or a municipality's code."""
    felt, kode = felt_og_kode
    if navn in sete:
        yield fil.fejl((felt,), kode, f"“{navn}”", fil=sete[navn])
    sete.setdefault(navn, fil.navn)
