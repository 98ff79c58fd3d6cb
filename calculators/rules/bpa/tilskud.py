"""The subsidy to hire helpers (BPA, SEL § 96, and kontant tilskud, SEL § 95) from a week's plan and wage facts."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.data.declared import Facts, number
from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.results.contract import Beregner, Resultatfelt
from calculators.results.trace import Resultat
from calculators.rules.bpa.common import SERVICE, egen, lovens
from calculators.rules.bpa.plan import MONTHS, Plan
from calculators.rules.bpa.tilskud_fields import FELTER, KINDS
from calculators.rules.bpa.tilskud_hours import for_mange_timer
from calculators.rules.bpa.tilskud_reservations import forbehold, i_nabokommunen
from calculators.rules.bpa.tilskud_steps import (
    andre_trin,
    en_time_mere,
    forsikring_trin,
    i_alt_trin,
    loen_trin,
    oven_i_loennen,
    timer_trin,
)
from calculators.text.errors import IkkeIKommunen
from calculators.text.hours import afrund_timer
from calculators.text.money import afrund_oere

HELPERS = "hjaelperudgifter"
INSURANCE = "forsikring-godkendelse-over"
HOLIDAY = ("feriegodtgoerelse-pct", "ferietillaeg-pct")
FAKTA: Facts = dict.fromkeys(HOLIDAY, number("pct"))
YDELSESFAKTA: Facts = {HELPERS: number("kr/md"), INSURANCE: number("kr")}
APPROVAL: Mapping[str, str] = MappingProxyType(
    {"ja": "ja, før du tegner forsikringen", "nej": "nej", "ukendt": "spørg kommunen"}
)


class BpaTilskud(Beregner):
    """Hours by kind times wage and supplements, with what an employer pays on top, in a year of 365 days."""

    id = "bpa-tilskud"
    titel = "Tilskud til BPA"
    ydelse = "tilskud til BPA"
    lovgrundlag = ("SEL § 96", "SEL § 95")
    uden_kommunens_tal = "Loven gælder i alle kommuner. Vælg hele landet, og skriv de tal, din kommune bruger."
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
    felter = FELTER
    resultater = (
        Resultatfelt("tilskud_md", "Tilskud om måneden", "kr/md"),
        Resultatfelt("tilskud_aar", "Tilskud om året", "kr/år"),
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
        if not Plan(svar).timer_aar:
            fejl.append((KINDS[0].timer, "Skriv mindst én slags timer om ugen."))
        fejl += for_mange_timer(svar)
        if svar.tal("timer_raadighed") and not svar.har("raadighed_loen"):
            fejl.append(("raadighed_loen", "Skriv lønnen for en rådighedstime, når du har rådighedstimer."))
        return fejl

    def beregn(self, svar: Svar, satser: SatserPaa) -> Resultat:
        """The subsidy in a month and a year, and each part of it.

        Units:  hours in timer/uge and timer (a year); parts in kr/år, each in whole øre; the year is their sum.
        Law:    SEL §§ 95-96 and BEK 1069/2020, §§ 1, 3, 5, 8 and 10; wages are the reader's, the fixed
                amount and the limit for insurance are the municipality's where it prints them.
        Errors: IkkeIKommunen when its standards do not describe BPA; ManglendeSats when they print the figures,
                but not for the date.
        """
        if satser.kommune and SERVICE not in satser.ydelser:
            raise IkkeIKommunen(SERVICE, satser.kommune)
        plan = Plan(svar, egen(satser, HELPERS))
        graense = egen(satser, INSURANCE)
        lov = tuple(sats for sats in (lovens(satser, fakta_id) for fakta_id in HOLIDAY) if sats)
        forsikring = svar.tal("forsikring") if svar.har("forsikring") else None
        return Resultat(
            vaerdier=_values(plan) | _insurance(forsikring, graense),
            trin=(
                *timer_trin(plan),
                *loen_trin(plan),
                *oven_i_loennen(plan, lov),
                *andre_trin(plan),
                *([] if forsikring is None else [forsikring_trin(forsikring, graense)]),
                en_time_mere(plan),
                *i_alt_trin(plan),
            ),
            forbehold=forbehold(plan, satser, forsikring, graense),
            i_nabokommunen=i_nabokommunen(plan),
        )


def _values(plan: Plan) -> dict[str, Decimal | str | None]:
    """Every part in kr/år, and the whole that they add up to."""
    aar = {
        "grundloen_aar": plan.grundloen,
        "tillaeg_aar": plan.tillaeg,
        "raadighed_aar": plan.raadighed,
        "kurser_aar": plan.kurser,
        "ferie_aar": plan.ferie,
        "pension_aar": plan.pension,
        "bidrag_aar": plan.bidrag,
        "hjaelperudgifter_aar": MONTHS * plan.hjaelperudgifter_md,
        "administration_aar": plan.administration,
    }
    return {
        "tilskud_md": afrund_oere(plan.tilskud / MONTHS),
        "tilskud_aar": afrund_oere(plan.tilskud),
        "timer_aar": afrund_timer(plan.timer_aar),
        **{navn: afrund_oere(beloeb) for navn, beloeb in aar.items()},
        "tilskud_time": afrund_oere(plan.tilskud / plan.timer_aar),
    }


def _insurance(forsikring: Decimal | None, graense: Sats | None) -> dict[str, Decimal | str | None]:
    """The bill beside the subsidy, and whether the municipality must approve it first."""
    if forsikring is None:
        return {"forsikring": None, "forsikring_godkendelse": None}
    if graense is None:
        return {"forsikring": forsikring, "forsikring_godkendelse": "ukendt"}
    return {"forsikring": forsikring, "forsikring_godkendelse": "ja" if forsikring > graense.tal else "nej"}
