"""The questions that decide a rådighedsbeløb."""

from decimal import Decimal

from calculators.questions.fields import Felt, Valg

YOUNG, OLDER = "enlig-under-25-kontanthjaelp", "enlig-over-25-kontanthjaelp"
SINGLE_GROUPS = (Valg(YOUNG, "Enlig under 25 år på kontanthjælp"), Valg(OLDER, "Enlig over 25 år på kontanthjælp"))
PENSIONER_GROUPS = (Valg("foertidspensionist", "Førtidspensionist"), Valg("folkepensionist", "Folkepensionist"))
GROUPS = SINGLE_GROUPS + PENSIONER_GROUPS


def felter(*, gruppe_paakraevet: bool = True) -> tuple[Felt, Felt, Felt]:
    """The questions that decide the amount: group, children, and whether the stay includes food."""
    return (
        Felt(
            navn="gruppe",
            etiket="Hvem er du?",
            type="valg",
            hjaelp="Vælg den gruppe, der passer på dig. Beløbet til lommepenge er forskelligt.",
            valgmuligheder=GROUPS,
            eksempel="foertidspensionist",
            paakraevet=gruppe_paakraevet,
        ),
        Felt(
            navn="antal_boern",
            etiket="Hvor mange børn får du tillæg for?",
            type="heltal",
            enhed="antal",
            hjaelp="Skriv 0, hvis du ingen børn har.",
            hoejst=Decimal(20),
            standard="0",
            eksempel="1",
        ),
        Felt(
            navn="kost_indgaar",
            etiket="Er maden en del af opholdet?",
            type="ja-nej",
            hjaelp="Svar ja, hvis maden er en fast del af opholdet, så du ikke selv køber den.",
            standard="nej",
            eksempel="nej",
        ),
    )
