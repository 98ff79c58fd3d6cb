"""In words what a BPA budget may hold beside the plan of a week: a step for each part that is asked for."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from calculators.data.rates import Sats
from calculators.results.trace import Trin
from calculators.rules.bpa.tilskud_amounts import Tilskud, ceiling
from calculators.rules.bpa.tilskud_more_amounts import MINUTES_AN_HOUR, Parts
from calculators.rules.bpa.tilskud_more_results import PARTS
from calculators.rules.bpa.tilskud_period import Periode
from calculators.rules.bpa.tilskud_week import Plan
from calculators.rules.bpa.tilskud_words import (
    IN_THE_FORM,
    months,
    of_the_year,
    part,
    so_many_months,
    supplement,
    weeks,
)
from calculators.text.dates import dansk_dato
from calculators.text.frequency import DAYS_A_WEEK, ONCE, PERIODER
from calculators.text.hours import timer_i_ord
from calculators.text.money import kroner
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed

# The name of a line within its part, where it has one, and its formula.
Line = tuple[str, str]
Formula = Callable[[Plan, Tilskud], Iterator[Line]]


def extra_pay_steps(plan: Plan, tilskud: Tilskud) -> Iterator[Trin]:
    """The parts of the pay."""
    yield from _steps(_PAY, plan, tilskud, tilskud.ekstra)


def beside_steps(plan: Plan, tilskud: Tilskud) -> Iterator[Trin]:
    """The parts beside the pay; what is taken off is below nothing."""
    yield from _steps(_BESIDE, plan, tilskud, tilskud.ved_siden_af)


def ceiling_step(plan: Plan, tilskud: Tilskud, own: Sats | None) -> Iterator[Trin]:
    """The municipality's limit for an hour, and what is above it; nothing is taken off."""
    loft = ceiling(plan, tilskud)
    if loft is None or plan.mere.loft_time is None:
        return
    graense = f"{timer_i_ord(plan.timer_aar)} × {kroner(plan.mere.loft_time)} = {med_enhed(loft.aar, 'kr/år')}"
    foer = "Tilskuddet før egenbetaling" if plan.mere.egenbetaling_md else "Tilskuddet"
    maalt = f"{foer} er {med_enhed(tilskud.foer_egenbetaling, 'kr/år')}"
    if loft.over:
        slut = f"{med_enhed(loft.over, 'kr/år')} ligger over loftet. Vi trækker det ikke fra"
    else:
        slut = "Det holder sig inden for loftet"
    yield Trin("Kommunens loft", f"{graense}. {maalt}. {slut}", loft.aar, "kr/år", own, None if own else IN_THE_FORM)


def period_step(periode: Periode) -> Trin:
    """The days and the months of the period, with our rules of both."""
    dage = med_enhed(periode.dage, "dage")
    formel = (
        f"{dansk_dato(periode.fra)} til {dansk_dato(periode.til)} er {dage} og {months(periode)} måneder. "
        "Vores regel: ugens timer følger kalenderens dage, og beløb om måneden og året følger månederne. "
        "En måned, der er begyndt, tæller med sine dage"
    )
    return Trin("Budgettets periode", formel, periode.dage, "dage")


def _steps(formulas: Mapping[str, Formula], plan: Plan, tilskud: Tilskud, parts: Parts) -> Iterator[Trin]:
    for navn, linjer in parts.items():
        for (linjens, formel), beloeb in zip(formulas[navn](plan, tilskud), linjer, strict=True):
            yield part(plan, f"{PARTS[navn]}: {linjens}" if linjens else PARTS[navn], formel, beloeb)


def _rises(plan: Plan, tilskud: Tilskud) -> Iterator[Line]:
    for et in plan.mere.stigninger:
        dage = f"{plan.periode.days_from(et.fra)} / {DAYS_A_WEEK}"
        formel = f"{med_enhed(et.timer, 'timer/uge')} × {dage} × {kroner(et.loen)}"
        yield et.navn, f"Fra {dansk_dato(et.fra)}: {formel}"


