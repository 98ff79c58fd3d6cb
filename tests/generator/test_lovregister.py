"""The register of paragraphs: what kind each is, and that it agrees with the situations in life."""

import pytest

from generator.model.catalogue import Catalogue
from generator.pages.all_pages import pages
from tests.generator.proeve import LOVE, Proeve, eneste, mangler_i

FIL = "livssituationer/penge.yaml"
HJAELP = """id: penge
raekkefoelge: 1
titel: Jeg mangler penge
kort: Du kan måske få et tilskud.
hjaelp:
  - id: tilskud
    titel: Tilskud
    lov: [SEL § 100]
    hvorfor: Tilskuddet dækker det ekstra.
  - id: stoette
    titel: Støtte
    lov: [SEL § 85]
    hvorfor: En kan hjælpe dig.
"""
P100, P85 = '{nr: "100", titel: Merudgifter', '{nr: "85", titel: Støtte'
P83, P84 = '{nr: "83", titel: Hjemmehjælp', '{nr: "84", titel: Afløsning'

# What municipalities write standards for, by act.
YDELSER = {
    "SEL": "79 80 82a 82b 82c 82d 83 83a 83b 84 85 85a 86 94 95 96 97 98 99 100 101 101a 102 103 104 107 108 109 110 "
    "112 113 113b 114 116 117 117a 118 119 122",
    "BL": "30 32 33 35 46 81 82 85 86 87 89 90",
    "ÆL": "10 16",
    "SUL": "131 133 134a 138 140 140a 141 142",
    "ABL": "54 105",
    "AKL": "82a",
}


def test_what_municipalities_give_is_registered(catalogue: Catalogue) -> None:
    """Every paragraph that a standard may be about can be cited, and is known to give something."""
    giver = {
        lov.forkortelse: {p.nr.replace(" ", "") for p in lov.paragraffer if p.slags == "ydelse"}
        for lov in catalogue.lovgivning.love
    }
    assert {} == {lov: mangler for lov, numre in YDELSER.items() if (mangler := set(numre.split()) - giver[lov])}


def test_no_paragraph_is_without_a_kind(catalogue: Catalogue) -> None:
    """Somebody has decided of every paragraph whether it gives the citizen something."""
    uden = [(lov.forkortelse, p.nr) for lov in catalogue.lovgivning.love for p in lov.paragraffer if not p.slags]
    assert [] == uden


