"""SEL § 108 in numbers: what is paid for the dwelling by one resident or two, the month, and what is left.

The rules and their parts stand in `amounts_year`.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from calculators.questions.answers import Svar
from calculators.rules.botilbud_108.amounts_year import (
    NO_DISCOUNT,
    Boligbetaling,
    Regler,
    after,
    pris,
    rabat,
)
from calculators.rules.botilbud_108.facts import Figures
from calculators.rules.botilbud_108.fields import YES
from calculators.rules.shared.water import WATER
from calculators.text.frequency import MONTHS_A_YEAR
from calculators.text.money import afrund_oere
from calculators.text.numbers import ZERO


@dataclass(frozen=True)
class Egenbetaling:
    """The payments of a month in whole øre, every amount in kr/md but for `aar`.

    `indkomst` is what is paid out, after tax; what is None rests on answers or figures that are not there.
    """

    figures: Figures
    aar: Boligbetaling
    el: Decimal
    varme: Decimal
    indkomst: Decimal | None
    vand: Decimal | None = None

    @cached_property
    def bolig(self) -> Decimal:
        """The payment for the dwelling: a twelfth of the year."""
        return afrund_oere(self.aar.betaling / MONTHS_A_YEAR)

    @cached_property
    def md(self) -> Decimal:
        """The whole payment: dwelling, electricity, heat, and water where it is paid by itself."""
        return self.bolig + self.forbrug

    @cached_property
    def forbrug(self) -> Decimal:
        """What is used in the dwelling."""
        return self.el + self.varme + (self.vand or ZERO)

    @cached_property
    def ender(self) -> tuple[Decimal, Decimal]:
        """The lowest and the highest payment by the readings."""
        lav, hoej = min(self.aar.laesninger), max(self.aar.laesninger)
        return self._month(lav), self._month(hoej)

    @cached_property
    def spaend(self) -> tuple[Decimal, Decimal] | None:
        """The two ends, when the readings give more than one payment."""
        lav, hoej = self.ender
        return (lav, hoej) if lav < hoej else None

    @cached_property
    def tilbage(self) -> Decimal | None:
        """What is left of the income."""
        return None if self.indkomst is None else self.indkomst - self.md

    @cached_property
    def raadighedsbeloeb(self) -> Decimal | None:
        """What must be left, of a couple for both."""
        beloeb = [en.md for en in self.figures.raadighed]
        return sum(beloeb, ZERO) if beloeb else None

    @cached_property
    def over(self) -> Decimal | None:
        """What is left above the rådighedsbeløb; below nothing when something is lacking."""
        if self.tilbage is None or self.raadighedsbeloeb is None:
            return None
        return self.tilbage - self.raadighedsbeloeb

    @cached_property
    def mangler(self) -> Decimal | None:
        """What is lacking in the rådighedsbeløb."""
        return None if self.over is None else max(ZERO, -self.over)

    @cached_property
    def nedsat(self) -> Decimal | None:
        """The payment if the municipality reduces it by what is lacking."""
        return None if self.mangler is None else max(ZERO, self.md - self.mangler)

    def _month(self, aar: Decimal) -> Decimal:
        return afrund_oere(aar / MONTHS_A_YEAR) + self.forbrug


def egenbetaling(svar: Svar, figures: Figures) -> Egenbetaling:
    """Payment for the dwelling, electricity and heat, and what is left against the rådighedsbeløb.

    Units:  kr/år exact inside, kr/md a twelfth, half an øre up.
    Law:    BEK 1387/2006 §§ 5-10; what we have not read is a reconstruction that the trace names.
    """
    indkomst = svar.tal("indkomst_md") if svar.har("indkomst_md") else None
    vand = svar.tal(WATER) if svar.har(WATER) else None
    return Egenbetaling(figures, _year(svar, figures), svar.tal("el_md"), svar.tal("varme_md"), indkomst, vand)


def _year(svar: Svar, figures: Figures) -> Boligbetaling:
    """The payment for the dwelling. What dependants need is taken only from income beyond the pension (§ 9)."""
    er_par = svar.ja("gift_eller_samlevende")
    hele = svar.tal("samlet_indkomst_aar" if er_par else "indkomst_aar")
    over = hele - svar.tal("pension_aar") if svar.ja("forsoerger") else None
    afsat = None if over is None else min(svar.tal("forsoergelse_aar"), over)
    fundet = pris(svar, figures)
    regler, rest = Regler.af(figures.andele), hele - (afsat or ZERO)
    fuld = regler.betaling(fundet.aar, rest)
    alene = Boligbetaling(fundet, regler, hele, over, afsat, rest, fuld, (fuld,))
    return _couple(svar, figures, alene) if er_par else _single(svar, figures, alene)


def _single(svar: Svar, figures: Figures, aar: Boligbetaling) -> Boligbetaling:
    """One resident (§ 7): the deduction for pensioners given, not given, or both when it is not known.

    Who gets it is the municipality's to say.
    """
    if figures.fradrag is None:
        return aar
    efter = max(ZERO, aar.rest - figures.fradrag.tal)
    med = aar.regler.betaling(aar.pris.aar, efter)
    if svar.valg("reelt_enlig") == YES:
        return replace(aar, indkomst=efter, betaling=med, laesninger=(med,), fradrag_er_trukket=True)
    if med == aar.betaling:
        return aar
    return replace(aar, laesninger=(aar.betaling, med), med_fradrag=med)


def _couple(svar: Svar, figures: Figures, aar: Boligbetaling) -> Boligbetaling:
    """A couple: the payment after the discount, both of the same income (§§ 7, 9 and 10).

    Without a social pension there is no discount: the rule is for pensioners.
    """
    fundet = rabat(aar.rest, svar.tal("social_pension_aar"), figures.rabat) if figures.rabat else NO_DISCOUNT
    fuld, sum_, maks = aar.fuld, aar.sum, aar.pris.aar
    betaling, delvis = after(fuld, fundet.pct), after(fuld, fundet.pct_paabegyndt)
    foer_loft, begge = min(maks, after(sum_, fundet.pct)), min(maks, after(sum_, fundet.pct_paabegyndt))
    return replace(
        aar,
        betaling=betaling,
        laesninger=(betaling, delvis, foer_loft, begge),
        rabat=fundet,
        delvis=delvis,
        foer_loft=foer_loft,
    )
