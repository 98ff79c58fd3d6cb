"""The trace of a payment in a lasting place (SEL § 108), and the steps of the month."""

from dataclasses import dataclass

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.results.quote import med_citat
from calculators.results.trace import Trin, saetning
from calculators.rules.botilbud_108.amounts import Egenbetaling
from calculators.rules.botilbud_108.amounts_special import Saerligt
from calculators.rules.botilbud_108.steps_price import price_steps
from calculators.rules.botilbud_108.steps_special import special_steps
from calculators.rules.botilbud_108.steps_year import year_steps
from calculators.rules.shared.raadighed.steps import possible_steps, raadighed_steps
from calculators.text.frequency import MONTHS_A_YEAR
from calculators.text.money import kroner
from calculators.text.units import med_enhed, omtrent


@dataclass(frozen=True)
class Tiltale:
    """How one resident, or two, are spoken to."""

    egenbetaling: str
    tilbage: str
    varme: str
    mangler: str
    har: str


DIN = Tiltale(
    "Din egenbetaling",
    "Det har du tilbage",
    "Den står for sig selv, så du kan søge varmetillæg",
    "Det mangler du i rådighedsbeløbet",
    "Du har rådighedsbeløbet tilbage",
)
JERES = Tiltale(
    "Jeres egenbetaling",
    "Det har I tilbage",
    "Den står for sig selv, så I kan søge varmetillæg",
    "Det mangler I i rådighedsbeløbet",
    "I har rådighedsbeløbet tilbage",
)


def trace(betaling: Egenbetaling, saerligt: Saerligt, svar: Svar, satser: SatserPaa) -> tuple[Trin, ...]:
    """The whole trace. It ends in what is paid; what stands beside it comes before."""
    *maaneden, sidst = _month_steps(betaling, JERES if svar.ja("gift_eller_samlevende") else DIN, satser)
    return (
        *_paid_of(betaling, svar, satser),
        *price_steps(betaling, svar),
        *year_steps(betaling, svar),
        *printed_steps(betaling, satser),
        *maaneden,
        *special_steps(saerligt, betaling, satser),
        sidst,
    )


def _paid_of(betaling: Egenbetaling, svar: Svar, satser: SatserPaa) -> tuple[Trin, ...]:
    """That the payment is taken of any kind of income, for one whom the table has no column for."""
    regel = betaling.figures.betales_af
    if regel is None:
        return ()
    formel = med_citat("Betalingen bliver taget af det, du lever af", regel, satser)
    return (Trin("Din indkomst", formel, betaling.aar.hele_indkomst, "kr/år", regel),)


def printed_steps(betaling: Egenbetaling, satser: SatserPaa) -> tuple[Trin, ...]:
    """A step for each figure that the municipality prints otherwise than the law."""
    return tuple(trykt.step(satser) for trykt in betaling.figures.trykte)


def _month_steps(betaling: Egenbetaling, tiltale: Tiltale, satser: SatserPaa) -> tuple[Trin, ...]:
    """Dwelling, electricity and heat, what is left against the rådighedsbeløb, and the payment."""
    bolig, el, varme, md = betaling.bolig, betaling.el, betaling.varme, betaling.md
    vand = "" if betaling.vand is None else f" + vand {kroner(betaling.vand)}"
    formel = (
        f"Bolig {omtrent(bolig)} + el {kroner(el)} + varme {kroner(varme)}{vand} = {omtrent(md, 'kr/md')}"
        f"{_other_reading(betaling)}"
    )
    return (
        _a_month(betaling),
        Trin("El", f"{med_enhed(el, 'kr/md')}, betales for sig", el, "kr/md"),
        Trin("Varme", f"{med_enhed(varme, 'kr/md')}. {tiltale.varme}", varme, "kr/md"),
        *_water(betaling, satser),
        *_left(betaling, tiltale),
        *_residents(betaling),
        *_compared(betaling, tiltale),
        Trin(tiltale.egenbetaling, formel, md, "kr/md", omtrent=True),
    )


