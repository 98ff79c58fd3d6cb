"""The rules beside the rate at a crisis centre or a forsorgshjem (SEL §§ 109 and 110), as the standards word them."""

from datetime import timedelta
from decimal import Decimal
from types import MappingProxyType

from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.results.quote import med_citat
from calculators.results.reservations import vigtigt
from calculators.results.trace import Trin, saetning
from calculators.text.dates import dansk_dato
from calculators.text.money import kroner

CRISIS, SHELTER = "krisecenter", "forsorgshjem"
LAWS = MappingProxyType({CRISIS: "SEL § 109", SHELTER: "SEL § 110"})
PRINTED = "egenbetaling-doegn"
NO_INCOME = "egenbetaling-uden-indtaegt"
HOME_FREE, HOME_LESS = "egen-bolig-betaler-ikke", "egen-bolig-kan-nedsaettes"
EMERGENCY_HOUSING = "husly-herberg-sats"
SERVICE_FACTS = (PRINTED, NO_INCOME, HOME_FREE, HOME_LESS, EMERGENCY_HOUSING)

PAYS, MAY_PAY_LESS, PAYS_NOT, LAPSES = "betales", "kan-nedsaettes", "som-udgangspunkt-ikke", "bortfalder"

UNREAD_RULE = (
    "Reglen om, at betalingen falder bort uden indtægt, har vi fra en kommunes standard. "
    "Vi har ikke læst den i loven, så spørg kommunen."
)
HOME_BY_LAW = (
    "Serviceloven siger om midlertidige ophold, at du som regel ikke betaler for at bo, når du beholder din egen "
    "bolig. Nævn det, når du søger."
)
PERSONAL_NEEDS = vigtigt(
    "Kommunen kan give dig et beløb til personlige fornødenheder, indtil du får en indtægt. Spørg om det."
)


def afgoer(svar: Svar, satser: SatserPaa) -> tuple[str, Sats | None]:
    """What becomes of the payment, and the words of the municipality's standard on it."""
    paragraf = LAWS[svar.valg("botilbud")]
    if not svar.ja("har_indtaegt"):
        return LAPSES, _own(satser, paragraf, NO_INCOME)
    if not svar.ja("beholder_bolig"):
        return PAYS, None
    fri = _own(satser, paragraf, HOME_FREE)
    return (PAYS_NOT, fri) if fri else (MAY_PAY_LESS, _own(satser, paragraf, HOME_LESS))


def adresser(satser: SatserPaa, paragraf: str) -> tuple[str, ...]:
    """The municipality's services under the paragraph."""
    return tuple(ydelse.adresse for ydelse in satser.ydelser.values() if paragraf in ydelse.lovgrundlag)


def _own(satser: SatserPaa, paragraf: str, fakta_id: str) -> Sats | None:
    """The figure or words of the municipality's service under the paragraph."""
    for ydelse in satser.ydelser.values():
        sats = satser.ydelsens(ydelse.id, fakta_id) if paragraf in ydelse.lovgrundlag else None
        if sats:
            return sats
    return None


def i_ord(vurdering: str, fuld: Decimal) -> str:
    """The last step in words."""
    if vurdering == LAPSES:
        return "Uden indtægt falder betalingen bort"
    if vurdering == PAYS_NOT:
        return "Beholder du din bolig, betaler du som udgangspunkt ikke for at bo der"
    if vurdering == MAY_PAY_LESS:
        mulighed = "Beholder du din bolig, kan kommunen sætte beløbet ned, også helt til 0. Søg om det"
        return f"{saetning(f'Du betaler {kroner(fuld)}')} {mulighed}"
    return f"Du betaler {kroner(fuld)}"


def om_reglen(vurdering: str, regel: Sats | None) -> tuple[str, ...]:
    """What goes with no income, and whether we know that rule from the municipality's own standard; or a home kept."""
    if vurdering == MAY_PAY_LESS:
        return (HOME_BY_LAW,)
    if vurdering != LAPSES:
        return ()
    return (PERSONAL_NEEDS,) if regel else (UNREAD_RULE, PERSONAL_NEEDS)


def trykt_sats(sats: Sats, satser: SatserPaa, paragraf: str) -> tuple[Trin, ...]:
    """The municipality's own printed rate, when it is of the same year and another than the law's."""
    trykt = _own(satser, paragraf, PRINTED)
    # A rate of an earlier year is old, not wrong.
    if trykt is None or trykt.gyldig_fra.year != satser.dato.year or trykt.vaerdi == sats.vaerdi:
        return ()
    formel = f"{satser.kommunenavn} trykker {trykt.tekst}; loven siger {sats.tekst}. Vi bruger lovens tal"
    return (Trin("Kommunens trykte tal", formel, trykt.tal, trykt.enhed, trykt),)


def naeste_aar(sats: Sats, satser: SatserPaa, doegn: int) -> tuple[str, ...]:
    """A stay that goes on after the rate has ended."""
    if sats.gyldig_til is None or satser.dato + timedelta(days=doegn - 1) <= sats.gyldig_til:
        return ()
    return (
        f"Satsen gælder til og med {dansk_dato(sats.gyldig_til)}. Begynder opholdet {dansk_dato(satser.dato)}, "
        "har de sidste døgn en anden sats.",
    )


def om_husly(botilbud: str, satser: SatserPaa) -> tuple[str, ...]:
    """A municipality that lets the same rate be the starting point for emergency housing (SEL § 80)."""
    regel = _own(satser, "SEL § 80", EMERGENCY_HOUSING) if botilbud == SHELTER else None
    if regel is None:
        return ()
    formel = "Er du henvist til et herberg som midlertidigt husly, er den samme sats udgangspunktet"
    return (saetning(med_citat(formel, regel, satser)),)
