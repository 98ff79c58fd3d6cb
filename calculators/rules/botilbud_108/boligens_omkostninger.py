"""The most a dwelling in a lasting place (SEL § 108) may cost its resident in a year: given, or worked out."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.rates import Sats, SatserPaa
from calculators.questions.answers import Svar
from calculators.questions.fields import Felt, Valg, VisesNaar
from calculators.results.trace import Trin
from calculators.text.money import dansk_tal, kroner
from calculators.text.units import hele_kroner, med_enhed

PROPERTY_SHARE = "boligbetaling-ejendomsvaerdi-pct"
OWN_PROPERTY_SHARE = "ejendomsvaerdi-pct"
FACTS = (PROPERTY_SHARE, OWN_PROPERTY_SHARE)

GIVEN, MUNICIPAL, RENTED = "oplyst", "kommunal-bygning", "lejet-bygning"
HUNDRED = Decimal(100)
LARGEST_PROPERTY = Decimal(1_000_000_000)
LARGEST_AREA = Decimal(100_000)

VALUATION = (
    "Kilderne siger ikke, om vurderingen er for hele ejendommen eller kun for boligdelen. "
    "Beregningen bruger det oplyste tal."
)
AREA = "Deling efter areal er udgangspunktet. Botilbuddet kan oplyse, hvordan beløbet er delt hos jer."


def _when(*maader: str) -> VisesNaar:
    return VisesNaar("maks_maade", maader)


FIELDS = (
    Felt(
        navn="maks_maade",
        etiket="Kender du boligens fulde pris (den maksimale boligbetaling)?",
        type="valg",
        hjaelp="Prisen står i dit boligdokument. Ellers kan den regnes ud fra botilbuddets tal.",
        valgmuligheder=(
            Valg(GIVEN, "Ja, jeg kender den"),
            Valg(MUNICIPAL, "Nej, regn den ud: en kommune ejer bygningen"),
            Valg(RENTED, "Nej, regn den ud: bygningen er lejet"),
        ),
        standard=GIVEN,
        eksempel=GIVEN,
    ),
    Felt(
        navn="maks_boligbetaling_aar",
        etiket="Boligens fulde pris",
        type="beloeb",
        enhed="kr/år",
        hjaelp="Skriv den maksimale boligbetaling for ét år. Er I et par, så skriv prisen for den bolig, I deler.",
        eksempel="72.000",
        vises_naar=_when(GIVEN),
    ),
    Felt(
        navn="driftsudgifter_aar",
        etiket="Driftsudgifter til ejendommens boligdel",
        type="beloeb",
        enhed="kr/år",
        hjaelp="Skriv botilbuddets udgifter for ét år efter budgettet. I en lejet bygning: det, der ikke er i lejen.",
        eksempel="300.000",
        hoejst=LARGEST_PROPERTY,
        vises_naar=_when(MUNICIPAL, RENTED),
    ),
    Felt(
        navn="ejendomsvaerdi",
        etiket="Ejendommens seneste offentlige vurdering",
        type="beloeb",
        enhed="kr",
        hjaelp="Skriv vurderingen af boligdelen, hvis der også er andre lokaler i bygningen.",
        eksempel="6.000.000",
        hoejst=LARGEST_PROPERTY,
        vises_naar=_when(MUNICIPAL),
    ),
    Felt(
        navn="bygning_husleje_aar",
        etiket="Husleje for bygningens boligdel",
        type="beloeb",
        enhed="kr/år",
        hjaelp="Skriv den husleje, botilbuddet selv betaler for ét år.",
        eksempel="900.000",
        hoejst=LARGEST_PROPERTY,
        vises_naar=_when(RENTED),
    ),
    Felt(
        navn="bolig_m2",
        etiket="Din bolig",
        type="tal",
        enhed="m²",
        hjaelp="Skriv boligens areal med din andel af fællesarealer. Er I et par, så skriv arealet for jer begge.",
        mindst=Decimal(1),
        hoejst=LARGEST_AREA,
        eksempel="45",
        vises_naar=_when(MUNICIPAL, RENTED),
    ),
    Felt(
        navn="boligdel_m2",
        etiket="Alle boliger i botilbuddet",
        type="tal",
        enhed="m²",
        hjaelp="Skriv arealet af hele boligdelen, regnet på samme måde.",
        mindst=Decimal(1),
        hoejst=LARGEST_AREA,
        eksempel="900",
        vises_naar=_when(MUNICIPAL, RENTED),
    ),
)


@dataclass(frozen=True)
class Maks:
    """The highest payment in kr/år, exact, with its steps and reservations."""

    aar: Decimal
    trin: tuple[Trin, ...]
    forbehold: tuple[str, ...] = ()


def fejl_i_areal(svar: Svar) -> list[tuple[str, str]]:
    """A dwelling larger than all dwellings together."""
    if svar.har("bolig_m2") and svar.har("boligdel_m2") and svar.tal("bolig_m2") > svar.tal("boligdel_m2"):
        return [("bolig_m2", "Din bolig kan ikke være større end alle boliger tilsammen.")]
    return []


def opgoer_maks(svar: Svar, satser: SatserPaa) -> Maks:
    """The highest payment for the dwelling.

    Units:  kr/år, not rounded.
    Law:    BEK 1387/2006 § 6, which we have not read: the municipality's own text, else a reconstruction.
    Errors: ManglendeSats when the share of the valuation is not known on the date.
    """
    maade = svar.valg("maks_maade")
    if maade == GIVEN:
        aar = svar.tal("maks_boligbetaling_aar")
        return Maks(aar, (Trin("Boligens fulde pris", f"Oplyst: {med_enhed(aar, 'kr/år')}", aar, "kr/år"),))
    drift = svar.tal("driftsudgifter_aar")
    if maade == RENTED:
        leje = svar.tal("bygning_husleje_aar")
        hele = leje + drift
        formel = f"Husleje {kroner(leje)} + andre driftsudgifter {kroner(drift)} = {med_enhed(hele, 'kr/år')}"
        samlet: tuple[Trin, ...] = (Trin("Bygningens boligudgift", formel, hele, "kr/år"),)
        return _shared(svar, hele, samlet, ())
    tillaeg = _property_step(svar.tal("ejendomsvaerdi"), satser)
    assert isinstance(tillaeg.vaerdi, Decimal)
    hele = drift + tillaeg.vaerdi
    formel = f"Driftsudgifter {kroner(drift)} + tillæg {hele_kroner(tillaeg.vaerdi)} = {hele_kroner(hele, 'kr/år')}"
    return _shared(
        svar, hele, (tillaeg, Trin("Bygningens boligudgift", formel, hele, "kr/år", omtrent=True)), (VALUATION,)
    )


def _property_step(vaerdi: Decimal, satser: SatserPaa) -> Trin:
    """The supplement for a building that a municipality owns."""
    andel, grundlag = andel_med_grundlag(satser, OWN_PROPERTY_SHARE, PROPERTY_SHARE)
    tillaeg = vaerdi * andel.tal / HUNDRED
    formel = f"{andel.tekst} af {kroner(vaerdi)} = {hele_kroner(tillaeg, 'kr/år')}. {grundlag}"
    return Trin("Tillæg for ejendommens værdi", formel, tillaeg, "kr/år", andel, omtrent=True)


def andel_med_grundlag(satser: SatserPaa, egen: str, national: str) -> tuple[Sats, str]:
    """A share that the municipality's own standard states, or else our reconstruction, and which of the two."""
    andel = satser.kommunens(egen)
    if andel:
        return andel, "Andelen står i kommunens standard"
    return satser.national(national), "Andelen er en rekonstruktion efter reglen for plejehjem"


def _shared(svar: Svar, hele: Decimal, trin: tuple[Trin, ...], forbehold: tuple[str, ...]) -> Maks:
    """The part of the whole that falls on the dwelling, by area."""
    bolig, boligdel = svar.tal("bolig_m2"), svar.tal("boligdel_m2")
    aar = hele * bolig / boligdel
    andel = f"{dansk_tal(bolig)} m² / {dansk_tal(boligdel)} m²"
    formel = f"Delt efter areal: {hele_kroner(hele)} × {andel} = {hele_kroner(aar, 'kr/år')}"
    return Maks(aar, (*trin, Trin("Boligens fulde pris", formel, aar, "kr/år", omtrent=True)), (*forbehold, AREA))
