"""The questions about a stay at a crisis centre, a herberg or a forsorgshjem."""

from decimal import Decimal

from calculators.questions.fields import Felt, Valg

CRISIS, SHELTER = "krisecenter", "forsorgshjem"

FIELDS = (
    Felt(
        navn="botilbud",
        etiket="Hvor bor du?",
        type="valg",
        hjaelp="Herberg og forsorgshjem er det samme her.",
        valgmuligheder=(Valg(CRISIS, "Krisecenter"), Valg(SHELTER, "Herberg eller forsorgshjem")),
        eksempel=CRISIS,
    ),
    Felt(
        navn="doegn",
        etiket="Hvor mange døgn?",
        type="heltal",
        enhed="døgn",
        hjaelp="Betalingen løber fra første dag.",
        hoejst=Decimal(3660),
        eksempel="45",
    ),
    Felt(
        navn="har_indtaegt",
        etiket="Har du en indtægt?",
        type="ja-nej",
        hjaelp="Det kan være løn, pension, kontanthjælp, dagpenge eller andet.",
        standard="ja",
        eksempel="ja",
    ),
    Felt(
        navn="beholder_bolig",
        etiket="Beholder du din egen bolig under opholdet?",
        type="ja-nej",
        hjaelp="Svar ja, hvis du stadig betaler for en bolig.",
        standard="nej",
        eksempel="nej",
    ),
)
