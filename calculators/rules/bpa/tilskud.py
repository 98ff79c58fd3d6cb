"""The subsidy to hire helpers (BPA, SEL § 96, and kontant tilskud, SEL § 95) from a week's plan and wage facts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.trace import Resultat
from calculators.results.virkning import Virkning
from calculators.rules.bpa.tilskud_amounts import Forsikring, Tilskud, ceiling, subsidy
from calculators.rules.bpa.tilskud_facts import FAKTA, YDELSESFAKTA, Figures, read_facts
from calculators.rules.bpa.tilskud_fields import FIELDS
from calculators.rules.bpa.tilskud_mistakes import mistakes
from calculators.rules.bpa.tilskud_more_results import MORE_RESULTS
from calculators.rules.bpa.tilskud_period import Periode
from calculators.rules.bpa.tilskud_plan import period_of, plan_of, year_of
from calculators.rules.bpa.tilskud_reservations import elsewhere, reservations
from calculators.rules.bpa.tilskud_steps import subsidy_steps
from calculators.rules.bpa.tilskud_week import Plan
from calculators.text.errors import ManglendeSats
from calculators.text.frequency import MONTHS_A_YEAR
from calculators.text.hours import afrund_timer
from calculators.text.money import afrund_oere
from calculators.text.numbers import ZERO
from calculators.text.units import med_enhed

APPROVAL: Mapping[str, str] = MappingProxyType(
    {"ja": "ja, før du tegner forsikringen", "nej": "nej", "ukendt": "spørg kommunen"}
)
PAID_OUT = Virkning(
    "udbetales",
    "Tilskuddet går til den, der er arbejdsgiver for hjælperne. Borgerens egen betaling er ikke trukket fra.",
)


class BpaTilskud(Beregner):
    """Hours by kind times wage and supplements, with what an employer pays on top, in a year of 365 days."""

    id = "bpa-tilskud"
    titel = "Tilskud til BPA"
    spoergsmaal = "Hvor stort er tilskuddet til at ansætte hjælpere?"
    ydelse = "tilskud til BPA"
    lovgrundlag = ("SEL § 96", "SEL § 95")
    eksempel: Mapping[str, str | list[str]] = MappingProxyType(
        {
            "timer_hverdag_dag": "40",
            "timer_hverdag_aften": "15",
            "timer_loerdag": "10",
            "timer_soendag": "10",
            "timeloen": "150",
            "tillaeg_hverdag_aften": "30",
            "tillaeg_loerdag": "40",
            "tillaeg_soendag": "60",
            "ferie_pct": "12,5",
            "pension_pct": "8",
        }
    )
    eksempel_dato = "2023-06-01"
    fakta = FAKTA
    ydelsesfakta = YDELSESFAKTA
    felter = FIELDS
    resultater = (
        Resultatfelt("tilskud_md", "Tilskud om måneden", "kr/md", virkning=PAID_OUT),
        Resultatfelt("tilskud_aar", "Tilskud om året", "kr/år", virkning=PAID_OUT),
        Resultatfelt("timer_aar", "Timer om året", "timer"),
        Resultatfelt("grundloen_aar", "Grundløn", "kr/år"),
        Resultatfelt("tillaeg_aar", "Tillæg for aften, nat og weekend", "kr/år"),
        Resultatfelt("raadighed_aar", "Løn for rådighedstimer", "kr/år"),
        Resultatfelt("kurser_aar", "Løn til kurser og møder", "kr/år"),
        Resultatfelt("ferie_aar", "Ferie", "kr/år"),
        Resultatfelt("pension_aar", "Pension", "kr/år"),
        Resultatfelt("bidrag_aar", "ATP og andre bidrag", "kr/år"),
        Resultatfelt("hjaelperudgifter_aar", "Udgifter ved at have hjælpere", "kr/år"),
        Resultatfelt("administration_aar", "Administration", "kr/år"),
        Resultatfelt("tilskud_time", "Tilskud for hver time", "kr/time"),
        Resultatfelt("forsikring", "Forsikring efter regning, ud over tilskuddet", "kr"),
        Resultatfelt("forsikring_godkendelse", "Skal forsikringen godkendes først?", None, APPROVAL),
        *MORE_RESULTS,
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """Some hours, no more than the week has, and no answer without the one that it needs."""
        return mistakes(svar)

    def kontroller_mod(self, svar: Svar, satser: SatserPaa) -> list[tuple[str, str]]:
        """A payment of the citizen's own that is more than there is to take it from."""
        if not svar.har("egenbetaling_md"):
            return []
        try:
            foer = _budget(svar, satser, read_facts(satser)).tilskud.foer_egenbetaling
        except ManglendeSats:
            return []  # the answer says so
        if MONTHS_A_YEAR * svar.tal("egenbetaling_md") <= foer:
            return []
        md = med_enhed(afrund_oere(foer / MONTHS_A_YEAR), "kr/md")
        return [("egenbetaling_md", f"Egenbetalingen er højere end tilskuddet, som er {md}")]

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The subsidy in a month and a year, each part of it, and the insurance beside it."""
        figures = read_facts(satser)
        return _results(_budget(svar, satser, figures), _insurance(svar, figures))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The subsidy in a month and a year, and each part of it; for a part of a year its own sum beside them.

        Units:  hours in timer/uge and timer (a year); parts in kr/år, each in whole øre; the year is their sum.
        Law:    SEL §§ 95-96 and BEK 1069/2020, §§ 1, 3, 5, 8 and 10; wages are the reader's, the fixed
                amount and the limits for insurance and for an hour are the municipality's where it prints them.
        Errors: ManglendeSats when its standard prints the figures, but not for the date.
        """
        figures = read_facts(satser)
        budget, forsikring = _budget(svar, satser, figures), _insurance(svar, figures)
        plan, tilskud = budget.plan, budget.tilskud
        return Resultat(
            vaerdier=_results(budget, forsikring),
            trin=tuple(subsidy_steps(plan, tilskud, forsikring, figures, budget.periode)),
            forbehold=reservations(svar, plan, tilskud, forsikring, figures, satser),
            i_nabokommunen=elsewhere(svar, tilskud, figures, satser),
        )


