"""The arithmetic of a BPA subsidy: a week's plan made a year, or the days of another period, part by part.

A year is 365 days and a month a twelfth of it. Each part is rounded to øre where it arises, and the year is the sum
of its parts, so that what is shown adds up. Those are our rules, said in the trace; no source prints others.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from calculators.rules.bpa.tilskud_more_amounts import ABSENT, SUPPLEMENTS, Parts, beside_the_pay, extra_pay
from calculators.rules.bpa.tilskud_week import Plan
from calculators.text.frequency import MONTHS_A_YEAR
from calculators.text.money import afrund_oere
from calculators.text.numbers import ZERO, share_of


@dataclass(frozen=True, kw_only=True)
class Tilskud:
    """Every part of the subsidy in kr/år, and the year that they add up to; `tillaeg` is by kind of hour.

    `grundlinjer` are the basic pay: of each helper with a wage of their own, and of the rest.
    `loen` is all pay, `ferieberettiget` and `pensionsgivende` the pay that holiday pay and pension are a percentage of.
    `ekstra` are the parts of the pay, and `ved_siden_af` those beside it, that a simple budget does without.
    """

    timer_aar: Decimal
    grundlinjer: tuple[Decimal, ...]
    tillaeg: Mapping[str, Decimal]
    raadighed: Decimal
    kurser: Decimal
    ekstra: Parts
    loen: Decimal
    ferieberettiget: Decimal
    ferie: Decimal
    pensionsgivende: Decimal
    pension: Decimal
    bidrag: Decimal
    hjaelperudgifter: Decimal
    administration: Decimal
    ved_siden_af: Parts

    @property
    def parts(self) -> tuple[Decimal, ...]:
        """What the year is the sum of; insurance is paid by bill beside it."""
        faste = (self.loen, self.ferie, self.pension, self.bidrag, self.hjaelperudgifter, self.administration)
        return (*faste, *(linje for linjer in self.ved_siden_af.values() for linje in linjer))

    @property
    def grundloen(self) -> Decimal:
        """All basic pay."""
        return sum(self.grundlinjer, ZERO)

    @property
    def alle_tillaeg(self) -> Decimal:
        """All supplements."""
        return sum(self.tillaeg.values(), ZERO)

    @property
    def aar(self) -> Decimal:
        """The whole subsidy."""
        return sum(self.parts, ZERO)

    @property
    def foer_egenbetaling(self) -> Decimal:
        """The subsidy before the citizen's own payment is taken off."""
        return self.aar - _sum(self.ved_siden_af, ["egenbetaling"])

    @property
    def exact_md(self) -> Decimal:
        """The subsidy in a month, before it is rounded."""
        return self.aar / MONTHS_A_YEAR

    @property
    def md(self) -> Decimal:
        """The subsidy in kr/md, in whole øre."""
        return afrund_oere(self.exact_md)

    @property
    def twelve_months(self) -> Decimal:
        """What twelve rounded months are."""
        return MONTHS_A_YEAR * self.md

    @property
    def twelve_months_beyond(self) -> Decimal:
        """How much more that is than the year; below nothing when it is less."""
        return self.twelve_months - self.aar

    @property
    def time(self) -> Decimal:
        """The subsidy for every hour before the citizen's own payment, in whole øre."""
        return afrund_oere(self.foer_egenbetaling / self.timer_aar)


@dataclass(frozen=True)
class Forsikring:
    """The bill of insurance in kr, and the municipality's limit for saying yes first, where it prints one."""

    regning: Decimal
    over: Decimal | None

    @property
    def godkendelse(self) -> Literal["ja", "nej", "ukendt"]:
        """Whether the municipality must say yes first: only above the limit."""
        if self.over is None:
            return "ukendt"
        return "ja" if self.regning > self.over else "nej"


