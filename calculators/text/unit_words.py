"""The words that units are made of: what is counted, and the time or the thing that it is counted by.

A unit is a quantity (`timer`), and where it is so much a time or a thing, that after a stroke: `timer/uge`,
`gange/3 uger`, `kr/hovedret`. Quantities are listed here; a thing is any Danish noun in the singular.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

KRONER = "kr"
# Quantity → what stands after the number: (one, several). A price has its own words, see calculators.text.money.
QUANTITIES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        KRONER: ("kr.", "kr."),
        "timer": ("time", "timer"),
        "minutter": ("minut", "minutter"),
        "gange": ("gang", "gange"),
        "dage": ("dag", "dage"),
        "døgn": ("døgn", "døgn"),
        "hverdage": ("hverdag", "hverdage"),
        "nætter": ("nat", "nætter"),
        "uger": ("uge", "uger"),
        "måneder": ("måned", "måneder"),
        "år": ("år", "år"),
        "pct": ("procent", "procent"),
        "antal": ("", ""),
        "stk": ("stk.", "stk."),
        "personer": ("person", "personer"),
        "måltider": ("måltid", "måltider"),
        "besøg": ("besøg", "besøg"),
        "ture": ("tur", "ture"),
        "trin": ("trin", "trin"),
        "point": ("point", "point"),
        "gram": ("gram", "gram"),
        "kg": ("kg", "kg"),
        "ml": ("ml", "ml"),
        "liter": ("liter", "liter"),
        "cm": ("cm", "cm"),
        "m": ("m", "m"),
        "km": ("km", "km"),
        "m²": ("m²", "m²"),
        "m³": ("m³", "m³"),
        "kJ": ("kJ", "kJ"),
        "kWh": ("kWh", "kWh"),
    }
)
# Units that are no quantity, and are so much of nothing.
WHOLE: tuple[str, ...] = ("dato", "klokken", "niveau", "andet")
# A time that something is counted by → what is said of it.
PERIODS: Mapping[str, str] = MappingProxyType(
    {
        "time": "i timen",
        "dag": "om dagen",
        "døgn": "i døgnet",
        "hverdag": "pr. hverdag",
        "uge": "om ugen",
        "14 dage": "hver anden uge",
        "md": "om måneden",
        "kvartal": "i kvartalet",
        "halvår": "hvert halve år",
        "år": "om året",
    }
)
# Quantities of time that can lie between two times, with “every” in their gender.
EVERY: Mapping[str, tuple[str, str]] = MappingProxyType(
    dict.fromkeys(("timer", "dage", "hverdage", "uger", "måneder", "gange"), ("hver", "anden"))
    | dict.fromkeys(("minutter", "døgn", "år"), ("hvert", "andet"))
)
SEVERAL = re.compile(rf"([2-9]|[1-9][0-9]{{1,2}}) ({'|'.join(EVERY)})")
THING = re.compile(r"[a-zæøåéü]{2,30}(?:[ -][a-zæøåéü]{1,30}){0,2}")
# What a price can be the price of one of, though it is no word of letters.
MEASURES = tuple(navn for navn in QUANTITIES if not THING.fullmatch(navn))


@dataclass(frozen=True)
class Unit:
    """A unit taken apart: the quantity, and the time or thing it is counted by, if any."""

    quantity: str
    per: str | None = None

    @property
    def per_thing(self) -> bool:
        """Whether it is so much a thing, not so much a time."""
        return self.per is not None and self.per not in PERIODS and not SEVERAL.fullmatch(self.per)

    @property
    def after(self) -> str:
        """What stands after the quantity: `om ugen`, `hver 3. uge`, `pr. hovedret`, or nothing."""
        if self.per is None:
            return ""
        if self.per in PERIODS:
            return PERIODS[self.per]
        several = SEVERAL.fullmatch(self.per)
        return every(int(several[1]), several[2]) if several else f"pr. {self.per}"


@cache
def parse_unit(enhed: str) -> Unit | None:
    """The unit that the text names, or None when it is none: `kr/md`, `gange/3 uger`, `kg/gang`, `niveau`."""
    quantity, stroke, per = enhed.partition("/")
    if quantity in WHOLE and not stroke:
        return Unit(quantity)
    if quantity not in QUANTITIES:
        return None
    if not stroke:
        return Unit(quantity)
    known = per in PERIODS or per in MEASURES or SEVERAL.fullmatch(per) or THING.fullmatch(per)
    return Unit(quantity, per) if known else None


def every(number: int, quantity: str) -> str:
    """`hver uge`, `hver anden uge`, `hvert 3. år`: how often, for a quantity that can lie between two times."""
    hver, anden = EVERY[quantity]
    one = QUANTITIES[quantity][0]
    return f"{hver} {'' if number == 1 else f'{anden} ' if number == 2 else f'{number}. '}{one}"
