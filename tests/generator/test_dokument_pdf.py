"""The paper as PDF: tags for screen readers, language and title, and nothing in the data is obeyed."""

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from calculators.show.meeting_paper import Heading, Paper, Points, Source, Table, Text
from generator.document.pdf import CannotShow, pdf
from generator.load.loader import Loaded
from generator.model.catalogue import Catalogue
from generator.prose.lookup import Lookup
from tests.generator.proeve import PROJEKT
from tests.generator.test_dokument import headings, paper_of


def tags(element: Any) -> Iterator[str]:
    """What the parts of the document are, for a screen reader, in their order."""
    element = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(element, list):
        for child in element:
            yield from tags(child)
    elif isinstance(element, dict):
        if "/S" in element:
            yield str(element["/S"])
        yield from tags(element.get("/K", []))


@pytest.fixture(scope="module")
def paper(lille: Loaded) -> Paper:
    """That of the made-up municipality."""
    return paper_of(Lookup(lille.catalogue))


@pytest.fixture(scope="module")
def read(paper: Paper) -> PdfReader:
    """The same as PDF."""
    return PdfReader(io.BytesIO(pdf(paper, PROJEKT)))


def test_what_a_screen_reader_needs(read: PdfReader, paper: Paper) -> None:
    """The file says that it has tags and follows PDF/UA-1, its language, and its title instead of its name."""
    root: Any = read.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert "da-DK" == root["/Lang"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert f"{paper.om}: {paper.titel}" == read.metadata.title if read.metadata else None
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_the_tags(read: PdfReader, paper: Paper) -> None:
    """Headings of their level, points, and tables with cells of headings; every heading is a bookmark too."""
    root: Any = read.trailer["/Root"]
    found = Counter(tags(root["/StructTreeRoot"]))
    tables = [part for part in paper.parts if isinstance(part, Table)]
    points = [text for part in paper.parts if isinstance(part, Points) for text in part.texts]
    assert len(headings(paper)) + 2 <= found["/H1"]
    assert len(headings(paper, 2)) == found["/H2"]
    assert len(tables) == found["/Table"]
    assert sum(len(table.headings) for table in tables) == found["/TH"]
    assert sum(len(row) for table in tables for row in table.rows) == found["/TD"]
    assert len(points) == found["/LI"]
    assert found["/TOC"]
    assert found["/Link"]


def test_the_type_is_the_sites_own(read: PdfReader) -> None:
    """The font comes with the file, and is not one of the machine's."""
    fonts = {str(font["/BaseFont"]) for page in read.pages for font in _fonts(page)}
    assert any("IBMPlexSans" in font for font in fonts)
    assert not any("Arial" in font or "Liberation" in font or "DejaVu" in font for font in fonts)


def _fonts(page: Any) -> Iterator[Any]:
    for font in page["/Resources"].get("/Font", {}).values():
        yield font.get_object()


def test_the_same_bytes(paper: Paper) -> None:
    """Two files of the same paper are the same."""
    assert pdf(paper, PROJEKT) == pdf(paper, PROJEKT)


def test_without_the_projects_type(paper: Paper, tmp_path: Path) -> None:
    """Where npm has not been run, the paper is made with the type that Typst brings."""
    assert PdfReader(io.BytesIO(pdf(paper, tmp_path))).pages


HOSTILE = (
    '#read("/etc/passwd") #panic() $x$ *a* _b_ <kilde-1> @kilde-1 \\ // /* ` = ]] [[ " \x00 \u202e &amp; [99] [1, 99]'
)


def test_nothing_in_the_data_is_obeyed(paper: Paper) -> None:
    """Words that Typst would obey in a template are shown as they stand, wherever they stand."""
    parts = (
        Text(HOSTILE),
        Heading(HOSTILE),
        Points((HOSTILE,)),
        Table("t", HOSTILE, (HOSTILE, "b"), ((HOSTILE, "b"),)),
    )
    kilder = (Source(HOSTILE, ((1, HOSTILE),)),)
    made = pdf(replace(paper, titel=HOSTILE, om=HOSTILE, parts=parts, kilder=kilder), PROJEKT)
    text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(made)).pages)
    assert '#read("/etc/passwd") #panic() $x$ *a* _b_ <kilde-1> @kilde-1' in text
    assert "root:" not in text


def test_a_sign_that_no_font_has(paper: Paper) -> None:
    """A sign that could be shown to nobody stops the file, and is named; a site has the file all the same.

    It does not claim then to be for screen readers.
    """
    with_sign = replace(paper, parts=(Text("En 🦄"),))
    with pytest.raises(CannotShow, match=r"🦄.*--form docx"):
        pdf(with_sign, PROJEKT)
    made = pdf(with_sign, PROJEKT, always=True)
    assert b"pdfuaid" not in made
    assert PdfReader(io.BytesIO(made)).pages


def test_a_real_catalogue(catalogue: Catalogue) -> None:
    """A real municipality's catalogue is made, and has a page for each chapter in its list of contents."""
    real = paper_of(Lookup(catalogue), "hedensted")
    read = PdfReader(io.BytesIO(pdf(real, PROJEKT)))
    contents = read.pages[1].extract_text()
    assert [] == [titel for titel in headings(real) if titel.split()[0] not in contents]
