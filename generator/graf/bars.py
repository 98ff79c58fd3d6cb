"""Rows on a common scale: marks of several series, or bars from one figure to another."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from calculators.results.ticks import akse
from calculators.text.money import dansk_tal
from generator.graf.drawing import BOGSTAVBREDDE, BREDDE, LINJEHOEJDE, SERIER, Drawing, wrapped

_VENSTRE = 10
_HOEJRE = 322
_RAEKKE = 46
_LINJE = 22
_NAVNEBREDDE = BREDDE - 2 - 28
# A line with its own figure and the names under it.
_DELT = 26
# So many who share a figure are named.
_NAEVNES = 4


@dataclass(frozen=True)
class Mark:
    """A mark of a series, by its number, at a figure."""

    serie: int
    vaerdi: Decimal


@dataclass(frozen=True)
class Bar:
    """A bar from one figure to another, and where a single figure belongs to it, a mark."""

    fra: Decimal
    til: Decimal
    prik: Decimal | None = None


@dataclass(frozen=True)
class Row:
    """A row: its name, its marks and its bar, or the words that stand instead."""

    navn: str
    prikker: tuple[Mark, ...] = ()
    spaend: Bar | None = None
    ord: str = ""

    @property
    def serier(self) -> set[int]:
        """The series that stand in the row; a bar is of the first, its mark of the second."""
        spaend = set() if self.spaend is None else {0} if self.spaend.prik is None else {0, 1}
        return spaend | {prik.serie for prik in self.prikker}


@dataclass(frozen=True)
class BarChart:
    """Rows under each other with one axis that begins in zero; `serier` are the names of the marks."""

    id: str
    titel: str
    beskrivelse: str
    x_navn: str
    serier: tuple[str, ...]
    raekker: tuple[Row, ...]

    @property
    def maerker(self) -> list[Decimal]:
        """The ticks of the axis; the last is its end."""
        alle = [prik.vaerdi for raekke in self.raekker for prik in raekke.prikker]
        alle += [raekke.spaend.til for raekke in self.raekker if raekke.spaend]
        return akse(max(alle))


def bar_svg(graf: BarChart) -> str:
    """The drawing: what the marks mean above it, the name of each row above its line.

    Only series that stand in the drawing are explained. More series than have a mark of their own are named beside
    the figures they share instead.
    """
    forklarede = sorted({serie for raekke in graf.raekker for serie in raekke.serier})
    maerker = {serie: nr for nr, serie in enumerate(forklarede)} if len(forklarede) <= SERIER else None
    tegnede = [_Drawn.af(raekke, graf.serier, maerker) for raekke in graf.raekker]
    navne = [graf.serier[serie] for serie in forklarede] if maerker is not None else []
    top = 10 + sum(_LINJE + LINJEHOEJDE * (len(wrapped(navn, _NAVNEBREDDE)) - 1) for navn in navne)
    bund = top + sum(tegnet.hoejde for tegnet in tegnede) + 6
    tegning = Drawing(graf.id, graf.titel, graf.beskrivelse, bund + 48)
    skala = (_HOEJRE - _VENSTRE) / float(graf.maerker[-1])
    for maerke in graf.maerker:
        x = round(_VENSTRE + float(maerke) * skala, 1)
        tegning.linje((x, top + 6), (x, bund), "net")
        tegning.tekst(x, bund + 18, dansk_tal(maerke), "middle")
    tegning.tekst(BREDDE - 2, bund + 40, graf.x_navn, "end", "svag")
    y: float = 18
    for nr, navn in enumerate(navne):
        tegning.figur(nr, 14, y - 5)
        y += tegning.afsnit(28, y, navn) + _LINJE
    y = top + 20
    for tegnet in tegnede:
        tegnet.tegn(tegning, y, skala)
        y += tegnet.hoejde
    return tegning.svg()


@dataclass(frozen=True)
class _Drawn:
    """A row as it is drawn: its lines each have a figure, or several marks, and perhaps the names that share it."""

    raekke: Row
    maerker: dict[int, int] | None
    delte: tuple[tuple[Decimal, str], ...]

    @classmethod
    def af(cls, raekke: Row, serier: tuple[str, ...], maerker: dict[int, int] | None) -> _Drawn:
        """The row; without marks for all series, its figures with the names of those that share each."""
        if maerker is not None or not raekke.prikker:
            return cls(raekke, maerker, ())
        hos: dict[Decimal, list[str]] = {}
        for prik in raekke.prikker:
            hos.setdefault(prik.vaerdi, []).append(serier[prik.serie].split(",")[0])
        return cls(raekke, None, tuple((vaerdi, _navne(hos[vaerdi])) for vaerdi in sorted(hos)))

    @property
    def hoejde(self) -> float:
        """How much room it takes."""
        navn = LINJEHOEJDE * (len(wrapped(self.raekke.navn, BREDDE - 2 - _VENSTRE)) - 1)
        delte = sum(_DELT + LINJEHOEJDE * len(wrapped(navne, BREDDE - 2 - _VENSTRE)) for _, navne in self.delte)
        return navn + (24 + delte if self.delte else _RAEKKE + LINJEHOEJDE * self._ekstra_ord)

    @property
    def _ekstra_ord(self) -> int:
        return len(wrapped(self.raekke.ord, BREDDE - 2 - _VENSTRE)) - 1

    def tegn(self, tegning: Drawing, y: float, skala: float) -> None:
        """The name of the row and what stands under it."""
        midte = y + tegning.afsnit(_VENSTRE, y, self.raekke.navn, "staerk") + 15
        if self.raekke.ord:
            tegning.afsnit(_VENSTRE, midte + 5, self.raekke.ord, "svag")
            return
        for vaerdi, navne in self.delte:
            tegning.linje((_VENSTRE, midte), (_HOEJRE, midte), "spor")
            x = round(_VENSTRE + float(vaerdi) * skala, 1)
            tegning.figur(0, x, midte)
            _tal(tegning, x, midte, dansk_tal(vaerdi))
            midte += tegning.afsnit(_VENSTRE, midte + 22, navne, "svag") + LINJEHOEJDE + _DELT
        if not self.delte:
            tegning.linje((_VENSTRE, midte), (_HOEJRE, midte), "spor")
            _spaend(tegning, self.raekke.spaend, midte, skala)
            _prikker(tegning, [(self.maerker or {})[p.serie] for p in self.raekke.prikker], self.raekke, (midte, skala))


def _navne(navne: list[str]) -> str:
    """Who shares a figure: all of a few, else the first and how many more."""
    if len(navne) <= _NAEVNES:
        return ", ".join(navne)
    return f"{', '.join(navne[:_NAEVNES])} og {len(navne) - _NAEVNES} andre"


def _spaend(tegning: Drawing, spaend: Bar | None, midte: float, skala: float) -> None:
    """The bar of a row with its ends in figures."""
    if spaend is None:
        return
    fra, til = (round(_VENSTRE + float(v) * skala, 1) for v in (spaend.fra, spaend.til))
    tegning.rektangel((fra, midte - 5), (round(til - fra, 1), 10), "maerke-1")
    if spaend.prik is not None:
        tegning.figur(1, round(_VENSTRE + float(spaend.prik) * skala, 1), midte)
    ender = dict.fromkeys((dansk_tal(spaend.fra), dansk_tal(spaend.til)))
    _tal(tegning, til, midte, "–".join(ender))


def _prikker(tegning: Drawing, figurer: list[int], raekke: Row, sted: tuple[float, float]) -> None:
    """The marks of a row; where two fall on the same figure they stand beside each other."""
    midte, skala = sted
    samme: dict[Decimal, int] = {}
    for figur, prik in zip(figurer, raekke.prikker, strict=True):
        x = round(_VENSTRE + float(prik.vaerdi) * skala, 1)
        tegning.figur(figur, round(x + 13 * samme.get(prik.vaerdi, 0), 1), midte)
        samme[prik.vaerdi] = samme.get(prik.vaerdi, 0) + 1
    for vaerdi, antal in samme.items():
        _tal(tegning, round(_VENSTRE + float(vaerdi) * skala + 13 * (antal - 1), 1), midte, dansk_tal(vaerdi))


def _tal(tegning: Drawing, x: float, midte: float, tekst: str) -> None:
    """A figure right of its mark, or left of it where the drawing ends."""
    plads = x + 10 + BOGSTAVBREDDE * len(tekst) <= BREDDE - 2
    tegning.tekst(x + 10 if plads else x - 10, midte + 5, tekst, "start" if plads else "end")
