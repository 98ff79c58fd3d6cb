"""Mistakes in the answers about a BPA subsidy that show only when they are held together."""

from decimal import Decimal

from calculators.questions.answers import Svar
from calculators.rules.bpa.tilskud_fields import FIELDS, KINDS, WEEKDAY_BY_DAY
from calculators.rules.bpa.tilskud_hours import mistakes_in_hours
from calculators.rules.bpa.tilskud_more_fields import HOLIDAY_SUPPLEMENT, MORE_SUPPLEMENTS, PAIRS
from calculators.rules.bpa.tilskud_period import MOST_DAYS
from calculators.rules.bpa.tilskud_plan import period_ends
from calculators.text.money import kroner
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed

_LABELS = {felt.navn: felt.etiket for felt in FIELDS}


def mistakes(svar: Svar) -> list[tuple[str, str]]:
    """Some hours, no more than the week has, and no answer without the one that it needs."""
    fejl = []
    if not any(svar.tal(navn) for navn in (*(slags.timer for slags in KINDS), "timer_raadighed", "timer_kurser_aar")):
        fejl.append((WEEKDAY_BY_DAY.timer, "Skriv mindst én slags timer om ugen."))
    fejl += mistakes_in_hours(svar)
    if svar.tal("timer_raadighed") and not svar.har("raadighed_loen"):
        fejl.append(("raadighed_loen", "Skriv lønnen for en rådighedstime, når du har rådighedstimer."))
    return [*fejl, *_staff(svar), *_halves(svar), *_refund(svar), *_period(svar)]


def _staff(svar: Svar) -> list[tuple[str, str]]:
    """More hours with a wage of their own, or with another supplement, than the week has."""
    ugen = sum((svar.tal(slags.timer) for slags in KINDS), ZERO)
    egne = sum((et.tal("timer") for et in svar.raekker("hjaelpere")), ZERO)
    fejl = [("hjaelpere", f"Hjælperne har {med_enhed(egne, 'timer')}. {_has(ugen)}")] if egne > ugen else []
    for felt in ("stigninger", MORE_SUPPLEMENTS[svar.valg("tillaeg_i")]):
        for_mange = [et for et in svar.raekker(felt) if et.tal("timer") > ugen]
        if for_mange:
            har = _has(ugen)
            fejl.append((felt, f"“{for_mange[0].navn}” har {med_enhed(for_mange[0].tal('timer'), 'timer')}. {har}"))
    return fejl


def _has(ugen: Decimal) -> str:
    return f"Ugen har {med_enhed(ugen, 'timer')}, når rådighedstimer ikke er med."


def _halves(svar: Svar) -> list[tuple[str, str]]:
    """One of a pair without the other."""
    tillaeg = HOLIDAY_SUPPLEMENT[svar.valg("tillaeg_i")]
    fejl = []
    for foerst, andet in (("helligdag_timer", tillaeg), *PAIRS):
        for har, mangler in ((foerst, andet), (andet, foerst)):
            if svar.har(har) and not svar.har(mangler):
                fejl.append((mangler, f"Udfyld også “{_LABELS[mangler]}”, når du har udfyldt “{_LABELS[har]}”."))
    if svar.har("helligdage_flere") and not svar.har("helligdag_timer") and not svar.har(tillaeg):
        fejl.append(("helligdag_timer", f"Udfyld “{_LABELS['helligdag_timer']}”, når der er flere dage."))
    return fejl


def _refund(svar: Svar) -> list[tuple[str, str]]:
    """More back than the pay for the hours of sickness can be."""
    if not svar.har("refusion_aar"):
        return []
    timer = svar.tal("timer_sygdom_aar") if svar.har("timer_sygdom_aar") else ZERO
    loen = timer * max(svar.tal("timeloen"), *(et.tal("loen") for et in svar.raekker("hjaelpere")), ZERO)
    if svar.tal("refusion_aar") <= loen:
        return []
    return [("refusion_aar", f"Refusionen er højere end lønnen under sygdom, som er {kroner(loen)}")]


def _period(svar: Svar) -> list[tuple[str, str]]:
    """An end before the beginning, or more than a year."""
    ender = period_ends(svar)
    if ender is None:
        return []
    fra, til = ender
    felt = "periode_til" if svar.har("periode_til") else "periode_fra"
    if til < fra:
        return [(felt, "Budgettet slutter, før det begynder. Ret en af dagene.")]
    if (til - fra).days + 1 > MOST_DAYS:
        return [(felt, "Et budget kan højst være for et år. Ret en af dagene.")]
    return []