def subsidy(plan: Plan) -> Tilskud:
    """What the plan costs in a year, part by part.

    Law: SEL §§ 95-96 and BEK 1069/2020, §§ 1, 3, 5, 8 and 10.
    """
    periode, mere = plan.periode, plan.mere
    grundlinjer = _basic_pay(plan)
    tillaeg = {slags: _supplement(plan, slags) for slags in plan.tillaeg}
    raadighed = afrund_oere(periode.of_a_week(plan.raadighedstimer_uge * (plan.raadighed_loen or ZERO)))
    kurser = afrund_oere(periode.of_a_year(plan.kursustimer_aar * plan.loen.loen))
    ekstra = extra_pay(mere, plan.loen, periode)
    alle_tillaeg = sum(tillaeg.values(), ZERO)
    loen = sum(grundlinjer, ZERO) + alle_tillaeg + raadighed + kurser + _sum(ekstra, ekstra)
    med_ferie = loen if mere.fravaer_i_procenterne else loen - _sum(ekstra, ABSENT)
    uden_tillaeg = med_ferie - alle_tillaeg - _sum(ekstra, SUPPLEMENTS)
    pensionsgivende = uden_tillaeg if plan.pension_af_grundloen else med_ferie
    return Tilskud(
        timer_aar=plan.timer_aar,
        grundlinjer=grundlinjer,
        tillaeg=tillaeg,
        raadighed=raadighed,
        kurser=kurser,
        ekstra=ekstra,
        loen=loen,
        ferieberettiget=med_ferie,
        ferie=_share(med_ferie, plan.ferie_pct),
        pensionsgivende=pensionsgivende,
        pension=_share(pensionsgivende, plan.pension_pct),
        bidrag=_months(plan, plan.atp_md) + afrund_oere(periode.of_a_year(plan.andre_bidrag_aar or ZERO)),
        hjaelperudgifter=_months(plan, plan.hjaelperudgifter_md),
        administration=_months(plan, plan.administration_md),
        ved_siden_af=beside_the_pay(mere, med_ferie, periode),
    )


@dataclass(frozen=True)
class Loft:
    """What the municipality need pay at most in a year, and how much of the subsidy is above it, both in kr."""

    aar: Decimal
    over: Decimal


def ceiling(plan: Plan, tilskud: Tilskud) -> Loft | None:
    """The limit for an hour (BEK 1069/2020, § 3) made a year, held against the subsidy before the own payment."""
    if plan.mere.loft_time is None:
        return None
    aar = afrund_oere(plan.in_the_period(plan.mere.loft_time))
    return Loft(aar, max(tilskud.foer_egenbetaling - aar, ZERO))


def one_hour_more(plan: Plan, slags: str) -> Decimal:
    """What one more hour a week of this kind gives in a month, in whole øre."""
    more = subsidy(plan.with_more_hours(slags, Decimal(1))).aar - subsidy(plan).aar
    return afrund_oere(more / MONTHS_A_YEAR)


def _basic_pay(plan: Plan) -> tuple[Decimal, ...]:
    """The pay of each helper with a wage of their own, then that of the other hours where there are any."""
    egne = [et.timer * et.loen for et in plan.mere.hjaelpere]
    resten = [plan.resten_uge * plan.timeloen] if plan.resten_uge or not egne else []
    return tuple(afrund_oere(plan.periode.of_a_week(ugen)) for ugen in (*egne, *resten))


def _supplement(plan: Plan, slags: str) -> Decimal:
    return afrund_oere(plan.periode.of_a_week(plan.timer_uge[slags] * plan.tillaeg_time(slags)))


def _share(loen: Decimal, pct: Decimal | None) -> Decimal:
    return afrund_oere(share_of(loen, pct or ZERO))


def _months(plan: Plan, md: Decimal | None) -> Decimal:
    return afrund_oere(plan.periode.of_a_month(md or ZERO))


def _sum(parts: Parts, navne: Iterable[str]) -> Decimal:
    return sum((linje for navn in navne for linje in parts.get(navn, ())), ZERO)
