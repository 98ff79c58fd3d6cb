"""The plan of a week of BPA, and what is paid for it, in numbers."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from calculators.rules.bpa.tilskud_more_amounts import Mere, Timeloen
from calculators.rules.bpa.tilskud_period import Periode
from calculators.text.money import afrund_oere
from calculators.text.numbers import ZERO


@dataclass(frozen=True, kw_only=True)
class Plan:
    """The plan of a week and what is paid for it; None is what the reader has not told, and counts as nothing.

    `timer_uge` are the hours a week with the full wage, and `tillaeg` the supplement to one of them as it is written
    (`tillaeg_i_pct`: in pct of the wage), both by kind of hour. Wages are in kr/time, hours of courses in a year.
    `periode` is the time that is worked out, and `mere` what a simple budget does without.
    """

    periode: Periode
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
    mere: Mere = field(default_factory=Mere)

    @property
    def fulde_timer_uge(self) -> Decimal:
        """Hours a week with the full wage."""
        return sum(self.timer_uge.values(), ZERO)

    @property
    def alle_timer_uge(self) -> Decimal:
        """All hours a week."""
        return self.fulde_timer_uge + self.raadighedstimer_uge

    @property
    def aarets_timer(self) -> Decimal:
        """Hours of work that are told for a year and not for a week."""
        return self.kursustimer_aar + self.mere.moedetimer + (self.mere.timer_rejser or ZERO)

    @property
    def timer_aar(self) -> Decimal:
        """All hours of work in the period."""
        return self.in_the_period(Decimal(1))

    def in_the_period(self, timen: Decimal) -> Decimal:
        """What so much for each hour of work is."""
        ugen = (self.alle_timer_uge + self.mere.overlap_uge) * timen
        return self.periode.of_a_week(ugen) + self.periode.of_a_year(self.aarets_timer * timen)

    @property
    def resten_uge(self) -> Decimal:
        """Hours a week that no helper with a wage of their own has."""
        return self.fulde_timer_uge - sum((et.timer for et in self.mere.hjaelpere), ZERO)

    @property
    def loen(self) -> Timeloen:
        """The wage that all but the hours of the week are paid by: the average by hours, in whole øre."""
        if not self.mere.hjaelpere:
            return Timeloen(self.timeloen, self.tillaeg_i_pct)
        i_alt = sum((et.timer * et.loen for et in self.mere.hjaelpere), self.resten_uge * self.timeloen)
        return Timeloen(afrund_oere(i_alt / self.fulde_timer_uge), self.tillaeg_i_pct)

    def tillaeg_time(self, slags: str) -> Decimal:
        """The supplement to one hour of this kind, in kr."""
        return self.loen.supplement(self.tillaeg.get(slags) or ZERO)

    def for_period(self, periode: Periode) -> "Plan":
        """The same plan for another time."""
        return replace(self, periode=periode)

    def with_more_hours(self, slags: str, timer: Decimal) -> "Plan":
        """The same plan with so many more hours a week of this kind."""
        return replace(self, timer_uge={**self.timer_uge, slags: self.timer_uge[slags] + timer})
