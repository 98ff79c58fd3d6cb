"""A row of dots on one scale: every one as a dot, a few as marks of their own, and the middle of them all."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from calculators.results.ticks import akse
from calculators.show.tags import Html
from calculators.text.money import dansk_tal
from generator.graf.drawing import BREDDE, SERIER, Drawing

# The same places are read by docs/assets/politician/compare_dots.js.
LINJE = 62
BESIDE = 13
_VENSTRE, _HOEJRE = 14, 340
_TOP = 8
_STEP = 8
# Dots that are nearer to each other than this are stacked.
_COLUMN = 6


@dataclass(frozen=True)
class DotChart:
    """One figure of each; `valgte` are those with a mark of their own, by the number of the mark.

    `midte` is the lower quartile, the median and the upper quartile.
    """

    id: str
    titel: str
    beskrivelse: str
    tal: tuple[Fraction, ...]
    valgte: tuple[tuple[int, Fraction], ...] = ()
    midte: tuple[Fraction, Fraction, Fraction] | None = None

    @cached_property
    def maerker(self) -> list[Decimal]:
        """The ticks of the axis, from zero."""
        mest = max(self.tal)
        return akse(Decimal(mest.numerator) / Decimal(mest.denominator))

    def x(self, tal: Fraction) -> float:
        """How far to the right a figure stands."""
        return round(_VENSTRE + float(tal) * (_HOEJRE - _VENSTRE) / float(self.maerker[-1]), 1)


def dot_svg(graf: DotChart) -> Html:
    """The drawing: the dots above the line, the marks on it, the axis below."""
    tegning = Drawing(graf.id, graf.titel, graf.beskrivelse, LINJE + 34)
    if graf.midte:
        fra, midt, til = (graf.x(et) for et in graf.midte)
        tegning.rektangel((fra - 4, _TOP - 6), (til - fra + 8, LINJE - _TOP), "felt")
        tegning.linje((midt, _TOP - 6), (midt, LINJE), "midte")
    tegning.linje((_VENSTRE, LINJE), (_HOEJRE, LINJE), "akse")
    for maerke in graf.maerker:
        x = graf.x(Fraction(maerke))
        tegning.linje((x, LINJE), (x, LINJE + 8), "akse")
        tegning.tekst(x, LINJE + 26, dansk_tal(maerke), "middle")
    tegning.prikker(_stacked([graf.x(tal) for tal in sorted(graf.tal)]))
    beside: Counter[float] = Counter()
    for nr, tal in graf.valgte:
        x = graf.x(tal)
        tegning.figur(nr % SERIER, x + beside[x] * (BESIDE if x < BREDDE - 80 else -BESIDE), LINJE)
        beside[x] += 1
    return tegning.svg()


def _stacked(xs: list[float]) -> list[tuple[float, float]]:
    """Dots that fall together stand on each other; the highest stack ends at the top of the drawing."""
    column = [int(x // _COLUMN) for x in xs]
    highest = max(Counter(column).values())
    step = min(_STEP, (LINJE - 12 - _TOP) / max(highest - 1, 1))
    placed: Counter[int] = Counter()
    points = []
    for x, nr in zip(xs, column, strict=True):
        points.append((x, round(LINJE - 12 - placed[nr] * step, 1)))
        placed[nr] += 1
    return points
