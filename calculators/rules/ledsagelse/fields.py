"""The questions of hours with a companion: where the reader lives, and the hours used each month."""

from decimal import Decimal

from calculators.questions.fields import Felt

FIELDS: tuple[Felt, ...] = (
    Felt(
        navn="bor_i_botilbud",
        etiket="Bor du i et botilbud?",
        type="ja-nej",
        hjaelp="I et botilbud kan stedet selv give dig en del af timerne.",
        standard="nej",
        eksempel="nej",
    ),
    Felt(
        navn="brugte_timer_md",
        etiket="Brugte timer måned for måned",
        type="talliste",
        enhed="timer",
        hjaelp="Skriv den ældste måned først, og sæt semikolon imellem. Skriv 0 for en måned uden timer.",
        hoejst=Decimal(744),
        eksempel="15; 10; 0; 8; 4",
    ),
)
