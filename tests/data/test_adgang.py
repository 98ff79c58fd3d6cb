"""Who decides: a right, a door one may open oneself, or the municipality in each case."""

from generator.checks.adgang import siger_ja
from generator.model.catalogue import Catalogue


def test_yes_only_where_there_is_a_claim(catalogue: Catalogue) -> None:
    """“Kan jeg få det?” begins with “Ja” exactly where the help is a right or can be sought without a decision."""
    forkerte = {
        ydelse.adresse: (ydelse.adgang, ydelse.svar.kan_jeg.split("\n")[0])
        for ydelse in catalogue.ydelser
        if ydelse.svar.kan_jeg and siger_ja(ydelse.svar.kan_jeg) is (ydelse.adgang == "vurdering")
    }
    assert {} == forkerte


def test_open_doors_are_those_of_the_law(catalogue: Catalogue) -> None:
    """Shelters, crisis centres and treatment for drugs or alcohol can be sought without a decision first."""
    aabne = ("SEL § 101", "SEL § 109", "SEL § 110", "SUL § 141")
    lukkede = [
        ydelse.adresse
        for ydelse in catalogue.ydelser
        if str(ydelse.lovgrundlag[0]) in aabne and ydelse.adgang != "selvhenvendelse"
    ]
    assert [] == lukkede
