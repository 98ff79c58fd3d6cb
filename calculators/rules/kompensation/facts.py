"""The figures of law of a kompensationsydelse."""

from dataclasses import dataclass
from datetime import date

from calculators.data.declared import Facts, day, number
from calculators.data.rates import Sats, SatserPaa

START = "kompensationsydelse-start"
TRANSITION = "kompensationsydelse-overgang"
MINIMUM_YEAR = "kompensationsydelse-minimum-aar"
MINIMUM_MONTH = "kompensationsydelse-minimum-md"
AMOUNT_1 = "kompensationsydelse-gruppe-1"
ABOVE_YEAR = "kompensationsydelse-gruppe-2-over-aar"
ABOVE_MONTH = "kompensationsydelse-gruppe-2-over-md"
EXTRA_2 = "kompensationsydelse-gruppe-2-tillaeg"
FAKTA: Facts = {
    START: day(),
    TRANSITION: day(),
    MINIMUM_YEAR: number("kr/år"),
    MINIMUM_MONTH: number("kr/md"),
    AMOUNT_1: number("kr/md"),
    ABOVE_YEAR: number("kr/år"),
    ABOVE_MONTH: number("kr/md"),
    EXTRA_2: number("kr/md"),
}


@dataclass(frozen=True)
class Figures:
    """The figures of law on the day."""

    minimum_aar: Sats
    minimum_md: Sats
    gruppe_1: Sats
    over_aar: Sats
    over_md: Sats
    tillaeg: Sats
    overgang: Sats

    @property
    def overgangsdag(self) -> date:
        """The last day of the old subsidy."""
        return date.fromisoformat(str(self.overgang.vaerdi))


def read_facts(satser: SatserPaa) -> Figures:
    """All of them; the first day of the rule is asked for first, so that an earlier date is answered with it.

    Errors: ManglendeSats before the rule began, and for years whose amounts no official source has given.
    """
    satser.national(START)
    return Figures(
        minimum_aar=satser.national(MINIMUM_YEAR),
        minimum_md=satser.national(MINIMUM_MONTH),
        gruppe_1=satser.national(AMOUNT_1),
        over_aar=satser.national(ABOVE_YEAR),
        over_md=satser.national(ABOVE_MONTH),
        tillaeg=satser.national(EXTRA_2),
        overgang=satser.national(TRANSITION),
    )
