"""The questions of protected employment: the lowest wage, and the way to work."""

from decimal import Decimal

from calculators.questions.fields import Felt

KOMMUNENS: tuple[Felt, ...] = (
    Felt(
        navn="kommunens_dusoer_pct",
        etiket="Din kommunes mindste dusør, i procent af lønnen",
        type="tal",
        enhed="pct",
        hjaelp="Det står i kommunens kvalitetsstandard for § 103. Spørg kommunen eller stedet.",
        hoejst=Decimal(100),
        paakraevet=False,
        kommunens=("arbejdsdusoer-mindst-pct",),
    ),
    Felt(
        navn="kommunens_egen_km",
        etiket="Så mange kilometer betaler du selv",
        type="tal",
        enhed="km",
        hjaelp="Det står samme sted. Lad feltet være tomt, hvis du ikke spørger om kørsel.",
        hoejst=Decimal(500),
        paakraevet=False,
        kommunens=("befordring-egen-km",),
    ),
    Felt(
        navn="kommunens_maks_pct",
        etiket="Så meget betaler du højst til kørsel, i procent af det, du tjener",
        type="tal",
        enhed="pct",
        hjaelp="Det står samme sted. Lad feltet være tomt, hvis du ikke spørger om kørsel.",
        hoejst=Decimal(100),
        paakraevet=False,
        kommunens=("befordring-maks-pct",),
    ),
)
FIELDS: tuple[Felt, ...] = (
    *KOMMUNENS,
    Felt(
        navn="mindsteloen_time",
        etiket="Den laveste løn i overenskomsten",
        type="beloeb",
        enhed="kr/time",
        hjaelp="Skriv den laveste timeløn i overenskomsten for det arbejde, du laver. Spørg stedet, hvad den er.",
        eksempel="140",
    ),
    Felt(
        navn="indtjening_md_efter_skat",
        etiket="Det, du tjener på jobbet efter skat",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Skriv kun det, du tjener på det beskyttede job. Din pension er ikke med.",
        eksempel="900",
        paakraevet=False,
    ),
    Felt(
        navn="afstand_km",
        etiket="Afstand fra dit hjem til jobbet",
        type="tal",
        enhed="km",
        hjaelp="Skriv, hvor mange kilometer der er hver vej.",
        hoejst=Decimal(500),
        eksempel="25",
        paakraevet=False,
    ),
    Felt(
        navn="befordring_md",
        etiket="Hvad kørslen koster om måneden",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Skriv prisen for den billigste måde, du kan komme frem og tilbage på.",
        eksempel="600",
        paakraevet=False,
    ),
)
