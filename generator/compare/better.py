"""Whether another figure is better or worse for the citizen, where that can be said of the figure alone."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from generator.model.fakta import Talvaerdi, numbers_of

Effect = Literal["bedre", "daarligere"]

# The municipality's own time to answer is better when it is shorter, the citizen's time to complain when it is longer.
_SHORTER = frozenset(("sagsbehandlingsfrist", "behandlingsgaranti", "genvurdering"))
_LONGER = frozenset(("klagefrist",))
# Days in one of each unit, at the least and at the most: hverdage may follow each other, or have holidays between.
_DAYS: dict[str, tuple[Decimal, Decimal]] = {
    "dage": (Decimal(1), Decimal(1)),
    "døgn": (Decimal(1), Decimal(1)),
    "uger": (Decimal(7), Decimal(7)),
    "hverdage": (Decimal(1), Decimal(2)),
    "måneder": (Decimal(28), Decimal(31)),
}
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
    if not (numbers_of(foer[1]) and numbers_of(efter[1])):
        return None
    if foer[0] == efter[0]:
        gammel, ny = max(numbers_of(foer[1])), max(numbers_of(efter[1]))
        return None if gammel == ny else ny < gammel
    if foer[0] not in _DAYS or efter[0] not in _DAYS:
        return None
    (gammel_min, gammel_max), (ny_min, ny_max) = _days(foer), _days(efter)
    if ny_max < gammel_min:
        return True
    return False if ny_min > gammel_max else None


def _days(stated: Stated) -> tuple[Decimal, Decimal]:
    mindst, hoejst = _DAYS[stated[0]]
    antal = max(numbers_of(stated[1]))
    return mindst * antal, hoejst * antal
