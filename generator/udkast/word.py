"""Word documents (.docx), by way of HTML: headings by their styles, lists, and tables as tables."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from generator.udkast.dokument import Dokument
from generator.udkast.fejl import UDKAST_MANGLER, Ulaeselig
from generator.udkast.webside import fra_html

_LARGEST_UNPACKED = 300_000_000


def laes_word(sti: Path) -> Dokument:
    """The text of a .docx. Errors: Ulaeselig, for a broken file or when mammoth is not installed."""
    try:
        import mammoth
    except ImportError as fejl:
        raise Ulaeselig(f"Word-filer læses med mammoth. {UDKAST_MANGLER}") from fejl
    try:
        with zipfile.ZipFile(sti) as arkiv:
            if sum(del_.file_size for del_ in arkiv.infolist()) > _LARGEST_UNPACKED:
                raise Ulaeselig(
                    "Word-filen fylder over 300 MB, når den pakkes ud. Gem den uden billeder, og prøv igen."
                )
        with sti.open("rb") as fil:
            html: str = mammoth.convert_to_html(
                fil, convert_image=mammoth.images.img_element(lambda _: {"src": ""})
            ).value
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError) as fejl:
        raise Ulaeselig("Word-filen er beskadiget. Åbn den i Word, gem den som en ny .docx, og prøv igen.") from fejl
    if not re.sub(r"<[^>]*>", "", html).strip():
        raise Ulaeselig("Word-filen har ingen tekst. Er siderne billeder, så få dem læst som tekst (OCR) først.")
    return fra_html(sti.stem, html)
