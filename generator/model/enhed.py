"""The unit of a fact: a text that follows the grammar of calculators.text.unit_words, and how great it can be."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, WithJsonSchema

from calculators.text.unit_words import MEASURES, PERIODS, QUANTITIES, SEVERAL, THING, WHOLE, Unit, parse_unit
from generator.messages.all import violation
from generator.model.unit_hints import meant, not_a_thing

# What an editor is offered while typing; any other that follows the grammar is as good.
OFTEN = (
    "kr", "kr/år", "kr/md", "kr/uge", "kr/døgn", "kr/dag", "kr/time", "kr/gang", "timer", "timer/md", "timer/uge",
    "timer/døgn", "timer/år", "minutter", "minutter/uge", "uger", "dage", "døgn", "hverdage", "måneder", "år",
    "dage/år", "pct", "antal", "gange/år", "gange/md", "gange/uge", "gange/dag", "gange/døgn", "kg", "kg/gang", "km",
    "m²", "dato", "klokken", "niveau", "andet",
)  # fmt: skip
_QUANTITY = "|".join(QUANTITIES)
_PER = "|".join([*PERIODS, *MEASURES, SEVERAL.pattern, THING.pattern])
PATTERN = rf"^({'|'.join(WHOLE)}|({_QUANTITY})(/({_PER}))?)$"
# Nobody is promised anything a hundred years ahead, and a calendar ends. Other units may be as great as they can be.
_AHEAD = {
    "år": 120, "måneder": 1_200, "uger": 5_200, "dage": 36_500, "døgn": 36_500, "hverdage": 26_000,
    "nætter": 36_500, "timer": 100_000, "minutter": 6_000_000, "pct": 1_000,
}  # fmt: skip
# No more time than there is: the most hours of a period, and how many of them are one of the quantity.
_HOURS_IN = {
    "time": 1, "dag": 24, "døgn": 24, "hverdag": 24, "uge": 168, "14 dage": 336, "md": 744, "kvartal": 2_208,
    "halvår": 4_416, "år": 8_784,
}  # fmt: skip
_OF_AN_HOUR = {"timer": 1, "minutter": 60}
_HOURS_OF = {"dage": 24, "døgn": 24, "hverdage": 24, "nætter": 24}


def most(enhed: str) -> int | None:
    """The greatest number that makes sense in the unit, or None: a day has 24 hours, and a week 168."""
    unit = parse_unit(enhed) or Unit(enhed)
    if unit.per is None:
        return _AHEAD.get(unit.quantity)
    hours = _HOURS_IN.get(unit.per)
    if hours is None:
        return None
    if unit.quantity in _OF_AN_HOUR:
        return hours * _OF_AN_HOUR[unit.quantity]
    return max(1, hours // _HOURS_OF[unit.quantity]) if unit.quantity in _HOURS_OF else None


def _known(enhed: str) -> str:
    unit = parse_unit(enhed)
    if unit is None or (unit.per is not None and not_a_thing(unit.per)):
        forslag = meant(enhed)
        raise violation("ukendt-enhed", forslag=f". Mente du “{forslag}”?" if forslag else "")
    return enhed


Enhed = Annotated[
    str,
    AfterValidator(_known),
    WithJsonSchema(
        {
            "anyOf": [{"enum": list(OFTEN)}, {"type": "string", "pattern": PATTERN}],
            "description": "En mængde, evt. pr. tid eller ting: kr/md, gange/uge, kg/gang, kr/hovedret.",
        }
    ),
]
