"""The figures of SEL § 97 as the law and the municipality's standard have them on the day."""

from dataclasses import dataclass
from datetime import date

from calculators.data.declared import Facts, number
from calculators.data.rates import Sats, SatserPaa
from calculators.text.errors import ManglendeSats

SERVICE = "sel-97-ledsagelse"
HOURS = "ledsager-timer-pr-maaned"
SAVING_MONTHS = "ledsager-opsparing-maaneder"
SAVING_CEILING = "ledsager-opsparing-maks-timer"
EXPENSES_MOST = "ledsager-udgift-maks-aar"
FAKTA: Facts = {
    HOURS: number("timer/md"),
    SAVING_MONTHS: number("måneder"),
    SAVING_CEILING: number("timer"),
    EXPENSES_MOST: number("kr/år"),
}

OWN_HOURS = "timer-pr-maaned"
HOURS_IN_PLACE = "timer-pr-maaned-botilbud"
HOURS_FROM_PLACE = "timer-pr-maaned-fra-botilbud"
EXPENSES_FROM_HOURS = "ledsager-tilskud-mindst-timer"
YDELSESFAKTA: Facts = {
    OWN_HOURS: number("timer/md"),
    HOURS_IN_PLACE: number("timer/md"),
    HOURS_FROM_PLACE: number("timer/md"),
    EXPENSES_FROM_HOURS: number("timer"),
}


@dataclass(frozen=True)
class Ret:
    """The hours a month that the municipality gives: those for a botilbud, else its own, else those of the law.

    `egne` are its own hours, where they are known and needed; `i_botilbud` whether the reader lives in one, and
    `saerlige` whether the hours are those for it. `fra_botilbud` is what the place gives besides.
    """

    timer: Sats
    lovens: Sats
    egne: Sats | None
    i_botilbud: bool
    saerlige: bool = False
    fra_botilbud: Sats | None = None


@dataclass(frozen=True)
class Figures:
    """The right to hours, the rules of saving them, and the grant to the companion's expenses.

    `tilskud_kraever` is the number of hours the grant asks for, `tilskud_maks` its most in a year; None without a
    rate that day, and `naermeste_tilskud` is then the nearest day that has one.
    """

    ret: Ret
    maaneder: Sats
    loft: Sats
    tilskud_kraever: Sats | None
    tilskud_maks: Sats | None
    naermeste_tilskud: date | None = None


def read_facts(i_botilbud: bool, satser: SatserPaa) -> Figures:
    """All of them; the rules of saving are those of the law, and the standards print the same.

    Errors: ManglendeSats before the first date of the hours of the law or of the saving.
    """
    ret = _read_right(i_botilbud, satser)
    maaneder, loft = satser.national(SAVING_MONTHS), satser.national(SAVING_CEILING)
    kraever = satser.ydelsens(SERVICE, EXPENSES_FROM_HOURS)
    try:
        return Figures(ret, maaneder, loft, kraever, satser.national(EXPENSES_MOST))
    except ManglendeSats as missing:
        return Figures(ret, maaneder, loft, kraever, None, missing.naermeste_dato)


def _read_right(i_botilbud: bool, satser: SatserPaa) -> Ret:
    lovens = satser.national(HOURS)
    egne = satser.ydelsens(SERVICE, OWN_HOURS)
    saerlige = satser.ydelsens(SERVICE, HOURS_IN_PLACE) if i_botilbud else None
    if saerlige is None:
        return Ret(egne or lovens, lovens, egne, i_botilbud)
    return Ret(saerlige, lovens, egne, i_botilbud, True, satser.ydelsens(SERVICE, HOURS_FROM_PLACE))
