"""How to complain is never taken away by a service's own words, and contradictions are counted as what they are."""

import pytest

from generator import addresses
from generator.compare.coverage import coverage
from generator.load.loader import Loaded
from generator.model.catalogue import Catalogue
from generator.pages.all_pages import pages
from generator.pages.parts.uoverensstemmelser import count_in_words
from tests.generator.proeve import FUND, STOETTE, Proeve

NABO_YDELSE = "kommuner/naboby/ydelser/sel-100-merudgifter.yaml"
NABO_STI = "naboby/sel-100-merudgifter.md"
NABO_HELE = addresses.hele(NABO_STI)


def klagesvar(side: str) -> str:
    """What a service's page answers to the last of the five questions."""
    return side.split("## Hvordan klager jeg?")[1].split("sn-klaglink")[0]


def test_own_words_are_added_to_the_common_guidance(lille: Loaded) -> None:
    """A service with words of its own about complaints shows them first, and the municipality's guidance after."""
    svar = klagesvar(pages(lille.catalogue)[NABO_STI])
    assert svar.index("Skriv til Borgerservice.") < svar.index("Klag inden for")


def test_a_stated_complaint_is_not_called_silence(lille: Loaded) -> None:
    """Where the municipality says it once for all, the page does not say that the standard is silent on complaints."""
    side = pages(lille.catalogue)[NABO_HELE]
    assert "- Klage" not in side.split("Det siger standarden ikke noget om")[1]
    assert "Standarden har ikke sit eget afsnit om at klage." in side


def test_common_guidance_may_not_hold(proeve: Proeve) -> None:
    """A service that cannot be complained about as the others shows its own words alone."""
    proeve.ret(NABO_YDELSE, "afsnit: {}", "klage_faelles: false\n\nafsnit: {}")
    alle = pages(proeve.load_standards().catalogue)
    assert "Klag inden for" not in klagesvar(alle[NABO_STI])
    vej = alle[addresses.KLAGE].split('data-vej="naboby/sel-100-merudgifter"')[1].split("</details>")[0]
    assert "fælles vejledning" not in vej


def test_the_letter_has_both(lille: Loaded) -> None:
    """The page with the letter leads from each service to its municipality's common guidance."""
    side = pages(lille.catalogue)[addresses.KLAGE]
    assert 'data-vej="naboby/sel-100-merudgifter" data-faelles="naboby"' in side
    faelles = side.split('<div data-klagefaelles="naboby" markdown>')[1].split("</div>")[0]
    assert "Klag inden for" in faelles


@pytest.mark.parametrize(
    "adresse",
    [
        "hvidovre/sel-96-bpa",
        "hvidovre/sel-98-kontaktperson-doevblinde",
        "hvidovre/sel-101-rusmiddelbehandling",
        "hvidovre/sel-107-midlertidigt-botilbud",
        "hvidovre/sel-108-laengerevarende-botilbud",
    ],
)
def test_hvidovre_keeps_its_guidance(sider: dict[str, str], adresse: str) -> None:
    """The pages tell who looks at the case again, and who after that, with or without words of their own."""
    side = sider[f"{adresse}/hele.md"]
    assert "Voksenrådgivningen ser på sagen igen" in side
    assert "Ankestyrelsen" in side


def test_the_map_calls_own_words_stated(catalogue: Catalogue) -> None:
    """A rule of its own on complaints counts as stated, a common one as stated elsewhere, and none as silence."""
    kort = {ydelse.adresse: coverage(catalogue, ydelse)["klage"].status for ydelse in catalogue.ydelser}
    assert "staar" == kort["hvidovre/sel-96-bpa"]
    assert "andetsteds" == kort["hvidovre/sel-80-midlertidigt-husly"]
    assert "tavs" == kort["frederikshavn/sul-142-laegesamtale"]


def test_the_amount_may_stand_elsewhere(proeve: Proeve) -> None:
    """A figure among the answers, or in what is included, states how much one gets; words alone do not."""
    omfang = next(linje for linje in proeve.laes(STOETTE).split("\n") if linje.startswith("  omfang:"))
    svar = '  hvad: "Du kan få {fakta: timer}."'
    for nyt_svar, afsnit, ventet in (
        (svar, omfang, ("staar", "omfang-afsnit", "")),
        (svar, omfang.replace("omfang", "behov"), ("andetsteds", "hvad", "i svaret på, hvad du får")),
        ("  hvad: Du kan få støtte.", omfang.replace("omfang", "behov"), ("tavs", "", "")),
        ("  hvad: Støtte.", omfang.replace("omfang", "indgaar"), ("andetsteds", "indgaar-afsnit", "under det, der indgår")),
    ):  # fmt: skip
        gammel = proeve.laes(STOETTE)
        proeve.skriv(STOETTE, gammel.replace(svar, nyt_svar).replace(omfang, afsnit))
        ydelse = next(et for et in proeve.load_standards().catalogue.ydelser if et.id == "sel-85-stoette")
        fundet = coverage(proeve.load_standards().catalogue, ydelse)["omfang"]
        assert ventet == (fundet.status, fundet.anchor, fundet.hvorfor)
        proeve.skriv(STOETTE, gammel)


def test_kinds_are_counted_apart(proeve: Proeve) -> None:
    """A text that can be read in two ways is not called a disagreement between sources."""
    proeve.ret(FUND, "art: mod-lov", "art: tvetydig")
    fund = list(proeve.load_standards().catalogue.uoverensstemmelser)
    assert "Ét sted kan læses på flere måder." == count_in_words(fund)
    assert "2 steder kan læses på flere måder." == count_in_words([*fund, *fund])
    assert "" == count_in_words([])


def test_weightiest_kind_comes_first(lille: Loaded) -> None:
    """What goes against the law is told before a misprint."""
    (et,) = lille.catalogue.uoverensstemmelser
    trykfejl = et.model_copy(update={"art": "trykfejl"})
    assert "Ét sted strider mod loven. Ét sted er trykt forkert." == count_in_words([trykfejl, et])


def test_no_page_calls_an_unclear_text_a_disagreement(sider: dict[str, str], catalogue: Catalogue) -> None:
    """A whole standard says that sources disagree as many times as there are entries of that kind."""
    for ydelse in catalogue.ydelser:
        uenige = sum(1 for f in catalogue.uoverensstemmelser if ydelse.adresse in f.ydelser and f.art == "intern")
        side = sider[f"{ydelse.adresse}/hele.md"]
        ventet = "Ét sted er kilderne ikke enige." if uenige == 1 else f"{uenige} steder er kilderne ikke enige."
        assert (uenige > 0) is (ventet in side), ydelse.adresse
