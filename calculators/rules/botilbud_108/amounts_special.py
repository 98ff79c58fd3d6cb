"""SEL § 108 in numbers, what is particular: a part of a month, two bills, the end of a couple, and a let beside it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from calculators.questions.answers import Svar
from calculators.rules.botilbud_108.amounts import Egenbetaling
from calculators.rules.botilbud_108.fields_special import END_OF_COUPLE, INCOME_ALONE, RENT, RENT_SUPPORT, RENT_USE
from calculators.rules.shared.month.amounts import Delmaaned, ToRegninger, days_in_month, end_of_month
from calculators.rules.shared.month.fields import DAYS, SECOND_BILL
from calculators.text.frequency import MONTHS_A_YEAR
from calculators.text.money import afrund_oere
from calculators.text.numbers import ZERO


@dataclass(frozen=True)
class Alene:
    """The payment for the same dwelling, in kr/år, by one who is left of a couple, without a deduction and with it."""

    indkomst: Decimal
    uden: Decimal
    med: Decimal

    @cached_property
    def md(self) -> Decimal:
        """A twelfth of the year."""
        return afrund_oere(self.uden / MONTHS_A_YEAR)

    @cached_property
    def med_md(self) -> Decimal:
        """A twelfth of the year with the deduction of single pensioners."""
        return afrund_oere(self.med / MONTHS_A_YEAR)


@dataclass(frozen=True)
class Parslut:
    """The end of a couple: the discount is given to the end of the month."""

    dag: date
    alene: Alene | None

    @cached_property
    def sidste_dag(self) -> date:
        """The last day with the discount."""
        return end_of_month(self.dag)


@dataclass(frozen=True)
class Lejebolig:
    """A let to compare with, every amount in kr/md and the reader's own."""

    leje: Decimal
    boligstoette: Decimal
    forbrug: Decimal
    botilbud: Decimal

    @cached_property
    def md(self) -> Decimal:
        """What the let costs when the boligstøtte is taken off."""
        return self.leje - self.boligstoette + self.forbrug

    @cached_property
    def forskel(self) -> Decimal:
        """How much dearer the let is; below nothing when it is cheaper."""
        return self.md - self.botilbud


@dataclass(frozen=True)
class Saerligt:
    """What the reader has asked of it; None for what is not asked."""

    del_: Delmaaned | None
    to: ToRegninger | None
    parslut: Parslut | None
    leje: Lejebolig | None


def special(svar: Svar, betaling: Egenbetaling, dag: date) -> Saerligt:
    """All of it, by the payment of a month; `dag` is in the month that only a part of is paid."""
    md = betaling.md
    return Saerligt(
        Delmaaned(md, svar.heltal(DAYS), days_in_month(dag)) if svar.har(DAYS) else None,
        ToRegninger(md, svar.tal(SECOND_BILL), betaling.tilbage) if svar.har(SECOND_BILL) else None,
        Parslut(svar.dato(END_OF_COUPLE), _alone(svar, betaling)) if svar.har(END_OF_COUPLE) else None,
        Lejebolig(svar.tal(RENT), _or_nothing(svar, RENT_SUPPORT), _or_nothing(svar, RENT_USE), md)
        if svar.har(RENT)
        else None,
    )


def _alone(svar: Svar, betaling: Egenbetaling) -> Alene | None:
    """The payment of the one who is left, of the price of the whole dwelling (§ 7)."""
    fradrag = betaling.figures.fradrag_alene
    if not svar.har(INCOME_ALONE) or fradrag is None:
        return None
    indkomst, aar = svar.tal(INCOME_ALONE), betaling.aar
    efter = max(ZERO, indkomst - fradrag.tal)
    return Alene(indkomst, aar.regler.betaling(aar.pris.aar, indkomst), aar.regler.betaling(aar.pris.aar, efter))


def _or_nothing(svar: Svar, felt: str) -> Decimal:
    return svar.tal(felt) if svar.har(felt) else ZERO
