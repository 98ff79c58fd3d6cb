"""The arithmetic of a BPA subsidy: a week's plan made a year, part by part.

A year is 365 days and a month a twelfth of it. Each part is rounded to øre where it arises, and the year is the sum
of its parts, so that what is shown adds up. Those are our rules, said in the trace; no source prints others.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from calculators.text.frequency import MONTHS_A_YEAR, uge_paa_et_aar
from calculators.text.money import afrund_oere
from calculators.text.numbers import ZERO, share_of


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The plan of a week and what is paid for it; None is what the reader has not told, and counts as nothing.

    `timer_uge` are the hours a week with the full wage, and `tillaeg` the supplement to one of them as it is written
    (`tillaeg_i_pct`: in pct of the wage), both by kind of hour. Wages are in kr/time, hours of courses in a year.
    """

    timer_uge: Mapping[str, Decimal]
    raadighedstimer_uge: Decimal
    kursustimer_aar: Decimal
    timeloen: Decimal
    tillaeg: Mapping[str, Decimal | None]
    tillaeg_i_pct: bool
    raadighed_loen: Decimal | None
    ferie_pct: Decimal | None
    pension_pct: Decimal | None
    pension_af_grundloen: bool
    atp_md: Decimal | None
    andre_bidrag_aar: Decimal | None
    hjaelperudgifter_md: Decimal | None
    administration_md: Decimal | None

    @property
    def fulde_timer_uge(self) -> Decimal:
        """Hours a week with the full wage."""
        return sum(self.timer_uge.values(), ZERO)

    @property
    def alle_timer_uge(self) -> Decimal:
        """All hours a week."""
        return self.fulde_timer_uge + self.raadighedstimer_uge

    @property
    def timer_aar(self) -> Decimal:
        """All hours in a year."""
        return uge_paa_et_aar(self.alle_timer_uge) + self.kursustimer_aar

    def tillaeg_time(self, slags: str) -> Decimal:
        """The supplement to one hour of this kind, in kr."""
        written = self.tillaeg.get(slags) or ZERO
        return share_of(self.timeloen, written) if self.tillaeg_i_pct else written

    def with_more_hours(self, slags: str, timer: Decimal) -> "Plan":
        """The same plan with so many more hours a week of this kind."""
        return replace(self, timer_uge={**self.timer_uge, slags: self.timer_uge[slags] + timer})


@dataclass(frozen=True, kw_only=True)
class Tilskud:
    """Every part of the subsidy in kr/år, and the year that they add up to; `tillaeg` is by kind of hour.

    `loen` is all pay, and `pensionsgivende` the pay that the pension is a percentage of.
    """

    timer_aar: Decimal
    grundloen: Decimal
    tillaeg: Mapping[str, Decimal]
    raadighed: Decimal
    kurser: Decimal
    loen: Decimal
    ferie: Decimal
    pensionsgivende: Decimal
    pension: Decimal
    bidrag: Decimal
    hjaelperudgifter: Decimal
    administration: Decimal

    @property
    def parts(self) -> tuple[Decimal, ...]:
        """What the year is the sum of; insurance is paid by bill beside it."""
        return (self.loen, self.ferie, self.pension, self.bidrag, self.hjaelperudgifter, self.administration)

    @property
    def alle_tillaeg(self) -> Decimal:
        """All supplements."""
        return sum(self.tillaeg.values(), ZERO)

    @property
    def aar(self) -> Decimal:
        """The whole subsidy."""
        return sum(self.parts, ZERO)

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
        """The subsidy for every hour, in whole øre."""
        return afrund_oere(self.aar / self.timer_aar)


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
    grundloen = afrund_oere(uge_paa_et_aar(plan.fulde_timer_uge * plan.timeloen))
    tillaeg = {slags: _supplement(plan, slags) for slags in plan.tillaeg}
    raadighed = afrund_oere(uge_paa_et_aar(plan.raadighedstimer_uge * (plan.raadighed_loen or ZERO)))
    kurser = afrund_oere(plan.kursustimer_aar * plan.timeloen)
    alle_tillaeg = sum(tillaeg.values(), ZERO)
    loen = grundloen + alle_tillaeg + raadighed + kurser
    pensionsgivende = loen - alle_tillaeg if plan.pension_af_grundloen else loen
    return Tilskud(
        timer_aar=plan.timer_aar,
        grundloen=grundloen,
        tillaeg=tillaeg,
        raadighed=raadighed,
        kurser=kurser,
        loen=loen,
        ferie=_share(loen, plan.ferie_pct),
        pensionsgivende=pensionsgivende,
        pension=_share(pensionsgivende, plan.pension_pct),
        bidrag=_a_year(plan.atp_md) + (plan.andre_bidrag_aar or ZERO),
        hjaelperudgifter=_a_year(plan.hjaelperudgifter_md),
        administration=_a_year(plan.administration_md),
    )


def one_hour_more(plan: Plan, slags: str) -> Decimal:
    """What one more hour a week of this kind gives in a month, in whole øre."""
    more = subsidy(plan.with_more_hours(slags, Decimal(1))).aar - subsidy(plan).aar
    return afrund_oere(more / MONTHS_A_YEAR)


def _supplement(plan: Plan, slags: str) -> Decimal:
    return afrund_oere(uge_paa_et_aar(plan.timer_uge[slags] * plan.tillaeg_time(slags)))


def _share(loen: Decimal, pct: Decimal | None) -> Decimal:
    return afrund_oere(share_of(loen, pct or ZERO))


def _a_year(md: Decimal | None) -> Decimal:
    return MONTHS_A_YEAR * (md or ZERO)
