"""Curves: what a rule gives for each income or expense, several rules in one drawing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from calculators.results.ticks import akse
from calculators.text.money import dansk_tal
from generator.graf.drawing import BOGSTAVBREDDE, BREDDE, LINJEHOEJDE, SERIER, Drawing, wrapped

Punkt = tuple[Decimal, Decimal]

_PLOT = 210
_HOEJRE = 344
_LINJE = 20
_NAVN = 48


@dataclass(frozen=True)
class Series:
    """One curve through points in rising order."""

    navn: str
    punkter: tuple[Punkt, ...]


@dataclass(frozen=True)
class CurveChart:
    """Up to four curves with common axes that begin in zero."""

    id: str
    titel: str
    beskrivelse: str
    x_navn: str
    y_navn: str
    serier: tuple[Series, ...]

    @property
    def x_maerker(self) -> list[Decimal]:
        """The ticks of the x-axis; the last is its end."""
        return akse(max(x for serie in self.serier for x, _ in serie.punkter))

    @property
    def y_maerker(self) -> list[Decimal]:
        """The ticks of the y-axis; the last is its end."""
        return akse(max(y for serie in self.serier for _, y in serie.punkter))


def curve_svg(graf: CurveChart) -> str:
    """The drawing: the names of the curves above it, their own dashes beside each name.

    Errors: ValueError for more curves than can be told apart.
    """
    if len(graf.serier) > SERIER:
        raise ValueError(f"{len(graf.serier)} kurver kan ikke skelnes; højst {SERIER}")
    navne = [wrapped(serie.navn, BREDDE - 2 - _NAVN) for serie in graf.serier]
    top = 24 + _LINJE * (len(graf.serier) + 1) + LINJEHOEJDE * sum(len(navn) - 1 for navn in navne)
    bund = top + _PLOT
    tegning = Drawing(graf.id, graf.titel, graf.beskrivelse, bund + 52)
    y: float = 18
    for nr, serie in enumerate(graf.serier):
        tegning.linje((4, y - 5), (40, y - 5), f"kurve-{nr + 1}")
        y += tegning.afsnit(_NAVN, y, serie.navn) + _LINJE
    tegning.tekst(4, top - 16, graf.y_navn, klasse="svag")
    venstre = 14 + BOGSTAVBREDDE * max(len(dansk_tal(maerke)) for maerke in graf.y_maerker)
    _akser(tegning, graf, (venstre, top, bund))
    x_skala = (_HOEJRE - venstre) / float(graf.x_maerker[-1])
    y_skala = _PLOT / float(graf.y_maerker[-1])
    for nr, serie in enumerate(graf.serier):
        punkter = [
            (round(venstre + float(x) * x_skala, 1), round(bund - float(y) * y_skala, 1)) for x, y in serie.punkter
        ]
        tegning.kurve(punkter, f"kurve-{nr + 1}")
    return tegning.svg()


def _akser(tegning: Drawing, graf: CurveChart, plads: tuple[float, float, float]) -> None:
    venstre, top, bund = plads
    for maerke in graf.y_maerker:
        y = round(bund - (bund - top) * float(maerke / graf.y_maerker[-1]), 1)
        tegning.linje((venstre, y), (_HOEJRE, y), "net" if maerke else "akse")
        tegning.tekst(venstre - 6, y + 5, dansk_tal(maerke), "end")
    hver = 1 + int(
        (BOGSTAVBREDDE * len(dansk_tal(graf.x_maerker[-1])) + 12) * (len(graf.x_maerker) - 1) / (_HOEJRE - venstre)
    )
    for nr, maerke in enumerate(graf.x_maerker):
        x = round(venstre + (_HOEJRE - venstre) * float(maerke / graf.x_maerker[-1]), 1)
        tegning.linje((x, bund), (x, bund + 5), "akse")
        sidst = nr == len(graf.x_maerker) - 1
        if (len(graf.x_maerker) - 1 - nr) % hver == 0:
            tegning.tekst(BREDDE - 2 if sidst else x, bund + 20, dansk_tal(maerke), "end" if sidst else "middle")
    tegning.tekst(BREDDE - 2, bund + 42, graf.x_navn, "end", "svag")
