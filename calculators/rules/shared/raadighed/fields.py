"""The questions that decide a rådighedsbeløb."""

from decimal import Decimal

from calculators.questions.fields import Felt, Valg, VisesNaar

YOUNG, OLDER = "enlig-under-25-kontanthjaelp", "enlig-over-25-kontanthjaelp"
SINGLE_GROUPS = (Valg(YOUNG, "Enlig under 25 år på kontanthjælp"), Valg(OLDER, "Enlig over 25 år på kontanthjælp"))
PENSIONER_GROUPS = (Valg("foertidspensionist", "Førtidspensionist"), Valg("folkepensionist", "Folkepensionist"))
GROUPS = SINGLE_GROUPS + PENSIONER_GROUPS
# Who has no column in the table, and the amount that the municipality has told them.
NO_GROUP, TOLD = "anden", "eget_raadighedsbeloeb_md"
EXACTLY, COUPLE = "praecis-25", "gift-eller-samlevende"
SITUATIONS = (
    Valg(EXACTLY, "Enlig, præcis 25 år og på kontanthjælp"),
    Valg(COUPLE, "Gift eller samlevende"),
    Valg("sygedagpenge", "På sygedagpenge"),
    Valg("dagpenge", "På dagpenge"),
    Valg("su", "På SU"),
    Valg("loen", "I arbejde med løn"),
    Valg("andet", "Noget andet"),
)
IN_NO_GROUP = VisesNaar("gruppe", (NO_GROUP,))


_WHERE = "Det står i kommunens kvalitetsstandard for § 107, eller i din afgørelse om betaling."


def kommunens_felter() -> tuple[Felt, Felt, Felt]:
    """What the reader may write of the municipality's own table, where it is not here."""
    lommepenge = tuple(f"raadighedsbeloeb-lommepenge-{gruppe.id}" for gruppe in GROUPS)
    return (
        _kommunens(
            "kommunens_raadighedsbeloeb_md",
            "Din kommunes rådighedsbeløb",
            f"{_WHERE} Har kommunen et beløb til mad for sig, så skriv det for sig.",
            lommepenge,
        ),
        _kommunens(
            "kommunens_mad_md",
            "Din kommunes beløb til mad",
            "Skriv 0, hvis maden er med i beløbet ovenfor.",
            ("raadighedsbeloeb-mad",),
            standard="0",
        ),
        _kommunens(
            "kommunens_barn_md",
            "Din kommunes tillæg for hvert barn",
            "Skriv 0, hvis kommunen ikke giver et tillæg.",
            ("raadighedsbeloeb-tillaeg-pr-barn",),
            standard="0",
        ),
    )


def _kommunens(navn: str, etiket: str, hjaelp: str, ids: tuple[str, ...], standard: str | None = None) -> Felt:
    return Felt(
        navn=navn,
        etiket=etiket,
        type="beloeb",
        enhed="kr/md",
        hjaelp=hjaelp,
        standard=standard,
        paakraevet=False,
        kommunens=ids,
    )


def felter(*, gruppe_paakraevet: bool = True) -> tuple[Felt, ...]:
    """The questions that decide the amount: group, children, and whether the stay includes food."""
    return (
        Felt(
            navn="gruppe",
            etiket="Hvem er du?",
            type="valg",
            hjaelp="Vælg den gruppe, der passer på dig. Beløbet til lommepenge er forskelligt.",
            valgmuligheder=(*GROUPS, Valg(NO_GROUP, "Ingen af dem")),
            eksempel="foertidspensionist",
            paakraevet=gruppe_paakraevet,
        ),
        Felt(
            navn="situation",
            etiket="Hvad passer på dig?",
            type="valg",
            hjaelp="Kommunens tabel har ingen beløb for de grupper.",
            valgmuligheder=SITUATIONS,
            eksempel="sygedagpenge",
            vises_naar=IN_NO_GROUP,
        ),
        Felt(
            navn=TOLD,
            etiket="Dit rådighedsbeløb efter kommunens afgørelse",
            type="beloeb",
            enhed="kr/md",
            hjaelp="Skriv hele beløbet, også til mad og børn. Har du ikke fået det at vide, så lad feltet være tomt.",
            eksempel="4.900",
            vises_naar=IN_NO_GROUP,
            paakraevet=False,
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
