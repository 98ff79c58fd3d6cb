"""The rule in numbers: so much a thing or a time, in a week, in four weeks, in a month and in a year."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from calculators.rules.pris.facts import Figures
from calculators.rules.pris.period import DAYS_A_WEEK, Per, parse_per
from calculators.text.frequency import DAYS_A_YEAR, MONTHS_A_YEAR, WHOLE_WEEKS

FOUR_WEEKS = 4 * DAYS_A_WEEK


@dataclass(frozen=True)
class Price:
    """So many of a price. `hvor_tit` is the period that things are bought in; None where the price has its own.

    A week is never made into months or a month into weeks: what cannot be counted exactly is None.
    """

    figures: Figures
    antal: Decimal
    hvor_tit: str | None = None

    @cached_property
    def enkelt(self) -> Decimal:
        """What one costs: the municipality's price, or the law's highest where that is lower."""
        pris, hoejst = self.figures.pris.tal, self.figures.hoejst
        return min(pris, hoejst.tal) if hoejst else pris

    @property
    def er_for_hoej(self) -> bool:
        """Whether the price is higher than the law allows."""
        return self.enkelt < self.figures.pris.tal

    @cached_property
    def per(self) -> Per:
        """The time that the amount is for."""
        egen = parse_per(self.figures.per)
        return parse_per(self.hvor_tit or "") if egen.is_thing else egen

    @cached_property
    def i_alt(self) -> Decimal:
        """What it comes to in that time."""
        return self.enkelt * self.antal

    @property
    def uge(self) -> Decimal | None:
        """In a week."""
        return self._days(Decimal(DAYS_A_WEEK))

    @property
    def fire_uger(self) -> Decimal | None:
        """In four weeks."""
        return self._days(Decimal(FOUR_WEEKS))

    @property
    def md(self) -> Decimal | None:
        """In a month that is paid for."""
        return None if self.per.counted == "dage" else self.i_alt / self.per.count

    @property
    def maaneder(self) -> Decimal:
        """How many months a year are paid for: all of them, where the standard does not say or counts otherwise."""
        betales = self.figures.betales
        return betales.tal if betales and self.counts_months else MONTHS_A_YEAR

    @property
    def counts_months(self) -> bool:
        """Whether the price is for one month, so that it can be paid in some of them."""
        return self.per == Per("måneder") and not parse_per(self.figures.per).is_thing

    @property
    def aar(self) -> Decimal:
        """In a year of 365 days, or of the months that are paid for."""
        aaret = self._days(DAYS_A_YEAR)
        return self.i_alt * self.maaneder / self.per.count if aaret is None else aaret

    @property
    def hele_uger(self) -> Decimal | None:
        """In a year of 52 weeks, where weeks or days are counted."""
        return self._days(WHOLE_WEEKS * DAYS_A_WEEK) if self.per.count % DAYS_A_WEEK == 0 else None

    def _days(self, dage: Decimal) -> Decimal | None:
        return self.i_alt * dage / self.per.count if self.per.counted == "dage" else None
