"""Which reader reads a document, by what the file is; and what to do with one that cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.addresses import markdown_file
from generator.udkast.dokument import Dokument
from generator.udkast.fejl import Ulaeselig
from generator.udkast.pdf import laes_pdf
from generator.udkast.regneark import laes_regneark
from generator.udkast.tekstfil import laes_tekst
from generator.udkast.webside import laes_webside
from generator.udkast.word import laes_word

_LAESERE: dict[str, Callable[[Path], Dokument]] = {
    ".txt": laes_tekst, markdown_file(""): laes_tekst, ".text": laes_tekst, ".html": laes_webside, ".htm": laes_webside,
    ".docx": laes_word, ".pdf": laes_pdf, ".xlsx": laes_regneark,
}  # fmt: skip
_GAMMEL_WORD = b"\xd0\xcf\x11\xe0"
_STOERST = 100_000_000
_LONGEST_LINE = 20_000


def laes(sti: Path) -> Dokument:
    """Read a document. Errors: Ulaeselig, in words that say what to do."""
    if sti.stat().st_size > _STOERST:
        raise Ulaeselig("Filen er større end 100 MB. Gem den uden billeder, og prøv igen.")
    with sti.open("rb") as fil:
        begyndelse = fil.read(8)
    if not begyndelse:
        raise Ulaeselig("Filen er tom.")
    if begyndelse.startswith(_GAMMEL_WORD):
        raise Ulaeselig(
            "Filen er i Words gamle form (.doc), eller den har en adgangskode. "
            "Åbn den i Word, fjern adgangskoden, og gem den som .docx."
        )
    laeser = _LAESERE.get(_kind(sti, begyndelse))
    if laeser is None:
        raise Ulaeselig(
            f"{sti.suffix or 'Filen'} kan ikke læses. Gem dokumentet som .docx, .pdf, .xlsx, .html eller .txt."
        )
    dokument = laeser(sti)
    if max(map(len, dokument.linjer)) > _LONGEST_LINE:
        raise Ulaeselig("Filen har en linje på over 20.000 tegn og er nok ikke et dokument. Se efter, hvad den er.")
    return dokument


def _kind(sti: Path, begyndelse: bytes) -> str:
    """The form of a file: what it begins as, where that says it; else what its name says."""
    if begyndelse.startswith(b"%PDF"):
        return ".pdf"
    endelse = sti.suffix.lower()
    if begyndelse.startswith(b"PK\x03\x04") and endelse in (".pdf", ".txt", ".html", ".htm"):
        return ".docx"
    if begyndelse.lstrip().lower().startswith((b"<html", b"<!doct")):
        return ".html"
    return endelse
