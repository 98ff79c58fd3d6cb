"""How a part of a BPA budget is said: its formula with the period put in, and whose figures it rests on."""

from decimal import Decimal

from calculators.data.facts import READER, Kilde
from calculators.data.rates import Sats
from calculators.results.trace import Trin
from calculators.rules.bpa.tilskud_period import Periode
from calculators.rules.bpa.tilskud_week import Plan
from calculators.text.frequency import DAYS_A_WEEK, MONTHS_A_YEAR
from calculators.text.money import kroner
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed

# The figures of most parts are the form's own, and may be an example's.
IN_THE_FORM = Kilde(READER, None, "tallene i felterne")
# What stands before the name of each part of another period than the ordinary year.
IN_THE_PERIOD = "I perioden: "


def unit(periode: Periode) -> str:
    """A year's parts are so much a year; those of another period are amounts."""
    return "kr" if periode.kalender else "kr/år"


def prefix(plan: Plan) -> str:
    """What stands before the name of a part."""
    return IN_THE_PERIOD if plan.periode.kalender else ""


def weeks(periode: Periode) -> str:
    """`365 / 7`: how many weeks the period has."""
    return f"{periode.dage} / {DAYS_A_WEEK}"


def months(periode: Periode) -> str:
    """`12`, or `47 / 30` where a month is begun."""
    hele, dele = periode.maaneder
    return f"{hele}" if dele == 1 else f"{hele} / {dele}"


def of_the_year(periode: Periode) -> str:
    """` × 6 / 12` after what is told for a year; nothing for twelve months."""
    hele, dele = periode.maaneder
    hele_aaret = dele * int(MONTHS_A_YEAR)
    return "" if hele == hele_aaret else f" × {hele} / {hele_aaret}"


def supplement(plan: Plan, skrevet: Decimal) -> str:
    """`40 kr. (25 procent af 160 kr.)`: a supplement in kroner, and how it was written where that is otherwise."""
    regnet = kroner(plan.loen.supplement(skrevet))
    return f"{regnet} ({med_enhed(skrevet, 'pct')} af {kroner(plan.loen.loen)})" if plan.tillaeg_i_pct else regnet


def so_many_months(periode: Periode, md: Decimal | None) -> str:
    """`12 × 200 kr.`"""
    return f"{months(periode)} × {kroner(md or ZERO)}"


def part(plan: Plan, navn: str, formel: str, beloeb: Decimal, sats: Sats | None = None) -> Trin:
    """One part of the budget: the formula, the amount, and its source or that the figures stand in the form."""
    enhed = unit(plan.periode)
    sted = None if sats else IN_THE_FORM
    return Trin(f"{prefix(plan)}{navn}", f"{formel} = {med_enhed(beloeb, enhed)}", beloeb, enhed, sats, sted)


def total(plan: Plan, navn: str, parts: tuple[Decimal, ...], i_alt: Decimal) -> Trin:
    """Parts added up; what is taken off stands with its minus."""
    enhed = unit(plan.periode)
    return Trin(f"{prefix(plan)}{navn}", f"{_added(parts)} = {med_enhed(i_alt, enhed)}", i_alt, enhed)


def _added(parts: tuple[Decimal, ...]) -> str:
    led = [f"{'- ' if et < 0 else '+ '}{kroner(abs(et))}" for et in parts if et]
    return " ".join(led).removeprefix("+ ") or kroner(ZERO)
