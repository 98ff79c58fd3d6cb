"""How many contradictions a page has, by what they are: an unclear text or a misprint is no disagreement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from generator.model.kommune import Art, Uoverensstemmelse

# What one place is, and what several are, in the order of weight.
_SAETNINGER: dict[Art, tuple[str, str]] = {
    "mod-lov": ("Ét sted strider mod loven.", "{antal} steder strider mod loven."),
    "intern": ("Ét sted er kilderne ikke enige.", "{antal} steder er kilderne ikke enige."),
    "tvetydig": ("Ét sted kan læses på flere måder.", "{antal} steder kan læses på flere måder."),
    "foraeldet": ("Ét sted er forældet.", "{antal} steder er forældede."),
    "trykfejl": ("Ét sted er trykt forkert.", "{antal} steder er trykt forkert."),
}


def optaelling(fund: Iterable[Uoverensstemmelse]) -> str:
    """A sentence for each kind that is there, the weightiest first: “Ét sted strider mod loven.” Empty without any."""
    antal = Counter(et.art for et in fund)
    return " ".join(
        en if antal[art] == 1 else flere.format(antal=antal[art])
        for art, (en, flere) in _SAETNINGER.items()
        if antal[art]
    )
