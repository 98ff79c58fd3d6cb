"""The questions about a price."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from calculators.questions.fields import Felt, Valg, VisesNaar

NOT_CHOSEN = VisesNaar("pris", ("",))
# What the reader may write a price for → the unit of such a price.
WRITTEN_AS: Mapping[str, str] = MappingProxyType(
    {
        "hovedret": "hovedret",
        "fuld-kost": "md",
        "stk": "stk",
        "dag": "dag",
        "uge": "uge",
        "maaned": "md",
        "aar": "år",
    }
)
# How often → the period that so many are bought in.
OFTEN: Mapping[str, str] = MappingProxyType(
    {"dag": "dag", "uge": "uge", "14-dage": "14 dage", "maaned": "md", "aar": "år"}
)
FIELDS: tuple[Felt, ...] = (
    Felt(
        navn="pris",
        etiket="Hvilken pris?",
        type="pris",
        hjaelp="Prisen står i kommunens standard. Står din ikke på listen, kan du skrive den selv.",
        paakraevet=False,
    ),
    Felt(
        navn="kommunens_pris",
        etiket="Din kommunes pris",
        type="beloeb",
        enhed="kr",
        hjaelp="Prisen for én. Den står på kommunens hjemmeside under takster, eller på din regning.",
        eksempel="50",
        paakraevet=False,
        vises_naar=NOT_CHOSEN,
        kommunens=("kommunens-pris",),
    ),
    Felt(
        navn="pris_for",
        etiket="Hvad er prisen for?",
        type="valg",
        hjaelp="For mad har loven en højeste pris.",
        valgmuligheder=(
            Valg("hovedret", "En hovedret, der bliver bragt ud"),
            Valg("fuld-kost", "Al mad i en måned på plejehjem eller botilbud"),
            Valg("stk", "En anden ting eller gang, fx en vask eller en tur"),
            Valg("dag", "En dag"),
            Valg("uge", "En uge"),
            Valg("maaned", "En måned"),
            Valg("aar", "Et år"),
        ),
        eksempel="hovedret",
        paakraevet=False,
        vises_naar=NOT_CHOSEN,
    ),
    Felt(
        navn="antal",
        etiket="Hvor mange?",
        type="tal",
        hjaelp="Er prisen for en uge eller en måned, så skriv 1.",
        hoejst=Decimal(1000),
        standard="1",
        eksempel="7",
    ),
    Felt(
        navn="hvor_tit",
        etiket="Hvor tit?",
        type="valg",
        hjaelp="Er prisen for en uge eller en måned, behøver du ikke svare.",
        valgmuligheder=(
            Valg("dag", "Om dagen"),
            Valg("uge", "Om ugen"),
            Valg("14-dage", "Hver anden uge"),
            Valg("maaned", "Om måneden"),
            Valg("aar", "Om året"),
        ),
        eksempel="uge",
        paakraevet=False,
    ),
)
