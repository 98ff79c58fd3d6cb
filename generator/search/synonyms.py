"""Everyday words and target groups, the shared ones and each municipality's own words, by what they lead to."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TypedDict

from generator.model.catalogue import Catalogue
from generator.model.lov import Lovhenvisning
from generator.model.ydelse import Ydelse
from generator.search.compounds import words


class Expression(TypedDict):
    """An everyday expression as words, and the word that stands for it in the index."""

    ord: list[str]
    emne: str


class Synonyms:
    """Looks up words and groups by paragraph, calculator or glossary word."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._soegning = catalogue.soegning
        self._egne = {data.id: data.soegeord.soegeord for data in catalogue.kommuner}
        self._emner = self._nummerer()

    def _nummerer(self) -> dict[str, str]:
        """A word for the index that stands for each everyday expression: emne1, emne2 …"""
        alle = chain(self._soegning.soegeord, *self._egne.values())
        udtryk = dict.fromkeys(ord_.lower() for et in alle for ord_ in et.ord)
        return {ord_: f"emne{nr}x" for nr, ord_ in enumerate(udtryk, start=1)}

    @property
    def emner(self) -> list[Expression]:
        """Each expression as words and its word in the index; the expressions of most words first."""
        alle = [Expression(ord=words(udtryk), emne=emne) for udtryk, emne in self._emner.items()]
        return sorted(alle, key=lambda et: -len(et["ord"]))

    def emneord(self, ord_: Iterable[str]) -> tuple[str, ...]:
        """The index's words for expressions."""
        return tuple(self._emner[et.lower()] for et in ord_)

    def ydelse(self, ydelse: Ydelse, love: Iterable[Lovhenvisning]) -> tuple[str, ...]:
        """The words of any of the paragraphs, its municipality's own too, without those for other kinds of help."""
        soegt = _numbers(love)
        return _together(
            et.ord
            for et in (*self._soegning.soegeord, *self._egne.get(ydelse.kommune, ()))
            if soegt & _numbers(et.lov)
            if not et.indsats or not set(ydelse.indsats).isdisjoint(et.indsats)
        )

    def beregner(self, beregner_id: str) -> tuple[str, ...]:
        """The everyday words that lead to a calculator."""
        return _together(et.ord for et in self._soegning.soegeord if beregner_id in et.beregnere)

    def begreb(self, begreb_id: str) -> tuple[str, ...]:
        """The everyday words for a word of the trade."""
        return _together(et.ord for et in self._soegning.soegeord if begreb_id in et.begreber)

    def maalgrupper(self, love: Iterable[Lovhenvisning]) -> tuple[str, ...]:
        """The ids of the groups that any of the paragraphs is for."""
        soegt = _numbers(love)
        return tuple(gruppe.id for gruppe in self._soegning.maalgrupper if soegt & _numbers(gruppe.lov))


def _numbers(love: Iterable[Lovhenvisning]) -> set[tuple[str, str]]:
    return {(lov.lov, nr) for lov in love for nr in lov.numre}


def _together(lister: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ord_ for liste in lister for ord_ in liste))
