"""What the payment at a crisis centre or a forsorgshjem rests on: rates of law, and the municipality's own words."""

from dataclasses import dataclass
from types import MappingProxyType

from calculators.data.declared import Facts, number, words
from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.rules.krisecenter.fields import CRISIS, SHELTER
from calculators.rules.shared.printed import TryktTal, differing, is_of_the_year

LAWS = MappingProxyType({CRISIS: "SEL § 109", SHELTER: "SEL § 110"})
RATES = MappingProxyType({CRISIS: "egenbetaling-109-doegn", SHELTER: "egenbetaling-110-doegn"})
AHEAD = "forudbetaling-109-110-maks-dage"
FAKTA: Facts = {**dict.fromkeys(RATES.values(), number("kr/døgn")), AHEAD: number("dage")}

PRINTED = "egenbetaling-doegn"
NO_INCOME = "egenbetaling-uden-indtaegt"
HOME_FREE, HOME_LESS = "egen-bolig-betaler-ikke", "egen-bolig-kan-nedsaettes"
EMERGENCY_HOUSING = "husly-herberg-sats"
YDELSESFAKTA: Facts = {
    PRINTED: number("kr/døgn"),
    **dict.fromkeys((NO_INCOME, HOME_FREE, HOME_LESS, EMERGENCY_HOUSING), words()),
}


@dataclass(frozen=True)
class Figures:
    """The figures of the day, and what the municipality's standard says of the reader's situation and of the place.

    `uden_indtaegt` is only read for one without income, `bolig_fri` and `bolig_nedsat` for one who keeps a home,
    the second where the standard lacks the first. `trykt` is another rate that the municipality prints.
    """

    sats: Sats
    forud: Sats
    uden_indtaegt: Sats | None
    bolig_fri: Sats | None
    bolig_nedsat: Sats | None
    trykt: TryktTal | None
    husly: Sats | None


def read_facts(svar: Svar, satser: SatserPaa) -> Figures:
    """All of them. Errors: ManglendeSats when the rate of the day is not known."""
    botilbud = svar.valg("botilbud")
    paragraf = LAWS[botilbud]
    sats, forud = satser.national(RATES[botilbud]), satser.national(AHEAD)
    indtaegt = svar.ja("har_indtaegt")
    bolig = indtaegt and svar.ja("beholder_bolig")
    uden_indtaegt = None if indtaegt else own_fact(satser, paragraf, NO_INCOME)
    bolig_fri = own_fact(satser, paragraf, HOME_FREE) if bolig else None
    bolig_nedsat = own_fact(satser, paragraf, HOME_LESS) if bolig and not bolig_fri else None
    trykt = own_fact(satser, paragraf, PRINTED)
    return Figures(
        sats,
        forud,
        uden_indtaegt,
        bolig_fri,
        bolig_nedsat,
        differing(trykt, sats) if trykt and is_of_the_year(trykt, satser) else None,
        own_fact(satser, "SEL § 80", EMERGENCY_HOUSING) if botilbud == SHELTER else None,
    )


def own_fact(satser: SatserPaa, paragraf: str, fakta_id: str) -> Sats | None:
    """The figure or words of the municipality's service under the paragraph."""
    for ydelse in satser.ydelser.values():
        sats = satser.ydelsens(ydelse.id, fakta_id) if paragraf in ydelse.lovgrundlag else None
        if sats:
            return sats
    return None


def addresses(satser: SatserPaa, paragraf: str) -> tuple[str, ...]:
    """The municipality's services under the paragraph."""
    return tuple(ydelse.adresse for ydelse in satser.ydelser.values() if paragraf in ydelse.lovgrundlag)
