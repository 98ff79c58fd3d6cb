"""The questions about payment for a temporary place to live (SEL § 107)."""

from types import MappingProxyType

from calculators.questions.fields import Felt, Valg, VisesNaar
from calculators.rules.shared.month.fields import month_fields
from calculators.rules.shared.raadighed.fields import felter, kommunens_felter
from calculators.rules.shared.water import water_field

PLACE, TREATMENT_STAY = "midlertidigt-botilbud", "doegnbehandling"
CHARGES = MappingProxyType({"husleje_md": "Husleje", "el_md": "El", "varme_md": "Varme"})
FOOD, OTHER_SERVICES = "kost_md", "andre_ydelser_md"
MORE_INCOME, END = "anden_indkomst_md", "ophoer_dato"
SPECIAL = "Flere indtægter, vand, flytning eller to regninger"

KEEPS_HOME = VisesNaar("beholder_bolig", ("ja",))
CHARGE_FIELDS = tuple(
    Felt(
        navn=navn,
        etiket=f"{etiket} i botilbuddet",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Botilbuddet eller kommunen kan oplyse beløbet. Skriv 0, hvis det er en del af et andet beløb.",
        eksempel=eksempel,
        standard=standard,
        vises_naar=VisesNaar("beholder_bolig", ("nej",)),
    )
    for (navn, etiket), eksempel, standard in zip(
        CHARGES.items(), ("4.200", "300", "450"), (None, "0", "0"), strict=True
    )
)

FIELDS = (
    Felt(
        navn="ophold",
        etiket="Hvad er det for et ophold?",
        type="valg",
        hjaelp="Kommunen regner på samme måde begge steder.",
        valgmuligheder=(
            Valg(PLACE, "Midlertidigt botilbud"),
            Valg(TREATMENT_STAY, "Døgnbehandling for stofmisbrug"),
        ),
        standard=PLACE,
        eksempel=PLACE,
    ),
    Felt(
        navn="beholder_bolig",
        etiket="Beholder du din egen bolig under opholdet?",
        type="ja-nej",
        hjaelp="Svar ja, hvis du stadig betaler for en bolig, som du skal tilbage til.",
        standard="nej",
        eksempel="nej",
    ),
    Felt(
        navn="boligudgift_egen_md",
        etiket="Udgift til din egen bolig",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Skriv husleje og de andre faste udgifter til boligen, som du stadig betaler.",
        eksempel="5.000",
        vises_naar=KEEPS_HOME,
    ),
    Felt(
        navn="indkomst_md",
        etiket="Din indkomst efter skat",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Skriv det, du får udbetalt om måneden. Skriv 0, hvis du ingen indtægt har.",
        eksempel="9.400",
    ),
    *CHARGE_FIELDS,
    *felter(),
    *kommunens_felter(),
    Felt(
        navn=FOOD,
        etiket="Betaling til botilbuddet for mad",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Skriv det, du betaler botilbuddet for mad. Skriv 0, hvis du selv køber ind, eller maden er gratis.",
        standard="0",
        eksempel="1.800",
    ),
    Felt(
        navn=OTHER_SERVICES,
        etiket="Betaling til botilbuddet for andre ydelser",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Det kan være rengøring og tøjvask.",
        standard="0",
        eksempel="200",
        vises_naar=KEEPS_HOME,
    ),
    Felt(
        navn=MORE_INCOME,
        etiket="Anden indkomst efter skat",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Har du flere indtægter, så skriv resten her. Det kan være løn, SU eller sygedagpenge.",
        eksempel="2.100",
        paakraevet=False,
        fold=SPECIAL,
    ),
    water_field(SPECIAL, VisesNaar("beholder_bolig", ("nej",))),
    Felt(
        navn=END,
        etiket="Dag, opholdet slutter",
        type="dato",
        hjaelp="Skriv kun noget, hvis du ved, hvornår du flytter.",
        eksempel="2023-06-12",
        paakraevet=False,
        fold=SPECIAL,
    ),
    *month_fields(SPECIAL),
)
