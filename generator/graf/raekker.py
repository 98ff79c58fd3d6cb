"""Rows on a common scale: marks of several series, or bars from one figure to another."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from calculators.money import dansk_tal
from calculators.ticks import akse
from generator.graf.tegning import BOGSTAVBREDDE, Tegning

_VENSTRE = 10
_HOEJRE = 322
_RAEKKE = 46
_LINJE = 22


@dataclass(frozen=True)
class Prik:
    """A mark of a series, by its number, at a figure."""

    serie: int
    vaerdi: Decimal


@dataclass(frozen=True)
class Spaend:
    """A bar from one figure to another, and where a single figure belongs to it, a mark."""

    fra: Decimal
    til: Decimal
    prik: Decimal | None = None


@dataclass(frozen=True)
class Raekke:
    """A row: its name, its marks and its bar, or the words that stand instead."""

    navn: str
    prikker: tuple[Prik, ...] = ()
    spaend: Spaend | None = None
    ord: str = ""


@dataclass(frozen=True)
class Raekkegraf:
    """Rows under each other with one axis that begins in zero; `serier` are the names of the marks."""

    id: str
    titel: str
    beskrivelse: str
    x_navn: str
    serier: tuple[str, ...]
    raekker: tuple[Raekke, ...]

    @property
    def maerker(self) -> list[Decimal]:
        """The ticks of the axis; the last is its end."""
        alle = [prik.vaerdi for raekke in self.raekker for prik in raekke.prikker]
        alle += [raekke.spaend.til for raekke in self.raekker if raekke.spaend]
        return akse(max(alle))


def raekkesvg(graf: Raekkegraf) -> str:
    """The drawing: what the marks mean above it, the name of each row above its line."""
    top = 10 + _LINJE * len(graf.serier)
    bund = top + _RAEKKE * len(graf.raekker) + 6
    tegning = Tegning(graf.id, graf.titel, graf.beskrivelse, bund + 48)
    for nr, navn in enumerate(graf.serier):
        tegning.figur(nr, 14, 13 + _LINJE * nr)
        tegning.tekst(28, 18 + _LINJE * nr, navn)
    skala = (_HOEJRE - _VENSTRE) / float(graf.maerker[-1])
    for maerke in graf.maerker:
        x = round(_VENSTRE + float(maerke) * skala, 1)
        tegning.linje((x, top + 6), (x, bund), "net")
        tegning.tekst(x, bund + 18, dansk_tal(maerke), "middle")
    tegning.tekst(_HOEJRE, bund + 40, graf.x_navn, "end", "svag")
    for nr, raekke in enumerate(graf.raekker):
        _raekke(tegning, raekke, top + _RAEKKE * nr + 20, skala)
    return tegning.svg()


def _raekke(tegning: Tegning, raekke: Raekke, y: float, skala: float) -> None:
    """One row; where two marks fall on the same figure they stand above each other."""
    tegning.tekst(_VENSTRE, y, raekke.navn, klasse="staerk")
    midte = y + 15
    if raekke.ord:
        tegning.tekst(_VENSTRE, midte + 5, raekke.ord, klasse="svag")
        return
    tegning.linje((_VENSTRE, midte), (_HOEJRE, midte), "spor")
    if raekke.spaend:
        fra, til = (round(_VENSTRE + float(v) * skala, 1) for v in (raekke.spaend.fra, raekke.spaend.til))
        tegning.rektangel((fra, midte - 5), (round(til - fra, 1), 10), "maerke-1")
        if raekke.spaend.prik is not None:
            tegning.figur(1, round(_VENSTRE + float(raekke.spaend.prik) * skala, 1), midte)
        ender = dict.fromkeys((dansk_tal(raekke.spaend.fra), dansk_tal(raekke.spaend.til)))
        _tal(tegning, til, midte, "–".join(ender))
    samme: dict[Decimal, int] = {}
    for prik in raekke.prikker:
        x = round(_VENSTRE + float(prik.vaerdi) * skala, 1)
        tegning.figur(prik.serie, round(x + 13 * samme.get(prik.vaerdi, 0), 1), midte)
        samme[prik.vaerdi] = samme.get(prik.vaerdi, 0) + 1
    for vaerdi, antal in samme.items():
        _tal(tegning, round(_VENSTRE + float(vaerdi) * skala + 13 * (antal - 1), 1), midte, dansk_tal(vaerdi))


def _tal(tegning: Tegning, x: float, midte: float, tekst: str) -> None:
    """A figure right of its mark, or left of it where the drawing ends."""
    plads = x + 10 + BOGSTAVBREDDE * len(tekst) <= 358
    tegning.tekst(x + 10 if plads else x - 10, midte + 5, tekst, "start" if plads else "end")
