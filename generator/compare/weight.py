"""How much a contradiction matters, by a rule that is shown to the reader.

- *stor*: the text goes against the law; or two places say different things, or an outdated thing, about a figure that
  a calculator uses. A citizen may then get too little or pay too much. So does what is counted in kroner or time.
- *mellem*: it touches a figure, a calculation, or a section about who may get the help, the payment, when it ends or
  how to complain.
- *lille*: all other; and what the sources themselves have settled.
A misprint weighs one step less than what it touches.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from generator.model.catalogue import Catalogue
from generator.model.kilde import Henvisning
from generator.model.kommune import Uoverensstemmelse
from generator.model.ydelse import Ydelse

Weight = Literal["stor", "mellem", "lille"]
SourceLine = tuple[str, int]
# Sections that give or take a right, a payment or a way to complain.
RIGHTS = ("maalgruppe", "indgaar_ikke", "betaling", "ophoer", "klage")


class Weights:
    """Weighs the contradictions of one catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._ydelser = {ydelse.adresse: ydelse for ydelse in catalogue.ydelser}
        steder = (vaerdi.kilde for _, fakta in catalogue.fakta_med_sted() for vaerdi in fakta.vaerdier)
        self._tal: set[SourceLine] = {line for sted in steder for line in _lines(sted)}

    def of(self, fund: Uoverensstemmelse) -> Weight:
        """The rule of this module."""
        if fund.status == "afklaret":
            return "lille"
        if fund.art == "mod-lov" or fund.virkning or (fund.beregnere and fund.art in ("intern", "foraeldet")):
            return "stor"
        roerer = bool(fund.beregnere) or self._roerer_tal(fund) or self._roerer_ret(fund)
        if fund.art == "trykfejl":
            return "mellem" if fund.beregnere else "lille"
        return "mellem" if roerer else "lille"

    def _roerer_tal(self, fund: Uoverensstemmelse) -> bool:
        return any(line in self._tal for sted in fund.steder for line in _lines(sted.kilde))

    def _roerer_ret(self, fund: Uoverensstemmelse) -> bool:
        ydelser = [self._ydelser[adresse] for adresse in fund.ydelser if adresse in self._ydelser]
        return any(_in_a_section(sted.kilde, ydelse) for sted in fund.steder for ydelse in ydelser)


def _in_a_section(kilde: Henvisning, ydelse: Ydelse) -> bool:
    if kilde.linje is None or kilde.dokument != ydelse.kilde.dokument:
        return False
    afsnit = [getattr(ydelse.afsnit, navn) for navn in RIGHTS]
    return any(kilde.linje.deler(et.linje) for et in afsnit if et)


def _lines(kilde: Henvisning) -> Iterator[SourceLine]:
    if kilde.linje:
        yield from ((kilde.dokument, nr) for nr in kilde.linje.numre())
