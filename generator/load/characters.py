"""Signs that no text in the data may hold: those a reader cannot see, and digits that are not 0–9."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

# Line ends and tabs are white space like any other. All else that no keyboard writes is looked at.
_ALMINDELIGE = re.compile(r"[\n\t\r\x20-\x7e\xa0-\xac\xae-\u024f–—‘’“”„…•§½¼¾€]*+")
_USYNLIGE = ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")


class Forbidden(NamedTuple):
    """The name of the message, and the sign as it can be shown."""

    kode: str
    vises: str


def is_ordinary(tekst: str) -> bool:
    """Whether every sign of a text is one that keyboards write; another may be allowed all the same."""
    return _ALMINDELIGE.fullmatch(tekst) is not None


def forbidden_character(tekst: str) -> Forbidden | None:
    """The first sign of a text that may not stand in it, or None."""
    if is_ordinary(tekst):
        return None
    for tegn in tekst:
        if tegn in "\n\t\r":
            continue
        kategori = unicodedata.category(tegn)
        if kategori in _USYNLIGE:
            return Forbidden("usynligt-tegn", f"U+{ord(tegn):04X}")
        if kategori == "Nd" and not tegn.isascii():
            return Forbidden("fremmed-ciffer", f"“{tegn}”")
    return None
