"""The questions about the price of a dwelling in a lasting place: known, or worked out from the building."""

from decimal import Decimal

from calculators.questions.fields import Felt, Valg, VisesNaar

GIVEN, MUNICIPAL, RENTED = "oplyst", "kommunal-bygning", "lejet-bygning"
LARGEST_PROPERTY = Decimal(1_000_000_000)
LARGEST_AREA = Decimal(100_000)


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
