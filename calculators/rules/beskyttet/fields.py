"""The questions of protected employment: the lowest wage, and the way to work."""

from decimal import Decimal

from calculators.questions.fields import Felt

FIELDS: tuple[Felt, ...] = (
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