def _water(betaling: Egenbetaling, satser: SatserPaa) -> tuple[Trin, ...]:
    """Water that is paid by itself, in the words of a standard that names it."""
    if betaling.vand is None:
        return ()
    regel = betaling.figures.forbrug
    formel = f"{med_enhed(betaling.vand, 'kr/md')}, som står for sig på opkrævningen"
    return (Trin("Vand", med_citat(formel, regel, satser), betaling.vand, "kr/md", regel),)


def _a_month(betaling: Egenbetaling) -> Trin:
    """A twelfth of the year; neither the period nor the rounding is known from the law."""
    bolig = betaling.bolig
    regnet = f"{omtrent(betaling.aar.betaling)} / {MONTHS_A_YEAR} = {saetning(omtrent(bolig))}"
    formel = f"{regnet} En tolvtedel er vores regel (rekonstruktion)"
    return Trin("Betaling for boligen om måneden", formel, bolig, "kr/md", omtrent=True)


def _other_reading(betaling: Egenbetaling) -> str:
    """The payment at the other end of the readings, when there is one."""
    anden = next((ende for ende in betaling.ender if ende != betaling.md), None)
    if anden is None:
        return ""
    efter = "Efter en anden læsning" if betaling.aar.med_fradrag is None else "Får du fradraget,"
    return f". {efter} er den {omtrent(anden, 'kr/md')}"


def _left(betaling: Egenbetaling, tiltale: Tiltale) -> tuple[Trin, ...]:
    """What is left of the income, where the reader has told it."""
    indkomst, tilbage = betaling.indkomst, betaling.tilbage
    if indkomst is None or tilbage is None:
        return ()
    formel = f"{kroner(indkomst)} - {omtrent(betaling.md)} = {omtrent(tilbage, 'kr/md')}"
    return (Trin(tiltale.tilbage, formel, tilbage, "kr/md", omtrent=True),)


def _residents(betaling: Egenbetaling) -> tuple[Trin, ...]:
    """The rådighedsbeløb of each resident, and of two their sum."""
    beboere, i_alt = betaling.figures.raadighed, betaling.raadighedsbeloeb
    trin = (
        *possible_steps(betaling.figures.mulige),
        *(step for beboer in beboere for step in raadighed_steps(beboer)),
    )
    if len(beboere) < 2 or i_alt is None:
        return trin
    led = " + ".join(kroner(beboer.md) for beboer in beboere)
    formel = f"{led} = {med_enhed(i_alt, 'kr/md')}. Tabellen er for én beboer ad gangen"
    return (*trin, Trin("Rådighedsbeløb for jer begge", formel, i_alt, "kr/md"))


def _compared(betaling: Egenbetaling, tiltale: Tiltale) -> tuple[Trin, ...]:
    """What is lacking in the rådighedsbeløb, and the payment if the municipality reduces it."""
    tilbage, raadighed, over = betaling.tilbage, betaling.raadighedsbeloeb, betaling.over
    mangler, nedsat, md = betaling.mangler, betaling.nedsat, betaling.md
    if tilbage is None or raadighed is None or over is None or mangler is None or nedsat is None:
        return ()
    if not mangler:
        regnet = saetning(f"{omtrent(tilbage)} - {kroner(raadighed)} = {omtrent(over)}")
        return (Trin("Over rådighedsbeløbet", f"{regnet} {tiltale.har}", over, "kr/md", omtrent=True),)
    formel = f"{kroner(raadighed)} - {omtrent(tilbage)} = {omtrent(mangler, 'kr/md')}"
    trin = Trin(tiltale.mangler, formel, mangler, "kr/md", omtrent=True)
    if not md:
        return (trin,)
    til_nul = "" if md >= mangler else ", aldrig under 0,"
    lavere = f"{omtrent(md)} - {omtrent(mangler)}{til_nul} = {omtrent(nedsat, 'kr/md')}. Søg kommunen om det"
    return (trin, Trin("Egenbetaling, hvis kommunen sætter den ned", lavere, nedsat, "kr/md", omtrent=True))
