"""The verification itself: sources by their hash, facts and contacts by their lines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import BaseModel

from generator.checks.gennemgang import Grundlag, Kildefil
from generator.load.fejl import Fejl, Sti, kort
from generator.model.fakta import Dag, Interval, Ordlyd, Vaerdi
from generator.model.kilde import Henvisning, Kilde
from generator.model.kommune import Kontakt
from generator.model.tilbud import Tilbud
from generator.verify import afskrift
from generator.verify.talord import datoer_i, samlet, tal_i


@dataclass
class Kontrol:
    """The outcome: findings, and how many values were held against a text, or cite a page without lines."""

    fejl: list[Fejl] = field(default_factory=list)
    kontrolleret: int = 0
    uden_tekst: int = 0


def kontroller(grundlag: Grundlag, mappe: Path) -> Kontrol:
    """Hold every cited value against the source texts in a folder (one `<document id>.txt` each)."""
    kontrol = Kontrol()
    tekster: dict[str, list[str]] = {}
    for fil in grundlag.filer:
        for sti, node in fil.noder():
            if isinstance(node, Kilde) and node.type == "dokument":
                kontrol.fejl += _laes(fil, sti, node, mappe, tekster)
    for fil in grundlag.filer:
        for sti, node in fil.noder():
            if isinstance(node, (Vaerdi, Kontakt, Tilbud)):
                _en(fil, sti, node, (tekster, kontrol))
            else:
                kontrol.fejl += _uden_for_teksten(fil, sti, node, tekster)
    kontrol.fejl += afskrift.tjek(grundlag, tekster)
    kontrol.fejl = sorted(set(kontrol.fejl))
    return kontrol


def _laes(fil: Kildefil, sti: Sti, kilde: Kilde, mappe: Path, tekster: dict[str, list[str]]) -> Iterator[Fejl]:
    tekstfil = mappe / f"{kilde.id}.txt"
    if not tekstfil.is_file():
        yield fil.fejl(sti, "kildetekst-mangler", fil=tekstfil.name, mappe=mappe)
        return
    indhold = tekstfil.read_bytes()
    if hashlib.sha256(indhold).hexdigest() != kilde.sha256:
        yield fil.fejl((*sti, "sha256"), "kildetekst-anden", kort(kilde.sha256), fil=tekstfil.name)
        return
    tekster[kilde.id] = indhold.decode("utf-8").removesuffix("\n").split("\n")


def _en(fil: Kildefil, sti: Sti, node: Vaerdi | Kontakt | Tilbud, mod: tuple[dict[str, list[str]], Kontrol]) -> None:
    tekster, kontrol = mod
    henvisning = node.kilde
    if henvisning.linje is None or henvisning.dokument not in tekster:
        kontrol.uden_tekst += 1
        return
    kontrol.kontrolleret += 1
    tekst = samlet(tekster[henvisning.dokument][henvisning.linje.fra - 1 : henvisning.linje.til])
    mangler = _mangler(node, tekst) if isinstance(node, Vaerdi) else _mangler_kontakt(node, tekst)
    for vaerdi in mangler:
        sted = {"dokument": henvisning.dokument, "linje": henvisning.linje, "tekst": kort(tekst, 100)}
        kontrol.fejl.append(fil.fejl(sti, "staar-ikke-i-kilden", f"“{vaerdi}”", **sted))


def _mangler(vaerdi: Vaerdi, tekst: str) -> Iterator[str]:
    """The figures of a value that the text does not have."""
    match vaerdi.vaerdi:
        case Interval(fra=fra, til=til):
            yield from (str(tal) for tal in (fra, til) if tal not in tal_i(tekst))
        case Ordlyd(tekst=ord_):
            if ord_.lower() not in tekst.lower():
                yield ord_
        case Dag(dato=dag):
            if dag not in datoer_i(tekst):
                yield dag
        case tal:
            if tal not in tal_i(tekst):
                yield str(tal)


def _mangler_kontakt(kontakt: Kontakt | Tilbud, tekst: str) -> Iterator[str]:
    """The parts of a contact or a place that the text does not have; telephone numbers are compared without spaces."""
    dele = [kontakt.navn, *kontakt.adresse, *kontakt.mail]
    yield from (del_ for del_ in dele if del_.lower() not in tekst.lower())
    if kontakt.telefon and kontakt.telefon.replace(" ", "") not in tekst.replace(" ", ""):
        yield kontakt.telefon


def _uden_for_teksten(fil: Kildefil, sti: Sti, node: BaseModel, tekster: dict[str, list[str]]) -> Iterator[Fejl]:
    """Lines after the last, cited by a source or by a section, whose document is that of its file."""
    kilde = node if isinstance(node, Henvisning) else getattr(fil.model, "kilde", None)
    linje = getattr(node, "linje", None)
    antal = len(tekster[kilde.dokument]) if kilde and kilde.dokument in tekster else None
    if linje and antal and linje.til > antal:
        yield fil.fejl((*sti, "linje"), "for-faa-linjer", f"“{linje}”", antal=antal)
