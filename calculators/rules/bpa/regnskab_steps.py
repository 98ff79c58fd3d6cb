"""The rule in words: the steps of one year's account of BPA."""

from decimal import Decimal
from types import MappingProxyType

from calculators.data.holidays import SATURDAY, SUNDAY, Helligdage
from calculators.results.trace import Trin
from calculators.rules.bpa.regnskab_amounts import Regnskab, Regnskabsfrist, holiday
from calculators.rules.bpa.regnskab_facts import Figures
from calculators.rules.shared.rounding import rounding
from calculators.text.dates import dansk_dato
from calculators.text.hours import afrund_timer, timer_i_ord
from calculators.text.money import kroner

WEEKEND = MappingProxyType({SATURDAY: "lørdag", SUNDAY: "søndag"})


def account_steps(regnskab: Regnskab, frist: Regnskabsfrist, figures: Figures, doubt: Trin | None) -> tuple[Trin, ...]:
    """All steps, `doubt` among them; the last is what is repaid."""
    return (
        _due(frist, figures),
        *([doubt] if doubt else []),
        _hours_left(regnskab),
        _subsidy_left(regnskab),
        _carried_over(regnskab),
        _repaid(regnskab),
    )


def doubt_step(frist: Regnskabsfrist, helligdage: Helligdage) -> Trin | None:
    """The last hverdag before, when the printed day is none."""
    if frist.last_workday == frist.senest:
        return None
    hvad = holiday(frist.senest, helligdage) or f"en {WEEKEND[frist.senest.weekday()]}"
    formel = (
        f"Den {dansk_dato(frist.senest)} er {hvad}. Standarden siger ikke, om fristen så flytter. "
        f"Send regnskabet, så det er fremme senest den {dansk_dato(frist.last_workday)}"
    )
    return Trin("Sidste hverdag før fristen", formel, frist.last_workday.isoformat(), "dato")


def _due(frist: Regnskabsfrist, figures: Figures) -> Trin:
    """Which year the account is for, and its last day."""
    efter = f"Du skal lave regnskab efter {figures.periode.tekst}. " if figures.periode else ""
    formel = f"{efter}Regnskabet for {frist.aar} skal sendes senest den {dansk_dato(frist.senest)}"
    return Trin("Frist", formel, frist.senest.isoformat(), "dato", figures.frist)


def _hours_left(regnskab: Regnskab) -> Trin:
    """Hours left, or used beyond those granted."""
    regnet = f"{timer_i_ord(regnskab.bevilget)} - {timer_i_ord(regnskab.forbrugt)}"
    if regnskab.merforbrug:
        formel = f"{regnet}: der er brugt {timer_i_ord(regnskab.merforbrug)} for meget, så der er ingen tilbage"
    else:
        formel = f"{regnet} = {timer_i_ord(regnskab.ubrugte)}"
    return Trin("Timer, du ikke brugte", formel, afrund_timer(regnskab.ubrugte), "timer")


def _subsidy_left(regnskab: Regnskab) -> Trin:
    """The subsidy for the unused hours."""
    formel = _part(regnskab, regnskab.ubrugte, regnskab.exact_ubrugt)
    return Trin("Tilskud til de timer", formel, regnskab.ubrugt, "kr")


def _carried_over(regnskab: Regnskab) -> Trin:
    """The part of it that is carried over by agreement."""
    if not regnskab.overfoerte_timer:
        return Trin("Flyttes til næste år", "Ingen timer bliver flyttet", regnskab.overfoeres, "kr")
    formel = _part(regnskab, regnskab.overfoerte_timer, regnskab.exact_overfoeres)
    return Trin("Flyttes til næste år", formel, regnskab.overfoeres, "kr")


def _part(regnskab: Regnskab, timer: Decimal, exact: Decimal) -> str:
    """The subsidy for some of the hours, with the rounding when there is one."""
    regnet = f"{kroner(regnskab.tilskud)} × {timer_i_ord(timer)} / {timer_i_ord(regnskab.bevilget)}"
    return f"{regnet} = {kroner(exact)}{rounding(exact, colon=':')}"


def _repaid(regnskab: Regnskab) -> Trin:
    """The last step: what is repaid."""
    tilbage = regnskab.tilbagebetaling
    formel = f"{kroner(regnskab.ubrugt)} - {kroner(regnskab.overfoeres)} = {kroner(tilbage)}"
    return Trin("Betales tilbage", formel, tilbage, "kr")
