"""Splits Danish compounds with the site's own words: “tandplejetilskud” is also “tandpleje” and “tilskud”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

_WORD = re.compile(r"[a-zæøåé]+", re.IGNORECASE)
_SHORTEST_PART = 4
_SHORTEST_FIRST_PART = 3
_JOINTS = ("", "s", "e")
# Endings that look like words, and small words that begin others without being part of what they mean.
_ENDINGS = frozenset(["erne", "enes", "else", "elser", "heden", "ning"])
_SMALL_WORDS = frozenset(
    "der det den for fra har ind kan med mod ned når som til ved over under efter frem".split()  # noqa: SIM905
)


def words(text: str) -> list[str]:
    """The words of a text in lower case, in their order."""
    return [et.lower() for et in _WORD.findall(text)]


class Splitter:
    """Knows the words of a site, and which of its long words are put together of shorter ones."""

    def __init__(self, texts: Iterable[str], at_least: int = 2) -> None:
        counts = Counter(et for text in texts for et in words(text))
        self._known = {
            et for et, times in counts.items() if times >= at_least and len(et) >= _SHORTEST_FIRST_PART
        } - _SMALL_WORDS
        self._counts = counts
        self._split: dict[str, tuple[str, ...]] = {}

    @cached_property
    def vocabulary(self) -> list[str]:
        """Every word worth guessing at when a reader misspells, the shortest left out."""
        return sorted(et for et in self._counts if len(et) >= _SHORTEST_PART)

    def parts(self, ord_: str) -> tuple[str, ...]:
        """The parts of a compound, also the parts of its parts; nothing for a simple word."""
        if ord_ not in self._split:
            self._split[ord_] = tuple(dict.fromkeys(self._find(ord_)))
        return self._split[ord_]

    def _find(self, ord_: str) -> list[str]:
        """The longest last part wins: Danish compounds are of the kind that their last part names."""
        for cut in range(_SHORTEST_FIRST_PART, len(ord_) - _SHORTEST_PART + 1):
            before, after = ord_[:cut], ord_[cut:]
            first = self._first_part(before)
            if first and after in self._known and after not in _ENDINGS:
                return [first, *self.parts(first), after, *self.parts(after)]
        return []

    def _first_part(self, before: str) -> str | None:
        """The first part as a word of its own, with or without the letter that joins it to the next."""
        for joint in _JOINTS:
            core = before.removesuffix(joint) if joint else before
            if (not joint or before.endswith(joint)) and len(core) >= _SHORTEST_FIRST_PART and core in self._known:
                return core
        return None
