"""The municipality's own rule of the yearly account of BPA."""

from dataclasses import dataclass

from calculators.data.declared import Facts, day_of_year, words
from calculators.data.rates import Sats, SatserPaa
from calculators.rules.bpa.service import SERVICE

DEADLINE = "regnskab-frist"
PERIOD = "regnskab-periode"
YDELSESFAKTA: Facts = {DEADLINE: day_of_year(), PERIOD: words()}


@dataclass(frozen=True)
class Figures:
    """The day of the year that the account is due, and the period it is for, where the standard says so."""

    frist: Sats
    periode: Sats | None


def read_facts(satser: SatserPaa) -> Figures:
    """Both. Errors: IkkeIKommunen when its standard has no such rule; ManglendeSats when it does not reach the date."""
    return Figures(satser.kraev_ydelsens(SERVICE, DEADLINE), satser.ydelsens(SERVICE, PERIOD))
