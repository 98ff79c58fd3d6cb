"""Hvidovre's §§ 100–104 and 107–110: conditions that the catalogue has, and claims that it has not."""

from collections.abc import Iterator

import pytest

from generator.checks.prose import krop, top
from generator.model.catalogue import Catalogue
from generator.model.ydelse import Ydelse
from generator.prose.lookup import Lookup

MERUDGIFT, RUSMIDDEL, BEHANDLING, JOB, SAMVAER, MIDLERTIDIG, VARIG, KRISE, HERBERG = (
    "hvidovre/sel-100-merudgifter",
    "hvidovre/sel-101-rusmiddelbehandling",
    "hvidovre/sel-102-behandling",
    "hvidovre/sel-103-beskyttet-beskaeftigelse",
    "hvidovre/sel-104-aktivitet-og-samvaer",
    "hvidovre/sel-107-midlertidigt-botilbud",
    "hvidovre/sel-108-laengerevarende-botilbud",
    "hvidovre/sel-109-krisecenter",
    "hvidovre/sel-110-herberg",
)
# Service, the source's line, and what its first answers must say.
I_TOPPEN = [
    (MERUDGIFT, 1007, "du har ofte brug for anden hjælp"),
    (MERUDGIFT, 1014, "Har du udsat pensionen eller sagt den op, kan du også."),
    (MERUDGIFT, 1054, "Du kan gøre det sandsynligt, at de er på mindst 7.068 kr. om året."),
    (RUSMIDDEL, 1168, "Er det ikke nok, kan du få døgnbehandling."),
    (RUSMIDDEL, 1181, "Kommunen dækker ikke kørsel frem og tilbage."),
    (RUSMIDDEL, 1382, "betaler du som udgangspunkt ikke for opholdet, men for ting som mad"),
    (BEHANDLING, 1523, "kørsel frem og tilbage er ikke med"),
    (JOB, 1578, "Får du folkepension, kan du ikke."),
    (JOB, 1597, "Bor du i bofællesskab eller botilbud, er det som udgangspunkt op til 3–4 dage."),
    (JOB, 1657, "betaler du som udgangspunkt selv for at komme frem og tilbage inden for 10 km"),
    (SAMVAER, 1742, "ikke bruge andre tilbud om job eller fritid"),
    (MIDLERTIDIG, 1855, "meget hjælp i hverdagen eller for støtte som led i behandling"),
    (MIDLERTIDIG, 1919, "efter, at din ansøgning er registreret"),
    (MIDLERTIDIG, 2039, "Heraf er 2.000 kr. om måneden til mad. Er maden en del af opholdet, får du kun resten."),
    (
        VARIG,
        2104,
        "I lang tid har du brug for et af to: Meget hjælp døgnet rundt og støtte i hverdagen. "
        "Pleje, omsorg og særlig støtte som led i behandling.",
    ),
    (VARIG, 2133, "Som udgangspunkt er der ingen grænse for, hvor længe du kan bo der."),
    (VARIG, 2202, "hvis det er egnet, kan dække dit behov og ikke er væsentligt dyrere"),
    (VARIG, 2206, "I en anden kommune må prisen efter loven nu højst være 10 procent højere."),
    (VARIG, 2386, "Heraf er 2.000 kr. om måneden til mad. Er maden en del af opholdet, får du kun resten."),
    (KRISE, 2475, "vold i familien eller parforholdet"),
    (KRISE, 2495, "Lederen af krisecentret afgør det."),
    (HERBERG, 2666, "Det er en betingelse, at anden hjælp ikke kan løse problemerne."),
]
I_STANDARDEN = [
    (MERUDGIFT, 1098, "som betyder noget for tilskuddet"),
    (RUSMIDDEL, 1118, "Kataloget nævner også anonym behandling for stoffer"),
    (RUSMIDDEL, 1261, "døgnbehandling følger også"),
    (BEHANDLING, 1499, "Behandlingen eller metoden skal også være godkendt"),
    (MIDLERTIDIG, 1833, "Opholdet har tre mål"),
    (MIDLERTIDIG, 2014, "på sygehus eller lignende betaler regionen"),
    (MIDLERTIDIG, 2016, "genoptræning eller behandling efter"),
    (VARIG, 2119, "Også her kan kommunen få ret til at anbringe dem."),
    (VARIG, 2206, "Loven har siden fået en grænse for prisen."),
    (VARIG, 2291, "Stedet betaler den løbende vedligeholdelse."),
    (VARIG, 2365, "Forsørger du børn? Eller forsørger du en ægtefælle, som ikke bor i et botilbud?"),
    (KRISE, 2435, "Måske hjælp, når du er flyttet."),
]
# Claims that no line of the catalogue holds.
STAAR_INGEN_STEDER = [
    (RUSMIDDEL, "Samtaler er gratis"),
    (RUSMIDDEL, "social uddannelse"),
    (SAMVAER, "fester"),
    (MIDLERTIDIG, "et af tre mål"),
    (MIDLERTIDIG, "ture og fester"),
    (VARIG, "ture og fester"),
    (VARIG, "betaler licens for radio, tv og medier i din bolig"),
    (HERBERG, "svære sociale problemer"),
]


