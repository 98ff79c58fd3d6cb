"""What the search is built of: paragraphs and compounds as words, filters from the data, addresses that exist."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.load.loader import Loaded
from generator.model.catalogue import Catalogue
from generator.model.lov import parse_citation
from generator.node import tell
from generator.prose.lookup import Lookup
from generator.search import filters, paragraffer
from generator.search.compounds import Splitter
from generator.search.divided import divided
from generator.search.document import document
from generator.search.entries import entries
from generator.search.index import DICTIONARY_SCRIPT, INDEX_FOLDER, build_index
from generator.search.synonyms import Synonyms
from tests.generator.html_sider import laes_site
from tests.generator.proeve import PROJEKT, Proeve
from tests.generator.projektkopi import aftryk
from tests.soegning import rang

# What a citizen may not be led astray by: each must have its page first.
NAMED = frozenset(
    ["min kone slår mig", "kokain", "medicin", "Aarhus", "depression", "asdfgh", "bad", "rollator", "aflastning",
     "hjemmehjælp", "sagsbehandlingstid merudgifter hvidovre", "hvor længe skal jeg vente"]
)  # fmt: skip


def test_citation_as_words() -> None:
    """A paragraph is found with and without its act, with and without its subsection."""
    love = [parse_citation("SEL § 96, stk. 3"), parse_citation("SEL § 82 a")]
    ventet = ["par96", "par96stk3", "sel96", "sel96stk3", "par82a", "sel82a"]
    assert ventet == list(paragraffer.keys(love))


def test_paragraphs_in_running_text() -> None:
    """Every paragraph a text names becomes a word; other numbers do not."""
    tekst = "Efter servicelovens § 96, stk. 3, eller §§ 107 og 108 får du svar på 10 uger, se § 82 a."
    assert ["par96", "par96stk3", "par107", "par108", "par82a"] == paragraffer.in_text(tekst)


@pytest.mark.parametrize(
    ("ord_", "dele"),
    [
        ("merudgiftsydelse", ("merudgift", "ydelse")),
        ("tandplejetilskud", ("tandpleje", "tilskud")),
        ("merudgift", ()),
        ("ydelserne", ()),
    ],
)
def test_compounds_are_split_by_the_words_of_the_site(ord_: str, dele: tuple[str, ...]) -> None:
    """A compound is its parts, also over a joining s; a simple word with an ending is not split."""
    deler = Splitter(["merudgift ydelse tandpleje tilskud ydelser erne"] * 2)
    assert dele == deler.parts(ord_)


def test_a_post_weighs_its_title_and_keys(lille: Loaded) -> None:
    """The index is told of kind, filters and paragraph, and of compounds at a low weight."""
    opslag = Lookup(lille.catalogue)
    alle = entries(opslag, {})
    post = next(et for et in alle if et.adresse == "proevekommune/sel-100-merudgifter/")
    html = document(post, Splitter(et.tekst for et in alle))["content"]
    assert '<meta data-pagefind-filter="kommune[content]" content="proevekommune">' in html
    assert "par100 sel100" in html


def test_price_of_every_standard(catalogue: Catalogue) -> None:
    """What the short answers on price say, as a person reads them; a new wording must be read again."""
    opslag = Lookup(catalogue)
    ventet = {
        "gratis": {"frederikshavn": [98, 99, 101, 103, 141, 142], "hedensted": [], "hvidovre": []},
        "delvis": {"frederikshavn": [85, 104], "hedensted": [101, 141], "hvidovre": [85, 97, 98, 101, 102, 104]},
        "betaling": {
            "frederikshavn": [97, 107, 108, 110],
            "hedensted": [],
            "hvidovre": [80, 96, 103, 107, 108, 109, 110],
        },
        "ikke-oplyst": {"frederikshavn": [82, 95, 96, 100], "hedensted": [85], "hvidovre": [100]},
    }
    fundet = {
        pris: {
            data.id: [int(y.id.split("-")[1]) for y in data.ydelser if filters.pris(opslag, y) == pris]
            for data in catalogue.kommuner
        }
        for pris in filters.PRICES
    }
    assert ventet == fundet


def test_every_service_has_a_group(catalogue: Catalogue) -> None:
    """Each service can be found by target group."""
    synonymer = Synonyms(catalogue)
    assert [] == [y.adresse for y in catalogue.ydelser if not synonymer.maalgrupper(y.lovgrundlag)]


def test_words_of_the_search_are_checked(proeve: Proeve) -> None:
    """A search word that leads to a glossary word that is not there is an error."""
    proeve.skriv("soegeord.yaml", "soegeord:\n  - ord: [hjælp]\n    begreber: [findes-ikke]\n")
    fejl = proeve.fejl()
    assert ["ordet “findes-ikke” står ikke i begreber.yaml."] == [et.besked.split(" Mente")[0] for et in fejl]


def test_search_words_are_no_part_of_the_dataset(catalogue: Catalogue) -> None:
    """They state no right, so the hash that calculations carry does not change with them."""
    uden = catalogue.model_copy(update={"soegning": type(catalogue.soegning)()})
    assert catalogue.datasaet == uden.datasaet


@pytest.fixture(scope="module")
def kendte(catalogue: Catalogue, sider: dict[str, str]) -> dict[str, Any]:
    """What the browser fetches first."""
    return rang.kendte(Lookup(catalogue), sider)


def test_questions_in_everyday_speech_find_their_page(kendte: dict[str, Any]) -> None:
    """The right page is first for 85 of 100, and among three for 95; a crisis shows its numbers; nonsense finds nothing."""
    svar = rang.spoerg(kendte, rang.laes(rang.HVERDAG))
    forkert = [(et.spoergsmaal["sp"], et.plads, *et.sider[:3]) for et in svar if et.plads > 1]
    assert rang.andel(svar, 1) >= 0.85 and rang.andel(svar, 3) >= 0.95, forkert
    assert [] == [et.spoergsmaal["sp"] for et in svar if et.spoergsmaal.get("krise") and not et.kriser]
    assert [] == [sp for sp, *_ in forkert if sp in NAMED]


def test_the_head_of_many_is_divided(kendte: dict[str, Any]) -> None:
    """Small, it is whole; else each municipality's pages are its own file, and nothing is lost or told twice."""
    assert (kendte, {}) == divided(kendte)
    faelles, dele = divided(kendte, 0)
    assert ["frederikshavn", "hedensted", "hvidovre"] == faelles["dele"] == sorted(dele)
    alle = [post["adresse"] for poster in (faelles["poster"], *dele.values()) for post in poster]
    assert sorted(post["adresse"] for post in kendte["poster"]) == sorted(alle)
    assert {"hvidovre", None} == {post.get("kommune") for post in dele["hvidovre"]}
    assert {"kommune"} == {post["slags"] for post in faelles["poster"] if post.get("kommune")}
    assert "kilder/hvidovre-2023/" in {post["adresse"] for post in dele["hvidovre"]}


