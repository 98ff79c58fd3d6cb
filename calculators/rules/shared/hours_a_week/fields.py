"""The question of hours a week."""

from calculators.questions.answers import Svar
from calculators.questions.fields import Felt
from calculators.text.hours import HOURS_A_WEEK


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
