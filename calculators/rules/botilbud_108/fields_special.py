"""The questions about payment in a lasting place that only few have (SEL § 108): moving, death, water, a let."""

from calculators.questions.fields import Felt, VisesNaar
from calculators.rules.shared.month.fields import month_fields
from calculators.rules.shared.water import water_field

END_OF_COUPLE, INCOME_ALONE = "par_slut_dato", "indkomst_alene_aar"
RENT, RENT_SUPPORT, RENT_USE = "leje_md", "boligstoette_md", "leje_forbrug_md"
SPECIAL = "Vand, flytning, dødsfald eller to regninger"
LET = "Sammenlign med en lejebolig"
_COUPLE = VisesNaar("gift_eller_samlevende", ("ja",))

FIELDS = (
    water_field(SPECIAL),
    *month_fields(SPECIAL),
    Felt(
        navn=END_OF_COUPLE,
        etiket="Dag, den ene af jer dør eller flytter",
        type="dato",
        hjaelp="Så falder rabatten til par bort. Skriv kun noget, hvis det er sket, eller I ved, hvornår det sker.",
        eksempel="2023-06-12",
        vises_naar=_COUPLE,
        paakraevet=False,
        fold=SPECIAL,
    ),
    Felt(
        navn=INCOME_ALONE,
        etiket="Indkomst før skat for den, der bliver boende",
        type="beloeb",
        enhed="kr/år",
        hjaelp="Skriv indkomsten for et år, når du er alene. Så ser du også betalingen bagefter.",
        eksempel="215.000",
        vises_naar=_COUPLE,
        paakraevet=False,
        fold=SPECIAL,
    ),
    Felt(
        navn=RENT,
        etiket="Leje i lejeboligen",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Det kan være en almen bolig, som du også er tilbudt.",
        eksempel="6.200",
        paakraevet=False,
        fold=LET,
    ),
    Felt(
        navn=RENT_SUPPORT,
        etiket="Boligstøtte til lejeboligen",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Vi regner den ikke ud. Udbetaling Danmark kan sige, hvad du kan få.",
        eksempel="2.400",
        paakraevet=False,
        fold=LET,
    ),
    Felt(
        navn=RENT_USE,
        etiket="El, varme og vand i lejeboligen",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Lad feltet være tomt, hvis det er med i lejen.",
        eksempel="900",
        paakraevet=False,
        fold=LET,
    ),
)
