"""SEL §§ 109 and 110 in numbers: the rate of law for each døgn, and what becomes of the payment."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from calculators.data.rates import Sats
from calculators.questions.answers import Svar
from calculators.rules.krisecenter.facts import Figures
from calculators.text.numbers import ZERO

PAYS, MAY_PAY_LESS, PAYS_NOT, LAPSES = "betales", "kan-nedsaettes", "som-udgangspunkt-ikke", "bortfalder"


@dataclass(frozen=True)
class Betaling:
    """The payment for the whole stay in kr, in full and as the reader's situation leaves it."""

    figures: Figures
    doegn: int
    vurdering: str

    @cached_property
    def fuld(self) -> Decimal:
        """The payment before anything is taken off."""
        return self.doegn * self.figures.sats.tal

    @cached_property
    def beloeb(self) -> Decimal:
        """What is paid, unless the municipality decides otherwise."""
        return ZERO if self.vurdering in (PAYS_NOT, LAPSES) else self.fuld

    @cached_property
    def forud(self) -> Decimal:
        """The most that can be paid ahead; never more than the stay costs."""
        return min(self.beloeb, self.figures.forud.tal * self.figures.sats.tal)

    @cached_property
    def regel(self) -> Sats | None:
        """The words of the municipality's standard on what becomes of the payment."""
        figures = self.figures
        return {LAPSES: figures.uden_indtaegt, PAYS_NOT: figures.bolig_fri, MAY_PAY_LESS: figures.bolig_nedsat}.get(
            self.vurdering
        )


def betaling(svar: Svar, figures: Figures) -> Betaling:
    """The payment for the stay.

    Units:  kr for the whole stay; the rate has whole øre, so nothing is rounded.
    Law:    BEK 1244/2017 §§ 2 and 4; the rates are dated facts and are not chained from year to year.
    """
    return Betaling(figures, svar.heltal("doegn"), _assessment(svar, figures))


def _assessment(svar: Svar, figures: Figures) -> str:
    """What becomes of the payment."""
    if not svar.ja("har_indtaegt"):
        return LAPSES
    if not svar.ja("beholder_bolig"):
        return PAYS
    return PAYS_NOT if figures.bolig_fri else MAY_PAY_LESS
