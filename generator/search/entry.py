"""One thing that can be found: a service, a place, a word, a paragraph of law."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

EntryKind = Literal[
    "situation", "loven", "ydelse", "kommune", "beregner", "sted", "pakke", "lov", "ord", "retningslinje",
    "uoverensstemmelse", "side",
]  # fmt: skip


@dataclass(frozen=True)
class EntrySection:
    """A part of an entry that has an address of its own: on the page, or as `hele/x` on the page behind it."""

    anker: str
    overskrift: str
    tekst: str


@dataclass(frozen=True)
class Entry:
    """What is indexed of one page or part of a page. `adresse` is seen from the site's root.

    `noegler` are words that lead straight here (synonyms, paragraphs): they weigh as much as the title.
    `emner` are the numbers of everyday expressions that a question may be about: see docs/assets/search/head.js.
    `kommune` is the id of the only municipality it holds in; `hos` is what stands beside its kind in a result.
    `afloest` is a rule that the law has ended.
    """

    slags: EntryKind
    titel: str
    adresse: str
    kort: str = ""
    hos: str = ""
    kommune: str = ""
    afloest: bool = False
    lov: str = ""
    noegler: tuple[str, ...] = ()
    emner: tuple[int, ...] = ()
    afsnit: tuple[EntrySection, ...] = ()
    filtre: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def tekst(self) -> str:
        """All that is read of the entry, as one text."""
        return "\n".join((self.titel, self.kort, *(f"{et.overskrift}\n{et.tekst}" for et in self.afsnit)))