def ydelse(catalogue: Catalogue, adresse: str) -> Ydelse:
    """The service at this address."""
    return next(et for et in catalogue.ydelser if et.adresse == adresse)


def ord_(catalogue: Catalogue, adresse: str) -> tuple[str, str]:
    """The answers first, and the whole standard, as one line of words each."""
    et, opslag = ydelse(catalogue, adresse), Lookup(catalogue)
    return " ".join(top(et, opslag).split()), " ".join(krop(et, opslag).split())


@pytest.mark.parametrize(("adresse", "linje", "tekst"), I_TOPPEN, ids=[f"linje-{et[1]}" for et in I_TOPPEN])
def test_first_answers_keep_the_condition(catalogue: Catalogue, adresse: str, linje: int, tekst: str) -> None:
    """What decides whether, how much and at what price is among the five answers, not only further down."""
    assert linje and tekst in ord_(catalogue, adresse)[0]


@pytest.mark.parametrize(("adresse", "linje", "tekst"), I_STANDARDEN, ids=[f"linje-{et[1]}" for et in I_STANDARDEN])
def test_the_standard_keeps_the_weight(catalogue: Catalogue, adresse: str, linje: int, tekst: str) -> None:
    """A duty is told as a duty, an example as an example, and all of several conditions as all."""
    assert linje and tekst in ord_(catalogue, adresse)[1]


def test_no_claims_of_our_own(catalogue: Catalogue) -> None:
    """What no line of the catalogue says is not told as if it did."""
    fund = [(a, tekst) for a, tekst in STAAR_INGEN_STEDER if any(tekst in del_ for del_ in ord_(catalogue, a))]
    assert [] == fund


def _naevnt(catalogue: Catalogue, ordet: str) -> Iterator[str]:
    """Every sentence of Hvidovre's standards with this word in it."""
    for et in catalogue.ydelser:
        if et.kommune == "hvidovre":
            yield from (
                saetning for saetning in ord_(catalogue, et.adresse)[1].split(". ") if ordet in saetning.lower()
            )


@pytest.mark.parametrize(("ordet", "antal"), [("starthjælp", 4), ("licens", 6)])
def test_abolished_things_are_said_to_be(catalogue: Catalogue, ordet: str, antal: int) -> None:
    """Starthjælp and the licence are nowhere told as something to live on or to pay today."""
    saetninger = list(_naevnt(catalogue, ordet))
    assert antal == len(saetninger)
    assert [] == [et for et in saetninger if "afskaffet" not in et and "Kataloget siger" not in et]


def test_own_words_on_complaints_are_only_own(catalogue: Catalogue) -> None:
    """Words on complaints leave the common guidance's deadline to it, and § 108 has no words of its own."""
    for adresse in (RUSMIDDEL, MIDLERTIDIG):
        assert "klagefrist" not in (ydelse(catalogue, adresse).svar.klage or ""), adresse
    assert ydelse(catalogue, VARIG).svar.klage is None


def test_the_register(catalogue: Catalogue) -> None:
    """An omission is not against the law, what is missing is entered, and the limit of price is the law's."""
    fund = {et.id: et for et in catalogue.uoverensstemmelser}
    assert "tvetydig" == fund["hvidovre-108-fradrag-enlig"].art
    assert {
        "hvidovre-rusmiddel-trin-hul": "tvetydig",
        "hvidovre-rusmiddel-doegn-foerst": "tvetydig",
        "hvidovre-botilbud-betaling-slutter": "intern",
        "hvidovre-botilbud-frist-modtager": "tvetydig",
        "hvidovre-starthjaelp": "foraeldet",
        "hvidovre-licens": "foraeldet",
        "hvidovre-108-vaesentligt-dyrere": "foraeldet",
    }.items() <= {id_: et.art for id_, et in fund.items()}.items()
    dyrere = fund["hvidovre-108-vaesentligt-dyrere"]
    assert "lov-747-2025" in [sted.kilde.dokument for sted in dyrere.steder]
    assert "udkast" not in dyrere.hvad.lower()
