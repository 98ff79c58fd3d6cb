"""The end that a Danish text gives a figure: “højst 14 dage”, “14 dage eller mere”, “over 67 år”, “± 1 time”."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

from generator.prose.number_words import Forekomst, forekomster

End = Literal["mindst", "over", "hoejst", "under"]
_ENDS: dict[End, str] = {
    "hoejst": r"højst|højest|maks\.?|maksimalt|max\.?|op til|indtil|ikke over|ikke mere end|længst|senest|inden for",
    "mindst": "mindst|minimum|ikke under|ikke mindre end|tidligst",
    "over": "(?<!ikke )over|(?<!ikke )mere end|ældre end|længere end",
    "under": "(?<!ikke )under|(?<!ikke )mindre end|yngre end|færre end|kortere end",
}
_FOER = {
    end: re.compile(rf"\b(?:{ord_})\s*(?:på|i|til|med)?\s*(?:kl\.?)?\s*$", re.IGNORECASE) for end, ord_ in _ENDS.items()
}
_EFTER: dict[End, re.Pattern[str]] = {
    "mindst": re.compile(r"^[^.,;]{0,25}?\b(?:eller|og) (?:mere|flere|derover|opefter|ældre|længere)\b", re.IGNORECASE),
    "hoejst": re.compile(r"^[^.,;]{0,25}?\b(?:eller|og) (?:mindre|færre|derunder|nedefter|yngre)\b", re.IGNORECASE),
}
_PLUS_MINUS = re.compile(r"(?:±|\+ ?/ ?[-−–]|plus ?(?:/|og|eller) ?minus|plus-minus)\s*$", re.IGNORECASE)
_MINUS = re.compile(r"(?:(?<![\w.,])[-−–÷]|\bminus) ?$", re.IGNORECASE)


def another_end(tekst: str, tal: Decimal, end: End) -> str | None:
    """The words of the text that bound the figure otherwise wherever it stands, or None when they do not.

    A figure without such a word may have it in its heading.
    """
    fundne = [(_end(tekst, et), et) for et in forekomster(tekst) if et.tal == tal]
    if not fundne or any(slags in (None, end) for slags, _ in fundne):
        return None
    et = fundne[0][1]
    return " ".join(tekst[max(0, et.start - 15) : et.slut + 20].split())


def has_sign(tekst: str, tal: Decimal) -> bool:
    """Whether the figure stands with a minus before it; a range such as 8-10 has none."""
    return any(et.tal == -tal and _MINUS.search(tekst[: et.start]) for et in forekomster(tekst))


def has_plus_minus(tekst: str, tal: Decimal) -> bool:
    """Whether the figure stands with a plus and minus before it."""
    return any(et.tal == tal and _PLUS_MINUS.search(tekst[: et.start]) for et in forekomster(tekst))


def _end(tekst: str, et: Forekomst) -> End | None:
    foer, efter = tekst[: et.start], tekst[et.slut :]
    for end, ord_ in _FOER.items():
        if ord_.search(foer):
            return end
    return next((end for end, ord_ in _EFTER.items() if ord_.search(efter)), None)
