"""A fact's value in English words: “DKK 1,103 per month”, “10 weeks”, “at most 14 days”, “28 February”."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.text.unit_words import KRONER, SEVERAL, parse_unit
from generator.model.fakta import Dag, Interval, Talvaerdi
from generator.model.vaerdi.tal import Alternativer, Gentagelse, Graense, PlusMinus

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_QUANTITIES = {
    "timer": ("hour", "hours"),
    "minutter": ("minute", "minutes"),
    "gange": ("time", "times"),
    "dage": ("day", "days"),
    "døgn": ("day and night", "days and nights"),
    "hverdage": ("working day", "working days"),
    "nætter": ("night", "nights"),
    "uger": ("week", "weeks"),
    "måneder": ("month", "months"),
    "år": ("year", "years"),
    "pct": ("per cent", "per cent"),
    "personer": ("person", "people"),
    "måltider": ("meal", "meals"),
    "besøg": ("visit", "visits"),
    "ture": ("trip", "trips"),
    "km": ("km", "km"),
}
_PERIODS = {
    "time": "per hour",
    "dag": "per day",
    "døgn": "per day and night",
    "hverdag": "per working day",
    "uge": "per week",
    "14 dage": "every two weeks",
    "md": "per month",
    "kvartal": "per quarter",
    "halvår": "every half year",
    "år": "per year",
}
# What a price, or an amount, is for one of.
_THINGS = {
    "hovedret": "main dish",
    "person": "person",
    "barn": "child",
    "gang": "time",
    "tur": "trip",
    "besøg": "visit",
}
_WITHOUT_UNIT = ("antal", "niveau", "dato", "andet")


class NoWords(Exception):
    """The value is in Danish words, or its unit has none in the other language; the message is what was found."""


def value(vaerdi: Talvaerdi, enhed: str) -> str:
    """The value with its unit, as it stands in a sentence. Errors: NoWords."""
    if isinstance(vaerdi, Dag) or enhed in _WITHOUT_UNIT:
        return number(vaerdi)
    match vaerdi:
        case Decimal():
            return _counted(_number(vaerdi, enhed), enhed, one=vaerdi == 1)
        case Interval(fra=fra, til=til):
            ends = _number(fra, enhed) if fra == til else f"{_number(fra, enhed)}–{_number(til, enhed)}"
            return _counted(ends, enhed, one=fra == til == 1)
        case PlusMinus(plus_minus=tal):
            return f"± {_counted(_number(tal, enhed), enhed, one=tal == 1)}"
        case Gentagelse(hver=hver, ad_gangen=ad_gangen):
            often = _every(hver, enhed)
            return often if ad_gangen is None else f"{value(ad_gangen, enhed)} at a time {often}"
        case Graense():
            return _limit(vaerdi, enhed)
        case _:
            return _counted(number(vaerdi), enhed, one=False)


def number(vaerdi: Talvaerdi) -> str:
    """The value without its unit. Errors: NoWords."""
    match vaerdi:
        case Decimal():
            return _number(vaerdi)
        case Interval(fra=fra, til=til):
            return _number(fra) if fra == til else f"{_number(fra)}–{_number(til)}"
        case PlusMinus(plus_minus=tal):
            return f"± {_number(tal)}"
        case Alternativer(enten=tal):
            *first, last = map(_number, tal)
            return f"{', '.join(first)} or {last}"
        case Graense():
            return _limit(vaerdi, "antal")
        case Dag(dato=dag):
            return day(date.fromisoformat(dag)) if len(dag) > len("MM-DD") else f"{int(dag[3:])} {_month(int(dag[:2]))}"
        case _:
            raise NoWords(str(getattr(vaerdi, "tekst", type(vaerdi).__name__)))


def ordinal(vaerdi: Talvaerdi) -> str:
    """The value as an ordinal in words. Errors: NoWords."""
    if isinstance(vaerdi, Decimal) and vaerdi == int(vaerdi) and 1 <= vaerdi <= len(_ORDINALS):
        return _ORDINALS[int(vaerdi) - 1]
    raise NoWords(number(vaerdi))


def day(dag: date) -> str:
    """“29 November 2026”."""
    return f"{dag.day} {_month(dag.month)} {dag.year}"


def _month(nr: int) -> str:
    return _MONTHS[nr - 1]


def _number(tal: Decimal, enhed: str = "") -> str:
    if tal < 0:
        return f"−{_number(-tal, enhed)}"
    if tal == tal.to_integral_value():
        return f"{int(tal):,}"
    return f"{tal:,.2f}" if enhed.partition("/")[0] == KRONER else f"{tal.normalize():,f}"


def _counted(talt: str, enhed: str, one: bool) -> str:
    unit = parse_unit(enhed)
    if unit is None or (unit.quantity != KRONER and unit.quantity not in _QUANTITIES):
        raise NoWords(enhed)
    thing = f"DKK {talt}" if unit.quantity == KRONER else f"{talt} {_QUANTITIES[unit.quantity][0 if one else 1]}"
    if unit.per is None:
        return thing
    if unit.per in _PERIODS:
        return f"{thing} {_PERIODS[unit.per]}"
    if unit.per in _THINGS:
        return f"{thing} per {_THINGS[unit.per]}"
    if several := SEVERAL.fullmatch(unit.per):
        return f"{thing} {_every(int(several[1]), several[2])}"
    raise NoWords(enhed)


def _every(hver: int, enhed: str) -> str:
    if enhed not in _QUANTITIES:
        raise NoWords(enhed)
    one, several = _QUANTITIES[enhed]
    return f"every {one}" if hver == 1 else f"every {hver} {several}"


def _limit(graense: Graense, enhed: str) -> str:
    ends = [
        ("at least", graense.mindst), ("over", graense.over), ("at most", graense.hoejst), ("under", graense.under)
    ]  # fmt: skip
    said = [(word, tal) for word, tal in ends if tal is not None]
    first = [f"{word} {_number(tal, enhed)} and" for word, tal in said[:-1]]
    word, tal = said[-1]
    whole = _number(tal, enhed)
    return " ".join([*first, word, whole if enhed == "antal" else _counted(whole, enhed, one=tal == 1)])
