"""The pages of the made-up catalogue: what they say, in which order, and that they say no more."""

import re

import pytest

from generator import addresses
from generator.load.loader import Loaded
from generator.pages.all_pages import menu, pages
from generator.prose.lookup import Lookup
from tests.generator.proeve import LOVE, MERUDGIFTER, STOETTE, Proeve

STI = "proevekommune/sel-100-merudgifter.md"
NABO_STI = "naboby/sel-100-merudgifter.md"
HELE, NABO_HELE = (addresses.hele(sti) for sti in (STI, NABO_STI))
STOETTE_HELE = "proevekommune/sel-85-stoette/hele.md"
SPOERGSMAAL = [
    "Kan jeg få det?",
    "Hvad får jeg?",
    "Hvad koster det?",
    "Hvor lang tid tager det?",
    "Hvordan klager jeg?",
]


@pytest.fixture(scope="module")
def alle(lille: Loaded) -> dict[str, str]:
    """Every page of the made-up catalogue."""
    return pages(lille.catalogue)


def ord_(markdown: str) -> str:
    """A page's words, without elements and source marks."""
    uden = re.sub(r"<sup.*?</sup>", "", markdown)
    return " ".join(re.sub(r"<[^>]+>", "", uden).split())


def svar(markdown: str, nr: int) -> str:
    """What a page answers to one of the five questions."""
    efter = ord_(markdown).split(f"## {SPOERGSMAAL[nr]}")[1]
    return efter.split("## ")[0].split("}", 1)[1].strip()


def test_pure(lille: Loaded, alle: dict[str, str]) -> None:
    """The same catalogue gives the same pages, and rendering leaves it as it was."""
    datasaet = lille.catalogue.datasaet
    assert alle == pages(lille.catalogue)
    assert datasaet == lille.catalogue.datasaet


def test_every_part_has_a_page(alle: dict[str, str]) -> None:
    """Services, municipalities, calculators in use and the reference works each have one page."""
    ventede = {
        "index.md", "beregnere/index.md", "beregnere/merudgift.md", "uoverensstemmelser.md", "lovens-satser.md",
        "lovgivning.md", "kilder.md", "begreber.md", "naboby/index.md", NABO_STI, "proevekommune/index.md", STI,
        "proevekommune/sel-85-stoette.md",
    }  # fmt: skip
    assert set() == ventede - set(alle)
    assert "beregnere/raadighedsbeloeb.md" not in alle


def test_menu_leads_to_every_page(lille: Loaded, alle: dict[str, str]) -> None:
    """The menu holds each page once but whole standards, which services lead to; the hand-written entries last."""
    hele = menu(Lookup(lille.catalogue), [{"Om": "om/index.md"}], alle)
    fundne = re.findall(r"'([\w/-]+\.md)'", str(hele))
    i_menuen = [sti for sti in alle if not sti.endswith("/hele.md")]
    assert sorted([*i_menuen, "om/index.md"]) == sorted(fundne)
    om, redaktoer = hele[-1]["Om"]
    assert ({"Om": "om/index.md"}, ["For redaktører"]) == (om, list(redaktoer))


def test_five_questions_in_order(alle: dict[str, str]) -> None:
    """A service page answers the five questions first and in their order."""
    for sti in (STI, NABO_STI, "proevekommune/sel-85-stoette.md"):
        steder = [alle[sti].find(f"## {spoergsmaal}") for spoergsmaal in SPOERGSMAAL]
        besvaret = [sted for sted in steder if sted > 0]
        assert sorted(besvaret) == besvaret
        assert besvaret[-1] < alle[sti].index("## Hvem kan jeg kontakte?") < alle[sti].index(">Hele standarden</a>")


def test_answers(alle: dict[str, str]) -> None:
    """An answer is the standard's, a question without one is not asked, and the complaint falls back on the municipality's own text."""
    assert "Ja, når du er fyldt 18 år." == svar(alle[STI], 0)
    assert "Du får svar inden for 10 uger." == svar(alle[STI], 3)
    assert SPOERGSMAAL[2] not in alle[STI]
    assert svar(alle[STI], 4).startswith("Klag inden for 4 uger til Rådgivningen.")
    assert svar(alle[NABO_STI], 4).startswith("Skriv til Borgerservice.")


def test_absent_sections_are_said_to_be_absent(alle: dict[str, str]) -> None:
    """A section that the source lacks is named among those it says nothing about; one it has is not."""
    tavse = ord_(alle[HELE]).split("Det siger standarden ikke noget om")[1].split("## ")[0]
    assert "- Formål" in tavse and "- Betaling" in tavse
    assert "- Omfang" not in tavse
    assert "- Bilag" not in tavse


def test_law_change_after_the_standard(alle: dict[str, str]) -> None:
    """A newer change of law stands at the top of the page; an older one, or one of another paragraph, does not."""
    top = alle[STI].split("## Kan jeg få det?")[0]
    assert "Loven er ændret siden: En ny ydelse har afløst den gamle" in top
    assert "1. september 2025" in top
    assert "En ældre ændring" not in alle[HELE]
    assert "En ny ydelse" not in alle[STOETTE_HELE]
    assert (
        "nyt-om-loven" in alle[NABO_STI] and "En ældre ændring" in alle[NABO_HELE]
    )  # the neighbour's standard is from 2021


