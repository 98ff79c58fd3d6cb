"""The questions of a yearly account of BPA: hours granted, used and carried over, and the subsidy for them."""

from decimal import Decimal

from calculators.questions.fields import Felt, Valg
from calculators.rules.bpa.tilskud_fields import MOST_HELPERS
from calculators.text.hours import HOURS_A_DAY

# A leap year has 366 days; no more than four helpers are at work at the same time.
HOURS_A_YEAR = 366 * HOURS_A_DAY
MOST_HOURS = HOURS_A_YEAR * MOST_HELPERS
YEAR_BEFORE = "aaret-foer"

FIELDS: tuple[Felt, ...] = (
    Felt(
        navn="bevilgede_timer",
        etiket="Timer, du fik til året",
        type="tal",
        enhed="timer",
        hjaelp="Skriv alle de timer, kommunen gav dig til hele året. Timerne står i din bevilling.",
        mindst=Decimal(1),
        hoejst=MOST_HOURS,
        eksempel="2.000",
    ),
    Felt(
        navn="forbrugte_timer",
        etiket="Timer, du brugte",
        type="tal",
        enhed="timer",
        hjaelp="Skriv alle de timer, dine hjælpere fik løn for i året.",
        hoejst=MOST_HOURS,
        eksempel="1.900",
    ),
    Felt(
        navn="tilskud_aar",
        etiket="Tilskud, du fik til timerne i året",
        type="beloeb",
        enhed="kr/år",
        hjaelp="Skriv tilskuddet til løn for hele året. Tag ikke forsikring og faste beløb til udgifter med.",
        eksempel="500.000",
    ),
    Felt(
        navn="timer_overfoeres",
        etiket="Timer, du har aftalt at flytte til næste år",
        type="tal",
        enhed="timer",
        hjaelp="Har du aftalt med kommunen at bruge timer næste år? Skriv hvor mange. Ellers skriv 0.",
        hoejst=MOST_HOURS,
        standard="0",
    ),
    Felt(
        navn="regnskab_for",
        etiket="Hvilket år er regnskabet for?",
        type="valg",
        hjaelp="Året, hvor du fik timerne.",
        valgmuligheder=(
            Valg("datoens-aar", "Det år, datoen ligger i"),
            Valg(YEAR_BEFORE, "Året før datoen"),
        ),
        standard="datoens-aar",
    ),
)
