"""Whether another figure is better or worse for the citizen, where that can be said of the figure alone."""

from __future__ import annotations

from typing import Literal

from generator.compare.measure import measure
from generator.model.fakta import Talvaerdi

Effect = Literal["bedre", "daarligere"]

# The municipality's own time to answer is better when it is shorter, the citizen's time to complain when it is longer.
_SHORTER = frozenset(("sagsbehandlingsfrist", "behandlingsgaranti", "genvurdering"))
_LONGER = frozenset(("klagefrist",))
# Days in one of each unit that is no part of another, at the least and at the most: hverdage may follow each other, or
# have holidays between.
_DAYS: dict[str, tuple[int, int]] = {"dage": (1, 1), "hverdage": (1, 2), "måneder": (28, 31)}
Stated = tuple[str, Talvaerdi]


def effect(navn: str, foer: Stated, efter: Stated) -> Effect | None:
    """What it means that a figure by this id went from one value to another, each with its unit; None is unknown."""
    if navn not in _SHORTER | _LONGER:
        return None
    kortere = _shorter(foer, efter)
    if kortere is None:
        return None
    return "bedre" if kortere == (navn in _SHORTER) else "daarligere"


def _shorter(foer: Stated, efter: Stated) -> bool | None:
    """Whether the new time is shorter, however the days fall; None where they are the same or it depends."""
    gammel, ny = measure(foer[1], foer[0]), measure(efter[1], efter[0])
    if gammel is None or ny is None or gammel.most is None or ny.most is None:
        return None
    if gammel.unit == ny.unit:
        return None if gammel.most == ny.most else ny.most < gammel.most
    if gammel.unit not in _DAYS or ny.unit not in _DAYS:
        return None
    (gammel_min, gammel_max), (ny_min, ny_max) = _DAYS[gammel.unit], _DAYS[ny.unit]
    if ny_max * ny.most < gammel_min * gammel.most:
        return True
    return False if ny_min * ny.most > gammel_max * gammel.most else None
