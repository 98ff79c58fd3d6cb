"""In words what a BPA budget may hold beside the plan of a week: a step for each part that is asked for."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from calculators.data.rates import Sats
from calculators.results.trace import Trin
from calculators.rules.bpa.tilskud_amounts import Plan, Tilskud, ceiling
from calculators.rules.bpa.tilskud_more_amounts import MINUTES_AN_HOUR
from calculators.rules.bpa.tilskud_more_results import PARTS
from calculators.rules.bpa.tilskud_period import Periode
from calculators.rules.bpa.tilskud_words import IN_THE_FORM, months, of_the_year, part, so_many_months, weeks
from calculators.text.dates import dansk_dato
from calculators.text.hours import timer_i_ord
from calculators.text.money import kroner
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed

Formula = Callable[[Plan, Tilskud], str]


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


def _steps(
    formulas: Mapping[str, Formula], plan: Plan, tilskud: Tilskud, beloeb: Mapping[str, Decimal]
) -> Iterator[Trin]:
    for navn, et in beloeb.items():
        yield part(plan, PARTS[navn], formulas[navn](plan, tilskud), et)


def _holidays(plan: Plan, tilskud: Tilskud) -> str:
    mere, periode = plan.mere, plan.periode
    dage = f"{periode.helligdage}"
    if mere.helligdage_flere:
        dage = f"({dage} + {mere.helligdage_flere}{of_the_year(periode)})"
    hvornaar = "i perioden" if periode.kalender else f"i {periode.fra.year}"
    talt = f"{periode.helligdage} helligdage {hvornaar} falder på mandag til fredag: "
    return f"{talt}{dage} × {timer_i_ord(mere.helligdag_timer or ZERO)} × {kroner(mere.helligdag_tillaeg)}"


def _overlap(plan: Plan, tilskud: Tilskud) -> str:
    minutter = med_enhed(plan.mere.overlap_minutter or ZERO, "minutter")
    skift = med_enhed(plan.mere.vagtskift_uge, "gange/uge")
    return f"{minutter} / {MINUTES_AN_HOUR} × {skift} × {weeks(plan.periode)} × {kroner(plan.timeloen)}"


def _hours(timer: Callable[[Plan], Decimal | None]) -> Formula:
    """Hours of a year at the wage."""
    return lambda plan, tilskud: (
        f"{timer_i_ord(timer(plan) or ZERO)} × {kroner(plan.timeloen)}{of_the_year(plan.periode)}"
    )


def _g_days(plan: Plan, tilskud: Tilskud) -> str:
    dage = med_enhed(Decimal(plan.mere.g_dage or 0), "dage")
    return f"{dage} × {kroner(plan.mere.g_dag_beloeb)}{of_the_year(plan.periode)}"


def _sh(plan: Plan, tilskud: Tilskud) -> str:
    return f"{med_enhed(plan.mere.sh_pct or ZERO, 'pct')} af {kroner(tilskud.ferieberettiget)}"


def _refund(plan: Plan, tilskud: Tilskud) -> str:
    return f"Trækkes fra: - {kroner(plan.mere.refusion or ZERO)}{of_the_year(plan.periode)}"


def _own_payment(plan: Plan, tilskud: Tilskud) -> str:
    return f"Trækkes fra: - {so_many_months(plan.periode, plan.mere.egenbetaling_md)}"


_PAY: Mapping[str, Formula] = {
    "helligdage": _holidays,
    "overlap": _overlap,
    "rejsetimer": _hours(lambda plan: plan.mere.timer_rejser),
    "sygdom": _hours(lambda plan: plan.mere.timer_sygdom),
    "ferieloen": _hours(lambda plan: plan.mere.timer_ferie),
    "fridage": _hours(lambda plan: plan.mere.timer_fridage),
}
_BESIDE: Mapping[str, Formula] = {
    "sh": _sh,
    "g_dage": _g_days,
    "refusion": _refund,
    "egenbetaling": _own_payment,
}
