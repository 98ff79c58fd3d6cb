"""Documents are read as numbered lines, and one that cannot be read says what to do about it."""

from pathlib import Path

import pytest

from generator.udkast.fejl import Ulaeselig
from generator.udkast.laesere import laes

SIDE = """<html><head><title>Hjælp til rengøring</title><script>alert("9 uger")</script></head>
<body><nav><a href="#">Menu 24 timer</a></nav><main><h1>Rengøring</h1><p>Du får svar inden for <b>2 uger</b>.</p>
<ul><li>Én gang om ugen</li></ul><table><tr><th>Hjælp</th><th>Pris</th></tr>
<tr><td><p>Vask</p></td><td>50 kr.</td></tr></table>
</main><footer>Tlf. 12 34 56 78</footer></body></html>"""
KAN_IKKE = [
    ("tom.txt", b"  \n", "tom"),
    ("billede.txt", b"\x89PNG\x00\x00\x01", "ikke en tekst"),
    ("gammel.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "gem den som .docx"),
    ("regneark.xlsx", b"PK\x03\x04", "Gem dokumentet som"),
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


@pytest.mark.parametrize(("navn", "indhold", "siger"), KAN_IKKE, ids=[case[0] for case in KAN_IKKE])
def test_what_cannot_be_read_says_what_to_do(tmp_path: Path, navn: str, indhold: bytes, siger: str) -> None:
    """No document is read as something it is not."""
    (tmp_path / navn).write_bytes(indhold)
    with pytest.raises(Ulaeselig, match=siger):
        laes(tmp_path / navn)
