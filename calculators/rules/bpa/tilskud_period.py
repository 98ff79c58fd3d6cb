"""The time that a budget of BPA is for: an ordinary year of 365 days, or days that are counted in the calendar."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import gcd

from calculators.data.holidays import ONE_DAY, SATURDAY, Helligdage
from calculators.text.frequency import DAYS_A_WEEK, DAYS_A_YEAR, MONTHS_A_YEAR

MOST_DAYS = 366


@dataclass(frozen=True, kw_only=True)
class Periode:
    """From one day to another, both included; `dage` of its weeks, `maaneder` as a fraction of whole numbers.

    `helligdage` are the public holidays in it that fall on Monday to Friday, where anybody asks for them. `kalender`:
    its days are those of the calendar, and not those of an ordinary year.
    """

    fra: date
    til: date
    dage: Decimal
    maaneder: tuple[int, int]
    helligdage: int = 0
    kalender: bool = False

    def of_a_week(self, beloeb: Decimal) -> Decimal:
        """What so much a week is in the period."""
        return beloeb * self.dage / DAYS_A_WEEK

    def of_a_month(self, beloeb: Decimal) -> Decimal:
        """What so much a month is: a month that is begun counts by its days."""
        hele, dele = self.maaneder
        return beloeb * hele / dele

    def of_a_year(self, beloeb: Decimal) -> Decimal:
        """What so much a year is: a twelfth for each month."""
        hele, dele = self.maaneder
        return beloeb * hele / (dele * MONTHS_A_YEAR)

    def days_from(self, dag: date) -> Decimal:
        """How many of its days are left on that day, the day included."""
        return max(min(Decimal((self.til - dag).days + 1), self.dage), Decimal(0))


def ordinary_year(aar: int) -> Periode:
    """The year of 365 days; a leap day is not counted."""
    return Periode(fra=date(aar, 1, 1), til=date(aar, 12, 31), dage=DAYS_A_YEAR, maaneder=(int(MONTHS_A_YEAR), 1))


def calendar_period(fra: date, til: date) -> Periode:
    """The days of the calendar from one to another, both included."""
    return Periode(fra=fra, til=til, dage=Decimal((til - fra).days + 1), maaneder=_months(fra, til), kalender=True)


def weekday_holidays(periode: Periode, helligdage: Helligdage) -> int:
    """How many public holidays fall on Monday to Friday. Errors: ManglendeSats outside the years of the table."""
    antal, dag = 0, periode.fra
    while dag <= periode.til:
        antal += dag.weekday() < SATURDAY and helligdage.navn(dag) is not None
        dag += ONE_DAY
    return antal


def _months(fra: date, til: date) -> tuple[int, int]:
    """The months as one fraction: whole ones, and of the first and the last so many of their own days."""
    i_fra, i_til = (monthrange(dag.year, dag.month)[1] for dag in (fra, til))
    mellem = (til.year - fra.year) * 12 + til.month - fra.month
    if not mellem:
        return _shortened(til.day - fra.day + 1, i_fra)
    dage_fra = i_fra - fra.day + 1
    return _shortened((mellem - 1) * i_fra * i_til + dage_fra * i_til + til.day * i_fra, i_fra * i_til)


def _shortened(hele: int, dele: int) -> tuple[int, int]:
    faelles = gcd(hele, dele)
    return hele // faelles, dele // faelles
