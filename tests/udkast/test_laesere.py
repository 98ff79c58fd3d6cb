"""Documents are read as numbered lines, and one that cannot be read says what to do about it."""

import time
from pathlib import Path

import pytest

from generator.udkast.fejl import Ulaeselig
from generator.udkast.laesere import laes
from generator.udkast.laest import laes_igennem

SIDE = """<html><head><title>Hjælp til rengøring</title><script>alert("9 uger")</script></head>
<body><nav><a href="#">Menu 24 timer</a></nav><main><h1>Rengøring</h1><p>Du får svar inden for <b>2 uger</b>.</p>
<ul><li>Én gang om ugen</li></ul><table><tr><th>Hjælp</th><th>Pris</th></tr>
<tr><td><p>Vask</p></td><td>50 kr.</td></tr></table>
</main><footer>Tlf. 12 34 56 78</footer></body></html>"""
KAN_IKKE = [
    ("tom.txt", b"  \n", "tom"),
    ("billede.txt", b"\x89PNG\x00\x00\x01", "ikke en tekst"),
    ("gammel.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "gem den som .docx"),
    ("regneark.ods", b"PK\x03\x04", "Gem dokumentet som"),
    ("nul.pdf", b"", "Filen er tom"),
    ("lang.txt", b"kr. 1. " * 5_000, "over 20.000 tegn"),
    ("dyb.html", b"<div>" * 50_000, "ingen tekst"),
    ("kun-script.html", b"<p><script>alert('2 uger')" * 500, "ingen tekst"),
    ("tom.html", b"<html><body><script>1</script></body></html>", "ingen tekst"),
]


def test_text_keeps_its_lines_and_pages(tmp_path: Path) -> None:
    """Every line has the number it has in the file, and a form feed begins a page."""
    sti = tmp_path / "koege-2026.txt"
    sti.write_bytes("Første\r\n\fAnden side\r\nSlut\r\n".encode("cp1252"))
    dokument = laes(sti)
    assert (("Første", "Anden side", "Slut"), (1, 2, 2)) == (dokument.linjer, dokument.sider)
    assert "Første\nAnden side\nSlut\n" == dokument.tekst


def test_a_saved_page_is_its_main_text(tmp_path: Path) -> None:
    """Headings, lists and tables are kept; menus, scripts and the foot are not."""
    sti = tmp_path / "side.html"
    sti.write_text(SIDE, encoding="utf-8")
    dokument = laes(sti)
    linjer = [linje for linje in dokument.linjer if linje]
    assert "Hjælp til rengøring" == dokument.titel
    assert [
        "# Rengøring", "Du får svar inden for 2 uger.", "- Én gang om ugen", "Hjælp\tPris", "Vask\t50 kr.",
    ] == linjer  # fmt: skip


# Files whose authors wished no good, and how few seconds they may take.
ONDE = [
    ("dyb.html", b"<div>" * 20_000 + b"Svar inden for 2 uger"),
    ("tabeller.html", b"<table><tr><td>" * 2_000 + b"Svar inden for 2 uger"),
    ("uafsluttet.html", b"<p onclick=x>Svar inden for 2 uger<table><tr><td>x<script>" + b"alert(9)" * 2_000),
    ("pdf.html", b"<!doctype html><p>Svar inden for 2 uger</p>"),
    ("kroner.txt", b"Svar inden for 2 uger\n" + b"kr. 1. " * 1_000),
    ("celler.txt", b"Svar inden for 2 uger\n" + b"1\t" * 3_000),
    ("ord.txt", b"Svar inden for 2 uger\n" + b"mellem 18 og til og med " * 500),
    ("overskrifter.txt", b"Svar inden for 2 uger\n" + b"FORM\xc3\x85L\n" * 2_000),
    ("titler.txt", b"Svar inden for 2 uger\n" + b"Kvalitetsstandard for x\n\nLovgrundlag\n" * 400),
    ("post.txt", b"Svar inden for 2 uger\n" + b"a@b.c-" * 2_000),
]


@pytest.mark.parametrize(("navn", "indhold"), ONDE, ids=[case[0] for case in ONDE])
def test_hostile_files_are_only_read(tmp_path: Path, navn: str, indhold: bytes) -> None:
    """What is told stands among the figures, nothing is run, and the time is that of an ordinary document."""
    (tmp_path / navn).write_bytes(indhold)
    start = time.process_time()
    laest = laes_igennem(laes(tmp_path / navn))
    assert time.process_time() - start < 10
    assert ("sagsbehandlingsfrist", "uger") in {(et.id, et.enhed) for del_ in laest.dele for et in del_.fakta}


def test_a_file_is_what_it_begins_as(tmp_path: Path) -> None:
    """A page that is called .txt is read as a page, and a PDF called .docx as a PDF."""
    (tmp_path / "side.txt").write_bytes(b"<!DOCTYPE html><main><p>Svar inden for <b>2</b> uger</main>")
    assert ("Svar inden for 2 uger",) == laes(tmp_path / "side.txt").linjer
    (tmp_path / "fil.docx").write_bytes(b"%PDF-1.4 og ikke mere")
    with pytest.raises(Ulaeselig, match="PDF"):
        laes(tmp_path / "fil.docx")


@pytest.mark.parametrize(("navn", "indhold", "siger"), KAN_IKKE, ids=[case[0] for case in KAN_IKKE])
def test_what_cannot_be_read_says_what_to_do(tmp_path: Path, navn: str, indhold: bytes, siger: str) -> None:
    """No document is read as something it is not."""
    (tmp_path / navn).write_bytes(indhold)
    with pytest.raises(Ulaeselig, match=siger):
        laes(tmp_path / navn)
