"""The three rules of payment for a temporary place (SEL § 107)."""

from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from calculators.answers import Svar
from calculators.egenbetaling_107_trin import (
    NOTHING,
    begraenset,
    betaling_trin,
    fuld_trin,
    i_alt,
    koebt_mad_trin,
    mad_oveni_trin,
    mad_to_gange_trin,
    plads_trin,
    poster_i_botilbud,
    poster_med_egen_bolig,
    til_fuld_trin,
    tilbage_trin,
    uden_husleje_trin,
)
from calculators.raadighed import Raadighed, opgoer
from calculators.rates import SatserPaa
from calculators.regeltekst import med_citat
from calculators.trace import Trin, saetning

PLACE, TREATMENT_STAY = "midlertidigt-botilbud", "doegnbehandling"
SERVICES = MappingProxyType({PLACE: "sel-107-midlertidigt-botilbud", TREATMENT_STAY: "sel-101-rusmiddelbehandling"})
NO_INCOME = "egenbetaling-uden-indtaegt"
OWN_HOME = "egen-bolig-betaler-ikke"
END_OF_STAY = "betaling-efter-ophoer"
TREATMENT = "egenbetaling-doegnbehandling"


PERSONAL_NEEDS = (
    "Har du ingen indtægt, fastsætter og udbetaler kommunen et beløb til personlige fornødenheder. "
    "Standarden siger ikke, hvor stort det er."
)
LESS_THAN_RAADIGHED = "Din indkomst er mindre end det, du skal have tilbage. Spørg kommunen, om du kan få anden hjælp."


@dataclass(frozen=True)
class Betaling:
    """The payment in kr/md, what it would be in full, and what is left of the income."""

    md: Decimal
    fuld: Decimal
    tilbage: Decimal
    raadighed: Raadighed
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...] = ()


def service(svar: Svar) -> str:
    """The service that the stay belongs to."""
    return SERVICES[svar.valg("ophold")]


def uden_indtaegt(svar: Svar, satser: SatserPaa) -> Betaling:
    """No income: nothing is charged for the stay."""
    raadighed = opgoer(svar, satser)
    poster = poster_med_egen_bolig(svar) if svar.ja("beholder_bolig") else poster_i_botilbud(svar)
    regel = satser.ydelsens(service(svar), NO_INCOME)
    formel = med_citat("Uden indtægt betaler du ikke for opholdet", regel, satser)
    trin = (fuld_trin(poster), Trin("Din betaling til botilbuddet", formel, NOTHING, "kr/md", regel))
    return Betaling(NOTHING, i_alt(poster), NOTHING, raadighed, trin, (PERSONAL_NEEDS,))


def i_botilbud(svar: Svar, satser: SatserPaa) -> Betaling:
    """Rent, electricity, heat and the food of the stay, as far as the rådighedsbeløb is left."""
    raadighed = opgoer(svar, satser)
    indkomst, poster = svar.tal("indkomst_md"), poster_i_botilbud(svar)
    fuld = i_alt(poster)
    betaling = begraenset(fuld, indkomst - raadighed.md)
    kost = svar.tal("kost_md") if svar.ja("kost_indgaar") else NOTHING
    tvivl = mad_oveni_trin(begraenset(fuld - kost, indkomst - raadighed.md) + kost, betaling)
    trin = (
        fuld_trin(poster),
        *raadighed.trin,
        *koebt_mad_trin(svar, raadighed),
        *tvivl,
        plads_trin(indkomst, NOTHING, raadighed),
        tilbage_trin(indkomst, NOTHING, betaling),
        *til_fuld_trin(indkomst, fuld + raadighed.md, betaling < fuld),
        betaling_trin(betaling, fuld),
    )
    forbehold = (
        *(saetning(et.formel) for et in tvivl),
        *([LESS_THAN_RAADIGHED] if indkomst < raadighed.md else []),
    )
    return Betaling(betaling, fuld, indkomst - betaling, raadighed, trin, forbehold)


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
        *([LESS_THAN_RAADIGHED] if plads < 0 else []),
    )
    return Betaling(betaling, fuld, indkomst - bolig - betaling, raadighed, trin, forbehold)
