"""Where hours a week lie in a table of bands, in words."""

from decimal import Decimal

from calculators.data.bands import Baand
from calculators.results.trace import Trin
from calculators.rules.shared.hours_a_week.amounts import HoursInBand
from calculators.text.money import dansk_tal
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed

HOURS = "timer/uge"
MINUTES = Decimal(60)


def in_words(hours: HoursInBand) -> str:
    """`20 timer om ugen`."""
    return med_enhed(hours.timer, HOURS)


def band_name(baand: Baand) -> str:
    """`takst 3` for `takst-3`."""
    return baand.id.replace("-", " ")


def start_in_words(baand: Baand) -> str:
    """The limit where the band begins."""
    return med_enhed(baand.start or ZERO, HOURS)


def band_step(navn: str, hours: HoursInBand) -> Trin:
    """The hours and the printed limits that hold them."""
    baand, graense = hours.baand, hours.baand.graense
    if baand.start is None:
        first = hours.placering.naeste or baand
        held, graense = f"er under {start_in_words(first)}", first.graense
    elif baand.slut is None:
        held = f"er over {start_in_words(baand)}"
    else:
        held = f"hører til {band_name(baand)}: {graense.tekst if graense else ''}"
    return Trin(navn, f"{in_words(hours)} {held}", baand.id, None, graense)


def next_step(navn: str, begins: str, hours: HoursInBand) -> Trin | None:
    """How far it is to the next band; `begins` is what stands before the hours where it does. None in the highest."""
    naeste, more = hours.placering.naeste, hours.to_next
    if naeste is None or more is None:
        return None
    formel = f"{begins} {start_in_words(naeste)}. Der er {hours_and_minutes(more)} op til grænsen"
    return Trin(navn, formel, more, HOURS, naeste.graense)


def hours_and_minutes(timer: Decimal) -> str:
    """`7,75 timer (7 timer og 45 minutter)`; the brackets only where the minutes come out whole."""
    tekst = med_enhed(timer, "timer")
    hele, minutter = divmod(timer * MINUTES, MINUTES)
    if not minutter or minutter != minutter.to_integral_value():
        return tekst
    i_minutter = f"{dansk_tal(minutter)} minutter"
    return f"{tekst} ({med_enhed(hele, 'timer')} og {i_minutter})" if hele else f"{tekst} ({i_minutter})"
