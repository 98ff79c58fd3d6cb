"""A document as a source of the municipality: its text with numbered lines, and its entry in kilder.yaml."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.checks.prose import UDFYLD
from generator.model.catalogue import Kommunedata
from generator.udkast.dokument import Dokument
from generator.udkast.fejl import Ulaeselig
from generator.udkast.navne import ascii_id
from generator.udkast.ramme import quoted

KILDER = "kilder"


def source_id(dokument: Dokument, kommune: str, data: Kommunedata | None) -> str:
    """The document's name, which begins with the municipality's. Errors: Ulaeselig, for one that is known already."""
    navn = ascii_id(dokument.navn, 60) or "dokument"
    id_ = navn if navn == kommune or navn.startswith(f"{kommune}-") else f"{kommune}-{navn}"
    for kilde in data.kilder if data else ():
        if kilde.sha256 == dokument.sha256:
            raise Ulaeselig(f"Dokumentet er læst før og hedder {kilde.id} i kilder.yaml. Der er intet nyt i det.")
        if kilde.id == id_:
            raise Ulaeselig(f"Et andet dokument hedder allerede {id_}. Giv filen et andet navn, fx med året.")
    return id_


def keep_source(mappe: Path, id_: str, dokument: Dokument, data: Kommunedata | None, skemaer: str) -> list[Path]:
    """Write the text and the entry; gives the two files."""
    return [_text(mappe, id_, dokument), _source(mappe, id_, dokument, data, skemaer)]


def _text(mappe: Path, id_: str, dokument: Dokument) -> Path:
    fil = mappe / KILDER / f"{id_}.txt"
    fil.parent.mkdir(parents=True, exist_ok=True)
    fil.write_bytes(dokument.tekst.encode())
    return fil


def _source(mappe: Path, id_: str, dokument: Dokument, data: Kommunedata | None, skemaer: str) -> Path:
    """Add the document to kilder.yaml, with the line that each page begins on."""
    fil = mappe / "kilder.yaml"
    foer = fil.read_text(encoding="utf-8") if fil.is_file() else ""
    if not foer:
        foer = f"# yaml-language-server: $schema={skemaer.removeprefix('../')}/kilder.schema.json\nkilder:\n"
    navn = data.kommune.navn if data else UDFYLD
    sider = list(_sider(dokument))
    post = [
        f"  - id: {id_}", "    type: dokument", f"    titel: {quoted(dokument.titel or dokument.navn)}",
        f"    udgiver: {quoted(navn)}", f"    sha256: {dokument.sha256}",
    ]  # fmt: skip
    if sider:
        post += ["    sider: [", *(f"      {{linje: {linje}, side: {side}}}," for linje, side in sider), "    ]"]
    fil.write_text(foer.rstrip("\n") + "\n" + "\n".join(post) + "\n", encoding="utf-8")
    return fil


def _sider(dokument: Dokument) -> Iterator[tuple[int, int]]:
    foer = 0
    for nr, side in enumerate(dokument.sider, start=1):
        if side is not None and side != foer:
            yield nr, side
            foer = side
