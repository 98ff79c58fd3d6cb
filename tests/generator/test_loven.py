"""What the law gives everyone: its page from made-up standards, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from generator.load.loader import load_standards
from generator.pages.all_pages import pages
from tests.generator.proeve import Proeve, eneste

FIL = "nationale/loven/kompensationsydelse.yaml"
SIDE = "loven/kompensationsydelse.md"
INDGANG = """id: kompensationsydelse
titel: Kompensationsydelse
lov: [SEL § 100]
indsats: kompensationsydelse
gaelder_fra: 2025-09-01
afloeser: [merudgifter]
adgang: ret
kort: Du kan få et beløb hver måned.
svar:
  kan_jeg: Ja, når dit handicap er varigt.
  hvad: "Du får {fakta: nationale/merudgift-minimum-aar}."
  koster: Det koster ikke noget.
soeg: Søg hos din kommune.
klar: [Find dine bilag.]
kommunen_bestemmer: [Kommunen vurderer dit handicap.]
bed_om: kvalitetsstandarden for § 100
beregnere: [merudgift]
ukendt: [Hvor hurtigt du får svar.]
kilde: [{dokument: ministeriet-2023, afsnit: Satser}]
"""
INDSATSER = """indsatser:
  - {id: merudgifter, titel: Merudgifter, paragraffer: [SEL § 100]}
  - {id: kompensationsydelse, titel: Kompensationsydelse, paragraffer: [SEL § 100]}
  - {id: stoette, titel: Støtte, paragraffer: [SEL § 85]}
"""


@pytest.fixture
def loven(proeve: Proeve) -> Proeve:
    """The made-up standards with one thing that the law gives."""
    proeve.skriv(FIL, INDGANG)
    proeve.skriv("indsatser.yaml", INDSATSER)
    return proeve


def test_page_has_the_answers_and_what_to_ask_for(loven: Proeve) -> None:
    """Each part of the entry stands on its page, and a question without an answer does not."""
    side = pages(loven.load_standards().catalogue)[SIDE]
    dele = ("Kan jeg få det?", "Hvad får jeg?", "Hvad koster det?", "Sådan søger du", "Find dine bilag.",
            "Bed kommunen om kvalitetsstandarden for § 100.", "Det ved vi ikke", "Beregn: ")  # fmt: skip
    assert [] == [del_ for del_ in dele if del_ not in side]
    assert "Hvor lang tid tager det?" not in side


def test_standards_of_the_same_help_are_named(loven: Proeve) -> None:
    """A municipality's standard for the help is linked, and one for what has ended is said to be old."""
    kilde = "kommuner/proevekommune/ydelser/sel-100-merudgifter.yaml"
    loven.ret(kilde, "lovgrundlag: [SEL § 100]", "lovgrundlag: [SEL § 100]\nindsats: merudgifter")
    side = pages(loven.load_standards().catalogue)[SIDE]
    linjer = [linje for linje in side.splitlines() if linje.startswith('<li><a href="../../')]
    assert [True, False] == [("efter de gamle regler" in linje) for linje in sorted(linjer, reverse=True)]


def test_rule_to_come_says_when(loven: Proeve) -> None:
    """Before the rule's first day the page says from when it holds."""
    foer = load_standards(loven.standards, date(2025, 8, 31)).catalogue
    assert "Reglen gælder først fra 1. september 2025." in pages(foer)[SIDE]


_LANG = " ".join(["ord"] * 26)


@pytest.mark.parametrize(
    ("gammel", "ny", "besked"),
    [
        ("titel: Kompensationsydelse\n", "", "feltet mangler"),
        ("id: kompensationsydelse\ntitel", "id: ▸noget\ntitel", "skal være “kompensationsydelse”"),
        ("lov: [SEL § 100]", "lov: ▸[]", "mindst ét punkt"),
        ("lov: [SEL § 100]", "lov: [SEL § 100, ▸SEL § 1000]", "SEL § 1000 står ikke"),
        ("indsats: komp", "indsats: ▸kump", "der er ingen indsats “kumpensationsydelse”"),
        ("indsats: kompensationsydelse", "indsats: ▸stoette", "under nogen af hjælpens paragraffer"),
        ("afloeser: [merudgifter]", "afloeser: [▸merudgift]", "Mente du “merudgifter”?"),
        ("gaelder_fra: 2025-09-01\n", "", "skal have gaelder_fra"),
        ("adgang: ret", "adgang: vurdering", "kommunen"),
        ("  koster: Det", "  ▸pris: Det", "feltet er ukendt"),
        ("kan_jeg: Ja, når", f"kan_jeg: ▸Ja {_LANG}, når", "sætningen har"),
        ("soeg: Søg", "soeg: ▸Fremsend ansøgningsmaterialet bestående dokumentation vedrørende kommunalbestyrelsens Søg", "for svær"),
        ("beregnere: [merudgift]", "beregnere: [▸merudgifter]", "Mente du “merudgift”?"),
        ("beregnere: [merudgift]", "beregnere: [merudgift, ▸takst-indplacering]", "svarer kun efter en kommunes egne tal"),
        ("{dokument: ministeriet-2023, a", "{dokument: ▸ministeriet-1923, a", "Mente du"),
        ("{fakta: nationale/merudgift-minimum-aar}", "100 kr.", "100"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_where_it_stands(loven: Proeve, gammel: str, ny: str, besked: str) -> None:
    """Each slip gives one finding in the entry's file, at its place."""
    sted = loven.ret(FIL, gammel, ny)
    fund = eneste([et for et in loven.fejl() if not et.advarsel])
    assert besked in str(fund)
    assert (sted or (fund.linje, fund.kolonne)) == (fund.linje, fund.kolonne)


def test_two_successors_of_one_help(loven: Proeve) -> None:
    """Two entries that have come in the place of the same help are refused, for only one can hold now."""
    loven.skriv("nationale/loven/nyt.yaml", INDGANG.replace("id: kompensationsydelse\ntitel", "id: nyt\ntitel"))
    assert "afloeses-to-gange" == eneste([et for et in loven.fejl() if not et.advarsel]).kode


def test_sources_are_verified_beside_it(loven: Proeve) -> None:
    """An entry that rests on several documents takes nothing from the verification of the rest."""
    assert [] == [fund for fund in loven.kontrol().fejl if "loven" in fund.fil]
