"""The sources at the foot of a page, by document."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.kilde import Henvisning, Kilde
from generator.prose.datering import udateret
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Kildegruppe:
    """One document and the places in it that the page cites, by their numbers on the page."""

    kilde: Kilde
    steder: list[tuple[int, Henvisning]]

    @property
    def alder(self) -> str:
        """The document's year, or that it has no date; of a page on the net only a year that is known."""
        if self.kilde.dato:
            return str(self.kilde.dato.year)
        return udateret(self.kilde) if self.kilde.type == "dokument" else ""


def kildegrupper(prosa: PageProse) -> list[Kildegruppe]:
    """Everything that has been cited on the page so far, the documents in the order they were first used."""
    grupper: dict[str, Kildegruppe] = {}
    for nummer, henvisning in enumerate(prosa.kilder.henvisninger, start=1):
        kilde = prosa.opslag.kilde(henvisning.dokument)
        grupper.setdefault(kilde.id, Kildegruppe(kilde, [])).steder.append((nummer, henvisning))
    return list(grupper.values())
