"""What `udkast` writes in a municipality's folder: the source's text, its entry in kilder.yaml, drafts and a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.model.catalogue import Catalogue
from generator.udkast.aendringer import Aendring, aendringer
from generator.udkast.dokument import Dokument
from generator.udkast.kilde import keep_source, source_id
from generator.udkast.laesere import laes
from generator.udkast.laest import Laest, laes_igennem
from generator.udkast.ramme import ramme
from generator.udkast.rapport import FIL, rapport
from generator.udkast.skriv import Udkast, tekster, udkast
from generator.udkast.staaende import staaende

_AAR = re.compile(r"(?<![\d.])(20\d\d)(?![\d.])")


class Skrevet(NamedTuple):
    """What was written: the files, the drafts, and what changed in standards that stand already."""

    filer: tuple[Path, ...]
    udkast: tuple[Udkast, ...]
    aendringer: dict[str, list[Aendring]]


def skriv_udkast(sti: Path, mappe: Path, catalogue: Catalogue, kommune: str, fra: date | None, skemaer: str) -> Skrevet:
    """Read a document and write its drafts. A file that is there already is never written over. Errors: Ulaeselig."""
    dokument = laes(sti)
    data = catalogue.kommune(kommune)
    id_ = source_id(dokument, kommune, data)
    laest = laes_igennem(dokument)
    rammen = ramme(catalogue, kommune, id_, _first_day(dokument, fra), skemaer)
    foerst = udkast(laest, rammen)
    gamle = staaende(foerst, data.ydelser if data else ())
    # A draft of a service that stands has the service's id, in its file and where others point to it.
    alle = [replace(et, id=gammel.id) if gammel else et for et, gammel in zip(foerst, gamle, strict=True)]
    aendret = {
        et.id: aendringer(gammel.fakta, et.del_.fakta, date.fromisoformat(rammen.fra))
        for et, gammel in zip(alle, gamle, strict=True)
        if gammel
    }
    filer = keep_source(mappe, id_, dokument, data, skemaer)
    for et, gammel, tekst in zip(alle, gamle, tekster(laest, rammen, alle), strict=True):
        if gammel:
            fil, tekst = mappe / "ydelser" / et.id / f"{rammen.fra}.yaml", _a_folder_down(tekst)
        else:
            fil = mappe / "ydelser" / f"{et.id}.yaml"
        filer.append(_write_new(fil, tekst))
    filer += _coverage(mappe, id_, laest, skemaer)
    rapporten = mappe / FIL
    rapporten.write_text(rapport(laest, rammen, alle, aendret), encoding="utf-8")
    return Skrevet((*filer, rapporten), tuple(alle), aendret)


def _a_folder_down(tekst: str) -> str:
    """The draft as another edition of a service, in the folder of its name."""
    return tekst.replace("$schema=../", "$schema=../../", 1)


def _first_day(dokument: Dokument, fra: date | None) -> tuple[str, str]:
    """The first day of the drafts, and where it is from: what was told, the year on the front page, or today."""
    if fra:
        return fra.isoformat(), "den dag, du skrev"
    for nr, linje in enumerate(dokument.linjer[:60], start=1):
        if fundet := _AAR.search(linje):
            return f"{fundet[1]}-01-01", f"se efter: linje {nr} siger kun {fundet[1]}"
    return date.today().isoformat(), "se efter: dokumentet siger ikke, hvornår det gælder fra"


def _coverage(mappe: Path, id_: str, laest: Laest, skemaer: str) -> Iterator[Path]:
    """Answers for lines that print again what is a fact from another line."""
    igen = {nr: et.linje for del_ in laest.dele for et in del_.fakta for nr in et.andre}
    egne = {et.linje for del_ in laest.dele for et in del_.fakta}
    poster = [
        f'  - {{linje: {nr}, grund: "tallet fra linje {linje} trykt igen"}}'
        for nr, linje in sorted(igen.items())
        if nr not in egne
    ]
    if poster:
        hoved = [
            f"# yaml-language-server: $schema={skemaer}/daekning.schema.json",
            "# Foreslået af et program: linjer, hvis tal ikke er et nyt fakta. Se efter, og ret.",
            f"id: {id_}",
            "undtagelser:",
        ]
        yield _write_new(mappe / "daekning" / f"{id_}.yaml", "\n".join([*hoved, *poster]) + "\n")


def _write_new(fil: Path, tekst: str) -> Path:
    """Write a file that is not there; one that is there is someone's work, so the new one gets a name beside it."""
    fil.parent.mkdir(parents=True, exist_ok=True)
    nr = 1
    sted = fil
    while sted.exists():
        nr += 1
        sted = fil.with_name(f"{fil.stem}-{nr}.txt")
    sted.write_text(tekst, encoding="utf-8")
    return sted