def _second_supplements(plan: Plan, tilskud: Tilskud) -> Iterator[Line]:
    for et in plan.mere.oveni:
        formel = f"{med_enhed(et.timer, 'timer/uge')} × {weeks(plan.periode)} × {supplement(plan, et.tillaeg)}"
        yield et.navn, formel


def _meetings(plan: Plan, tilskud: Tilskud) -> Iterator[Line]:
    for et in plan.mere.moeder:
        antal = (
            f"{timer_i_ord(et.timer)} × {med_enhed(et.gange, 'gange/år')} × {med_enhed(et.hjaelpere, 'antal')} hjælpere"
        )
        yield et.navn, f"{antal} × {kroner(plan.loen.loen)}{of_the_year(plan.periode)}"


def _travel(plan: Plan, tilskud: Tilskud) -> Iterator[Line]:
    for post in plan.mere.rejseudgifter:
        en_gang = " én gang" if post.periode == ONCE else ""
        yield post.navn, f"{kroner(post.beloeb)}{en_gang}{PERIODER[post.periode].formel}{of_the_year(plan.periode)}"


def _holidays(plan: Plan, tilskud: Tilskud) -> Iterator[Line]:
    mere, periode = plan.mere, plan.periode
    dage = f"{periode.helligdage}"
    if mere.helligdage_flere:
        dage = f"({dage} + {mere.helligdage_flere}{of_the_year(periode)})"
    hvornaar = "i perioden" if periode.kalender else f"i {periode.fra.year}"
    talt = f"{periode.helligdage} helligdage {hvornaar} falder på mandag til fredag: "
    yield "", f"{talt}{dage} × {timer_i_ord(mere.helligdag_timer or ZERO)} × {supplement(plan, mere.helligdag_tillaeg)}"


def _overlap(plan: Plan, tilskud: Tilskud) -> Iterator[Line]:
    minutter = med_enhed(plan.mere.overlap_minutter or ZERO, "minutter")
    skift = med_enhed(plan.mere.vagtskift_uge, "gange/uge")
    yield "", f"{minutter} / {MINUTES_AN_HOUR} × {skift} × {weeks(plan.periode)} × {kroner(plan.loen.loen)}"


def _hours(timer: Callable[[Plan], Decimal | None]) -> Formula:
    """Hours of a year at the wage."""

    def line(plan: Plan, tilskud: Tilskud) -> Iterator[Line]:
        yield "", f"{timer_i_ord(timer(plan) or ZERO)} × {kroner(plan.loen.loen)}{of_the_year(plan.periode)}"

    return line


def _g_days(plan: Plan, tilskud: Tilskud) -> Iterator[Line]:
    dage = med_enhed(Decimal(plan.mere.g_dage or 0), "dage")
    yield "", f"{dage} × {kroner(plan.mere.g_dag_beloeb)}{of_the_year(plan.periode)}"


def _sh(plan: Plan, tilskud: Tilskud) -> Iterator[Line]:
    yield "", f"{med_enhed(plan.mere.sh_pct or ZERO, 'pct')} af {kroner(tilskud.ferieberettiget)}"


def _refund(plan: Plan, tilskud: Tilskud) -> Iterator[Line]:
    yield "", f"Trækkes fra: - {kroner(plan.mere.refusion or ZERO)}{of_the_year(plan.periode)}"


def _own_payment(plan: Plan, tilskud: Tilskud) -> Iterator[Line]:
    yield "", f"Trækkes fra: - {so_many_months(plan.periode, plan.mere.egenbetaling_md)}"


_PAY: Mapping[str, Formula] = {
    "stigninger": _rises,
    "oveni": _second_supplements,
    "helligdage": _holidays,
    "overlap": _overlap,
    "moeder": _meetings,
    "rejsetimer": _hours(lambda plan: plan.mere.timer_rejser),
    "sygdom": _hours(lambda plan: plan.mere.timer_sygdom),
    "ferieloen": _hours(lambda plan: plan.mere.timer_ferie),
    "fridage": _hours(lambda plan: plan.mere.timer_fridage),
}
_BESIDE: Mapping[str, Formula] = {
    "sh": _sh,
    "rejser": _travel,
    "g_dage": _g_days,
    "refusion": _refund,
    "egenbetaling": _own_payment,
}
