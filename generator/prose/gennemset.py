"""How far a standard is checked, in words: only what somebody has signed is said."""

from __future__ import annotations

from calculators.text.dates import dansk_dato
from generator.model.ydelse import Ydelse


def gennemset(ydelse: Ydelse) -> str | None:
    """Who held the figures against their source and when, and whether they are others now; None of one unsigned."""
    if (set_efter := ydelse.gennemset) is None:
        return None
    siger = f"Tallene er holdt op mod kilden af {set_efter.af} den {dansk_dato(set_efter.dato)}."
    return siger if set_efter.aftryk == ydelse.aftryk else f"{siger} Nogle af dem er ændret siden."
