"""SEL § 108 in numbers, the year: the price of the dwelling, the two parts, the deduction and the discount."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from functools import cached_property

from calculators.questions.answers import Svar
from calculators.rules.botilbud_108.facts import Andele, Figures, Rabatsatser
from calculators.rules.botilbud_108.fields_price import GIVEN, RENTED
from calculators.text.numbers import HUNDRED, ZERO, share_of


@dataclass(frozen=True)
class Pris:
    """The most the dwelling may cost in a year, exact.

    `bygning` is the cost of the whole building that it is a part of, and `tillaeg` the part of that for the value of
    the property; None when the price is given, or the building rented.
    """

    aar: Decimal
    bygning: Decimal | None = None
    tillaeg: Decimal | None = None


def pris(svar: Svar, figures: Figures) -> Pris:
    """The price given, or the dwelling's part by area of what the building costs.

    Units:  kr/år, not rounded.
    Law:    BEK 1387/2006 § 6, which we have not read: the municipality's own text, else a reconstruction.
    """
    maade = svar.valg("maks_maade")
    if maade == GIVEN:
        return Pris(svar.tal("maks_boligbetaling_aar"))
    tillaeg = None
    if maade == RENTED or figures.ejendomsandel is None:
        bygning = svar.tal("bygning_husleje_aar") + svar.tal("driftsudgifter_aar")
    else:
        tillaeg = share_of(svar.tal("ejendomsvaerdi"), figures.ejendomsandel.tal)
        bygning = svar.tal("driftsudgifter_aar") + tillaeg
    return Pris(bygning * svar.tal("bolig_m2") / svar.tal("boligdel_m2"), bygning, tillaeg)


@dataclass(frozen=True)
class Regler:
    """The two parts of the payment, in kr/år: shares in percent, and the income where the share changes."""

    omkostning_pct: Decimal
    graense: Decimal
    lav_pct: Decimal
    hoej_pct: Decimal

    @classmethod
    def af(cls, andele: Andele) -> "Regler":
        """The rules by these figures."""
        return cls(andele.omkostning.tal, andele.graense.tal, andele.lav.tal, andele.hoej.tal)

    def omkostningsdel(self, maks: Decimal) -> Decimal:
        """The part of the payment that follows the cost of the dwelling."""
        return share_of(maks, self.omkostning_pct)

    def over_graensen(self, indkomst: Decimal) -> Decimal:
        """How much of the income lies above the limit."""
        return max(ZERO, indkomst - self.graense)

    def under(self, indkomst: Decimal) -> Decimal:
        """What is paid of the income up to the limit."""
        return share_of(min(indkomst, self.graense), self.lav_pct)

    def over(self, indkomst: Decimal) -> Decimal:
        """What is paid of the income above the limit."""
        return share_of(self.over_graensen(indkomst), self.hoej_pct)

    def indkomstdel(self, indkomst: Decimal) -> Decimal:
        """The part of the payment that follows the income."""
        return self.under(indkomst) + self.over(indkomst)

    def sum(self, maks: Decimal, indkomst: Decimal) -> Decimal:
        """Both parts together, before the ceiling."""
        return self.omkostningsdel(maks) + self.under(indkomst) + self.over(indkomst)

    def betaling(self, maks: Decimal, indkomst: Decimal) -> Decimal:
        """The payment without a discount: both parts, never above the cost of the dwelling."""
        return min(maks, self.sum(maks, indkomst))

    def loft_ved(self, maks: Decimal) -> Decimal | None:
        """The income from which the payment is the whole cost of the dwelling; None when it never is."""
        rest = maks - self.omkostningsdel(maks)
        knaek = self.under(self.graense)
        if rest <= ZERO:
            return ZERO
        if rest <= knaek:
            return rest * HUNDRED / self.lav_pct
        return self.graense + (rest - knaek) * HUNDRED / self.hoej_pct if self.hoej_pct else None


@dataclass(frozen=True)
class Rabat:
    """The discount of a couple in percent: by whole steps, and as it would be if a begun step counted.

    `over` is the income above the social pension, `hele_trin` how many steps it is, `fald` what they take.
    """

    over: Decimal
    hele_trin: Decimal
    fald: Decimal
    pct: Decimal
    pct_paabegyndt: Decimal


NO_DISCOUNT = Rabat(ZERO, ZERO, ZERO, ZERO, ZERO)


def rabat(samlet: Decimal, pension: Decimal, satser: Rabatsatser) -> Rabat:
    """A full discount, less for each step the joint income is above the social pension.

    Law:    BEK 1387/2006 § 10. It is not known what a part of a step counts; whole steps is our reading.
    """
    over = max(ZERO, samlet - pension)
    trin, fuld, nedslag = over / satser.skridt.tal, satser.fuld.tal, satser.nedslag.tal
    hele, begyndt = trin.to_integral_value(ROUND_FLOOR), trin.to_integral_value(ROUND_CEILING)
    fald = hele * nedslag
    return Rabat(over, hele, fald, max(ZERO, fuld - fald), max(ZERO, fuld - begyndt * nedslag))


def after(aar: Decimal, pct: Decimal) -> Decimal:
    """The payment after a discount in percent."""
    return aar * (HUNDRED - pct) / HUNDRED


@dataclass(frozen=True)
class Boligbetaling:
    """The payment for the dwelling in kr/år, not rounded; of a couple, for both.

    `indkomst` is what the parts are of: `hele_indkomst` less what is set aside for dependants (`afsat`, of
    `ud_over_pension`; None when nothing is) and less the deduction of a single pensioner. `laesninger` are the
    payments by all the readings that cannot be told apart, its own among them. Of a single pensioner `med_fradrag`
    is the payment with the deduction, when it is not known whether it is given and it makes a difference; of a
    couple `fuld` is the payment before the discount, `delvis` that where a begun step counts, and `foer_loft` that
    where the discount comes before the ceiling.
    """

    pris: Pris
    regler: Regler
    hele_indkomst: Decimal
    ud_over_pension: Decimal | None
    afsat: Decimal | None
    indkomst: Decimal
    betaling: Decimal
    laesninger: tuple[Decimal, ...]
    fradrag_er_trukket: bool = False
    med_fradrag: Decimal | None = None
    rabat: Rabat | None = None
    delvis: Decimal | None = None
    foer_loft: Decimal | None = None

    @cached_property
    def rest(self) -> Decimal:
        """The income after what is set aside, before the deduction."""
        return self.hele_indkomst - (self.afsat or ZERO)

    @cached_property
    def omkostningsdel(self) -> Decimal:
        """The part that follows the cost of the dwelling."""
        return self.regler.omkostningsdel(self.pris.aar)

    @cached_property
    def indkomstdel(self) -> Decimal:
        """The part that follows the income."""
        return self.regler.indkomstdel(self.indkomst)

    @cached_property
    def sum(self) -> Decimal:
        """Both parts, before the ceiling."""
        return self.regler.sum(self.pris.aar, self.indkomst)

    @cached_property
    def fuld(self) -> Decimal:
        """Both parts under the ceiling, before a couple's discount."""
        return self.regler.betaling(self.pris.aar, self.indkomst)

    @cached_property
    def rabat_pct(self) -> Decimal:
        """The discount of a couple in percent."""
        return self.rabat.pct if self.rabat else ZERO
