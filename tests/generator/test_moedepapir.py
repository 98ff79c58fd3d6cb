"""Papers for meetings: a document for Word and a workbook beside the page, made of the same data as the page."""

import csv
import io
import zipfile
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook

from calculators.show.csv_text import csv_of
from calculators.show.docx import docx_parts
from calculators.show.meeting_paper import Heading, Paper, Part, Points, Source, Table, Text
from generator.compare.coverage import TOPICS, coverage, stated
from generator.model.catalogue import Catalogue
from generator.pages.politician.meeting import without_empty
from generator.paper.book import workbook
from generator.paper.word import word_file

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ODD = "=1+1 <b>&\x07\ud800"
TABLE = Table(
    "Tal",
    "Tal for tal",
    ("Id", "Beløb", "Enhed", "Fra"),
    (
        ("0001", Decimal("1234.50"), "kr/md", date(2023, 1, 1)),
        ("1E5", 12, "uger", None),
        (ODD, None, "", date(2024, 2, 29)),
    ),
)
PAPER = Paper(
    "papir", "Æbler & pærer", "Mødepapir", date(2026, 11, 28), "serviceniveau/", "sha256:0",
    (Heading("Først"), Text("En linje.\nEn til."), Points(("a", "b")), Heading("Dybere", 2), TABLE),
    (Source("En kilde (2023)", ((1, "linje 4"),)),), (TABLE,),
)  # fmt: skip


def parts_of(word: bytes) -> dict[str, ElementTree.Element]:
    """Every part of a document by its name; each must be XML."""
    with zipfile.ZipFile(io.BytesIO(word)) as archive:
        assert archive.testzip() is None
        return {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}


