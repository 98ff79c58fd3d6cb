"""Frederikshavn's §§ 82-100: conditions that the catalogue has, and claims that it has not."""

import pytest

from generator.checks.prose import krop, top
from generator.model.catalogue import Catalogue
from generator.prose.lookup import Lookup

PITSTOP, BOSTOETTE, TILSKUD, BPA, LEDSAGELSE, DOEVBLIND, SKP, MERUDGIFT = (
    "frederikshavn/sel-82-det-sociale-pitstop",
    "frederikshavn/sel-85-bostoette",
    "frederikshavn/sel-95-kontant-tilskud",
    "frederikshavn/sel-96-bpa",
    "frederikshavn/sel-97-ledsagelse",
    "frederikshavn/sel-98-kontaktperson-doevblinde",
    "frederikshavn/sel-99-stoette-og-kontaktperson",
    "frederikshavn/sel-100-merudgifter",
)
# Service, the source's line, and what its first answers must say.
I_TOPPEN = [
    (PITSTOP, 841, "Du kan få en samtale med det samme"),
    (PITSTOP, 893, "når du har psykiske vanskeligheder eller ADHD"),
    (BOSTOETTE, 987, "et betydeligt handicap, fysisk eller psykisk, eller særlige sociale problemer"),
    (BOSTOETTE, 1008, "hvad hjælpen koster, og om den griber mindst muligt ind"),
    (TILSKUD, 1187, "også til færre timer"),
    (TILSKUD, 1196, "I særlige tilfælde kan en, der står dig nær, få pengene"),
    (TILSKUD, 1270, "Dit handicap, fysisk eller psykisk, er stort og varigt"),
    (TILSKUD, 1306, "Dækker tillægget noget af hjælpen"),
    (BPA, 1332, "Penge til at ansætte hjælpere"),
    (BPA, 1374, "Dit handicap, fysisk eller psykisk, er stort og varigt"),
    (BPA, 1375, "pleje, overvågning og ledsagelse"),
    (LEDSAGELSE, 1485, "Det skal skyldes et fysisk eller psykisk handicap"),
    (LEDSAGELSE, 1525, "Kommunen skal godkende personen"),
    (LEDSAGELSE, 1556, "når du gør dine udgifter sandsynlige"),
    (DOEVBLIND, 1621, "have fået stillet diagnosen funktionelt døvblind"),
    (DOEVBLIND, 1625, "Du har ret til hjælpen i det omfang, du har brug for den"),
    (SKP, 1799, "Du er udsat og alene og kan ikke selv kontakte de tilbud, der er"),
    (SKP, 1803, "Du har heller ikke en bolig, eller du kan ikke være i den"),
    (MERUDGIFT, 1846, "hvis du har udsat din folkepension"),
    (MERUDGIFT, 1917, "væsentlige hjælpemidler, som ikke gør dig selvhjulpen"),
    (MERUDGIFT, 1953, "Så skal du også have kontant tilskud eller BPA"),
]
I_STANDARDEN = [
    (PITSTOP, 765, "så du kan få en afgørelse og en handleplan"),
    (PITSTOP, 841, "Du kan også få en aftale om et forløb"),
    (BOSTOETTE, 989, "Støtten bliver ikke altid givet hjemme hos dig"),
    (BOSTOETTE, 1027, "Den følger også kommunens serviceniveau"),
    (TILSKUD, 1208, "får du hjælp efter servicelovens § 95, stk. 3 som penge"),
    (LEDSAGELSE, 1489, "Kommunen skal lægge vægt på"),
    (LEDSAGELSE, 1507, "Opfylder du betingelserne, har du ret til ledsagelse"),
    (SKP, 1781, "et misbrug af stoffer eller alkohol"),
]
# Claims that no line of the catalogue holds, or that hold of another municipality.
STAAR_INGEN_STEDER = [
    (PITSTOP, "Du får en samtale med det samme"),
    (BOSTOETTE, "Du behøver ikke at få støtten"),
    (TILSKUD, "I Hvidovre"),
    (BPA, "I Hvidovre"),
    (BPA, "Penge til løn"),
    (LEDSAGELSE, "fester"),
    (DOEVBLIND, "altid skal have en med"),
    (SKP, "dem, der har det sværest"),
    (MERUDGIFT, "Du skal også have fået anden hjælp"),
]
UDGAAET = (
    "frederikshavn-82-paragraf",
    "frederikshavn-82-henvist-eller-selv",
    "frederikshavn-95-96-arbejdsgiver",
    "frederikshavn-bilag-4-dobbelt",
    "frederikshavn-klage-adresse",
)


