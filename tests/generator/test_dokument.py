"""A municipality's standards as the paper that a council adopts: what it says, and the document for Word."""

import io
import re
import sys
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from calculators.show.meeting_paper import Heading, Paper, Points, Table, Text, in_words
from generator.cli import main
from generator.document.blocks import blocks
from generator.document.content import document
from generator.document.word import word_document
from generator.load.loader import Loaded, load_standards
from generator.model.catalogue import Catalogue
from generator.pages.catalogue.hele_standarden import sections
from generator.pages.catalogue.ydelse_view import view_of
from generator.prose.lookup import Lookup
from tests.generator.proeve import EKSEMPEL, Proeve
from tests.generator.udgaver import I_DAG, med_udgaver

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NUMBER = re.compile(r"\[(\d+(?:, \d+)*)\]")


def paper_of(opslag: Lookup, kommune: str = "proevekommune", ydelse: str | None = None) -> Paper:
    """The paper of a municipality, or of one of its standards."""
    data = opslag.catalogue.kommune(kommune)
    assert data is not None
    return document(opslag, data, next((et for et in data.ydelser if et.id == ydelse), None))


def headings(paper: Paper, level: int = 1) -> list[str]:
    """Those of a level."""
    return [part.text for part in paper.parts if isinstance(part, Heading) and part.level == level]


def words(paper: Paper) -> list[str]:
    """Every text of the paper."""
    found: list[str] = []
    for part in paper.parts:
        match part:
            case Heading(text) | Text(text):
                found.append(text)
            case Points(texts):
                found += texts
            case Table():
                found += [in_words(cell) for row in part.rows for cell in row]
    return found


def test_all_standards_and_the_appendices(lille: Loaded) -> None:
    """Every standard of the municipality is a chapter; contradictions come after, and nothing of its neighbours."""
    paper = paper_of(Lookup(lille.catalogue))
    data = lille.catalogue.kommune("proevekommune")
    assert data is not None
    assert [*(et.titel for et in data.ydelser), "Bilag: Uoverensstemmelser"] == headings(paper)
    assert "Prøve Kommune" == paper.om
    assert not any("Naboby" in text for text in words(paper))


def test_sections_stand_in_the_order_of_the_page(catalogue: Catalogue) -> None:
    """The headings of a chapter are those of the standard's own page, one after another, and none is left out."""
    opslag = Lookup(catalogue)
    for data in catalogue.kommuner:
        for ydelse in data.ydelser:
            own = [titel for _, titel, _, _ in sections(view_of(opslag, ydelse, "x/y/hele.md"), data)]
            assert own == headings(paper_of(opslag, data.id, ydelse.id), 2)[: len(own)]


def test_every_figure_has_its_source_in_the_paper(catalogue: Catalogue) -> None:
    """Each number in brackets is a place in the list of sources, and every value of every fact has one."""
    opslag = Lookup(catalogue)
    for data in catalogue.kommuner:
        paper = paper_of(opslag, data.id)
        known = {nr for kilde in paper.kilder for nr, _ in kilde.steder}
        used = {int(nr) for text in words(paper) for found in NUMBER.findall(text) for nr in found.split(", ")}
        assert known == used
        tables = [part for part in paper.parts if isinstance(part, Table) and part.navn.endswith("-tal")]
        figures = [in_words(row[1]) for table in tables for row in table.rows]
        assert [] == [text for text in figures if not NUMBER.search(text)]


def test_nothing_of_markdown_or_html_is_left(catalogue: Catalogue) -> None:
    """The paper has words alone: no marks of Markdown, no tags, no places of facts."""
    opslag = Lookup(catalogue)
    left = re.compile(r"\*\*|</?[a-z]+[ >]|\{[a-z]+:|\]\(|^#+ |&[a-z]+;", re.MULTILINE)
    for data in catalogue.kommuner:
        assert [] == [text for text in words(paper_of(opslag, data.id)) if left.search(text)]


def test_blocks() -> None:
    """Paragraphs, points and headings of Markdown become those of the paper."""
    text = "Du får **hjælp**.\nOg mere.\n\n#### Forsikring { #x }\n\n- En [ting](a.md).\n- To\n  ting.\n\n1. Først\n"
    assert [
        Text("Du får hjælp. Og mere."),
        Heading("Forsikring", 3),
        Points(("En ting.", "To ting.")),
        Points(("Først",)),
    ] == list(blocks(text))


