"""A part of a month, and two bills in one month, in numbers."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from calculators.text.money import afrund_oere


@dataclass(frozen=True)
class Delmaaned:
    """A payment of `md` for some of the days of a month. No source says how a part of a month is worked out."""

    md: Decimal
    dage: int
    af: int

    @cached_property
    def beloeb(self) -> Decimal:
        """The payment for those days: an equal part for each day, half an øre up."""
        return afrund_oere(self.md * self.dage / self.af)


@dataclass(frozen=True)
class ToRegninger:
    """A payment and another bill of the same month; `tilbage` is what is left after the payment, when it is known."""

    md: Decimal
    anden: Decimal
    tilbage: Decimal | None

    @cached_property
    def begge(self) -> Decimal:
        """Both together."""
        return self.md + self.anden

    @cached_property
    def tilbage_efter(self) -> Decimal | None:
        """What is left when both are paid."""
        return None if self.tilbage is None else self.tilbage - self.anden


def days_in_month(dag: date) -> int:
    """How many days the month of the day has."""
    return monthrange(dag.year, dag.month)[1]


def end_of_month(dag: date, efter: int = 0) -> date:
    """The last day of the month, or of the month so many months later."""
    nummer = dag.year * 12 + dag.month - 1 + efter
    aar, md = divmod(nummer, 12)
    return date(aar, md + 1, monthrange(aar, md + 1)[1])
