"""The questions of a payment for BPA: hours, the supplement, and the kind of pension."""

from calculators.questions.fields import Felt
from calculators.text.hours import HOURS_A_DAY, HOURS_A_WEEK

FIELDS: tuple[Felt, ...] = (
    Felt(
        navn="timer_pr_doegn",
        etiket="Timer med BPA i døgnet",
        type="tal",
        enhed="timer/døgn",
        hjaelp="Skriv, hvor mange timer i døgnet din BPA dækker.",
        hoejst=HOURS_A_DAY,
        eksempel="12",
        paakraevet=False,
    ),
    Felt(
        navn="timer_uge",
        etiket="Timer med BPA om ugen",
        type="tal",
        enhed="timer/uge",
        hjaelp="Du kan i stedet skrive timerne for hele ugen. Så regner vi døgnets timer ud.",
        hoejst=HOURS_A_WEEK,
        eksempel="84",
        paakraevet=False,
    ),
    Felt(
        navn="tillaeg_md",
        etiket="Dit bistands- eller plejetillæg om måneden",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Beløbet står i dit brev om pension.",
        eksempel="3.000",
    ),
    Felt(
        navn="gammel_foertidspension",
        etiket="Får du førtidspension efter den gamle ordning?",
        type="ja-nej",
        hjaelp="Kun den gamle ordning har bistands- og plejetillæg. Det står i dit brev om pension.",
        standard="ja",
    ),
)
