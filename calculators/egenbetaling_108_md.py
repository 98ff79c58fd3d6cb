"""The month in a lasting place (SEL § 108): the dwelling, electricity, heat, and what is left."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.answers import Svar
from calculators.egenbetaling_108_aar import Aarlig
from calculators.errors import IkkeIKommunen, ManglendeSats
from calculators.expenses import MONTHS
from calculators.money import afrund_oere, er_hele_oerer, kroner
from calculators.raadighed import LAENGEREVARENDE, Raadighed, opgoer
from calculators.rates import SatserPaa
from calculators.trace import Trin, saetning
from calculators.units import med_enhed

NOTHING = Decimal(0)
MUST_OR_MAY = (
    "Kilderne siger to ting om rådighedsbeløbet: at det er det mindste, du skal have tilbage, og at kommunen kan "
    "sætte betalingen ned i ganske særlige tilfælde. Vi viser begge beløb"
)
NO_TABLE = (
    "Vi har ikke et rådighedsbeløb for længerevarende botilbud at holde det op imod. "
    "Loven fastsætter ikke beløbet. Det gør kommunen, så spørg den."
)
HEAT = "Den står for sig selv, så du kan søge varmetillæg"
COUPLE = "Tabellen med rådighedsbeløb har ingen beløb for par. Spørg kommunen, hvad I skal have tilbage."


@dataclass(frozen=True)
class Maanedlig:
    """The payments of a month in whole øre; what is None rests on answers or figures that are not there."""

    egenbetaling: Decimal
    bolig: Decimal
    tilbage: Decimal | None
    raadighedsbeloeb: Decimal | None
    mangler: Decimal | None
    nedsat: Decimal | None
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...]


def maanedlig(svar: Svar, aar: Aarlig, satser: SatserPaa) -> Maanedlig:
    """The month; the payment for the dwelling is a twelfth of the year rounded to øre."""
    bolig, el, varme = afrund_oere(aar.betaling / MONTHS), svar.tal("el_md"), svar.tal("varme_md")
    egenbetaling = bolig + el + varme
    raadighed, uden = _raadighed(svar, satser)
    tilbage = svar.tal("indkomst_md") - egenbetaling if svar.har("indkomst_md") else None
    maalt = _compared(raadighed.md, tilbage, egenbetaling) if raadighed and tilbage is not None else None
    formel = f"Bolig {kroner(bolig)} + el {kroner(el)} + varme {kroner(varme)} = {med_enhed(egenbetaling, 'kr/md')}"
    return Maanedlig(
        egenbetaling=egenbetaling,
        bolig=bolig,
        tilbage=tilbage,
        raadighedsbeloeb=raadighed.md if raadighed else None,
        mangler=maalt.mangler if maalt else None,
        nedsat=maalt.nedsat if maalt else None,
        trin=(
            _a_month(aar, bolig),
            Trin("El", f"{med_enhed(el, 'kr/md')}, betales for sig", el, "kr/md"),
            Trin("Varme", f"{med_enhed(varme, 'kr/md')}. {HEAT}", varme, "kr/md"),
            *(_left(svar.tal("indkomst_md"), egenbetaling) if tilbage is not None else ()),
            *(raadighed.trin if raadighed else ()),
            *(maalt.trin if maalt else ()),
            Trin("Din egenbetaling", formel, egenbetaling, "kr/md"),
        ),
        forbehold=(
            *(maalt.forbehold if maalt else ()),
            *(raadighed.forbehold if raadighed else ()),
            *uden,
        ),
    )


def _raadighed(svar: Svar, satser: SatserPaa) -> tuple[Raadighed | None, tuple[str, ...]]:
    """The rådighedsbeløb, or why there is none to hold against."""
    if not svar.har("gruppe"):
        return None, ()
    if svar.ja("gift_eller_samlevende"):
        return None, (COUPLE,)
    try:
        return opgoer(svar, satser, LAENGEREVARENDE), ()
    except (IkkeIKommunen, ManglendeSats):
        return None, (NO_TABLE,)


def _a_month(aar: Aarlig, bolig: Decimal) -> Trin:
    """A twelfth of the year; neither the period nor the rounding is known from the law."""
    eksakt = aar.betaling / MONTHS
    runding = "" if er_hele_oerer(eksakt) else f", afrundet til hele ører {kroner(bolig)}"
    formel = (
        f"{kroner(aar.betaling)} / {MONTHS} = {saetning(kroner(eksakt) + runding)} "
        "En tolvtedel og hele ører, hvor en halv øre rundes op, er vores regel (rekonstruktion)"
    )
    return Trin("Betaling for boligen om måneden", formel, bolig, "kr/md")


def _left(indkomst: Decimal, egenbetaling: Decimal) -> tuple[Trin, ...]:
    tilbage = indkomst - egenbetaling
    formel = f"{kroner(indkomst)} - {kroner(egenbetaling)} = {med_enhed(tilbage, 'kr/md')}"
    return (Trin("Det har du tilbage", formel, tilbage, "kr/md"),)


@dataclass(frozen=True)
class _Maalt:
    """What is left, held against the rådighedsbeløb."""

    mangler: Decimal
    nedsat: Decimal
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...] = ()


def _compared(raadighedsbeloeb: Decimal, tilbage: Decimal, egenbetaling: Decimal) -> _Maalt:
    """What is lacking, and the payment if the municipality reduces it."""
    mangler = max(NOTHING, raadighedsbeloeb - tilbage)
    nedsat = max(NOTHING, egenbetaling - mangler)
    if not mangler:
        over = tilbage - raadighedsbeloeb
        regnet = saetning(f"{kroner(tilbage)} - {kroner(raadighedsbeloeb)} = {kroner(over)}")
        trin = Trin("Over rådighedsbeløbet", f"{regnet} Du har rådighedsbeløbet tilbage", over, "kr/md")
        return _Maalt(mangler, nedsat, (trin,))
    formel = f"{kroner(raadighedsbeloeb)} - {kroner(tilbage)} = {med_enhed(mangler, 'kr/md')}"
    til_nul = "" if egenbetaling >= mangler else ", aldrig under 0,"
    lavere = f"{kroner(egenbetaling)} - {kroner(mangler)}{til_nul} = {med_enhed(nedsat, 'kr/md')}. Søg kommunen om det"
    to_beloeb = f"{med_enhed(egenbetaling, 'kr/md')} og, hvis kommunen sætter ned, {med_enhed(nedsat, 'kr/md')}"
    return _Maalt(
        mangler,
        nedsat,
        (
            Trin("Det mangler du i rådighedsbeløbet", formel, mangler, "kr/md"),
            Trin("Egenbetaling, hvis kommunen sætter den ned", lavere, nedsat, "kr/md"),
        ),
        (f"{MUST_OR_MAY}: {to_beloeb}.",),
    )