def test_what_everybody_has_answers_everyday_speech(kendte: dict[str, Any]) -> None:
    """Divided, without a choice of municipality, the pages of everybody hold the same shares: the law's page answers."""
    faelles, dele = divided(kendte, 0)
    svar = rang.spoerg({**faelles, "parts": dele}, rang.laes(rang.HVERDAG))
    forkert = [(et.spoergsmaal["sp"], et.plads, *et.sider[:3]) for et in svar if et.plads > 1]
    assert rang.andel(svar, 1) >= 0.85 and rang.andel(svar, 3) >= 0.95, forkert
    assert [] == [sp for sp, *_ in forkert if sp in NAMED]


def test_questions_of_those_who_know_the_law(kendte: dict[str, Any]) -> None:
    """Every page that a question means is among its first."""
    spoergsmaal = rang.laes(rang.HVERDAG.with_name("spoergsmaal.yaml"))
    svar = rang.spoerg(kendte, spoergsmaal)
    assert [] == [
        (et.spoergsmaal["sp"], side)
        for et in svar
        for side in et.spoergsmaal["side"]
        if not any(fundet.startswith(side) for fundet in et.sider[: et.spoergsmaal.get("inden", 5)])
    ]


def test_a_danish_word_is_never_another_word() -> None:
    """The dictionary knows the words that are almost one that may be meant: kodein is not kokain."""
    kendt = json.loads(tell(PROJEKT / DICTIONARY_SCRIPT, ["kokain", "ledsager"]))
    assert {"ledsages", "ledsagere"} <= set(kendt) and "ledsagre" not in kendt


def test_every_post_leads_somewhere(bygget: Path, catalogue: Catalogue) -> None:
    """Each address of the index, and each section's, is a place on the built site."""
    site = laes_site(bygget)
    doede = []
    for post in entries(Lookup(catalogue), {}):
        sti, _, anker = post.adresse.partition("#")
        for sted in (anker, *(et.anker for et in post.afsnit)):
            under, _, eget = sted.rpartition("/")
            side = site.get(f"{sti}{under}/index.html" if under else f"{sti}index.html")
            doede += [f"{sti}{under}#{eget}"] if side is None or (eget and eget not in side.ids) else []
    assert [] == doede


def test_two_indexes_are_identical(bygget: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    """The same catalogue gives the same files with the same bytes, and nothing of Pagefind's own pages."""
    for navn in ("et", "to"):
        build_index(PROJEKT, tmp_path / navn, Lookup(catalogue), {})
    assert aftryk(tmp_path / "et") == aftryk(tmp_path / "to")
    navne = {sti.name for sti in (bygget / INDEX_FOLDER).iterdir()}
    assert {"kendte.json", "ordliste.json", "pagefind.js", "wasm.da.pagefind"} <= navne
    assert not any("ui" in navn for navn in navne)
    assert "96" in json.loads((bygget / INDEX_FOLDER / "kendte.json").read_text(encoding="utf-8"))["paragraffer"]
