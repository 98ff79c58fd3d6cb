"""The sources at the foot of a page, by document."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from calculators.show.tags import joined, tag
from generator.model.kilde import Henvisning, Kilde
from generator.prose.datering import udateret
from generator.prose.lookup import Lookup
from generator.prose.spots import spots
from generator.prose.writing import PageProse, place_in


@dataclass(frozen=True)
class Sted:
    """A place that the page cites: its number on the page, where it is, and what stands there, the figures marked."""

    nr: int
    hvor: str
    citat: Markup | None


@dataclass(frozen=True)
class KildeGroup:
    """One document and the places in it that the page cites, by their numbers on the page."""

    kilde: Kilde
    steder: list[Sted]

    @property
    def alder(self) -> str:
        """The document's year, or that it has no date; of a page on the net only a year that is known."""
        if self.kilde.dato:
            return str(self.kilde.dato.year)
        return udateret(self.kilde) if self.kilde.type == "dokument" else ""


def kilde_groups(prosa: PageProse) -> list[KildeGroup]:
    """Everything that has been cited on the page so far, the documents in the order they were first used."""
    groups: dict[str, KildeGroup] = {}
    for number, henvisning in enumerate(prosa.kilder.henvisninger, start=1):
        kilde = prosa.opslag.kilde(henvisning.dokument)
        groups.setdefault(kilde.id, KildeGroup(kilde, [])).steder.append(sted(prosa.opslag, number, henvisning))
    return list(groups.values())


def sted(opslag: Lookup, number: int, henvisning: Henvisning) -> Sted:
    """A cited place by its number on a page."""
    return Sted(number, place_in(henvisning, opslag.kilde(henvisning.dokument)), _quotation(opslag, henvisning))


def _quotation(opslag: Lookup, henvisning: Henvisning) -> Markup | None:
    """The quoted lines, with the figures that were read there marked."""
    text = opslag.citat(henvisning)
    if text is None:
        return None
    parts: list[str] = []
    end = 0
    for start, stop in sorted({spot for vaerdi in opslag.vaerdier_ved(henvisning) for spot in spots(vaerdi, text)}):
        if start >= end:
            parts += [text[end:start], tag("mark", text[start:stop])]
            end = stop
    return Markup(joined([*parts, text[end:]]))
