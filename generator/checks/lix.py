"""LIX, the Danish and Swedish measure of how hard a text is: up to 34 is easy, from 45 hard."""

from __future__ import annotations

import re

LIX_TOP = 34
LIX_KROP = 40
# What is read before anything else has no sentence longer than this, in words.
FLEST_ORD = 25
# The summary and the five answers together, so that they are read before one begins to skim.
FLEST_I_TOP = 250
_LANGT_ORD = 7
_FORKORTELSER = re.compile(
    r"\b(kr|pct|stk|nr|fx|ca|mv|m|f|eks|bl|a|evt|inkl|jf|tlf|dvs|osv|o|lign)\.(?=\s|$|[a-zæøå])", re.IGNORECASE
)
_SAETNINGSSLUT = re.compile(r"[.!?:](?=\s|$)|\n\s*\n|\n(?=- )|\n(?=#)")
_ORD = re.compile(r"[^\W_]+(?:[-’'.,][^\W_]+)*")


def lix(tekst: str) -> float:
    """Words per sentence plus the percentage of words of seven letters or more; 0 for an empty text.

    Each point of a list counts as a sentence, and the full stop of an abbreviation does not end one.
    """
    ord_ = _ORD.findall(tekst)
    if not ord_:
        return 0.0
    saetninger = sentences(tekst)
    lange = [et for et in ord_ if len(et) >= _LANGT_ORD and not et[0].isdigit()]
    return len(ord_) / len(saetninger) + 100 * len(lange) / len(ord_)


def number_of_words(tekst: str) -> int:
    """How many words a text has."""
    return len(_ORD.findall(tekst))


def sentences(tekst: str) -> list[str]:
    """The sentences of a text, as they are counted."""
    return [del_.strip() for del_ in _SAETNINGSSLUT.split(_FORKORTELSER.sub(r"\1", tekst)) if _ORD.search(del_)]


def too_long(tekst: str) -> list[tuple[str, int]]:
    """The sentences that are longer than one is read in, each with its number of words."""
    talt = ((saetning, len(_ORD.findall(saetning))) for saetning in sentences(tekst))
    return [(saetning, antal) for saetning, antal in talt if antal > FLEST_ORD]
