"""The subsidy to hire helpers (BPA, SEL § 96, and kontant tilskud, SEL § 95) from a week's plan and wage facts."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.trace import Resultat
from calculators.results.virkning import Virkning
from calculators.rules.bpa.tilskud_amounts import Forsikring, Plan, Tilskud, subsidy
from calculators.rules.bpa.tilskud_facts import FAKTA, YDELSESFAKTA, Figures, read_facts
from calculators.rules.bpa.tilskud_fields import BASIC_PAY, FIELDS, IN_PCT, KINDS, PAID_EXTRA, WEEKDAY_BY_DAY
from calculators.rules.bpa.tilskud_hours import mistakes_in_hours
from calculators.rules.bpa.tilskud_reservations import elsewhere, reservations
from calculators.rules.bpa.tilskud_steps import subsidy_steps
from calculators.text.hours import afrund_timer
from calculators.text.money import afrund_oere

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
    )

    def kontroller(self, svar: Svar) -> list[tuple[str, str]]:
        """Some hours, no more than the week has, and a wage for rådighedstimer when there are any."""
        fejl = []
        if not _plan(svar).timer_aar:
            fejl.append((WEEKDAY_BY_DAY.timer, "Skriv mindst én slags timer om ugen."))
        fejl += mistakes_in_hours(svar)
        if svar.tal("timer_raadighed") and not svar.har("raadighed_loen"):
            fejl.append(("raadighed_loen", "Skriv lønnen for en rådighedstime, når du har rådighedstimer."))
        return fejl

    def amounts(self, svar: Svar, satser: SatserPaa) -> Mapping[str, Decimal | str | None]:
        """The subsidy in a month and a year, each part of it, and the insurance beside it."""
        figures = read_facts(satser)
        return _results(subsidy(_plan(svar, figures)), _insurance(svar, figures))

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The subsidy in a month and a year, and each part of it.

        Units:  hours in timer/uge and timer (a year); parts in kr/år, each in whole øre; the year is their sum.
        Law:    SEL §§ 95-96 and BEK 1069/2020, §§ 1, 3, 5, 8 and 10; wages are the reader's, the fixed
                amount and the limit for insurance are the municipality's where it prints them.
        Errors: ManglendeSats when its standard prints the figures, but not for the date.
        """
        figures = read_facts(satser)
        plan, forsikring = _plan(svar, figures), _insurance(svar, figures)
        tilskud = subsidy(plan)
        return Resultat(
            vaerdier=_results(tilskud, forsikring),
            trin=tuple(subsidy_steps(plan, tilskud, forsikring, figures)),
            forbehold=reservations(svar, plan, forsikring, figures, satser),
            i_nabokommunen=elsewhere(svar, tilskud, figures, satser),
        )


def _plan(svar: Svar, figures: Figures | None = None) -> Plan:
    """The answers as a plan; the municipality's own fixed amount goes before the reader's."""

    def told(navn: str) -> Decimal | None:
        return svar.tal(navn) if svar.har(navn) else None

    own = figures.hjaelperudgifter if figures else None
    supplements_in = svar.valg("tillaeg_i")
    return Plan(
        timer_uge={slags.id: svar.tal(slags.timer) for slags in KINDS},
        raadighedstimer_uge=svar.tal("timer_raadighed"),
        kursustimer_aar=svar.tal("timer_kurser_aar"),
        timeloen=svar.tal("timeloen"),
        tillaeg={slags.id: told(slags.tillaeg(supplements_in)) for slags in PAID_EXTRA},
        tillaeg_i_pct=supplements_in == IN_PCT,
        raadighed_loen=told("raadighed_loen"),
        ferie_pct=told("ferie_pct"),
        pension_pct=told("pension_pct"),
        pension_af_grundloen=svar.valg("pension_af") == BASIC_PAY,
        atp_md=told("atp_md"),
        andre_bidrag_aar=told("andre_bidrag_aar"),
        hjaelperudgifter_md=own.tal if own else told("hjaelperudgifter_md"),
        administration_md=told("administration_md"),
    )


def _insurance(svar: Svar, figures: Figures) -> Forsikring | None:
    """The bill beside the subsidy, where the reader has told of one."""
    if not svar.har("forsikring"):
        return None
    over = figures.forsikring_over
    return Forsikring(svar.tal("forsikring"), over.tal if over else None)


def _results(tilskud: Tilskud, forsikring: Forsikring | None) -> Mapping[str, Decimal | str | None]:
    """Every part in kr/år, and the whole that they add up to."""
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
    }
