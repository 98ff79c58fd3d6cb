"""How many hours a week can hold, with so many helpers at work at the same time."""

from decimal import Decimal

from calculators.questions.answers import Svar
from calculators.rules.bpa.tilskud_fields import HELPERS_AT_ONCE, KINDS
from calculators.text.frequency import DAYS_A_WEEK
from calculators.text.hours import HOURS_A_DAY
from calculators.text.units import med_enhed

# The hours by day and in the evening are of the same days.
WEEKDAYS = KINDS[:2]
STAND_BY = "timer_raadighed"


def mistakes_in_hours(svar: Svar) -> list[tuple[str, str]]:
    """A field for each kind of hour, or the last of several together, that has more hours than its days."""
    fejl = [
        (slags.timer, _words(svar, f"“{slags.navn}”", slags.dage))
        for slags in KINDS
        if svar.tal(slags.timer) > _room(svar, slags.dage)
    ]
    if fejl:
        return fejl
    if sum(svar.tal(slags.timer) for slags in WEEKDAYS) > _room(svar, WEEKDAYS[0].dage):
        return [(WEEKDAYS[1].timer, _words(svar, "Hverdagene tilsammen", WEEKDAYS[0].dage))]
    i_alt = sum((svar.tal(slags.timer) for slags in KINDS), svar.tal(STAND_BY))
    if i_alt > _room(svar, int(DAYS_A_WEEK)):
        sidste = [navn for navn in (*(slags.timer for slags in KINDS), STAND_BY) if svar.tal(navn)][-1]
        return [(sidste, _words(svar, "Ugen", int(DAYS_A_WEEK)))]
    return []


def _room(svar: Svar, dage: int) -> Decimal:
    """The hours that so many days have for the helpers."""
    return HOURS_A_DAY * dage * svar.heltal(HELPERS_AT_ONCE)


def _words(svar: Svar, hvad: str, dage: int) -> str:
    hjaelpere = svar.heltal(HELPERS_AT_ONCE)
    med = "én hjælper" if hjaelpere == 1 else f"{hjaelpere} hjælpere ad gangen"
    hoejst = med_enhed(_room(svar, dage), "timer")
    return f"{hvad} har højst {hoejst} med {med}. Er flere på arbejde samtidig, så skriv hvor mange."
