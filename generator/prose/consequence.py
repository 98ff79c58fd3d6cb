"""What a contradiction means for one citizen, counted from the two figures that it names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from calculators.text.frequency import DAYS_A_YEAR, MONTHS_A_YEAR, WHOLE_WEEKS
from calculators.text.units import med_enhed
from generator.model.exact import convert
from generator.model.fakta import Fakta, Talvaerdi
from generator.model.kommune import Uoverensstemmelse
from generator.model.vaerdi.tal import Graense
from generator.prose.lookup import Lookup
from generator.prose.reference import parse_fact_name

Direction = Literal["mere", "mindre", "forskel"]
# One of the two is right; in the others neither is known to be.
_ONE_IS_RIGHT = ("mod-lov", "foraeldet")
_TIMES = ("uger", "dage", "hverdage", "måneder", "år", "døgn")
_WORDS: dict[Direction, tuple[str, str]] = {
    "mere": ("for meget", "for længe"),
    "mindre": ("for lidt", "for kort"),
    "forskel": ("til forskel", "til forskel"),
}
_FINEST = Decimal("0.01")
# So many times a year is money due, by what follows kr/.
_A_YEAR = {
    "md": MONTHS_A_YEAR,
    "år": Decimal(1),
    "uge": WHOLE_WEEKS,
    "dag": DAYS_A_YEAR,
    "døgn": DAYS_A_YEAR,
    "": Decimal(1),
}


@dataclass(frozen=True)
class Consequence:
    """How far the figure is from the other, in its own unit, and whether it is more or less than what is right."""

    forskel: Decimal
    enhed: str
    retning: Direction

    @property
    def i_ord(self) -> str:
        """“551 kr. om måneden for meget”."""
        tid = self.enhed.partition("/")[0] in _TIMES and "/" not in self.enhed
        return f"{med_enhed(self.forskel, self.enhed)} {_WORDS[self.retning][tid]}"

    @property
    def kroner_om_aaret(self) -> Decimal:
        """The same as kroner a year; 0 where it is not of money, or of money each time of something."""
        slags, _, per = self.enhed.partition("/")
        return self.forskel * _A_YEAR.get(per, 0) if slags == "kr" else Decimal(0)

    @property
    def dage(self) -> Decimal:
        """The same as days, roughly enough to rank by; 0 where it is no length of time."""
        dage = convert(Fraction(self.forskel), self.enhed, "dage")
        return Decimal(float(dage)) if dage is not None else Decimal(0)


def consequence(opslag: Lookup, fund: Uoverensstemmelse) -> Consequence | None:
    """What the two figures of the contradiction make; None without them, or where they are no numbers that differ."""
    if fund.virkning is None:
        return None
    (ours, unit), (other, other_unit) = (
        _figure(opslag, fund, navn) for navn in (fund.virkning.staar, fund.virkning.mod)
    )
    converted = convert(Fraction(other), other_unit, unit) if other is not None else None
    if ours is None or converted is None or Fraction(ours) == converted:
        return None
    forskel = Fraction(ours) - converted
    retning: Direction = "forskel" if fund.art not in _ONE_IS_RIGHT else "mere" if forskel > 0 else "mindre"
    tal = abs(Decimal(forskel.numerator) / Decimal(forskel.denominator)).quantize(_FINEST)
    return Consequence(tal.normalize() + 0, unit, retning) if tal else None


def full_title(opslag: Lookup, fund: Uoverensstemmelse) -> str:
    """The title with what it means for a citizen, where that can be counted."""
    fundet = consequence(opslag, fund)
    return f"{fund.titel}: {fundet.i_ord}" if fundet else fund.titel


def _figure(opslag: Lookup, fund: Uoverensstemmelse, tekst: str) -> tuple[Decimal | None, str]:
    """The number that a name means on the day that the contradiction is about, and its unit."""
    navn = parse_fact_name(tekst)
    hos = fund.ydelser[0] if fund.ydelser else ""
    _, fakta = opslag.fakta(navn.navn, hos)
    return _number(fakta.nyeste(navn.dato or _day(opslag, fund, fakta)).vaerdi), fakta.enhed


def _day(opslag: Lookup, fund: Uoverensstemmelse, fakta: Fakta) -> date:
    if fund.gyldig_fra:
        return fund.gyldig_fra
    return opslag.ydelse(fund.ydelser[0]).gaelder_fra if fund.ydelser else fakta.vaerdier[-1].gyldig_fra


def _number(vaerdi: Talvaerdi) -> Decimal | None:
    if isinstance(vaerdi, Graense):
        return vaerdi.nedre if vaerdi.oevre is None else vaerdi.oevre
    return vaerdi if isinstance(vaerdi, Decimal) else None
