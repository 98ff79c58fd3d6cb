"""The calculation as a page, a note and a drawing."""

import re
from decimal import Decimal
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from calculators.data.rates import Satser
from calculators.results.ticks import akse
from calculators.run.calculate import regn
from calculators.run.calculation import Udregning
from calculators.show.html import som_html
from calculators.show.note import som_tekst
from calculators.show.svg import som_svg
from tests.calculators import satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())
ATTACK = "<script>alert(1)</script>\"'&"


def merudgift(md: str, dag: str = "2023-06-01", kommune: str | None = "hvidovre") -> Udregning:
    """A calculation of one monthly amount."""
    return regn("merudgift", kommune, dag, {"merudgift_md": md}, SATSER)


class Tags(HTMLParser):
    """The tags of a page, checked for being closed in order, and what the policy forbids."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember the tag; no attribute may be a style or a script."""
        assert not [navn for navn, _ in attrs if navn == "style" or navn.startswith("on")]
        self.open.append(tag)
        self.seen.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that closes itself."""
        self.seen.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """The last opened tag must be the first closed."""
        assert self.open.pop() == tag


@pytest.mark.parametrize(
    ("udregning", "linje"),
    [
        (merudgift("1.655"), "Dit tilskud: <strong>2.206 kr. om måneden</strong>"),
        (merudgift("1", "2025-03-01"), "Dit tilskud i 2024: <strong>0 kr. om måneden</strong>"),
        (merudgift("1", "2026-01-01"), "<strong>Reglen om merudgiftsydelse er afløst</strong>"),
        (
            regn("raadighedsbeloeb", "frederikshavn", "2023-06-01", {"gruppe": "folkepensionist"}, SATSER),
            "<strong>Skriv Frederikshavn Kommunes eget tal, så regner vi</strong>",
        ),
        (
            regn("raadighedsbeloeb", "hvidovre", "2023-06-01", {"gruppe": "folkepensionist"}, SATSER),
            "Dit rådighedsbeløb: <strong>4.200 kr. om måneden</strong>",
        ),
    ],
)
def test_html_is_whole(udregning: Udregning, linje: str) -> None:
    """Every kind of answer is well-formed HTML without style and script, headings from h3, the answer on top."""
    html = som_html(udregning, SATSER)
    tags = Tags()
    tags.feed(html)
    assert [] == tags.open
    assert not {"script", "style", "h1", "h2"} & set(tags.seen)
    assert f'<p class="sn-resultat">{linje}</p>' in html
    assert '<ul class="sn-forbehold">' in html


def test_html_shows_steps_with_sources() -> None:
    """Each step names its source; a web page is a link, and the contradiction stands once as a marked note."""
    html = som_html(merudgift("1.655"), SATSER)
    assert '<a href="https://sm.dk/satser-2023" rel="noopener">Satser 2023</a>, Merudgifter' in html
    assert "Kvalitetsstandarder 2023, Ydelsens omfang, linje 1058" in html
    assert "<h3>Her er kilderne uklare eller uenige</h3>" in html
    assert '<details class="sn-uoverensstemmelse"><summary>' in html
    assert 1 == html.count("hvor loven siger 2.206 kr. om måneden")
    assert "<dt>Bånd</dt><dd>bånd 2</dd>" in html


def test_everything_is_escaped() -> None:
    """What the reader types and what the data hold is text, never markup; only https becomes a link."""
    data = satser_fixture.build()
    data["kilder"]["sm-satser-2023"] = {"titel": ATTACK, "udgiver": None, "adresse": "javascript:alert(1)"}
    data["uoverensstemmelser"][0] |= {"titel": ATTACK, "tekst": ATTACK}
    data["tabeller"]["nationale"]["merudgift-baand"]["maaler"] = ATTACK
    satser = Satser.fra_json(data)
    post = [f"{ATTACK}; 1.700; kr/md"]
    html = som_html(regn("merudgift", "hvidovre", "2023-06-01", {"post": post}, satser), satser)
    tags = Tags()
    tags.feed(html)
    assert "script" not in tags.seen
    assert "javascript:" not in html
    assert "&lt;script&gt;" in html


def test_journal_note() -> None:
    """The note has the answers, the result, the steps with sources, the reservations and the data's hash."""
    note = som_tekst(merudgift("1.655"), SATSER)
    for linje in (
        "Beregnet for Hvidovre Kommune den 1. juni 2023 efter serviceloven § 100.",
        "- Din merudgift om måneden: 1.655 kr. om måneden",
        "Dit tilskud: 2.206 kr. om måneden",
        "   Kilde: [2] Ydelsens omfang, linje 1058",
        "[2] Kvalitetsstandarder 2023, Hvidovre Kommune",
        "Data: sha256:" + "0" * 64,
    ):
        assert linje in note.splitlines()
    assert "kr.." not in note
    assert "Beregnet for hele landet" in som_tekst(merudgift("1", kommune=None), SATSER)


