"""How many topics the standards of a paragraph state, where there are too many municipalities for a column of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from statistics import median_high

from generator.compare.coverage import TOPICS
from generator.compare.distribution import FEWEST
from generator.compare.groups import Group
from generator.pages.politician.coverage_board import stated_in
from generator.pages.politician.report import kommune_name
from generator.prose.lookup import Lookup

# The drawing is so high, and each number of topics has a bar so wide.
_HIGH, WIDE = 20, 10


@dataclass(frozen=True)
class StatedSpread:
    """A paragraph: each number of topics with the municipalities that state so many, the most first.

    `soejler` are the bars of the drawing, left edge and height; `midten` is the number of the standard in the middle,
    which is told where there are enough of them.
    """

    gruppe: Group
    antal: int
    hos: tuple[tuple[int, tuple[str, ...]], ...]
    soejler: tuple[tuple[int, str], ...]
    midten: int | None

    @property
    def mindst(self) -> int:
        """The least that one of them states."""
        return self.hos[-1][0]

    @property
    def mest(self) -> int:
        """The most that one of them states."""
        return self.hos[0][0]


def stated_spreads(opslag: Lookup, alle: list[Group]) -> Iterator[StatedSpread]:
    """Every kind of help, in the order of the law."""
    for gruppe in alle:
        hos: dict[int, list[str]] = {}
        for ydelse in gruppe.ydelser:
            hos.setdefault(stated_in(opslag, gruppe, ydelse), []).append(kommune_name(opslag, ydelse.kommune))
        tal = [staar for staar, navne in hos.items() for _ in navne]
        ordnet = tuple((staar, tuple(_each_once(hos[staar]))) for staar in sorted(hos, reverse=True))
        midten = median_high(tal) if len(tal) >= FEWEST else None
        yield StatedSpread(gruppe, len(tal), ordnet, tuple(_bars(hos)), midten)


def _each_once(navne: list[str]) -> Iterator[str]:
    """A municipality with several standards is named once, with how many."""
    for navn, antal in Counter(navne).items():
        yield navn if antal == 1 else f"{navn} ({antal} standarder)"


def _bars(hos: dict[int, list[str]]) -> Iterator[tuple[int, str]]:
    highest = max(map(len, hos.values()))
    for staar in range(len(TOPICS) + 1):
        if staar in hos:
            yield staar * WIDE, f"{float(Fraction(_HIGH * len(hos[staar]), highest)):.1f}"
