"""The steps of a payment at a crisis centre or a forsorgshjem, and what the reader must know beside them."""

from datetime import timedelta
from types import MappingProxyType

from calculators.data.rates import SatserPaa
from calculators.results.quote import med_citat
from calculators.results.reservations import vigtigt, vurdering
from calculators.results.trace import Trin, saetning
from calculators.rules.krisecenter.amounts import LAPSES, MAY_PAY_LESS, PAYS_NOT, Betaling
from calculators.rules.krisecenter.fields import CRISIS, SHELTER
from calculators.text.dates import dansk_dato
from calculators.text.money import kroner
from calculators.text.units import med_enhed

INCLUDED = MappingProxyType({CRISIS: "El, varme og dine børn er med", SHELTER: "El og varme er med"})
APART = "Mad, tøjvask og lignende er ikke med. Det betaler du for sig til stedet."
ASSESSMENT = vurdering(
    "Kommunen kan sætte betalingen ned eller lade den falde bort. Det gør den efter en konkret og individuel "
    "vurdering af, om du har en bolig ved siden af, og af din økonomi. Du skal selv søge. Beregningen er vejledende."
)
UNREAD_RULE = (
    "Reglen om, at betalingen falder bort uden indtægt, har vi fra en kommunes standard. "
    "Den er ikke slået op i loven, så spørg kommunen."
)
HOME_BY_LAW = (
    "Serviceloven siger om midlertidige ophold, at du som regel ikke betaler for at bo, når du beholder din egen "
    "bolig. Nævn det, når du søger."
)
PERSONAL_NEEDS = vigtigt(
    "Kommunen kan give dig et beløb til personlige fornødenheder, indtil du får en indtægt. Spørg om det."
)


def trace(betaling: Betaling, botilbud: str, satser: SatserPaa) -> tuple[Trin, ...]:
    """The rate, the whole payment, another rate that is printed, what can be paid ahead, and the payment."""
    sats, doegn, fuld = betaling.figures.sats, betaling.doegn, betaling.fuld
    conclusion = med_citat(_conclusion(betaling), betaling.regel, satser)
    return (
        Trin("Sats", f"{sats.tekst}. {INCLUDED[botilbud]}", sats.tal, "kr/døgn", sats),
        Trin("Betaling uden nedsættelse", f"{doegn} døgn × {kroner(sats.tal)} = {kroner(fuld)}", fuld, "kr"),
        *_printed(betaling, satser),
        Trin("Forud", _ahead(betaling), betaling.forud, "kr", betaling.figures.forud),
        Trin("Din egenbetaling", conclusion, betaling.beloeb, "kr", betaling.regel),
    )


def reservations(betaling: Betaling, satser: SatserPaa) -> tuple[str, ...]:
    """What the reader must know beside the amount."""
    return (
        *(saetning(trin.formel) for trin in _printed(betaling, satser)),
        *_about_rule(betaling),
        *_next_year(betaling, satser),
        *_emergency_housing(betaling, satser),
        APART,
        ASSESSMENT,
    )


def _ahead(betaling: Betaling) -> str:
    """How far ahead can be paid, and that a short stay has less to pay ahead."""
    dage, beloeb = betaling.figures.forud.tal, betaling.forud
    aftale = f"Efter aftale kan du betale op til {med_enhed(dage, 'dage')} forud"
    if not beloeb:
        return f"{aftale}. Her er intet at betale"
    if betaling.doegn >= dage:
        return f"{aftale}: {kroner(beloeb)}"
    return f"{aftale}. Det er hele opholdet: {kroner(beloeb)}"


def _conclusion(betaling: Betaling) -> str:
    """The last step in words."""
    if betaling.vurdering == LAPSES:
        return "Uden indtægt falder betalingen bort"
    if betaling.vurdering == PAYS_NOT:
        return "Beholder du din bolig, betaler du som udgangspunkt ikke for at bo der"
    if betaling.vurdering == MAY_PAY_LESS:
        mulighed = "Beholder du din bolig, kan kommunen sætte beløbet ned, også helt til 0. Søg om det"
        return f"{saetning(f'Du betaler {kroner(betaling.fuld)}')} {mulighed}"
    return f"Du betaler {kroner(betaling.fuld)}"


def _about_rule(betaling: Betaling) -> tuple[str, ...]:
    """What goes with no income, and whether we know that rule from the municipality's own standard; or a home kept."""
    if betaling.vurdering == MAY_PAY_LESS:
        return (HOME_BY_LAW,)
    if betaling.vurdering != LAPSES:
        return ()
    return (PERSONAL_NEEDS,) if betaling.regel else (UNREAD_RULE, PERSONAL_NEEDS)


def _printed(betaling: Betaling, satser: SatserPaa) -> tuple[Trin, ...]:
    """The municipality's own printed rate, when it is of the same year and another than the law's."""
    trykt = betaling.figures.trykt
    return (trykt.step(satser, named=False),) if trykt else ()


def _next_year(betaling: Betaling, satser: SatserPaa) -> tuple[str, ...]:
    """A stay that goes on after the rate has ended."""
    til = betaling.figures.sats.gyldig_til
    if til is None or satser.dato + timedelta(days=betaling.doegn - 1) <= til:
        return ()
    return (
        f"Satsen gælder til og med {dansk_dato(til)}. Begynder opholdet {dansk_dato(satser.dato)}, "
        "har de sidste døgn en anden sats.",
    )


def _emergency_housing(betaling: Betaling, satser: SatserPaa) -> tuple[str, ...]:
    """A municipality that lets the same rate be the starting point for emergency housing (SEL § 80)."""
    regel = betaling.figures.husly
    if regel is None:
        return ()
    formel = "Er du henvist til et herberg som midlertidigt husly, er den samme sats udgangspunktet"
    return (saetning(med_citat(formel, regel, satser)),)
