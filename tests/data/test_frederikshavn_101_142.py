"""Frederikshavn's §§ 101–110 and SUL §§ 141–142: conditions that the catalogue has, and claims that it has not."""

import pytest

from generator.checks.prosa import krop, top
from generator.model.catalogue import Catalogue
from generator.prosa.opslag import Opslag

STOF, SAMVAER, VARIGT = (
    "frederikshavn/sel-101-stofmisbrug",
    "frederikshavn/sel-104-aktivitet-og-samvaer",
    "frederikshavn/sel-108-laengerevarende-botilbud",
)
# Service, the source's line, and what its first answers must say.
I_TOPPEN = [
    (STOF, 3821, "kan du bede om at være anonym"),
    (VARIGT, 2750, "De, der bor der, er fra 18 år og op."),
    (VARIGT, 2821, "Der er ingen grænse for, hvor længe du kan bo der."),
]
I_STANDARDEN = [
    (STOF, 3792, "Kommunen kan bruge dem, når den tilbyder behandling, og mens du er i gang."),
    (STOF, 3806, "offentlige ydelser, som afhænger af din indkomst"),
    (STOF, 3904, "Men det stykke siger ikke noget om samtykke."),
    (SAMVAER, 2278, "tilbyde dig aktivitet og samvær"),
    (VARIGT, 2886, "Stedet kan lave en fælles rejse 1 gang om året."),
]
# Claims that no line of the catalogue holds.
STAAR_INGEN_STEDER = [
    (VARIGT, "Du skal være fyldt"),
    (VARIGT, "så længe du har brug for det"),
]


def ord_(catalogue: Catalogue, adresse: str) -> tuple[str, str]:
    """The answers first, and the whole standard, as one line of words each."""
    ydelse = next(et for et in catalogue.ydelser if et.adresse == adresse)
    opslag = Opslag(catalogue)
    return " ".join(top(ydelse, opslag).split()), " ".join(krop(ydelse, opslag).split())


@pytest.mark.parametrize(("adresse", "linje", "tekst"), I_TOPPEN)
def test_first_answers_keep_the_condition(catalogue: Catalogue, adresse: str, linje: int, tekst: str) -> None:
    """What decides whether and how much is among the five answers, not only further down."""
    assert linje and tekst in ord_(catalogue, adresse)[0]


@pytest.mark.parametrize(("adresse", "linje", "tekst"), I_STANDARDEN)
def test_the_standard_keeps_the_weight(catalogue: Catalogue, adresse: str, linje: int, tekst: str) -> None:
    """A duty is told as a duty, an example as an example, and all of several conditions as all."""
    assert linje and tekst in ord_(catalogue, adresse)[1]


def test_no_claims_of_our_own(catalogue: Catalogue) -> None:
    """What no line of the catalogue says is not told as if it did."""
    fund = [(a, tekst) for a, tekst in STAAR_INGEN_STEDER if any(tekst in del_ for del_ in ord_(catalogue, a))]
    assert [] == fund
