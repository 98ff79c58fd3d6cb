"""PDF and Word give the same drafts as the text they were made of, and a file that cannot be read says why."""

import io
import resource
import sys
import time
from pathlib import Path

import pypdf
import pytest

from generator.udkast.dokument import Dokument
from generator.udkast.fejl import Ulaeselig
from generator.udkast.laesere import laes
from generator.udkast.laest import Laest, laes_igennem
from tests.udkast.former import som_html, som_pdf, som_word
from tests.udsnit import GRUNDIG

pytest.importorskip("mammoth")
pytest.importorskip("pdfplumber")

_FYLD = [f"Kommunen lægger vægt på hverdag, samvær og bolig i forløb nummer {ord_}." for ord_ in "abcdefghijklmnop"]
TEKST = [
    "Standarder i Naboby", "", "# Ledsagelse efter servicelovens § 97", "", "## Lovgrundlag", "Servicelovens § 97.", "",
    "## Hvem kan modtage hjælpen", "Borgere mellem 18 og 67 år.", "", *(_FYLD[:8]), "", "## Ydelsens omfang",
    "Du kan få op til 15 timers ledsagelse om måneden.", "", "## Visitering",
    "Vi træffer afgørelse inden for 4 uger.", "", "# Madservice efter servicelovens § 83", "", "## Lovgrundlag",
    "Servicelovens § 83.", "", "## Betaling", "Priserne gælder fra nytår. Beløb i kr. pr. måned.", "",
    "Ret\tHel\tHalv", *(f"Ret nummer {nr}\t1.2{nr},50\t{nr}00" for nr in range(10, 60)), "",
    "## Opfølgning", "Der følges op hver 6. måned.", *_FYLD,
]  # fmt: skip


@pytest.fixture(scope="module")
def original() -> Dokument:
    """A made-up document of two standards, with a table that goes on over pages."""
    return Dokument("naboby-2027", tuple(TEKST))


def _fundet(laest: Laest) -> list[set[tuple[str, str]]]:
    return [{("–".join(map(str, et.tal)), et.enhed) for et in del_.fakta} for del_ in laest.standarder]


def test_word_gives_what_the_text_gave(original: Dokument, tmp_path: Path) -> None:
    """Headings, paragraphs and tables come through."""
    ventet = laes_igennem(original)
    laest = laes_igennem(laes(som_word(original, tmp_path / "naboby.docx")))
    assert 105 == sum(map(len, _fundet(ventet)))
    assert _fundet(ventet) == _fundet(laest)


@pytest.mark.slow
def test_pdf_gives_what_the_text_gave(original: Dokument, tmp_path: Path) -> None:
    """So does a PDF, in one column and in two, with a table over two pages; each line knows its page."""
    sider = {tmp_path / f"naboby-{spalter}.pdf": som_html(original, spalter) for spalter in (1, 2)}
    som_pdf(sider)
    for sti in sider:
        dokument = laes(sti)
        assert _fundet(laes_igennem(original)) == _fundet(laes_igennem(dokument))
        assert (1, True) == (dokument.side(1), (dokument.side(len(dokument.linjer)) or 0) > 1)


@pytest.mark.slow
def test_two_hundred_pages_are_read_in_a_minute(tmp_path: Path) -> None:
    """A long catalogue is read page by page: two hundred within a minute, and without all of them in memory.

    A third of them tells as much, in a third of the time.
    """
    pages = 200 if GRUNDIG else 66
    side = "".join(f"<p>{linje}</p>" for linje in _FYLD)
    brud = '<div style="break-after: page"></div>'
    krop = brud.join(f"{side}<p>Vi svarer inden for {nr % 40 + 2} uger.</p>{side}" for nr in range(pages))
    som_pdf({tmp_path / "lang.pdf": f'<!doctype html><meta charset="utf-8">{krop}'})
    start = time.process_time()
    hukommelse = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    dokument = laes(tmp_path / "lang.pdf")
    laest = laes_igennem(dokument)
    assert time.process_time() - start < 60 * pages / 200
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - hukommelse < 400_000
    assert pages <= (dokument.side(len(dokument.linjer)) or 0)
    assert pages == sum(len(et.linjer) for del_ in laest.dele for et in del_.fakta if et.enhed == "uger")


def _pdf(kode: str | None) -> bytes:
    skriver = pypdf.PdfWriter()
    skriver.add_blank_page(595, 842)
    if kode:
        skriver.encrypt(kode, algorithm="RC4-128")
    ud = io.BytesIO()
    skriver.write(ud)
    return ud.getvalue()


KAN_IKKE = [
    ("billeder.pdf", _pdf(None), "kun billeder"),
    ("laast.pdf", _pdf("hemmelig"), "adgangskode"),
    ("halv.pdf", _pdf(None)[:200], "beskadiget|kun billeder"),
    ("halv.docx", b"PK\x03\x04 og ikke mere", "beskadiget"),
]


@pytest.mark.parametrize(("navn", "indhold", "siger"), KAN_IKKE, ids=[case[0] for case in KAN_IKKE])
def test_what_cannot_be_read_says_why(tmp_path: Path, navn: str, indhold: bytes, siger: str) -> None:
    """Scanned, locked or broken: the message says what it is and what to do."""
    (tmp_path / navn).write_bytes(indhold)
    with pytest.raises(Ulaeselig, match=siger):
        laes(tmp_path / navn)


@pytest.mark.parametrize(("navn", "pakke"), [("a.docx", "mammoth"), ("a.pdf", "pdfplumber")])
def test_without_the_extra_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, navn: str, pakke: str
) -> None:
    """All else works without the packages."""
    monkeypatch.setitem(sys.modules, pakke, None)
    (tmp_path / navn).write_bytes(b"x")
    with pytest.raises(Ulaeselig, match="pip install"):
        laes(tmp_path / navn)