def test_what_was_not_read_in_the_law_says_so(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """A paragraph that only others mention has its mark on the page of the law, with a way to them."""
    paragraffer = sider["lovgivning.md"].split("## Paragraffer")[1].split("## Bekendtgørelser")[0]
    andenhaands = [p for lov in catalogue.lovgivning.love for p in lov.paragraffer if p.sikkerhed == "sekundaer"]
    assert andenhaands
    assert len(andenhaands) == paragraffer.count("</a>, ikke læst i loven</span>") == paragraffer.count("ikke læst")


@pytest.fixture
def penge(proeve: Proeve) -> Proeve:
    """The made-up standards with one situation that leads to two paragraphs, which know of it."""
    proeve.skriv(FIL, HJAELP)
    for paragraf in (P100, P85):
        proeve.ret(LOVE, paragraf, f"{paragraf}, slags: ydelse, situationer: [penge]")
    for paragraf in (P83, P84, '{nr: "140 a", titel: Fysioterapi'):
        proeve.ret(LOVE, paragraf, f"{paragraf}, slags: ydelse, uden_situation: Ingen har skrevet om det")
    return proeve


def test_both_know_of_each_other(penge: Proeve) -> None:
    """A register and situations that agree have no findings."""
    assert [] == [str(fund) for fund in penge.fejl()]


@pytest.mark.parametrize(
    ("fil", "gammel", "ny", "siger"),
    [
        (LOVE, f"{P85}, slags: ydelse, situationer: [penge]", f"{P85}, slags: ydelse, uden_situation: x",
         ("paragraffen står ikke med denne situation", "“SEL § 85”")),
        (FIL, "lov: [SEL § 85]", "lov: [SEL § 100]", ("ingen hjælp i livssituationen nævner SEL § 85",)),
        (LOVE, f"{P85}, slags: ydelse, situationer: [penge]", f"{P85}, slags: ydelse, situationer: [▸peng, penge]",
         ("ingen livssituation “peng”", "Mente du “penge”?")),
        (LOVE, f"{P83}, slags: ydelse, uden_situation: Ingen har skrevet om det", f"{P83}",
         ("1 af paragrafferne i SEL har ingen slags", "advarsel")),
        (LOVE, f"{P83}, slags: ydelse, uden_situation: Ingen har skrevet om det", f"▸{P83}, slags: ydelse",
         ("enten situationer eller uden_situation",)),
        (LOVE, f"{P83}, slags: ydelse, uden", f"▸{P83}, slags: sagsgang, uden",
         ("kun en paragraf med slags: ydelse",)),
        (LOVE, f"{P83}, slags: ydelse", f"{P83}, slags: ▸ydelser", ("Mente du “ydelse”?",)),
        (LOVE, f"{P83}, slags", f"▸{P83}, sikkerhed: sekundaer, slags", ("skal have kilde",)),
        (LOVE, f"{P83}, slags", f"{P83}, kilde: ▸ministeriet, slags", ("kilden “ministeriet” står ikke i kilder.yaml",)),
    ],
)  # fmt: skip
def test_mistake_in_the_register(penge: Proeve, fil: str, gammel: str, ny: str, siger: tuple[str, ...]) -> None:
    """Each slip is found in its file, at its place, with what to do."""
    sted = penge.ret(fil, gammel, ny)
    fund = next(fund for fund in penge.fejl() if not mangler_i(str(fund), *siger))
    assert sted is None or (fund.linje, fund.kolonne) == sted, str(fund)


def test_help_may_wait_for_a_standard(penge: Proeve) -> None:
    """Help by a paragraph that gives something may be written before any municipality has a standard; no page shows it.

    A service that no situation leads to is told, unless the register says why there is none.
    """
    penge.skriv(FIL, HJAELP.replace("SEL § 85", "SEL § 83"))
    penge.ret(
        LOVE,
        f"{P83}, slags: ydelse, uden_situation: Ingen har skrevet om det",
        f"{P83}, slags: ydelse, situationer: [penge]",
    )
    penge.ret(LOVE, f"{P85}, slags: ydelse, situationer: [penge]", f"{P85}, slags: ydelse, uden_situation: x")
    assert [] == penge.fejl()
    penge.ret(LOVE, f"{P85}, slags: ydelse, uden_situation: x", P85)
    assert "ydelse-uden-situation" in {fund.kode for fund in penge.fejl()}
    side = pages(penge.load_standards().catalogue)["kend-din-ret/penge.md"]
    assert ("### Tilskud" in side, "### Støtte" in side) == (True, False)


def test_help_by_a_rule_that_gives_nothing(penge: Proeve) -> None:
    """Help by a paragraph about procedure leads nowhere, now or later."""
    penge.skriv(FIL, HJAELP.replace("SEL § 85", "SEL § 84"))
    penge.ret(LOVE, f"{P84}, slags: ydelse, uden_situation: Ingen har skrevet om det", f"{P84}, slags: sagsgang")
    koder = {fund.kode for fund in penge.fejl()}
    assert {"hjaelp-uden-ydelse", "paragraf-uden-situation"} <= koder


def test_an_old_register_is_left_alone(proeve: Proeve) -> None:
    """A register where no paragraph has a kind yet is read as before, without a word about it."""
    assert [] == [str(fund) for fund in proeve.fejl()]


def test_a_citation_of_aeldreloven(proeve: Proeve, catalogue: Catalogue) -> None:
    """Ældreloven can be cited; a paragraph of it that nobody has read cannot."""
    aeldreloven = next(lov for lov in catalogue.lovgivning.love if lov.forkortelse == "ÆL")
    assert ("ældreloven", {"10", "16"}) == (aeldreloven.navn, {"10", "16"} & {p.nr for p in aeldreloven.paragraffer})
    tekst = proeve.laes(LOVE).replace("  - id: sul\n", "  - id: aeldreloven\n    forkortelse: ÆL\n    navn: ældreloven\n"
                                      "    genitiv: ældrelovens\n    titel: Ældreloven\n    paragraffer:\n"
                                      '      - {nr: "10", titel: Forløb}\n  - id: sul\n')  # fmt: skip
    proeve.skriv(LOVE, tekst)
    stoette = "kommuner/proevekommune/ydelser/sel-85-stoette.yaml"
    proeve.ret(stoette, "lovgrundlag: [SEL § 85]", "lovgrundlag: [ÆL § 10]")
    assert [] == [str(fund) for fund in proeve.fejl()]
    proeve.ret(stoette, "lovgrundlag: [ÆL § 10]", "lovgrundlag: [ÆL § 13]")
    assert "ÆL § 13 står ikke under paragraffer" in str(eneste(proeve.fejl()))
