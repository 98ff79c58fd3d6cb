"""The questions about what has been used."""

from decimal import Decimal

from calculators.questions.fields import Felt, Valg
from calculators.rules.tilbage.facts import RAMMER

FIELDS: tuple[Felt, ...] = (
    Felt(
        navn="hvad",
        etiket="Hvad vil du tælle?",
        type="valg",
        hjaelp="Ikke alle kommuner har et tal for det hele.",
        valgmuligheder=tuple(Valg(ramme.id, ramme.etiket) for ramme in RAMMER.values()),
        eksempel="psykolog",
    ),
    Felt(
        navn="brugt",
        etiket="Hvor meget har du brugt?",
        type="talliste",
        hjaelp="Skriv hver gang for sig, og sæt semikolon imellem. Har du ikke brugt noget, skriver du 0.",
        hoejst=Decimal(366),
        eksempel="2; 1,5; 1",
    ),
)
