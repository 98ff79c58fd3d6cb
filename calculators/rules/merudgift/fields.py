"""The questions about extra costs."""

from calculators.questions.fields import JA_NEJ, Felt, Valg

UNKNOWN = "ved-ikke"

FIELDS = (
    Felt(
        navn="merudgift_md",
        etiket="Din merudgift om måneden",
        type="beloeb",
        enhed="kr/md",
        hjaelp="Skriv, hvor meget mere du betaler om måneden på grund af din nedsatte funktionsevne.",
        eksempel="1.700",
        paakraevet=False,
    ),
    Felt(
        navn="post",
        i_stedet_for="merudgift_md",
        etiket="Dine udgifter hver for sig",
        type="poster",
        hjaelp="Skriv udgifterne en for en med navn, beløb og periode.",
        eksempel="Medicin; 400; kr/md",
        paakraevet=False,
    ),
    Felt(
        navn="kan_dokumentere",
        etiket="Kan du dokumentere udgifterne?",
        type="valg",
        hjaelp="Det betyder kun noget over den øverste grænse. Bilag kan være kvitteringer og regninger.",
        valgmuligheder=(*JA_NEJ, Valg(UNKNOWN, "Det ved jeg ikke")),
        standard=UNKNOWN,
    ),
    Felt(
        navn="faar_tilskud",
        etiket="Fik du tilskud, før kompensationsydelsen kom?",
        type="ja-nej",
        hjaelp="Et tilskud, der løb, da loven blev ændret, fortsætter, til kommunen har set på sagen igen.",
        standard="nej",
    ),
)
