"""The questions about VUM: eleven themes with a level each, and the overall letter."""

from calculators.questions.fields import Felt, Valg

UNKNOWN = "ukendt"
OVERALL = "samlet"
# The eleven themes as both Hvidovre (line 108) and Frederikshavn (lines 411-431) list them.
THEMES = {
    "fysiske_funktioner": "Fysiske funktioner",
    "mentale_funktioner": "Mentale funktioner",
    "sociale_forhold": "Sociale forhold",
    "sundhedsforhold": "Sundhedsforhold",
    "omgivelser": "Omgivelser",
    "relationer": "Relationer",
    "samfundsliv": "Samfundsliv",
    "kommunikation": "Kommunikation",
    "praktiske_opgaver": "Praktiske opgaver",
    "egenomsorg": "Egenomsorg",
    "mobilitet": "Mobilitet",
}
DEGREES = ("intet problem", "let problem", "moderat problem", "svært problem", "fuldstændigt problem")
_ASKED = (Valg(UNKNOWN, "Ved ikke"),)
LEVELS = (*_ASKED, *(Valg(str(nr), f"{nr}: {ord_}") for nr, ord_ in enumerate(DEGREES)))
LETTERS = (*_ASKED, *(Valg(bogstav, f"{bogstav}: {ord_}") for bogstav, ord_ in zip("ABCDE", DEGREES, strict=True)))

FIELDS = (
    Felt(
        navn=OVERALL,
        etiket="Samlet vurdering",
        type="valg",
        hjaelp="Bogstavet i den samlede vurdering.",
        valgmuligheder=LETTERS,
        standard=UNKNOWN,
        eksempel="D",
    ),
    *(
        Felt(
            navn=navn,
            etiket=etiket,
            type="valg",
            hjaelp="Tallet for temaet i temavurderingen.",
            valgmuligheder=LEVELS,
            standard=UNKNOWN,
            eksempel="3",
        )
        for navn, etiket in THEMES.items()
    ),
)
