"""Curves: what a rule gives for each income or expense, several rules in one drawing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from calculators.results.ticks import akse
from calculators.show.drawing import Axes
from calculators.text.money import dansk_tal
from generator.graf.drawing import BOGSTAVBREDDE, BREDDE, LINJEHOEJDE, SERIER, Drawing, wrapped

Punkt = tuple[Decimal, Decimal]

_PLOT = 210
_HOEJRE = 344
_LINJE = 20
_NAVN = 48
_GAP = 12


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
    axes = Axes(venstre, _HOEJRE, top, bund, graf.x_maerker, graf.y_maerker, BOGSTAVBREDDE)
    _akser(tegning, graf, axes)
    # The scale is rounded once, not each point's share of it: downloaded drawings stay the same to the last tenth.
    x_skala = (_HOEJRE - venstre) / float(graf.x_maerker[-1])
    y_skala = _PLOT / float(graf.y_maerker[-1])
    for nr, serie in enumerate(graf.serier):
        punkter = [
            (round(venstre + float(x) * x_skala, 1), round(bund - float(y) * y_skala, 1)) for x, y in serie.punkter
        ]
        tegning.kurve(punkter, f"kurve-{nr + 1}")
    return tegning.svg()


def _akser(tegning: Drawing, graf: CurveChart, axes: Axes) -> None:
    for maerke in axes.y_ticks:
        y = axes.y(maerke)
        tegning.linje((axes.left, y), (_HOEJRE, y), "net" if maerke else "akse")
        tegning.tekst(axes.left - 6, y + 5, dansk_tal(maerke), "end")
    for number in axes.numbers(_GAP):
        tegning.linje((number.at, axes.bottom), (number.at, axes.bottom + 5), "akse")
        if number.text is not None:
            sted, anker = (BREDDE - 2, "end") if number.last else (number.at, "middle")
            tegning.tekst(sted, axes.bottom + 20, number.text, anker)
    tegning.tekst(BREDDE - 2, axes.bottom + 42, graf.x_navn, "end", "svag")
