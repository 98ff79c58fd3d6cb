"""The verification itself: sources by their hash, facts and contacts by their lines."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from pydantic import BaseModel

from generator.checks.walk import Material, SourceFile
from generator.load.findings import FieldPath, Finding, shortened
from generator.model.fakta import Fakta, Vaerdi
from generator.model.kilde import Henvisning, Kilde, Linjer
from generator.model.kommune import Kontakt
from generator.model.tilbud import Tilbud
from generator.prose.number_words import samlet
from generator.verify import copying, quotations
from generator.verify.text_file import text_file
from generator.verify.values import contradictions, has_words, parts

# The lines of each source text, by the id of its document.
Texts = dict[str, list[str]]
# What a text lacks, and whether another text has it.
Mangel = tuple[str, Callable[[str], bool]]
_FLEST_LINJER = 5


@dataclass
class Verification:
    """The outcome: findings, and how many values were held against a text, or cite a page without lines."""

    fejl: list[Finding] = field(default_factory=list)
    kontrolleret: int = 0
    uden_tekst: int = 0


def verify(material: Material, mappe: Path) -> Verification:
    """Hold every cited value against the source texts in a folder (one `<document id>.txt` each)."""
    kontrol = Verification()
    tekster, kontrol.fejl = read_texts(material, mappe)
    for fil in material.filer:
        for sti, node in fil.noder:
            if isinstance(node, Fakta):
                for nr, vaerdi in enumerate(node.vaerdier):
                    _en(
                        fil,
                        (*sti, "vaerdier", nr),
                        vaerdi.kilde,
                        partial(_mangler, vaerdi, node.enhed),
                        (tekster, kontrol),
                    )
                kontrol.fejl += _modsagt(fil, sti, node, tekster)
            elif isinstance(node, (Kontakt, Tilbud)):
                _en(fil, sti, node.kilde, partial(_mangler_kontakt, node), (tekster, kontrol))
            if not isinstance(node, (Vaerdi, Kontakt, Tilbud)):
                kontrol.fejl += _uden_for_teksten(fil, sti, node, tekster)
    kontrol.fejl += copying.check(material, tekster)
    kontrol.fejl += quotations.check(material, tekster)
    kontrol.fejl = sorted(set(kontrol.fejl))
    return kontrol


def read_texts(material: Material, mappe: Path) -> tuple[Texts, list[Finding]]:
    """The source texts that lie in a folder and are those that the lines were counted in; and what is wrong."""
    tekster: Texts = {}
    fejl: list[Finding] = []
    for fil in material.filer:
        for sti, node in fil.noder:
            if isinstance(node, Kilde) and node.type == "dokument":
                fejl += _laes(fil, sti, node, mappe, tekster)
    return tekster, fejl


def _laes(fil: SourceFile, sti: FieldPath, kilde: Kilde, mappe: Path, tekster: Texts) -> Iterator[Finding]:
    tekstfil = text_file(mappe, kilde.id, fil.hos)
    if not tekstfil.is_file():
        yield fil.fejl(sti, "kildetekst-mangler", fil=tekstfil.name, mappe=mappe)
        return
    indhold = tekstfil.read_bytes()
    if hashlib.sha256(indhold).hexdigest() != kilde.sha256:
        yield fil.fejl((*sti, "sha256"), "kildetekst-anden", shortened(kilde.sha256), fil=tekstfil.name)
        return
    tekster[kilde.id] = indhold.decode("utf-8").removesuffix("\n").split("\n")


def _en(
    fil: SourceFile,
    sti: FieldPath,
    henvisning: Henvisning,
    mangler_i: Callable[[str], Iterator[Mangel]],
    mod: tuple[Texts, Verification],
) -> None:
    """Hold one thing against the lines it cites: `mangler_i` says what of it a text lacks."""
    tekster, kontrol = mod
    if henvisning.linje is None or henvisning.dokument not in tekster:
        kontrol.uden_tekst += 1
        return
    kontrol.kontrolleret += 1
    tekst = _paa_linjerne(tekster[henvisning.dokument], henvisning.linje)
    sted = {"dokument": henvisning.dokument, "linje": henvisning.linje}
    for vaerdi, staar_i in mangler_i(tekst):
        ellers = _ellers(tekster[henvisning.dokument], henvisning.linje.fra, staar_i)
        indsat = sted | {"tekst": shortened(tekst, 100), "ellers": ellers}
        kontrol.fejl.append(fil.fejl(sti, "staar-ikke-i-kilden", f"“{vaerdi}”", **indsat))


def _modsagt(fil: SourceFile, sti: FieldPath, fakta: Fakta, tekster: Texts) -> Iterator[Finding]:
    """Figures of a fact to which the cited lines give another unit, or another end, than the fact has."""
    for nr, vaerdi in enumerate(fakta.vaerdier):
        linje, dokument = vaerdi.kilde.linje, vaerdi.kilde.dokument
        if linje is None or dokument not in tekster:
            continue
        tekst = _paa_linjerne(tekster[dokument], linje)
        for kode, fundet, ord_ in contradictions(vaerdi.vaerdi, fakta.enhed, tekst):
            sted = {"dokument": dokument, "linje": linje, "ord": shortened(ord_)}
            yield fil.fejl((*sti, "vaerdier", nr), kode, f"“{fundet}”", **sted)


def _paa_linjerne(linjer: list[str], her: Linjer) -> str:
    """The text of the lines; what stands in two places is not read as one run of words."""
    return " … ".join(samlet(linjer[et.fra - 1 : et.til]) for et in her.spaend)


def _ellers(linjer: list[str], her: int, staar_i: Callable[[str], bool]) -> str:
    """Where in the document it does stand, the nearest lines first."""
    fundne = [nr for nr, linje in enumerate(linjer, start=1) if staar_i(" ".join(linje.split()))]
    if not fundne:
        return "det står ikke på nogen anden linje"
    naermest = sorted(sorted(fundne, key=lambda nr: abs(nr - her))[:_FLEST_LINJER])
    flere = f" og {len(fundne) - len(naermest)} andre" if len(fundne) > len(naermest) else ""
    return f"det står på linje {', '.join(map(str, naermest))}{flere}"


def _mangler(vaerdi: Vaerdi, enhed: str, tekst: str) -> Iterator[Mangel]:
    """The figures or words of a value that the text does not have."""
    yield from (del_ for del_ in parts(vaerdi.vaerdi, enhed) if not del_[1](tekst))


def _mangler_kontakt(kontakt: Kontakt | Tilbud, tekst: str) -> Iterator[Mangel]:
    """The parts of a contact or a place that the text does not have; telephone numbers are compared without spaces."""
    dele = [(del_, partial(has_words, del_)) for del_ in (kontakt.navn, *kontakt.adresse, *kontakt.mail)]
    if kontakt.telefon:
        dele.append((kontakt.telefon, partial(_har_nummer, kontakt.telefon)))
    yield from (del_ for del_ in dele if not del_[1](tekst))


def _har_nummer(nummer: str, tekst: str) -> bool:
    return nummer.replace(" ", "") in tekst.replace(" ", "")


def _uden_for_teksten(fil: SourceFile, sti: FieldPath, node: BaseModel, tekster: Texts) -> Iterator[Finding]:
    """Lines after the last, cited by a source or by a section, whose document is that of its file."""
    kilde = node if isinstance(node, Henvisning) else getattr(fil.model, "kilde", None)
    linje = getattr(node, "linje", None)
    # What the law gives rests on several documents, and cites no lines of its own.
    if not isinstance(kilde, Henvisning):
        return
    antal = len(tekster[kilde.dokument]) if kilde.dokument in tekster else None
    if linje and antal and linje.til > antal:
        yield fil.fejl((*sti, "linje"), "for-faa-linjer", f"“{linje}”", antal=antal)
