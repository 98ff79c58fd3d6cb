"""The questions of a grant to dental care: the reader, the bill and other grants."""

from decimal import Decimal

from calculators.questions.fields import Felt, Valg
from calculators.rules.tandpleje.amounts import NO_BENEFIT

FIELDS: tuple[Felt, ...] = (
    Felt(
        navn="alder",
        etiket="Din alder",
        type="heltal",
        enhed="år",
        hjaelp="Skriv, hvor mange år du er.",
        hoejst=Decimal(120),
        eksempel="35",
    ),
    Felt(
        navn="ydelse_modtaget",
        etiket="Hvad lever du af?",
        type="valg",
        hjaelp="Tilskuddet kan være højere på de to første ydelser, når de er uden tillæg.",
        valgmuligheder=(
            Valg("uddannelseshjaelp-uden-tillaeg", "Uddannelseshjælp uden aktivitets- eller barselstillæg"),
            Valg("integrationsydelse-uden-tillaeg", "Integrationsydelse uden tillæg"),
            Valg("kontanthjaelp", "Kontanthjælp eller en anden ydelse, der giver ret til tilskud"),
            Valg(NO_BENEFIT, "Ingen af dem"),
        ),
        eksempel="kontanthjaelp",
    ),
    Felt(
        navn="udgift_aar",
        etiket="Dine udgifter til tandlæge på et år",
        type="beloeb",
        enhed="kr",
        hjaelp="Skriv hele regningen, før andre tilskud er trukket fra.",
        eksempel="2.600",
    ),
    Felt(
        navn="andet_tilskud",
        etiket="Andre tilskud til de samme udgifter",
        type="beloeb",
        enhed="kr",
        hjaelp="Skriv, hvad sygesikringen og Sygeforsikringen danmark betaler.",
        standard="0",
        eksempel="200",
    ),
    Felt(
        navn="behandlingens_pris",
        etiket="Prisen for hele behandlingen",
        type="beloeb",
        enhed="kr",
        hjaelp="Skriv den kun, hvis en behandling går over flere år. Ellers bruger vi årets udgifter.",
        eksempel="2.600",
        paakraevet=False,
    ),
)
