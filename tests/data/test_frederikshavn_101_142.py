"""Frederikshavn's §§ 101–110 and SUL §§ 141–142: conditions that the catalogue has, and claims that it has not."""

import pytest

from generator.checks.prose import krop, top
from generator.model.catalogue import Catalogue
from generator.prose.lookup import Lookup

STOF, ARBEJDE, SAMVAER, MIDLERTIDIGT, VARIGT, FORSORG, ALKOHOL, MEDICIN = (
    "frederikshavn/sel-101-stofmisbrug",
    "frederikshavn/sel-103-beskyttet-beskaeftigelse",
    "frederikshavn/sel-104-aktivitet-og-samvaer",
    "frederikshavn/sel-107-midlertidigt-botilbud",
    "frederikshavn/sel-108-laengerevarende-botilbud",
    "frederikshavn/sel-110-forsorgshjem",
    "frederikshavn/sul-141-alkohol",
    "frederikshavn/sul-142-laegesamtale",
)
# Service, the source's line, and what its first answers must say.
I_TOPPEN = [
    (STOF, 3821, "kan du bede om at være anonym"),
    (STOF, 3829, "efter samtalen, hvor du bliver udredt"),
    (STOF, 3886, "ønsker behandling"),
    (ARBEJDE, 2037, "Det skyldes et stort handicap eller særlige sociale problemer."),
    (MIDLERTIDIGT, 2545, "Du betaler en del selv."),
    (VARIGT, 2663, "brug for meget hjælp til det daglige eller for pleje, omsorg eller behandling"),
    (VARIGT, 2843, "hvis det ikke er væsentligt dyrere og passer lige så godt til dig"),
    (VARIGT, 2890, "Du betaler selv dine udgifter på ferier."),
    (FORSORG, 3738, "får du vejledning om de nærmeste andre steder"),
    (ALKOHOL, 4208, "Kommer du stabilt, og er du motiveret, tager behandlingen"),
    (MEDICIN, 4235, "ønsker behandling, fordi du er afhængig af opioider"),
    (VARIGT, 2750, "De, der bor der, er fra 18 år og op."),
    (VARIGT, 2821, "Der er ingen grænse for, hvor længe du kan bo der."),
]
I_STANDARDEN = [
    (STOF, 3792, "Kommunen kan bruge dem, når den tilbyder behandling, og mens du er i gang."),
    (STOF, 3806, "offentlige ydelser, som afhænger af din indkomst"),
    (STOF, 3904, "Men det stykke siger ikke noget om samtykke."),
    (ARBEJDE, 2067, "få fleksjob eller få job med løntilskud"),
    (ARBEJDE, 2063, "En lov har siden ophævet starthjælpen."),
    (MIDLERTIDIGT, 2592, "Stedet skal sikre, at du:"),
    (SAMVAER, 2374, "ledelsen, der vurderer, om stedet er for dig"),
    (VARIGT, 2943, "Når det er muligt, får du det sammen med dem, du bor med."),
    (VARIGT, 4773, "støtte med ord ved enkelte opgaver"),
    (FORSORG, 3718, "Den laver en sagsbehandler"),
    (MEDICIN, 4297, "altid lægens faglige afgørelse"),
    (SAMVAER, 2278, "tilbyde dig aktivitet og samvær"),
    (VARIGT, 2886, "Der kan være en fælles rejse 1 gang om året."),
]
# Claims that no line of the catalogue holds.
STAAR_INGEN_STEDER = [
    (VARIGT, "Du skal være fyldt"),
    (VARIGT, "siger dig til"),
    (ARBEJDE, "Det er især til dig"),
    (SAMVAER, "andre, der ligner dig"),
    (VARIGT, "så længe du har brug for det"),
]


def ord_(catalogue: Catalogue, adresse: str) -> tuple[str, str]:
    """The answers first, and the whole standard, as one line of words each."""
    ydelse = next(et for et in catalogue.ydelser if et.adresse == adresse)
    opslag = Lookup(catalogue)
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


def test_the_register_has_contradictions_only(catalogue: Catalogue) -> None:
    """A repeated line, a footnote or a heading is no contradiction, and an omission is told as unclear."""
    arter = {fund.id: fund.art for fund in catalogue.uoverensstemmelser}
    vaek = {f"frederikshavn-{et}" for et in ("141-to-love", "142-dobbelt", "bofaellesskaber-antal", "pakke-1-dobbelt")}
    assert set() == vaek & set(arter)
    for id_ in ("frederikshavn-101-samtykke", "frederikshavn-klagefrist-mangler", "frederikshavn-projekt-og-vaerksted"):
        assert "tvetydig" == arter[id_]