@dataclass(frozen=True)
class _Budget:
    """The plan with its subsidy in an ordinary year, and the part of a year that is asked about."""

    plan: Plan
    tilskud: Tilskud
    periode: Periode | None


def _budget(svar: Svar, satser: SatserPaa, figures: Figures) -> _Budget:
    plan = plan_of(svar, year_of(svar, satser.dato.year, satser.helligdage), figures)
    return _Budget(plan, subsidy(plan), period_of(svar, satser.helligdage))


def _insurance(svar: Svar, figures: Figures) -> Forsikring | None:
    """The bill beside the subsidy, where the reader has told of one."""
    if not svar.har("forsikring"):
        return None
    over = figures.forsikring_over
    return Forsikring(svar.tal("forsikring"), over.tal if over else None)


def _results(budget: _Budget, forsikring: Forsikring | None) -> Mapping[str, Decimal | str | None]:
    """Every part in kr/år, and the whole that they add up to; None for what is not asked for."""
    tilskud = budget.tilskud
    parts = {
        "grundloen_aar": tilskud.grundloen,
        "tillaeg_aar": tilskud.alle_tillaeg,
        "raadighed_aar": tilskud.raadighed,
        "kurser_aar": tilskud.kurser,
        "ferie_aar": tilskud.ferie,
        "pension_aar": tilskud.pension,
        "bidrag_aar": tilskud.bidrag,
        "hjaelperudgifter_aar": tilskud.hjaelperudgifter,
        "administration_aar": tilskud.administration,
    }
    return {
        "tilskud_md": tilskud.md,
        "tilskud_aar": afrund_oere(tilskud.aar),
        "timer_aar": afrund_timer(tilskud.timer_aar),
        **{navn: afrund_oere(beloeb) for navn, beloeb in parts.items()},
        "tilskud_time": tilskud.time,
        "forsikring": forsikring.regning if forsikring else None,
        "forsikring_godkendelse": forsikring.godkendelse if forsikring else None,
        **dict.fromkeys(felt.navn for felt in MORE_RESULTS),
        **dict(_more_results(budget)),
    }


def _more_results(budget: _Budget) -> Iterator[tuple[str, Decimal]]:
    """The results that a simple budget does without."""
    for navn, linjer in {**budget.tilskud.ekstra, **budget.tilskud.ved_siden_af}.items():
        yield f"{navn}_aar", sum(linjer, ZERO)
    if loft := ceiling(budget.plan, budget.tilskud):
        yield from (("loft", loft.aar), ("over_loft", loft.over))
    if budget.periode:
        yield "periode_dage", budget.periode.dage
        yield "tilskud_periode", subsidy(budget.plan.for_period(budget.periode)).aar
