"""What a price is the price of: a thing, so many days, or so many months. Days never become months."""

from dataclasses import dataclass
from typing import Literal

from calculators.text import frequency
from calculators.text.unit_words import SEVERAL

Counted = Literal["ting", "dage", "måneder"]
DAYS_A_WEEK = int(frequency.DAYS_A_WEEK)
# Periods of the calendar. A day of work or an hour is so much a thing: the reader says how many there are.
_FIXED: dict[str, tuple[Counted, int]] = {
    "dag": ("dage", 1),
    "døgn": ("dage", 1),
    "uge": ("dage", DAYS_A_WEEK),
    "14 dage": ("dage", 2 * DAYS_A_WEEK),
    "md": ("måneder", 1),
    "kvartal": ("måneder", 3),
    "halvår": ("måneder", 6),
    "år": ("måneder", 12),
}
_MANY: dict[str, tuple[Counted, int]] = {
    "dage": ("dage", 1),
    "døgn": ("dage", 1),
    "uger": ("dage", DAYS_A_WEEK),
    "måneder": ("måneder", 1),
    "år": ("måneder", 12),
}


@dataclass(frozen=True)
class Per:
    """So many days or months, or one thing."""

    counted: Counted
    count: int = 1

    @property
    def is_thing(self) -> bool:
        """Whether it is counted by the reader, and not by the calendar."""
        return self.counted == "ting"


def parse_per(per: str) -> Per:
    """What stands after the stroke of a unit: `hovedret` is a thing, `uge` seven days, `3 måneder` three months."""
    if per in _FIXED:
        return Per(*_FIXED[per])
    flere = SEVERAL.fullmatch(per)
    if flere and flere[2] in _MANY:
        counted, each = _MANY[flere[2]]
        return Per(counted, each * int(flere[1]))
    return Per("ting")
