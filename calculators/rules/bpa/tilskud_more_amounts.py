"""What a BPA budget may hold beside the plan of a week, line by line in whole øre; a part not asked for is absent.

Absence is paid by the hour: the hours of those who step in stand in the plan already.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from calculators.questions.posts import Post
from calculators.rules.bpa.tilskud_period import Periode
from calculators.text.frequency import DAYS_A_WEEK, PERIODER
from calculators.text.money import afrund_oere
from calculators.text.numbers import ZERO, share_of

MINUTES_AN_HOUR = Decimal(60)
# Parts of the pay: supplements, pay for hours not worked, and the others.
SUPPLEMENTS = ("oveni", "helligdage")
ABSENT = ("sygdom", "ferieloen", "fridage")
# The amounts of each part by its name: one for each line.
Parts = Mapping[str, tuple[Decimal, ...]]


@dataclass(frozen=True)
class Hjaelper:
    """Hours a week that have a wage (kr/time) of their own."""

    navn: str
    timer: Decimal
    loen: Decimal


@dataclass(frozen=True)
class Stigning:
    """Hours a week whose wage rises by `loen` (kr/time) on a day."""

    navn: str
    timer: Decimal
    loen: Decimal
    fra: date


@dataclass(frozen=True)
class Oveni:
    """A second supplement to so many hours a week, as it is written."""

    navn: str
    timer: Decimal
    tillaeg: Decimal


@dataclass(frozen=True)
class Moede:
    """Hours each time, times a year, and how many helpers are there."""

    navn: str
    timer: Decimal
    gange: Decimal
    hjaelpere: Decimal

    @property
    def timer_aar(self) -> Decimal:
        """All their hours in a year."""
        return self.timer * self.gange * self.hjaelpere


@dataclass(frozen=True, kw_only=True)
class Mere:
    """The answers; None is what nobody has told. Hours and amounts are of a year, unless their name says otherwise.

    Supplements are as they are written, in kr/time or in pct of the wage; `helligdage_flere` are days beside those of
    the calendar. `fravaer_i_procenterne`: holiday pay and pension are a percentage of the pay for absence too.
    """

    hjaelpere: tuple[Hjaelper, ...] = ()
    stigninger: tuple[Stigning, ...] = ()
    oveni: tuple[Oveni, ...] = ()
    helligdag_timer: Decimal | None = None
    helligdag_tillaeg: Decimal = ZERO
    helligdage_flere: int = 0
    moeder: tuple[Moede, ...] = ()
    overlap_minutter: Decimal | None = None
    vagtskift_uge: Decimal = ZERO
    timer_rejser: Decimal | None = None
    rejseudgifter: tuple[Post, ...] = ()
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
    def moedetimer(self) -> Decimal:
        """Hours of all meetings in a year."""
        return sum((moede.timer_aar for moede in self.moeder), ZERO)


@dataclass(frozen=True)
class Timeloen:
    """The wage that the parts are paid by, and whether supplements are written in pct of it."""

    loen: Decimal
    tillaeg_i_pct: bool

    def supplement(self, skrevet: Decimal) -> Decimal:
        """A supplement to one hour, in kr."""
        return share_of(self.loen, skrevet) if self.tillaeg_i_pct else skrevet


def extra_pay(mere: Mere, timeloen: Timeloen, periode: Periode) -> Parts:
    """The parts of the pay that are asked for, in kr for the period."""
    return _rounded(_pay(mere, timeloen, periode))


def beside_the_pay(mere: Mere, med_ferie: Decimal, periode: Periode) -> Parts:
    """The parts that are asked for beside the pay, in kr for the period; SH is a percentage of `med_ferie`."""
    return _rounded(_beside(mere, med_ferie, periode))


def of_a_post(post: Post, periode: Periode) -> Decimal:
    """What an expense is in the period: so much of a year as the months are."""
    hele, dele = periode.maaneder
    om = PERIODER[post.periode]
    return post.beloeb * om.gange * hele / (om.dage * dele * 12)


def _rounded(parts: Iterator[tuple[str, list[Decimal]]]) -> Parts:
    return {navn: tuple(map(afrund_oere, linjer)) for navn, linjer in parts if linjer}


def _pay(mere: Mere, timeloen: Timeloen, periode: Periode) -> Iterator[tuple[str, list[Decimal]]]:
    yield "stigninger", [et.timer * et.loen * periode.days_from(et.fra) / DAYS_A_WEEK for et in mere.stigninger]
    yield "oveni", [periode.of_a_week(et.timer * timeloen.supplement(et.tillaeg)) for et in mere.oveni]
    if mere.helligdag_timer is not None:
        en_dag = mere.helligdag_timer * timeloen.supplement(mere.helligdag_tillaeg)
        yield "helligdage", [periode.helligdage * en_dag + periode.of_a_year(mere.helligdage_flere * en_dag)]
    if mere.overlap_minutter is not None:
        ugen = mere.overlap_minutter * mere.vagtskift_uge * timeloen.loen
        yield "overlap", [ugen * periode.dage / (MINUTES_AN_HOUR * DAYS_A_WEEK)]
    yield "moeder", [periode.of_a_year(moede.timer_aar * timeloen.loen) for moede in mere.moeder]
    for navn, timer in (
        ("rejsetimer", mere.timer_rejser),
        ("sygdom", mere.timer_sygdom),
        ("ferieloen", mere.timer_ferie),
        ("fridage", mere.timer_fridage),
    ):
        if timer is not None:
            yield navn, [periode.of_a_year(timer * timeloen.loen)]


def _beside(mere: Mere, med_ferie: Decimal, periode: Periode) -> Iterator[tuple[str, list[Decimal]]]:
    if mere.sh_pct is not None:
        yield "sh", [share_of(med_ferie, mere.sh_pct)]
    yield "rejser", [of_a_post(post, periode) for post in mere.rejseudgifter]
    if mere.g_dage is not None:
        yield "g_dage", [periode.of_a_year(mere.g_dage * mere.g_dag_beloeb)]
    if mere.refusion is not None:
        yield "refusion", [-periode.of_a_year(mere.refusion)]
    if mere.egenbetaling_md is not None:
        yield "egenbetaling", [-periode.of_a_month(mere.egenbetaling_md)]
