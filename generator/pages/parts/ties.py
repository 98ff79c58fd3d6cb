"""The ties of a service to others, seen from both ends."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.ydelse import Forhold, SeOgsaa, Ydelse
from generator.prose.labels import FORHOLD
from generator.prose.lookup import Lookup

# Seen from the other end: what a tie says about the service that it names.
SEEN_BACK: dict[Forhold, str] = {
    "forudsaetter": "Kræves af",
    "udelukker": "Udelukkes af",
    "supplerer": "Suppleres af",
    "efterfoelger": "Kommer før",
    "foregaar": "Kommer efter",
    "ligner": "Ligner",
}

# So many standards of other municipalities are named where they tie theirs to a service.
MOST_OTHERS = 6


@dataclass(frozen=True)
class Tie:
    """A tie seen from one of its ends; `fra` is the service whose standard states it."""

    forhold: Forhold
    ord: str
    anden: Ydelse
    fra: Ydelse
    se: SeOgsaa


def ties(opslag: Lookup, ydelse: Ydelse) -> list[Tie]:
    """The ties that a standard states, and those that others state about it and it does not mention.

    Of what other municipalities say of it there are the first few: see `left_out`.
    """
    own = [Tie(s.forhold, FORHOLD[s.forhold], opslag.ydelse(s.ydelse), ydelse, s) for s in ydelse.se_ogsaa]
    left = MOST_OTHERS
    for anden, s in _said_by_others(opslag, ydelse):
        left -= anden.kommune != ydelse.kommune
        if anden.kommune == ydelse.kommune or left >= 0:
            own.append(Tie(s.forhold, SEEN_BACK[s.forhold], anden, anden, s))
    return own


def left_out(opslag: Lookup, ydelse: Ydelse) -> int:
    """How many ties of other municipalities to a service are not among its ties."""
    andre = sum(1 for anden, _ in _said_by_others(opslag, ydelse) if anden.kommune != ydelse.kommune)
    return max(0, andre - MOST_OTHERS)


def _said_by_others(opslag: Lookup, ydelse: Ydelse) -> list[tuple[Ydelse, SeOgsaa]]:
    """What is said of a service that it does not mention."""
    naevnte = {se.ydelse for se in ydelse.se_ogsaa}
    return [et for et in opslag.naevnt_af.get(ydelse.adresse, ()) if et[0].adresse not in naevnte]
