"""Words of the trade: the first time one stands on a page, it leads to its explanation."""

from __future__ import annotations

import re
from collections.abc import Callable

from calculators.show.tags import Html, tag
from generator.model.begreb import Begreb

_WORD = re.compile(r"[\w-]+")


class Glossary:
    """The glossary, ready to find its words in running text."""

    def __init__(self, begreber: tuple[Begreb, ...], forklar: Callable[[Begreb], str]) -> None:
        self._forklaringer = {begreb.id: forklar(begreb) for begreb in begreber}
        self._ider = {ord_.lower(): begreb.id for begreb in begreber for ord_ in (begreb.ord, *begreb.ogsaa)}
        laengste_foerst = sorted(self._ider, key=len, reverse=True)
        moenster = "|".join(re.escape(ord_) for ord_ in laengste_foerst) or r"(?!)"
        self._ord = re.compile(rf"(?<![\w-])(?:{moenster})(?![\w-])", re.IGNORECASE)
        # Most lines have none, which their words tell sooner than a search for each.
        self._foerste = {first for ord_ in self._ider for first in _WORD.findall(ord_)[:1]}

    def forklar_foerste(self, tekst: str, set_: set[str], adresse: str) -> str:
        """The text with each word not yet in `set_` made a link; headings and lines with links are left alone."""

        def link(fundet: re.Match[str]) -> str:
            begreb = self._ider[fundet[0].lower()]
            if begreb in set_:
                return fundet[0]
            set_.add(begreb)
            href = f"{adresse}#{begreb}"
            return tag("a", Html(fundet[0]), class_="sn-begreb", href=href, title=self._forklaringer[begreb])

        linjer = tekst.split("\n")
        return "\n".join(self._ord.sub(link, linje) if self._kan_have(linje) else linje for linje in linjer)

    def _kan_have(self, linje: str) -> bool:
        if linje.startswith("#") or "](" in linje:
            return False
        return not self._foerste.isdisjoint(_WORD.findall(linje.lower()))