def test_law_change_on_the_very_day(proeve: Proeve) -> None:
    """A change in force on the standard's first day is part of it; the day after, it is news."""
    proeve.ret(LOVE, "dato: 2022-01-01", "dato: 2023-01-01")
    assert "En ældre ændring" not in pages(proeve.load_standards().catalogue)[HELE]
    proeve.ret(LOVE, "dato: 2023-01-01", "dato: 2023-01-02")
    assert "En ældre ændring" in pages(proeve.load_standards().catalogue)[HELE]


def test_law_change_without_a_date(proeve: Proeve) -> None:
    """A change whose date is not known is shown on every page it touches."""
    proeve.ret(LOVE, "    dato: 2022-01-01\n", "")
    alle = pages(proeve.load_standards().catalogue)
    assert [True, True] == ["En ældre ændring" in alle[sti] for sti in (HELE, NABO_HELE)]


def test_contradiction_is_shown(alle: dict[str, str]) -> None:
    """Both sides of a contradiction, its kind and what it means stand in the whole standard and in the register."""
    for sti in (HELE, "proevekommune/uoverensstemmelser.md"):
        tekst = ord_(alle[sti])
        assert "Det høje beløb er ikke lovens" in tekst
        assert "Standarden siger 1.103 kr. om måneden, og loven siger 100 kr. om måneden." in tekst
        assert "Strider mod loven" in tekst and "Spørg kommunen, hvad du får." in tekst
    assert "Det høje beløb er ikke lovens" not in alle[NABO_HELE]
    assert "| [Prøve](proevekommune/uoverensstemmelser.md) | 1 | 0 | 0 | 0 | 0 | 1 |" in alle["uoverensstemmelser.md"]


def test_neighbours_side_by_side(alle: dict[str, str]) -> None:
    """Another municipality with the same paragraph is compared in the figures that both state."""
    dele = ord_(alle[HELE]).split("## Sådan gør andre kommuner")[1]
    assert "Naboby Kommune" in dele
    assert "| Sagsbehandlingsfrist | 10 uger | **8 uger** |" in dele
    assert "| Laveste alder | 18 år | 18 år |" in dele
    assert "Opfølgning" not in dele.split("## Kilder")[0]
    assert "Sådan gør andre kommuner" not in alle[STOETTE_HELE]


def test_band_table(alle: dict[str, str]) -> None:
    """The bands stand in rising order from below the first to above the last."""
    tekst = ord_(alle[HELE])
    raekker = [
        "| under 100 kr. om måneden | intet tilskud |", "| 100–200 kr. om måneden | 50 kr. om måneden |",
        "| 201–300 kr. om måneden | 1.103 kr. om måneden |", "| over 300 kr. om måneden | de faktiske udgifter |",
    ]  # fmt: skip
    assert sorted(tekst.index(raekke) for raekke in raekker) == [tekst.index(raekke) for raekke in raekker]


def test_rates_year_by_year(proeve: Proeve) -> None:
    """Last year's value stays on the page, a calculated one is marked, and a note is shown."""
    proeve.ret("kommuner/proevekommune/satser.yaml", "note: Beløbet", "sikkerhed: afledt, note: Beløbet")
    tekst = ord_(pages(proeve.load_standards().catalogue)["proevekommune/index.md"])
    assert "| 12.000 kr. om året | 2022 | beregnet, ikke trykt i nogen kilde Beløbet er fra året før. |" in tekst
    assert "| 12.345,50 kr. om året | fra 1.1.2023 |" in tekst


def test_sources_at_the_foot(alle: dict[str, str]) -> None:
    """Every source mark of a page leads to a numbered source on it, and no number is left out."""
    for sti, tekst in alle.items():
        brugte = {int(nr) for nr in re.findall(r'href="#kilde-(\d+)"', tekst)}
        fundne = [int(nr) for nr in re.findall(r'id="kilde-(\d+)"', tekst)]
        assert (sti, brugte) == (sti, set(fundne))
        assert (sti, list(range(1, len(fundne) + 1))) == (sti, sorted(fundne))


def test_worked_example_on_the_calculator_page(alle: dict[str, str]) -> None:
    """The calculator's page has a result before any script: 1,700 is above 300, so the actual expense is covered."""
    tekst = ord_(alle["beregnere/merudgift.md"])
    assert "1.700 kr. om måneden" in tekst
    assert 'value="1.700"' in alle["beregnere/merudgift.md"]
    assert "Merudgifter" in tekst


def test_figure_changed_in_the_data_changes_on_the_page(proeve: Proeve) -> None:
    """A figure has one home: changed there, it changes wherever a page shows it."""
    proeve.ret(STOETTE, "vaerdi: 15,", "vaerdi: 16,")
    proeve.ret(MERUDGIFTER, "kort: Du kan", 'kort: "{fakta: proevekommune/sel-85-stoette/timer}. Du kan')
    proeve.ret(MERUDGIFTER, "merudgift hver måned.\n", 'merudgift hver måned."\n')
    alle = pages(proeve.load_standards().catalogue)
    assert not any("15 timer om ugen" in tekst for tekst in alle.values())
    assert 2 <= sum("16 timer om ugen" in tekst for tekst in alle.values())
