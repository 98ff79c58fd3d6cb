"""Paragraph numbers as words that a search engine can hold: “§ 96, stk. 3” becomes par96 and par96stk3.

docs/assets/search/question.js writes the reader's “§96” and “SEL 96 stk 3” the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.model.lov import Lovhenvisning

_NUMBER = r"\d+(?: [a-z](?![a-zæøå]))?"
_IN_TEXT = re.compile(
    rf"§§?\s*({_NUMBER}(?:(?:,| og|-|–)\s*{_NUMBER})*)(?![a-zæøå])(?:,?\s*stk\.?\s*(\d+))?", re.IGNORECASE
)
_STYKKE = re.compile(r"stk\.?\s*(\d+)")


def keys(love: Iterable[Lovhenvisning]) -> Iterator[str]:
    """The words of citations: with and without the act, with and without the subsection."""
    for lov in love:
        stykke = _STYKKE.search(lov.resten or "")
        for nr in lov.numre:
            yield from _words("par", nr, stykke and stykke[1])
            yield from _words(lov.lov.lower(), nr, stykke and stykke[1])


def in_text(text: str) -> list[str]:
    """The words of every paragraph named in running text, each once."""
    found: dict[str, None] = {}
    for numbers, stykke in _IN_TEXT.findall(text):
        for nr in re.findall(_NUMBER, numbers):
            found |= dict.fromkeys(_words("par", nr, stykke))
    return list(found)


def _words(prefix: str, nr: str, stykke: str | None) -> Iterator[str]:
    number = nr.replace(" ", "")
    yield f"{prefix}{number}"
    if stykke:
        yield f"{prefix}{number}stk{stykke}"
