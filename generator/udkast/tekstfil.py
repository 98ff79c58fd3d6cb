"""Text files, with the lines that the file has, and pages where it says where they begin."""

from __future__ import annotations

from pathlib import Path

from generator.udkast.dokument import Dokument
from generator.udkast.fejl import Ulaeselig


def laes_tekst(sti: Path) -> Dokument:
    """A text in UTF-8, or as older programs write it. A form feed begins a page. Errors: Ulaeselig."""
    raa = sti.read_bytes()
    if b"\x00" in raa[:4_000] and not raa.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Ulaeselig("Filen er ikke en tekst. Gem dokumentet som .docx, .pdf, .html eller .txt, og prøv igen.")
    tekst = _decoded(raa).replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if not tekst.strip():
        raise Ulaeselig("Filen er tom.")
    linjer, sider, side = [], [], 1
    for linje in tekst.split("\n"):
        side += linje.count("\f")
        linjer.append(linje.replace("\f", ""))
        sider.append(side)
    return Dokument(sti.stem, tuple(linjer), tuple(sider) if side > 1 else ())


def _decoded(raa: bytes) -> str:
    if raa.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raa.decode("utf-16", errors="replace")
    try:
        return raa.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raa.decode("cp1252", errors="replace")
