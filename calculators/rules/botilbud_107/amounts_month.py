"""SEL § 107 in numbers, the months that are not like the others: a part of one, two bills in one, and the last."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from calculators.data.rates import Sats
from calculators.questions.answers import Svar
from calculators.rules.botilbud_107.amounts import Betaling
from calculators.rules.botilbud_107.fields import END
from calculators.rules.shared.month.amounts import Delmaaned, ToRegninger, days_in_month, end_of_month
from calculators.rules.shared.month.fields import DAYS, SECOND_BILL


@dataclass(frozen=True)
class Slut:
    """The end of a stay: the running month is paid, and so many whole months more."""

    dag: date
    md: Decimal
    mere: Sats

    @cached_property
    def sidste_dag(self) -> date:
        """The last day that is paid for."""
        return end_of_month(self.dag, int(self.mere.tal))

    @cached_property
    def maaneder(self) -> Decimal:
        """The running month and those after it."""
        return self.mere.tal + 1

    @cached_property
    def i_alt(self) -> Decimal:
        """What all of them cost, by the payment of this month."""
        return self.md * self.maaneder


@dataclass(frozen=True)
class Maaneder:
    """What the reader has asked of such months; None for what is not asked, or has no rule here."""

    del_: Delmaaned | None
    to: ToRegninger | None
    slut: Slut | None


def months(svar: Svar, betaling: Betaling, dag: date) -> Maaneder:
    """All of them, by the payment of a month; `dag` is in the month that only a part of is paid."""
    md, mere = betaling.md, betaling.figures.efter_ophoer
    hele = mere is not None and mere.enhed == "måneder" and mere.tal == mere.tal.to_integral_value()
    return Maaneder(
        Delmaaned(md, svar.heltal(DAYS), days_in_month(dag)) if svar.har(DAYS) else None,
        ToRegninger(md, svar.tal(SECOND_BILL), betaling.tilbage) if svar.har(SECOND_BILL) else None,
        Slut(svar.dato(END), md, mere) if svar.har(END) and mere is not None and hele else None,
    )
