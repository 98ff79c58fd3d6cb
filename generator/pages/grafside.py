"""A page of drawings, each with its table beside it and both to be had as files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.kildeliste import kildegrupper
from generator.pages.rapport import Rapport, mappe
from generator.pages.skabelon import udfyld
from generator.prose.writing import PageProse

_INGEN_KILDE = Markup("")


@dataclass(frozen=True)
class Tabelcelle:
    """A cell of a table; `tavs` marks what the standard does not state."""

    tekst: str
    kilde: Markup = _INGEN_KILDE
    tavs: bool = False


@dataclass(frozen=True)
class Grafdel:
    """One drawing with its words, its table and the table as CSV. The first cell of a row is its heading."""

    id: str
    titel: str
    tekst: str
    svg: str
    hoveder: Sequence[str]
    raekker: Sequence[Sequence[Tabelcelle]]
    csv: str
    tabeltekst: str = ""
    beregnere: tuple[str, ...] = ()


def grafside(prosa: PageProse, titel: str, manchet: str, dele: Iterable[Grafdel]) -> Rapport | None:
    """The page with its files, or None when there is nothing to draw."""
    alle = list(dele)
    if not alle:
        return None
    undermappe = mappe(prosa.side).rsplit("/", 1)[-1]
    visning = [
        (
            et,
            Markup(et.svg),
            [
                (prosa.opslag.beregnere[navn].titel, f"../beregnere/{navn}.md")
                for navn in et.beregnere
                if navn in prosa.opslag.beregnere
            ],
            [
                ("Hent tabellen som CSV", f"{undermappe}/{et.id}.csv"),
                ("Hent tegningen som SVG", f"{undermappe}/{et.id}.svg"),
            ],
        )
        for et in alle
    ]
    tekst = udfyld(
        "grafside.md.j2", titel=titel, manchet=manchet, dele=visning, rod=prosa.rod, kilder=kildegrupper(prosa)
    )
    filer = {f"{et.id}.csv": et.csv for et in alle} | {f"{et.id}.svg": et.svg + "\n" for et in alle}
    return Rapport(prosa.side, tekst, filer)