def ord_(catalogue: Catalogue, adresse: str) -> tuple[str, str]:
    """The answers first, and the whole standard, as one line of words each."""
    opslag = Lookup(catalogue)
    ydelse = opslag.ydelse(adresse)
    return " ".join(top(ydelse, opslag).split()), " ".join(krop(ydelse, opslag).split())


@pytest.mark.parametrize(("adresse", "linje", "tekst"), I_TOPPEN, ids=[f"linje-{et[1]}" for et in I_TOPPEN])
def test_first_answers_keep_the_condition(catalogue: Catalogue, adresse: str, linje: int, tekst: str) -> None:
    """What decides whether and how much is among the five answers, not only further down."""
    assert linje and tekst in ord_(catalogue, adresse)[0]


@pytest.mark.parametrize(("adresse", "linje", "tekst"), I_STANDARDEN, ids=[f"linje-{et[1]}" for et in I_STANDARDEN])
def test_the_standard_keeps_the_weight(catalogue: Catalogue, adresse: str, linje: int, tekst: str) -> None:
    """A possibility is told as one, and a duty as a duty."""
    assert linje and tekst in ord_(catalogue, adresse)[1]


def test_no_claims_of_our_own(catalogue: Catalogue) -> None:
    """What no line of the catalogue says is not told as if it did."""
    fund = [(a, tekst) for a, tekst in STAAR_INGEN_STEDER if any(tekst in del_ for del_ in ord_(catalogue, a))]
    assert [] == fund


def test_only_the_named_themes_get_a_level(catalogue: Catalogue) -> None:
    """Lines 598-600 name the themes that get a level; they are fewer than those of the assessment."""
    data = catalogue.kommune("frederikshavn")
    assert data is not None
    om = " ".join(data.kommune.om.split())
    assert "Hvert tema får et niveau" not in om
    temaer = "praktiske opgaver hjemme, egenomsorg, sundhed, socialt liv, mobilitet, kommunikation og samfundsliv"
    assert temaer in om


def test_the_common_complaint_text_is_not_said_twice(catalogue: Catalogue) -> None:
    """A service says of its own only what the municipality's guidance for all services does not."""
    opslag = Lookup(catalogue)
    assert [None, None] == [opslag.ydelse(et).svar.klage for et in (BOSTOETTE, MERUDGIFT)]
    for adresse in (TILSKUD, BPA, LEDSAGELSE, DOEVBLIND):
        svar = opslag.ydelse(adresse).svar.klage
        assert svar and "Der står ingen frist" in svar and opslag.ydelse(adresse).klage_faelles


def test_the_register_has_contradictions_only(catalogue: Catalogue) -> None:
    """A rule with its exception and a page printed twice are none; an omission is not against the law."""
    fund = {et.id: et for et in catalogue.uoverensstemmelser}
    assert [] == [navn for navn in UDGAAET if navn in fund]
    assert {"tvetydig"} == {fund[f"frederikshavn-{navn}"].art for navn in ("97-alder", "klagefrist-mangler")}
    assert MERUDGIFT in fund["frederikshavn-klage-kontornavne"].ydelser
    assert {BOSTOETTE, TILSKUD} < set(fund["frederikshavn-unge-uden-pension"].ydelser)