def styled(document: ElementTree.Element) -> list[tuple[str, str]]:
    """Every paragraph outside tables, as its style and its text."""
    body = document.find(f"{W}body")
    assert body is not None
    found = []
    for paragraph in body.findall(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        found.append(("" if style is None else style.get(f"{W}val", ""), "".join(paragraph.itertext())))
    return found


def tables_of(document: ElementTree.Element) -> list[list[list[str]]]:
    """The texts of every table's rows; the first must be a row of headings that stands again on each sheet."""
    found = []
    for table in document.iter(f"{W}tbl"):
        rows = table.findall(f"{W}tr")
        assert [True] + [False] * (len(rows) - 1) == [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        found.append([["\n".join("".join(p.itertext()) for p in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
                      for row in rows])  # fmt: skip
    return found


def test_a_document_has_headings_tables_and_a_language() -> None:
    """Headings are styles that exist, tables have header rows, the language is Danish, and the file has its title."""
    parts = parts_of(word_file(PAPER))
    document, styles = parts["word/document.xml"], parts["word/styles.xml"]
    used = {style for style, _ in styled(document) if style}
    assert set() == used - {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    assert [("Title", "Æbler & pærer"), ("Heading1", "Først"), ("Heading2", "Dybere")] == [
        each for each in styled(document) if each[0] in ("Title", "Heading2") or each[1] == "Først"
    ]
    assert [["Id", "Beløb", "Enhed", "Fra"], ["0001", "1.234,50", "kr/md", "1. januar 2023"], ["1E5", "12", "uger", ""],
            ["=1+1 <b>&", "", "", "29. februar 2024"]] == tables_of(document)[0]  # fmt: skip
    assert {"da-DK"} == {lang.get(f"{W}val") for lang in styles.iter(f"{W}lang")}
    core = {each.tag.partition("}")[2]: each.text for each in parts["docProps/core.xml"]}
    assert ("Æbler & pærer", "da-DK", "2026-11-28T00:00:00Z") == (core["title"], core["language"], core["created"])
    assert [("Kilde", "Lavet: 28. november 2026"), ("Kilde", "Siden: serviceniveau/"), ("Kilde", "Data: sha256:0")] == (
        styled(document)[-3:]
    )
    declared = {each.get("PartName", "").lstrip("/") for each in parts["[Content_Types].xml"]}
    assert set(parts) - {"[Content_Types].xml"} - declared == {"_rels/.rels", "word/_rels/document.xml.rels"}


def test_a_wide_table_turns_the_sheet() -> None:
    """A table with many columns is read across."""
    wide = Table("Bred", "", tuple("abcdefg"), (tuple("1234567"),))
    across = [
        'w:orient="landscape"' in docx_parts(Paper("p", "t", "o", PAPER.dag, "", "", (table,)))["word/document.xml"]
        for table in (TABLE, wide)
    ]
    assert [False, True] == across


def test_a_workbook_has_numbers_days_and_text() -> None:
    """A number is a number, a day a day, an id text; what looks like a formula is text; and the file says what it is."""
    book = load_workbook(io.BytesIO(workbook(PAPER)))
    assert ["Tal", "Om papiret"] == book.sheetnames
    rows = list(book["Tal"].iter_rows(values_only=True))
    assert rows[1:] == [
        ("0001", 1234.5, "kr/md", datetime(2023, 1, 1)),
        ("1E5", 12, "uger", None),
        (ODD.rstrip("\x07\ud800"), None, None, datetime(2024, 2, 29)),
    ]
    assert "Æbler & pærer" == book.properties.title
    about = {str(navn): tekst for navn, tekst in book["Om papiret"].iter_rows(min_row=2, max_col=2, values_only=True)}
    assert ("28. november 2026", "sha256:0", "linje 4") == (about["Lavet"], about["Data"], about["Kilde [1]"])


def test_the_same_paper_gives_the_same_bytes() -> None:
    """Nothing of the clock or the machine is in the files."""
    assert (word_file(PAPER), workbook(PAPER)) == (word_file(PAPER), workbook(PAPER))
    with zipfile.ZipFile(io.BytesIO(word_file(PAPER))) as archive:
        assert {(1980, 1, 1, 0, 0, 0)} == {part.date_time for part in archive.infolist()}


def test_nothing_empty_is_printed() -> None:
    """A heading with nothing below it and a table without rows are left out."""
    empty = Table("Tom", "", ("a",), ())
    parts: list[Part] = [
        Heading("A"),
        empty,
        Heading("B"),
        Text("x"),
        Heading("C"),
        Heading("D", 2),
        Text("y"),
        Heading("E"),
    ]
    assert ["B", "C", "D"] == [each.text for each in without_empty(parts) if isinstance(each, Heading)]


def the_paper(papers: Mapping[str, Paper], path: str) -> Paper:
    """The paper of a page."""
    return next(paper for page, paper in papers.items() if page.endswith(path))


def test_a_comparison_is_a_paper(papers: Mapping[str, Paper]) -> None:
    """What the municipality and the law decide in tables with the numbers of the sources, and what the law changed."""
    document = parts_of(word_file(the_paper(papers, "sammenlign/sel-100.md")))["word/document.xml"]
    assert "Ét tal, som kommunen bestemmer, er forskelligt. 10 emner bestemmer loven." in styled(document)[2][1]
    headings = [text for style, text in styled(document) if style == "Heading1"]
    assert ["Det bestemmer kommunen", "Det bestemmer loven", "Kilder", "Om papiret"] == [
        each for each in headings if each in ("Det bestemmer kommunen", "Det bestemmer loven", "Kilder", "Om papiret")
    ]
    assert any(each.startswith("Loven er ændret siden: ") for each in headings)
    decided = tables_of(document)[0]
    (frist,) = [row for row in decided if row[0].startswith("Sagsbehandlingsfrist")]
    assert frist[1].startswith("8 uger [") and frist[2].startswith("10 uger [") and frist[3].startswith("Forskel")
    numbers = {text.partition("]")[0].lstrip("[") for style, text in styled(document) if style == "Kildested"}
    assert {frist[1].partition("[")[2].rstrip("]"), frist[2].partition("[")[2].rstrip("]")} <= numbers


def test_the_workbook_and_the_csv_say_the_same(papers: Mapping[str, Paper], sidefiler: dict[str, str]) -> None:
    """Every cell of the sheets is that of the files, and the figure is a number with its unit beside it."""
    paper = the_paper(papers, "sammenlign/sel-100.md")
    book = load_workbook(io.BytesIO(workbook(paper)))
    bred = list(book["Emne for emne"].iter_rows(values_only=True))
    frist = dict(zip(bred[0], next(row for row in bred if row[0] == "Sagsbehandlingsfrist"), strict=True))
    assert (8, "uger", 10, "uger") == tuple(
        frist[f"{navn}, {del_}"] for navn in ("Frederikshavn", "Hvidovre") for del_ in ("tal", "enhed")
    )
    for table, end in zip(paper.tables, ("-bred.csv", ".csv"), strict=True):
        assert csv_of(table) == sidefiler[f"serviceniveau/sammenlign/sel-100/sel-100{end}"]
        read = list(csv.reader(io.StringIO(sidefiler[f"serviceniveau/sammenlign/sel-100/sel-100{end}"]), delimiter=";"))
        assert book[table.navn].max_row == len(read)


def test_a_municipality_is_a_paper(papers: Mapping[str, Paper], catalogue: Catalogue) -> None:
    """Its standards with deadlines, the unsaid, the law's changes, what to decide, and how far it is read: all of it."""
    document = parts_of(word_file(the_paper(papers, "kommuner/hvidovre.md")))["word/document.xml"]
    assert ["Standarderne", "Det, der ikke står", "Loven er ændret siden", "Uoverensstemmelser",
            "Så langt er det læst efter", "Kilder", "Om papiret"] == [
        text for style, text in styled(document) if style == "Heading1"
    ]  # fmt: skip
    standards, unsaid, _, new, *_, read = tables_of(document)
    data = catalogue.kommune("hvidovre")
    assert data is not None
    assert len(data.ydelser) == len(standards) - 1
    (merudgifter,) = [row for row in standards if row[0] == "SEL § 100 Merudgifter"]
    assert "2023" == merudgifter[1] and merudgifter[2].startswith("10 uger [")
    emner = {f"{et.lovgrundlag[0]} {et.titel}": coverage(catalogue, et) for et in data.ydelser}
    assert {navn: str(stated(felter.values())) for navn, felter in emner.items()} == {r[0]: r[3] for r in standards[1:]}
    silent = {navn: [TOPICS[emne] for emne, felt in et.items() if felt.status == "tavs"] for navn, et in emner.items()}
    assert {navn: ", ".join(tavse) for navn, tavse in silent.items() if tavse} == {row[0]: row[1] for row in unsaid[1:]}
    assert any(row[0].startswith("551 kr. om måneden for meget: ") and row[2] for row in new[1:])
    assert ["Tal, der er læst og har en kilde"] == [row[0] for row in read[1:2]]


def test_the_workbook_of_a_municipality_has_every_contradiction(
    papers: Mapping[str, Paper], catalogue: Catalogue
) -> None:
    """A row for each, with kroner as numbers; a row for each standard; a row for each topic of each."""
    book = load_workbook(io.BytesIO(workbook(the_paper(papers, "kommuner/hvidovre.md"))))
    data = catalogue.kommune("hvidovre")
    assert data is not None
    rows = {name: list(book[name].iter_rows(values_only=True)) for name in ("Bred", "Lang", "Uoverensstemmelser")}
    assert (len(data.ydelser), len(data.ydelser) * len(TOPICS), len(data.uoverensstemmelser)) == tuple(
        len(each) - 1 for each in rows.values()
    )
    heading = rows["Uoverensstemmelser"][0]
    found = [dict(zip(heading, row, strict=True)) for row in rows["Uoverensstemmelser"][1:]]
    assert 6612 in {row["Kroner om året"] for row in found}  # 551 kr. a month
    assert {et.id for et in data.uoverensstemmelser} == {row["Id"] for row in found}


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_every_paper_is_offered_on_its_page(papers: Mapping[str, Paper], sider: dict[str, str], ending: str) -> None:
    """The page leads to each file of its paper, and has the data's hash for the print."""
    assert papers
    for path, paper in papers.items():
        assert (True, True) == (f'{paper.navn}.{ending}" download' in sider[path], paper.datasaet in sider[path])
