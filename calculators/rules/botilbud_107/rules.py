"""The three rules of payment for a temporary place (SEL § 107)."""

from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.quote import med_citat
from calculators.results.reservations import vigtigt
from calculators.results.trace import Trin, saetning
from calculators.rules.botilbud_107.steps import (
    NOTHING,
    PAYMENT,
    STAY,
    begraenset,
    betaling_trin,
    for_dyr_mad,
    fuld_trin,
    i_alt,
    i_alt_trin,
    mad_for_sig,
    mad_for_sig_trin,
    mad_oveni_trin,
    mad_to_gange_trin,
    plads_trin,
    poster_i_botilbud,
    poster_med_egen_bolig,
    poster_uden_indtaegt,
    til_fuld_trin,
    tilbage_trin,
    uden_husleje_trin,
)
from calculators.rules.shared.raadighed import Raadighed, opgoer

PLACE, TREATMENT_STAY = "midlertidigt-botilbud", "doegnbehandling"
SERVICES = MappingProxyType({PLACE: "sel-107-midlertidigt-botilbud", TREATMENT_STAY: "sel-101-rusmiddelbehandling"})
NO_INCOME = "egenbetaling-uden-indtaegt"
OWN_HOME = "egen-bolig-betaler-ikke"
END_OF_STAY = "betaling-efter-ophoer"
TREATMENT = "egenbetaling-doegnbehandling"


PERSONAL_NEEDS = vigtigt(
    "Har du ingen indtægt, fastsætter og udbetaler kommunen et beløb til personlige fornødenheder. "
    "Standarden siger ikke, hvor stort det er."
)
FOOD_WITHOUT_INCOME = (
    "Standarden siger, at du ikke betaler for opholdet. Den siger ikke, om du skal betale for maden. Spørg kommunen."
)
TOO_LITTLE_FOR_FOOD = vigtigt("Der er for lidt tilbage til maden. Spørg botilbuddet, om du kan vælge den fra.")
LESS_WITH_HOME = vigtigt(
    "Når din egen bolig er betalt, er der mindre tilbage end rådighedsbeløbet. "
    "Spørg kommunen, om du kan få anden hjælp."
)
LESS_THAN_RAADIGHED = vigtigt(
    "Din indkomst er mindre end det, du skal have tilbage. Spørg kommunen, om du kan få anden hjælp."
)


@dataclass(frozen=True)
class Betaling:
    """The payment in kr/md, what it would be in full, and what is left of the income.

    `mad` is the part of it for food that is no part of the stay; it is paid whatever the income.
    """

    md: Decimal
    fuld: Decimal
    tilbage: Decimal
    raadighed: Raadighed
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...] = ()
    mad: Decimal = NOTHING


def service(svar: Svar) -> str:
    """The service that the stay belongs to."""
    return SERVICES[svar.valg("ophold")]


def uden_indtaegt(svar: Svar, satser: SatserPaa) -> Betaling:
    """No income: nothing is charged for the stay."""
    raadighed = opgoer(svar, satser)
    poster = poster_med_egen_bolig(svar) if svar.ja("beholder_bolig") else poster_uden_indtaegt(svar)
    regel = satser.ydelsens(service(svar), NO_INCOME)
    formel = med_citat("Uden indtægt betaler du ikke for opholdet", regel, satser)
    trin = (fuld_trin(poster), Trin(PAYMENT, formel, NOTHING, "kr/md", regel))
    kost = not svar.ja("kost_indgaar") and svar.tal("kost_md")
    forbehold = (PERSONAL_NEEDS, *([FOOD_WITHOUT_INCOME] if kost else []))
    bolig = svar.tal("boligudgift_egen_md") if svar.ja("beholder_bolig") else NOTHING
    return Betaling(NOTHING, i_alt(poster), -bolig, raadighed, trin, forbehold)


def i_botilbud(svar: Svar, satser: SatserPaa) -> Betaling:
    """Rent, electricity, heat and the food of the stay, as far as the rådighedsbeløb is left.

    Food that is no part of the stay is paid to the place as well, out of the rådighedsbeløb.
    """
    raadighed = opgoer(svar, satser)
    indkomst, poster, kost = svar.tal("indkomst_md"), poster_i_botilbud(svar), mad_for_sig(svar)
    ophold = i_alt(poster)
    betaling = begraenset(ophold, indkomst - raadighed.md)
    med_mad = svar.tal("kost_md") - kost
    tvivl = mad_oveni_trin(begraenset(ophold - med_mad, indkomst - raadighed.md) + med_mad, betaling)
    tilbage = indkomst - betaling - kost
    trin = (
        fuld_trin(poster),
        *raadighed.trin,
        *tvivl,
        plads_trin(indkomst, NOTHING, raadighed),
        *til_fuld_trin(indkomst, ophold + raadighed.md, betaling < ophold, "hele opholdet" if kost else "det hele"),
        *([betaling_trin(betaling, ophold, STAY)] if kost else []),
        *mad_for_sig_trin(kost, raadighed),
        tilbage_trin(indkomst, NOTHING, betaling, kost),
        *(i_alt_trin(betaling, kost) or [betaling_trin(betaling, ophold)]),
    )
    forbehold = (
        *for_dyr_mad(kost, raadighed),
        *([TOO_LITTLE_FOR_FOOD] if tilbage < 0 else []),
        *(saetning(et.formel) for et in tvivl),
        *([LESS_THAN_RAADIGHED] if indkomst < raadighed.md else []),
    )
    return Betaling(betaling + kost, ophold + kost, tilbage, raadighed, trin, forbehold, kost)


def egen_bolig(svar: Svar, satser: SatserPaa) -> Betaling:
    """Own home kept: nothing for the place as a rule, only food and services, as far as home and keep allow."""
    raadighed = opgoer(svar, satser)
    indkomst, bolig, poster = svar.tal("indkomst_md"), svar.tal("boligudgift_egen_md"), poster_med_egen_bolig(svar)
    fuld = i_alt(poster)
    plads = indkomst - bolig - raadighed.md
    betaling = begraenset(fuld, plads)
    anden = begraenset(fuld, plads + raadighed.mad) if svar.tal("kost_md") else betaling
    tvivl = mad_to_gange_trin(raadighed, anden) if anden != betaling else ()
    trin = (
        uden_husleje_trin(satser.ydelsens(service(svar), OWN_HOME), satser),
        fuld_trin(poster),
        *raadighed.trin,
        plads_trin(indkomst, bolig, raadighed),
        *tvivl,
        tilbage_trin(indkomst, bolig, betaling),
        *til_fuld_trin(indkomst, fuld + raadighed.md + bolig, betaling < fuld),
        betaling_trin(betaling, fuld),
    )
    forbehold = (
        "Kommunen afgør, om du kan beholde din bolig uden at betale for botilbuddet.",
        *(saetning(et.formel) for et in tvivl),
        *([LESS_WITH_HOME] if plads < 0 else []),
    )
    return Betaling(betaling, fuld, indkomst - bolig - betaling, raadighed, trin, forbehold)
