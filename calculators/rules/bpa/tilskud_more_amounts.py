"""What a BPA budget may hold beside the plan of a week, each part in whole øre; a part that is not asked for is absent.

Absence is paid by the hour: the hours of those who step in stand in the plan already.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from calculators.rules.bpa.tilskud_period import Periode
from calculators.text.frequency import DAYS_A_WEEK
from calculators.text.money import afrund_oere
from calculators.text.numbers import ZERO, share_of

MINUTES_AN_HOUR = Decimal(60)
# Parts of the pay, and those of them that are supplements and pay for hours not worked.
WORKED = ("overlap", "rejsetimer")
ABSENT = ("sygdom", "ferieloen", "fridage")
SUPPLEMENTS = ("helligdage",)
PAY = (*SUPPLEMENTS, *WORKED, *ABSENT)
# Beside the pay; the last ones are taken off.
BESIDE = ("sh", "g_dage", "refusion", "egenbetaling")


@dataclass(frozen=True, kw_only=True)
class Mere:
    """The answers; None is what nobody has told. Hours and amounts are of a year, unless their name says otherwise.

    `helligdag_tillaeg` is in kr/time, and `helligdage_flere` are days beside those of the calendar.
    `fravaer_i_procenterne`: holiday pay and pension are a percentage of the pay for absence too.
    """

    helligdag_timer: Decimal | None = None
    helligdag_tillaeg: Decimal = ZERO
    helligdage_flere: int = 0
    overlap_minutter: Decimal | None = None
    vagtskift_uge: Decimal = ZERO
    timer_rejser: Decimal | None = None
    timer_sygdom: Decimal | None = None
    refusion: Decimal | None = None
    g_dage: int | None = None
    g_dag_beloeb: Decimal = ZERO
    timer_ferie: Decimal | None = None
    timer_fridage: Decimal | None = None
    sh_pct: Decimal | None = None
    fravaer_i_procenterne: bool = True
    loft_time: Decimal | None = None
    egenbetaling_md: Decimal | None = None

    @property
    def overlap_uge(self) -> Decimal:
        """Hours a week that two helpers are paid for while one takes over from the other."""
        return (self.overlap_minutter or ZERO) * self.vagtskift_uge / MINUTES_AN_HOUR

    @property
    def arbejdstimer(self) -> Decimal:
        """Hours of work in a year beside those of the week."""
        return self.timer_rejser or ZERO


def extra_pay(mere: Mere, timeloen: Decimal, periode: Periode) -> Mapping[str, Decimal]:
    """The parts of the pay that are asked for, in kr for the period."""
    return {navn: afrund_oere(beloeb) for navn, beloeb in _pay(mere, timeloen, periode)}


def beside_the_pay(mere: Mere, med_ferie: Decimal, periode: Periode) -> Mapping[str, Decimal]:
    """The parts that are asked for beside the pay, in kr for the period; SH is a percentage of `med_ferie`."""
    return {navn: afrund_oere(beloeb) for navn, beloeb in _beside(mere, med_ferie, periode)}


def _pay(mere: Mere, timeloen: Decimal, periode: Periode) -> Iterator[tuple[str, Decimal]]:
    if mere.helligdag_timer is not None:
        en_dag = mere.helligdag_timer * mere.helligdag_tillaeg
        yield "helligdage", periode.helligdage * en_dag + periode.of_a_year(mere.helligdage_flere * en_dag)
    if mere.overlap_minutter is not None:
        ugen = mere.overlap_minutter * mere.vagtskift_uge * timeloen
        yield "overlap", ugen * periode.dage / (MINUTES_AN_HOUR * DAYS_A_WEEK)
    for navn, timer in (
        ("rejsetimer", mere.timer_rejser),
        ("sygdom", mere.timer_sygdom),
        ("ferieloen", mere.timer_ferie),
        ("fridage", mere.timer_fridage),
    ):
        if timer is not None:
            yield navn, periode.of_a_year(timer * timeloen)


def _beside(mere: Mere, med_ferie: Decimal, periode: Periode) -> Iterator[tuple[str, Decimal]]:
    if mere.sh_pct is not None:
        yield "sh", share_of(med_ferie, mere.sh_pct)
    if mere.g_dage is not None:
        yield "g_dage", periode.of_a_year(mere.g_dage * mere.g_dag_beloeb)
    if mere.refusion is not None:
        yield "refusion", -periode.of_a_year(mere.refusion)
    if mere.egenbetaling_md is not None:
        yield "egenbetaling", -periode.of_a_month(mere.egenbetaling_md)
