"""From the answers to a plan: the week, the period, and what a simple budget does without."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from calculators.data.holidays import Helligdage
from calculators.questions.answers import Svar
from calculators.rules.bpa.tilskud_facts import Figures
from calculators.rules.bpa.tilskud_fields import BASIC_PAY, IN_PCT, KINDS, PAID_EXTRA
from calculators.rules.bpa.tilskud_more_amounts import Hjaelper, Mere, Moede, Oveni, Stigning
from calculators.rules.bpa.tilskud_more_fields import COUNTED_IN_PCT, HOLIDAY_SUPPLEMENT, MORE_SUPPLEMENTS
from calculators.rules.bpa.tilskud_period import Periode, calendar_period, ordinary_year, weekday_holidays
from calculators.rules.bpa.tilskud_week import Plan
from calculators.text.numbers import ZERO


def told(svar: Svar, navn: str) -> Decimal | None:
    """The answer, or None when there is none."""
    return svar.tal(navn) if svar.har(navn) else None


def plan_of(svar: Svar, periode: Periode, figures: Figures | None = None) -> Plan:
    """The answers as a plan; the municipality's own figures go before the reader's."""
    own = figures.hjaelperudgifter if figures else None
    supplements_in = svar.valg("tillaeg_i")
    return Plan(
        periode=periode,
        timer_uge={slags.id: svar.tal(slags.timer) for slags in KINDS},
        raadighedstimer_uge=svar.tal("timer_raadighed"),
        kursustimer_aar=svar.tal("timer_kurser_aar"),
        timeloen=svar.tal("timeloen"),
        tillaeg={slags.id: told(svar, slags.tillaeg(supplements_in)) for slags in PAID_EXTRA},
        tillaeg_i_pct=supplements_in == IN_PCT,
        raadighed_loen=told(svar, "raadighed_loen"),
        ferie_pct=told(svar, "ferie_pct"),
        pension_pct=told(svar, "pension_pct"),
        pension_af_grundloen=svar.valg("pension_af") == BASIC_PAY,
        atp_md=told(svar, "atp_md"),
        andre_bidrag_aar=told(svar, "andre_bidrag_aar"),
        hjaelperudgifter_md=own.tal if own else told(svar, "hjaelperudgifter_md"),
        administration_md=told(svar, "administration_md"),
        mere=_more(svar, figures),
    )


def year_of(svar: Svar, aar: int, helligdage: Helligdage) -> Periode:
    """The ordinary year that the budget is told in. Errors: ManglendeSats where its holidays are asked and unknown."""
    return _with_holidays(svar, ordinary_year(aar), helligdage)


def period_of(svar: Svar, helligdage: Helligdage) -> Periode | None:
    """The part of a year that the reader asks about; None when there is none. Errors: as above."""
    ender = period_ends(svar)
    return _with_holidays(svar, calendar_period(*ender), helligdage) if ender else None


def period_ends(svar: Svar) -> tuple[date, date] | None:
    """First and last day; an end that is not told is that of the year of the other."""
    if not svar.har("periode_fra") and not svar.har("periode_til"):
        return None
    fra = svar.dato("periode_fra") if svar.har("periode_fra") else date(svar.dato("periode_til").year, 1, 1)
    til = svar.dato("periode_til") if svar.har("periode_til") else date(fra.year, 12, 31)
    return fra, til


def _with_holidays(svar: Svar, periode: Periode, helligdage: Helligdage) -> Periode:
    if not svar.har("helligdag_timer"):
        return periode
    return replace(periode, helligdage=weekday_holidays(periode, helligdage))


def _more(svar: Svar, figures: Figures | None) -> Mere:
    own = figures.timeloft if figures else None
    i = svar.valg("tillaeg_i")
    return Mere(
        hjaelpere=tuple(Hjaelper(et.navn, et.tal("timer"), et.tal("loen")) for et in svar.raekker("hjaelpere")),
        stigninger=tuple(
            Stigning(et.navn, et.tal("timer"), et.tal("loen"), et.dato("fra")) for et in svar.raekker("stigninger")
        ),
        oveni=tuple(Oveni(et.navn, et.tal("timer"), et.tal("tillaeg")) for et in svar.raekker(MORE_SUPPLEMENTS[i])),
        moeder=tuple(
            Moede(et.navn, et.tal("timer"), et.tal("gange"), et.tal("hjaelpere")) for et in svar.raekker("moeder")
        ),
        rejseudgifter=svar.poster("rejseudgifter") if svar.har("rejseudgifter") else (),
        helligdag_timer=told(svar, "helligdag_timer"),
        helligdag_tillaeg=told(svar, HOLIDAY_SUPPLEMENT[i]) or ZERO,
        helligdage_flere=svar.heltal("helligdage_flere") if svar.har("helligdage_flere") else 0,
        overlap_minutter=told(svar, "overlap_minutter"),
        vagtskift_uge=told(svar, "vagtskift_uge") or ZERO,
        timer_rejser=told(svar, "timer_rejser_aar"),
        timer_sygdom=told(svar, "timer_sygdom_aar"),
        refusion=told(svar, "refusion_aar"),
        g_dage=svar.heltal("g_dage_aar") if svar.har("g_dage_aar") else None,
        g_dag_beloeb=told(svar, "g_dag_beloeb") or ZERO,
        timer_ferie=told(svar, "timer_ferie_aar"),
        timer_fridage=told(svar, "timer_fridage_aar"),
        sh_pct=told(svar, "sh_pct"),
        fravaer_i_procenterne=not svar.har(COUNTED_IN_PCT) or svar.ja(COUNTED_IN_PCT),
        loft_time=own.tal if own else told(svar, "loft_time"),
        egenbetaling_md=told(svar, "egenbetaling_md"),
    )
