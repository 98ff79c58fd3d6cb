"""Two texts word by word: what both say, what was taken out, and what was put in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

RunKind = Literal["ens", "vaek", "ny"]
_ORD = re.compile(r"\n|[^\S\n]*\S+")


class Run(NamedTuple):
    """Words that follow each other and have the same fate. A line end is a word of its own."""

    slags: RunKind
    tekst: str


def word_by_word(foer: str, efter: str) -> tuple[Run, ...]:
    """The words of both texts in order; where some replace others, the old come first."""
    return tuple(_runs(_ORD.findall(foer.strip()), _ORD.findall(efter.strip())))


def _runs(gamle: list[str], nye: list[str]) -> Iterator[Run]:
    for slags, fra, til, begin, slut in SequenceMatcher(None, gamle, nye, autojunk=False).get_opcodes():
        if slags == "equal":
            yield Run("ens", "".join(gamle[fra:til]))
            continue
        if fra < til:
            yield Run("vaek", "".join(gamle[fra:til]))
        if begin < slut:
            yield Run("ny", "".join(nye[begin:slut]))
