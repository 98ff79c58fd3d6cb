"""Splits Danish compounds with the site's own words: “tandplejetilskud” is also “tandpleje” and “tilskud”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

_ORD = re.compile(r"[a-zæøåé]+", re.IGNORECASE)
_KORTESTE_DEL = 4
_KORTESTE_FORLED = 3
_FUGER = ("", "s", "e")
# Endings that look like words, and small words that begin others without being part of what they mean.
_ENDELSER = frozenset(["erne", "enes", "else", "elser", "heden", "ning"])
_SMAAORD = frozenset(
    "der det den for fra har ind kan med mod ned når som til ved over under efter frem".split()  # noqa: SIM905
)


def ordene(tekst: str) -> list[str]:
    """The words of a text in lower case, in their order."""
    return [et.lower() for et in _ORD.findall(tekst)]


class Deler:
    """Knows the words of a site, and which of its long words are put together of shorter ones."""

    def __init__(self, tekster: Iterable[str], mindst: int = 2) -> None:
        antal = Counter(et for tekst in tekster for et in ordene(tekst))
        self._kendte = {et for et, gange in antal.items() if gange >= mindst and len(et) >= _KORTESTE_FORLED} - _SMAAORD
        self._alle = antal
        self._delt: dict[str, tuple[str, ...]] = {}

    @cached_property
    def ordliste(self) -> list[str]:
        """Every word worth guessing at when a reader misspells, the shortest left out."""
        return sorted(et for et in self._alle if len(et) >= _KORTESTE_DEL)

    def dele(self, ord_: str) -> tuple[str, ...]:
        """The parts of a compound, also the parts of its parts; nothing for a simple word."""
        if ord_ not in self._delt:
            self._delt[ord_] = tuple(dict.fromkeys(self._find(ord_)))
        return self._delt[ord_]

    def _find(self, ord_: str) -> list[str]:
        """The longest last part wins: Danish compounds are of the kind that their last part names."""
        for snit in range(_KORTESTE_FORLED, len(ord_) - _KORTESTE_DEL + 1):
            foran, bag = ord_[:snit], ord_[snit:]
            forrest = self._forled(foran)
            if forrest and bag in self._kendte and bag not in _ENDELSER:
                return [forrest, *self.dele(forrest), bag, *self.dele(bag)]
        return []

    def _forled(self, foran: str) -> str | None:
        """The first part as a word of its own, with or without the letter that joins it to the next."""
        for fuge in _FUGER:
            kerne = foran.removesuffix(fuge) if fuge else foran
            if (not fuge or foran.endswith(fuge)) and len(kerne) >= _KORTESTE_FORLED and kerne in self._kendte:
                return kerne
        return None
