"""The steps to the price of a dwelling in a lasting place (SEL § 108)."""

from decimal import Decimal

from calculators.questions.answers import Svar
from calculators.results.trace import Trin
from calculators.rules.botilbud_108.amounts import Egenbetaling
from calculators.rules.botilbud_108.facts import OWN_PROPERTY_SHARE
from calculators.text.money import dansk_tal, kroner
from calculators.text.units import hele_kroner, med_enhed


def price_steps(betaling: Egenbetaling, svar: Svar) -> tuple[Trin, ...]:
    """The price as it was given, or the building's cost and the dwelling's part of it by area."""
    pris = betaling.aar.pris
    if pris.bygning is None:
        return (Trin("Boligens fulde pris", f"Oplyst: {med_enhed(pris.aar, 'kr/år')}", pris.aar, "kr/år"),)
    andel = f"{dansk_tal(svar.tal('bolig_m2'))} m² / {dansk_tal(svar.tal('boligdel_m2'))} m²"
    formel = f"Delt efter areal: {hele_kroner(pris.bygning)} × {andel} = {hele_kroner(pris.aar, 'kr/år')}"
    samlet = Trin("Boligens fulde pris", formel, pris.aar, "kr/år", omtrent=True)
    return (*_building(betaling, pris.bygning, svar), samlet)


def _building(betaling: Egenbetaling, hele: Decimal, svar: Svar) -> tuple[Trin, ...]:
    """What the whole building costs: its rent, or a supplement for what it is worth, and its running costs."""
    tillaeg, andel = betaling.aar.pris.tillaeg, betaling.figures.ejendomsandel
    drift = kroner(svar.tal("driftsudgifter_aar"))
    if tillaeg is None or andel is None:
        leje = kroner(svar.tal("bygning_husleje_aar"))
        formel = f"Husleje {leje} + andre driftsudgifter {drift} = {med_enhed(hele, 'kr/år')}"
        return (Trin("Bygningens boligudgift", formel, hele, "kr/år"),)
    af = f"{andel.tekst} af {kroner(svar.tal('ejendomsvaerdi'))}"
    formel = f"{af} = {hele_kroner(tillaeg, 'kr/år')}. {whose_share(andel.id == OWN_PROPERTY_SHARE)}"
    samlet = f"Driftsudgifter {drift} + tillæg {hele_kroner(tillaeg)} = {hele_kroner(hele, 'kr/år')}"
    return (
        Trin("Tillæg for ejendommens værdi", formel, tillaeg, "kr/år", andel, omtrent=True),
        Trin("Bygningens boligudgift", samlet, hele, "kr/år", omtrent=True),
    )


def whose_share(er_kommunens: bool) -> str:
    """Where a share of the cost is from."""
    if er_kommunens:
        return "Andelen står i kommunens standard"
    return "Andelen er en rekonstruktion efter reglen for plejehjem"
