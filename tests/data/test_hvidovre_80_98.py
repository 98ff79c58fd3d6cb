"""Hvidovre's §§ 80, 85, 96, 97 and 98: conditions that the catalogue has, and claims that it has not."""

import pytest

from generator.checks.prose import krop, top
from generator.model.catalogue import Catalogue
from generator.prose.lookup import Lookup

HUSLY, STOETTE, BPA, LEDSAGELSE, DOEVBLIND = (
    "hvidovre/sel-80-midlertidigt-husly",
    "hvidovre/sel-85-socialpaedagogisk-stoette",
    "hvidovre/sel-96-bpa",
    "hvidovre/sel-97-ledsagelse",
    "hvidovre/sel-98-kontaktperson-doevblinde",
)
# Service, the source's line, and what its first answers must say.
I_TOPPEN = [
    (HUSLY, 231, "Du skal også selv søge bolig. Kommunen vurderer, om du gør nok."),
    (HUSLY, 279, "tager den udgangspunkt i prisen dér"),
    (STOETTE, 407, "stort fysisk eller psykisk handicap eller særlige sociale problemer"),
    (STOETTE, 409, "brug for hjælp, omsorg eller støtte og for at træne"),
    (STOETTE, 399, "praktisk hjælp og personlig pleje ikke med"),
    (BPA, 533, "Det svarer til den billigste. Koster de i alt over 20.000 kr., skal kommunen sige ja først."),
    (BPA, 553, "at anden hjælp fra kommunen ikke er nok"),
    (BPA, 601, "Det kan tage op til 10 uger, fra kommunen får din ansøgning."),
    (BPA, 624, "Klager du til Ankestyrelsen, fortsætter hjælpen uden ændring"),
    (LEDSAGELSE, 748, "fysisk eller psykisk handicap, som er stort og varigt"),
    (LEDSAGELSE, 756, "når grunden er en sindslidelse eller sociale problemer"),
    (LEDSAGELSE, 771, "Aftaler du det med kommunen først, kan du gemme timer"),
    (LEDSAGELSE, 803, "Regn med, at ledsagelsen kan stoppe, selv om du klager."),
    (DOEVBLIND, 876, "om du kan få hjælpen et andet sted"),
    (DOEVBLIND, 920, "gælder afgørelsen først, når den har afgjort sagen"),
]
I_STANDARDEN = [
    (HUSLY, 231, "Det gælder også at skrive dig op til en bolig"),
    (STOETTE, 405, "Støtten er til dig, når alt dette passer"),
    (STOETTE, 475, "Hver anden gang kan det ske på skrift"),
    (BPA, 565, "Det betyder blandt andet, at du"),
    (BPA, 583, "til en vis grad søge om penge til nødvendige kurser til hjælpere"),
    (BPA, 591, "Udgangspunktet er timelønnen"),
    (BPA, 653, "skal du lave et regnskab"),
    (BPA, 686, "Så skal din BPA passe til de regler, der gælder for det."),
    (LEDSAGELSE, 750, "Fik du ja, før du fyldte 67 år?"),
    (DOEVBLIND, 851, "Det er kontaktpersonens opgaver"),
    (DOEVBLIND, 918, "Så afgør den, at hjælpen bliver taget fra dig."),
]
# Claims that no line of the catalogue holds.
STAAR_INGEN_STEDER = [
    (BPA, "Nogle kommuner giver alligevel"),
    (BPA, "Lønnen følger"),
    (LEDSAGELSE, "fester"),
    (LEDSAGELSE, "meget nær"),
    (HUSLY, "Du skriver dig for eksempel op"),
]


def ord_(catalogue: Catalogue, adresse: str) -> tuple[str, str]:
    """The answers first, and the whole standard, as one line of words each."""
    ydelse = next(et for et in catalogue.ydelser if et.adresse == adresse)
    opslag = Lookup(catalogue)
    return " ".join(top(ydelse, opslag).split()), " ".join(krop(ydelse, opslag).split())


@pytest.mark.parametrize(("adresse", "linje", "tekst"), I_TOPPEN, ids=[f"linje-{et[1]}" for et in I_TOPPEN])
def test_first_answers_keep_the_condition(catalogue: Catalogue, adresse: str, linje: int, tekst: str) -> None:
    """What decides whether and how much is among the five answers, not only further down."""
    assert linje and tekst in ord_(catalogue, adresse)[0]


@pytest.mark.parametrize(("adresse", "linje", "tekst"), I_STANDARDEN, ids=[f"linje-{et[1]}" for et in I_STANDARDEN])
def test_the_standard_keeps_the_weight(catalogue: Catalogue, adresse: str, linje: int, tekst: str) -> None:
    """A duty is told as a duty, an example as an example, and all of several conditions as all."""
    assert linje and tekst in ord_(catalogue, adresse)[1]


def test_no_claims_of_our_own(catalogue: Catalogue) -> None:
    """What no line of the catalogue says is not told as if it did."""
    fund = [(a, tekst) for a, tekst in STAAR_INGEN_STEDER if any(tekst in del_ for del_ in ord_(catalogue, a))]
    assert [] == fund


def test_no_start_where_none_is_printed(catalogue: Catalogue) -> None:
    """Lines 453, 783 and 902 print a deadline without saying what it counts from, and so do the answers."""
    for adresse in (STOETTE, LEDSAGELSE, DOEVBLIND):
        ydelse = next(et for et in catalogue.ydelser if et.adresse == adresse)
        tid = ydelse.svar.tid or ""
        assert not [et for et in ("fra kommunen", "modtag", "registrer", "hele din ansøgning") if et in tid], adresse


def test_the_register_has_no_omissions_against_the_law(catalogue: Catalogue) -> None:
    """What the catalogue only leaves out is not called against the law."""
    arter = {fund.id: fund.art for fund in catalogue.uoverensstemmelser}
    for id_ in (
        "hvidovre-doevblinde-nedsaettelse",
        "hvidovre-ledsagelse-tilskud-loft",
        "hvidovre-socialpaed-motivation",
    ):
        assert "tvetydig" == arter[id_]
    assert "hvidovre-bpa-tillaeg-og-eller" in arter
