"""The arithmetic of a BPA subsidy: a week's plan made a year, part by part.

A year is 365 days and a month a twelfth of it. Each part is rounded to øre where it arises, and the year is the sum
of its parts, so that what is shown adds up. Those are our rules, said in the trace; no source prints others.
"""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.rates import Sats
from calculators.questions.answers import Svar
from calculators.rules.bpa.tilskud_fields import BASIC_PAY, IN_KRONER, KINDS, PAID_EXTRA, Timeslags
from calculators.text.frequency import uge_paa_et_aar as paa_et_aar
from calculators.text.money import afrund_oere

MONTHS = Decimal(12)
WHOLE = Decimal(100)
NONE = Decimal(0)


@dataclass(frozen=True)
class Plan:
    """The answers as hours and expenses. `hjaelperudgifter` is the municipality's own figure, where it has one."""

    svar: Svar
    hjaelperudgifter: Sats | None = None
    ekstra_timer_uge: Decimal = NONE

    def timer_uge(self, slags: Timeslags) -> Decimal:
        """Hours a week of one kind; the extra ones are on weekdays by day."""
        ekstra = self.ekstra_timer_uge if slags is KINDS[0] else NONE
        return self.svar.tal(slags.timer) + ekstra

    def valgfri(self, navn: str) -> Decimal:
        """An amount that the reader may have left out."""
        return self.svar.tal(navn) if self.svar.har(navn) else NONE

    @property
    def timeloen(self) -> Decimal:
        """The hourly wage, in kr."""
        return self.svar.tal("timeloen")

    @property
    def fulde_timer_uge(self) -> Decimal:
        """Hours a week with the full wage."""
        return sum((self.timer_uge(slags) for slags in KINDS), NONE)

    @property
    def raadighedstimer_uge(self) -> Decimal:
        """Rådighedstimer a week."""
        return self.svar.tal("timer_raadighed")

    @property
    def kursustimer_aar(self) -> Decimal:
        """Hours a year for courses, training and meetings."""
        return self.svar.tal("timer_kurser_aar")

    @property
    def timer_aar(self) -> Decimal:
        """All hours in a year."""
        return paa_et_aar(self.fulde_timer_uge + self.raadighedstimer_uge) + self.kursustimer_aar

    def tillaeg_time(self, slags: Timeslags) -> Decimal:
        """The supplement to one hour of this kind, in kr."""
        i = self.svar.valg("tillaeg_i")
        skrevet = self.valgfri(slags.tillaeg(i)) if slags.tillaegsnavn else NONE
        return skrevet if i == IN_KRONER else self.timeloen * skrevet / WHOLE

    @property
    def grundloen(self) -> Decimal:
        """The hourly wage for all hours with the full wage, kr/år."""
        return afrund_oere(paa_et_aar(self.fulde_timer_uge * self.timeloen))

    def tillaeg_for(self, slags: Timeslags) -> Decimal:
        """The supplement to all hours of one kind, kr/år."""
        return afrund_oere(paa_et_aar(self.timer_uge(slags) * self.tillaeg_time(slags)))

    @property
    def tillaeg(self) -> Decimal:
        """All supplements, kr/år."""
        return sum((self.tillaeg_for(slags) for slags in PAID_EXTRA), NONE)

    @property
    def raadighed(self) -> Decimal:
        """The pay for rådighedstimer, kr/år."""
        return afrund_oere(paa_et_aar(self.raadighedstimer_uge * self.valgfri("raadighed_loen")))

    @property
    def kurser(self) -> Decimal:
        """The pay for courses, training and meetings, kr/år."""
        return afrund_oere(self.kursustimer_aar * self.timeloen)

    @property
    def loen(self) -> Decimal:
        """All pay, kr/år."""
        return self.grundloen + self.tillaeg + self.raadighed + self.kurser

    @property
    def ferie(self) -> Decimal:
        """Holiday pay, kr/år."""
        return afrund_oere(self.loen * self.valgfri("ferie_pct") / WHOLE)

    @property
    def pensionsgivende(self) -> Decimal:
        """The pay that the pension is a percentage of, kr/år."""
        return self.loen - self.tillaeg if self.svar.valg("pension_af") == BASIC_PAY else self.loen

    @property
    def pension(self) -> Decimal:
        """The employer's pension, kr/år."""
        return afrund_oere(self.pensionsgivende * self.valgfri("pension_pct") / WHOLE)

    @property
    def bidrag(self) -> Decimal:
        """ATP and the employer's other contributions, kr/år."""
        return MONTHS * self.valgfri("atp_md") + self.valgfri("andre_bidrag_aar")

    @property
    def hjaelperudgifter_md(self) -> Decimal:
        """The fixed amount: the municipality's, or else the reader's, kr/md."""
        return self.hjaelperudgifter.tal if self.hjaelperudgifter else self.valgfri("hjaelperudgifter_md")

    @property
    def administration(self) -> Decimal:
        """The contribution when an association or a firm is the employer, kr/år."""
        return MONTHS * self.valgfri("administration_md")

    @property
    def tilskud(self) -> Decimal:
        """The whole subsidy, kr/år: the sum of the rounded parts; insurance is paid by bill beside it."""
        return (
            self.loen
            + self.ferie
            + self.pension
            + self.bidrag
            + MONTHS * self.hjaelperudgifter_md
            + self.administration
        )
