"""Hours a week: the question that asks for them, and how they are said with minutes."""

from decimal import Decimal

from calculators.questions.answers import Svar
from calculators.questions.fields import Felt
from calculators.text.hours import HOURS_A_WEEK
from calculators.text.money import dansk_tal
from calculators.text.units import med_enhed

MINUTES = Decimal(60)


def hours_field(eksempel: str) -> Felt:
    """The hours of support a week."""
    return Felt(
        navn="timer_uge",
        etiket="Timer med støtte om ugen",
        type="tal",
        enhed="timer/uge",
        hjaelp="Skriv timerne som et tal. Tre kvarter er 0,75, og en halv time er 0,5.",
        hoejst=HOURS_A_WEEK,
        eksempel=eksempel,
    )


def mistakes_in_hours(svar: Svar) -> list[tuple[str, str]]:
    """No hours are no support: neither a package nor a tariff, though a printed band may begin at 0."""
    if svar.tal("timer_uge"):
        return []
    return [("timer_uge", "0 timer er ingen støtte. Får du lidt støtte nu og da, så skriv et gennemsnit, fx 0,25.")]


def hours_and_minutes(timer: Decimal) -> str:
    """`7,75 timer (7 timer og 45 minutter)`; the brackets only where the minutes come out whole."""
    tekst = med_enhed(timer, "timer")
    hele, minutter = divmod(timer * MINUTES, MINUTES)
    if not minutter or minutter != minutter.to_integral_value():
        return tekst
    i_minutter = f"{dansk_tal(minutter)} minutter"
    return f"{tekst} ({med_enhed(hele, 'timer')} og {i_minutter})" if hele else f"{tekst} ({i_minutter})"
