"""Words of the trade: the first time one stands on a page, it leads to its explanation."""

from __future__ import annotations

import re
from collections.abc import Callable

from calculators.show.tags import Html, tag
from generator.model.begreb import Begreb


class Glossary:
    """The glossary, ready to find its words in running text."""

    def __init__(self, begreber: tuple[Begreb, ...], forklar: Callable[[Begreb], str]) -> None:
        self._forklaringer = {begreb.id: forklar(begreb) for begreb in begreber}
        self._ider = {ord_.lower(): begreb.id for begreb in begreber for ord_ in (begreb.ord, *begreb.ogsaa)}
        laengste_foerst = sorted(self._ider, key=len, reverse=True)
        moenster = "|".join(re.escape(ord_) for ord_ in laengste_foerst) or r"(?!)"
        self._ord = re.compile(rf"(?<![\w-])(?:{moenster})(?![\w-])", re.IGNORECASE)

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
        return "\n".join(
            linje if linje.startswith("#") or "](" in linje else self._ord.sub(link, linje) for linje in linjer
        )
