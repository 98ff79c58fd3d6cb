"""Counting days, hverdage, weeks, months and years from a day, as deadlines are counted."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from calculators.data.facts import Graense, Sats
from calculators.data.holidays import ONE_DAY, Helligdage
from calculators.text.dates import dansk_dato

WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
DAYS_A_WEEK = 7
MONTHS_A_YEAR = 12
_DAYS = ("dage", "døgn")
# The units that can be counted from a day.
OFTEN = "gange/år"
UNITS = (*_DAYS, "hverdage", "uger", "måneder", "år", OFTEN)
_MONTHS = {"måneder": 1, "år": MONTHS_A_YEAR}


# How a period was counted: `kort-måned` where the month has no such day, `året efter` for a day of the next year, and
# `i brevet` for a day that is named and not counted.
Counted = Literal["uger", "dage", "måneder", "kort-måned", "hverdage", "året efter", "i brevet"]


@dataclass(frozen=True)
class Slutdag:
    """The day a period ends, how it was counted, and the later day another reading of the rule gives.

    `dagen_foer`: the period is a limit that is not reached itself, so the day is the one before it.
    """

    dag: date
    counted: Counted
    anden: date | None = None
    dagen_foer: bool = False


def ugedag(dag: date) -> str:
    """`fredag den 30. juni 2023`."""
    return f"{WEEKDAYS[dag.weekday()]} den {dansk_dato(dag)}"


def tael(start: date, sats: Sats, helligdage: Helligdage, frem: int = 1) -> Slutdag | None:
    """The day that lies the period of `sats` after `start`, or before it when `frem` is -1.

    The start itself is not counted. A limit is counted to its end; below a limit, to the day before it.
    None when the data hold words, or a number that fits no calendar.
    Errors: ManglendeSats for hverdage outside the years of the table of holidays.
    """
    antal = sats.yderst
    if antal is not None and sats.enhed == OFTEN:
        antal = _months_between(antal)
    if antal is None or antal != antal.to_integral_value():
        return None
    under = isinstance(sats.vaerdi, Graense) and not sats.vaerdi.med
    if under and antal <= 0:
        return None
    hele = int(antal)
    if sats.enhed == "hverdage":
        return replace(_hverdage(start, hele - under, helligdage, frem), dagen_foer=under)
    slut = _calendar(start, hele * frem, sats.enhed)
    return replace(slut, dag=slut.dag - ONE_DAY * frem, dagen_foer=True) if slut and under else slut


def _calendar(start: date, antal: int, enhed: str) -> Slutdag | None:
    """So many days, weeks, months or years on, or back when it is below nothing."""
    if enhed == "uger":
        return Slutdag(start + timedelta(days=DAYS_A_WEEK * antal), "uger")
    if enhed in _DAYS:
        return Slutdag(start + timedelta(days=antal), "dage")
    if enhed in _MONTHS or enhed == OFTEN:
        return _months(start, antal * _MONTHS.get(enhed, 1))
    return None


def aarsdag(efter: date, dag_i_aaret: str) -> date:
    """The day `02-28` of the year after the year of `efter`."""
    md, dag = map(int, dag_i_aaret.split("-"))
    aar = efter.year + 1
    return date(aar, md, min(dag, monthrange(aar, md)[1]))


def _months_between(gange: Decimal) -> Decimal | None:
    """Whole months between the times, so many times a year; None when it is no whole number."""
    if gange <= 0 or MONTHS_A_YEAR % gange:
        return None
    return MONTHS_A_YEAR / gange


def _months(start: date, antal: int) -> Slutdag:
    """The same day of the month `antal` months on, or the last day of a month that is too short."""
    aar, md = divmod(start.year * MONTHS_A_YEAR + start.month - 1 + antal, MONTHS_A_YEAR)
    laengde = monthrange(aar, md + 1)[1]
    if start.day > laengde:
        return Slutdag(date(aar, md + 1, laengde), "kort-måned")
    return Slutdag(date(aar, md + 1, start.day), "måneder")


def _hverdage(start: date, antal: int, helligdage: Helligdage, frem: int) -> Slutdag:
    """The earliest day that can be hverdag number `antal`, and the last when the doubtful days count otherwise."""
    muligheder = [_step(start, antal, helligdage, frem, strengt) for strengt in (False, True)]
    foerste, sidste = min(muligheder), max(muligheder)
    return Slutdag(foerste, "hverdage", sidste if sidste != foerste else None)


def _step(start: date, antal: int, helligdage: Helligdage, frem: int, strengt: bool) -> date:
    dag = start
    while antal:
        dag += ONE_DAY * frem
        antal -= helligdage.er_hverdag(dag, strengt)
    return dag