def test_journal_note_names_each_source_once() -> None:
    """Contradictions have their own part, and a document's long name and address stand once, at the end."""
    note = som_tekst(merudgift("1.655"), SATSER)
    assert 1 == note.count("https://sm.dk/satser-2023")
    assert "Her er kilderne uklare eller uenige\n- " in note
    assert "- Det lave faste beløb: 1.103 kr. om måneden (gælder fra 1. januar 2023). Kilde: [1] Merudgifter" in note
    egne = note.split("Forbehold\n")[1]
    assert not [udsagn.tekst for udsagn in merudgift("1.655").noter if udsagn.tekst in egne]


def test_print_has_input_and_figures() -> None:
    """The parts for paper hold the reader's answers and every figure used, with the day it is valid from."""
    html = som_html(merudgift("1.655"), SATSER)
    assert '<tr><th scope="row">Din merudgift om måneden</th><td>1.655 kr. om måneden</td></tr>' in html
    assert '<tr><th scope="row">Sted</th><td>Hvidovre Kommune</td></tr>' in html
    assert "<td>Det lave faste beløb</td><td>1.103 kr. om måneden</td><td>1. januar 2023</td>" in html


def tegnet(udregning: Udregning) -> str:
    """The drawing of a calculation as SVG."""
    assert udregning.tegning is not None
    return som_svg(udregning.tegning)


@pytest.mark.parametrize("md", ["0", "588,99", "1.655", "2.757,01", "25.000,55", "10.000.000"])
def test_drawing_is_valid(md: str) -> None:
    """The drawing is XML with a name and a description; everything lies inside it, and no id is used twice."""
    svg = tegnet(merudgift(md))
    rod = ElementTree.fromstring(svg)
    assert "img" == rod.get("role")
    ids = [del_.get("id") for del_ in rod.iter() if del_.get("id")]
    assert rod.get("aria-labelledby", "").split() == ids
    _, _, bredde, hoejde = map(float, rod.get("viewBox", "").split())
    for del_ in rod.iter():
        assert all(0 <= float(del_.get(navn, 0)) <= bredde for navn in ("x", "x1", "x2", "cx"))
        assert all(0 <= float(del_.get(navn, 0)) <= hoejde for navn in ("y", "y1", "y2", "cy"))
    assert not re.search(r"style=|<style|\bon\w+=", svg)
    assert "Fra 589 kr. om måneden: 1.103 kr. om måneden." in svg


def test_drawing_marks_the_reader() -> None:
    """The reader's own point is labelled, also when the expense comes from listed posts."""
    svg = tegnet(regn("merudgift", None, "2023-06-01", {"post": ["A; 100; uge"]}, SATSER))
    assert "Dig: ca. 434,5238 kr. giver 0 kr." in svg
    assert regn("raadighedsbeloeb", "hvidovre", "2023-06-01", {"gruppe": "folkepensionist"}, SATSER).tegning is None


@pytest.mark.parametrize(
    ("hoejst", "maerker"),
    [
        ("0", ["0", "0.25", "0.50", "0.75", "1.00"]),
        ("3584.1", ["0", "1000", "2000", "3000", "4000"]),
        ("25000", ["0", "10000", "20000", "30000"]),
        ("2000", ["0", "500", "1000", "1500", "2000"]),
        ("9000", ["0", "2500", "5000", "7500", "10000"]),
    ],
)
def test_ticks_are_round(hoejst: str, maerker: list[str]) -> None:
    """An axis has at most five round ticks and reaches its highest value."""
    assert [Decimal(maerke) for maerke in maerker] == akse(Decimal(hoejst))
