"""Word documents (.docx), by way of HTML: headings by their styles, lists, and tables as tables."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from generator.udkast.dokument import Dokument
from generator.udkast.fejl import UDKAST_MANGLER, Ulaeselig
from generator.udkast.pakket import require_small
from generator.udkast.webside import fra_html


def laes_word(sti: Path) -> Dokument:
    """The text of a .docx. Errors: Ulaeselig, for a broken file or when mammoth is not installed."""
    try:
        import mammoth
    except ImportError as fejl:
        raise Ulaeselig(f"Word-filer læses med mammoth. {UDKAST_MANGLER}") from fejl
    try:
        require_small(sti, "Word-filen fylder over 300 MB, når den pakkes ud. Gem den uden billeder, og prøv igen.")
        with sti.open("rb") as fil:
            html: str = mammoth.convert_to_html(
                fil, convert_image=mammoth.images.img_element(lambda _: {"src": ""})
            ).value
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError) as fejl:
        raise Ulaeselig("Word-filen er beskadiget. Åbn den i Word, gem den som en ny .docx, og prøv igen.") from fejl
    if not re.sub(r"<[^>]*>", "", html).strip():
        raise Ulaeselig("Word-filen har ingen tekst. Er siderne billeder, så få dem læst som tekst (OCR) først.")
    return fra_html(sti.stem, html)
