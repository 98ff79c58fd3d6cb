"""Paragraph numbers as words that a search engine can hold: “§ 96, stk. 3” becomes par96 and par96stk3.

docs/assets/search/question.js writes the reader's “§96” and “SEL 96 stk 3” the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.model.lov import Lovhenvisning

_NUMMER = r"\d+(?: [a-z](?![a-zæøå]))?"
_I_TEKST = re.compile(
    rf"§§?\s*({_NUMMER}(?:(?:,| og|-|–)\s*{_NUMMER})*)(?![a-zæøå])(?:,?\s*stk\.?\s*(\d+))?", re.IGNORECASE
)
_STYKKE = re.compile(r"stk\.?\s*(\d+)")


def noegler(love: Iterable[Lovhenvisning]) -> Iterator[str]:
    """The words of citations: with and without the act, with and without the subsection."""
    for lov in love:
        stykke = _STYKKE.search(lov.resten or "")
        for nr in lov.numre:
            yield from _ord("par", nr, stykke and stykke[1])
            yield from _ord(lov.lov.lower(), nr, stykke and stykke[1])


def i_tekst(tekst: str) -> list[str]:
    """The words of every paragraph named in running text, each once."""
    ud: dict[str, None] = {}
    for numre, stykke in _I_TEKST.findall(tekst):
        for nr in re.findall(_NUMMER, numre):
            ud |= dict.fromkeys(_ord("par", nr, stykke))
    return list(ud)


def _ord(foran: str, nr: str, stykke: str | None) -> Iterator[str]:
    nummer = nr.replace(" ", "")
    yield f"{foran}{nummer}"
    if stykke:
        yield f"{foran}{nummer}stk{stykke}"