def test_one_standard(lille: Loaded) -> None:
    """A standard alone has its own chapter, and only the contradictions that are about it."""
    paper = paper_of(Lookup(lille.catalogue), ydelse="sel-100-merudgifter")
    assert ["Merudgifter", "Bilag: Uoverensstemmelser"] == headings(paper)
    assert "Merudgifter: kvalitetsstandard" == paper.titel


def test_what_changed_since_the_edition_before(proeve: Proeve) -> None:
    """Where there is an edition before, the paper ends with what is another; where there is none, it does not."""
    opslag = Lookup(load_standards(med_udgaver(proeve).standards, I_DAG).catalogue)
    paper = paper_of(opslag, ydelse="sel-85-stoette")
    assert "Bilag: Ændret siden sidste udgave" == headings(paper)[-1]
    assert any(re.search(r": fra .+ til .+\.", text) for text in words(paper))
    assert "Bilag: Ændret siden sidste udgave" not in headings(paper_of(opslag, ydelse="sel-100-merudgifter"))


def test_the_document_for_word(lille: Loaded) -> None:
    """Real headings and tables with a row of headings, a list of contents, and the same bytes each time."""
    paper = paper_of(Lookup(lille.catalogue))
    content = word_document(paper)
    with ZipFile(io.BytesIO(content)) as archive:
        root = ElementTree.fromstring(archive.read("word/document.xml"))
    styles = [style.get(f"{W}val") for style in root.iter(f"{W}pStyle")]
    # The sources, and what the paper says of itself, have a heading each.
    assert len(headings(paper)) + 2 == styles.count("Heading1")
    assert len(headings(paper, 2)) == styles.count("Heading2")
    assert [r' TOC \o "1-2" \h \z \u '] == [field.text for field in root.iter(f"{W}instrText")]
    tables = [part for part in paper.parts if isinstance(part, Table)]
    assert len(tables) == len(list(root.iter(f"{W}tbl"))) == len(list(root.iter(f"{W}tblHeader")))
    assert content == word_document(paper)


def run(*args: str) -> tuple[int, str]:
    """What the command answers."""
    said = CliRunner().invoke(main, ["dokument", *args, "--standards", str(EKSEMPEL / "standards")])
    return said.exit_code, said.output


def test_the_command_writes_the_file(tmp_path: Path) -> None:
    """The file is there, and the command says what it is."""
    ud = tmp_path / "x.docx"
    assert (0, f"Prøve Kommune: Kvalitetsstandarder ligger i {ud}.\n") == run(
        "--kommune", "proevekommune", "--form", "docx", "--ud", str(ud)
    )
    assert ud.read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--kommune", "proevekomune"), "Der er ingen kommune “proevekomune”. Mente du “proevekommune”?"),
        (("--kommune", "proevekommune", "--standard", "sel-100"), "proevekommune har ingen standard “sel-100”."),
    ],
)
def test_what_is_not_there(tmp_path: Path, args: tuple[str, ...], said: str) -> None:
    """A wrong name is told with the likeliest right one, and no file is written."""
    ud = tmp_path / "x.docx"
    code, output = run(*args, "--form", "docx", "--ud", str(ud))
    assert 1 == code
    assert said in output
    assert not ud.exists()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """Where the file cannot be written, the command says so."""
    code, output = run("--kommune", "proevekommune", "--form", "docx", "--ud", str(tmp_path / "ingen" / "x.docx"))
    assert 1 == code
    assert "kan ikke skrives" in output


def test_without_typst(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PDF needs an extra, and who lacks it is told which; Word needs nothing."""
    monkeypatch.setitem(sys.modules, "typst", None)
    code, output = run("--kommune", "proevekommune", "--ud", str(tmp_path / "x.pdf"))
    assert 1 == code
    assert "pip install serviceniveau[dokument]" in output
    assert 0 == run("--kommune", "proevekommune", "--form", "docx", "--ud", str(tmp_path / "x.docx"))[0]
