"""Which form of a value goes with which unit."""

from __future__ import annotations

from decimal import Decimal

from calculators.text.unit_words import EVERY, KRONER
from generator.model.vaerdi.former import WORDS, Talvaerdi
from generator.model.vaerdi.tal import Gentagelse
from generator.model.vaerdi.tid import Dag, Klokken

DATO, KLOKKEN, ANDET = "dato", "klokken", "andet"
# What is taken off something, or falls: an amount, a share, a score.
_BELOW_NOTHING = (KRONER, "pct", "point")


def unfit(vaerdi: Talvaerdi, enhed: str) -> str | None:
    """The message for a value that cannot stand in the unit; words can stand in any."""
    if isinstance(vaerdi, WORDS):
        return None
    if isinstance(vaerdi, Dag) != (enhed == DATO):
        return "enhed-dato"
    if isinstance(vaerdi, Klokken) != (enhed == KLOKKEN):
        return "enhed-klokken"
    if enhed == ANDET:
        return "enhed-andet"
    if isinstance(vaerdi, Gentagelse) and enhed not in EVERY:
        return "enhed-gentagelse"
    below = isinstance(vaerdi, Decimal) and vaerdi < 0
    return "negativt-tal" if below and enhed.partition("/")[0] not in _BELOW_NOTHING else None
