"""Everyday words and target groups, the shared ones and each municipality's own words, by what they lead to."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from generator.model.catalogue import Catalogue
from generator.model.livssituation import Livssituation
from generator.model.lov import Lovhenvisning, paragraphs
from generator.model.lovindgang import Lovindgang
from generator.model.ydelse import Ydelse


class Synonyms:
    """Looks up words and groups by paragraph, calculator or glossary word."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._soegning = catalogue.soegning
        self._egne = {data.id: data.soegeord.soegeord for data in catalogue.kommuner}
        alle = chain(self._soegning.soegeord, *self._egne.values())
        self._kriser = catalogue.kriser
        egne = (*(et.ogsaa for et in catalogue.livssituationer), *(krise.ord for krise in catalogue.kriser))
        udtryk = chain((ord_ for et in alle for ord_ in et.ord), *egne)
        self._numre = {ord_: nr for nr, ord_ in enumerate(dict.fromkeys(et.lower() for et in udtryk))}

    @property
    def udtryk(self) -> list[str]:
        """Every everyday expression, each at its number."""
        return list(self._numre)

    def emner(self, ord_: Iterable[str]) -> tuple[int, ...]:
        """The numbers of expressions."""
        return tuple(self._numre[et.lower()] for et in ord_)

    def situation(self, situation: Livssituation) -> tuple[str, ...]:
        """What else a situation is called: in its own file, among the shared words, in the crisis it is the page of."""
        delte = (et.ord for et in self._soegning.soegeord if situation.id in et.situationer)
        kriser = (krise.ord for krise in self._kriser if krise.situationer[:1] == (situation.id,))
        return _together((situation.ogsaa, *delte, *kriser))

    def side(self, navn: str) -> tuple[str, ...]:
        """The everyday words that lead to a page of its own."""
        return _together(et.ord for et in self._soegning.soegeord if navn in et.sider)

    def ydelse(self, ydelse: Ydelse, love: Iterable[Lovhenvisning]) -> tuple[str, ...]:
        """The words of any of the paragraphs, its municipality's own too, without those for other kinds of help."""
        soegt = paragraphs(love)
        return _together(
            et.ord
            for et in (*self._soegning.soegeord, *self._egne.get(ydelse.kommune, ()))
            if soegt & paragraphs(et.lov)
            if not et.indsats or not set(ydelse.indsats).isdisjoint(et.indsats)
        )

    def loven(self, indgang: Lovindgang) -> tuple[str, ...]:
        """The words of what the law gives by a paragraph; those for one kind of help only where it may give that."""
        soegt = paragraphs(indgang.lov)
        return _together(
            et.ord
            for et in self._soegning.soegeord
            if soegt & paragraphs(et.lov)
            if not et.indsats or not indgang.indsats or indgang.indsats in et.indsats
        )

    def paragraf(self, lov: str, nr: str) -> tuple[str, ...]:
        """The words of a paragraph, whatever kind of help they are for."""
        return _together(et.ord for et in self._soegning.soegeord if (lov, nr) in paragraphs(et.lov))

    def beregner(self, beregner_id: str) -> tuple[str, ...]:
        """The everyday words that lead to a calculator."""
        return _together(et.ord for et in self._soegning.soegeord if beregner_id in et.beregnere)

    def begreb(self, begreb_id: str) -> tuple[str, ...]:
        """The everyday words for a word of the trade."""
        return _together(et.ord for et in self._soegning.soegeord if begreb_id in et.begreber)

    def maalgrupper(self, love: Iterable[Lovhenvisning]) -> tuple[str, ...]:
        """The ids of the groups that any of the paragraphs is for."""
        soegt = paragraphs(love)
        return tuple(gruppe.id for gruppe in self._soegning.maalgrupper if soegt & paragraphs(gruppe.lov))


def _together(lister: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ord_ for liste in lister for ord_ in liste))
