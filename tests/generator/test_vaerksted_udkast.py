"""Drafts in the workbench: a document is read in the folder that is open, and what it gave can be taken back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.udkast.dokument import Dokument
from generator.workbench import shared
from generator.workbench.bridge import Bridge
from tests.generator.proeve import PROJEKT
from tests.udkast.former import som_word

LINJER = (
    "# Ledsagelse efter servicelovens § 97",
    "## Formål",
    "Formålet er, at du kan komme til aktiviteter uden for hjemmet.",
    "## Hvem kan få hjælpen?",
    "Du kan få ledsagelse, hvis du er fyldt 18 år.",
    "## Omfang",
    "Du kan få op til 15 timers ledsagelse om måneden.",
    "## Sådan søger du",
    "Du søger hos kommunen. Du får svar inden for 4 uger.",
    "## Klage",
    "Du kan klage inden 4 uger.",
)
UDKAST = "ydelser/sel-97-ledsagelse.yaml"


@pytest.fixture(scope="module")
def faelles() -> str:
    """What all share, as the browser fetches it."""
    return shared.written(PROJEKT / "standards")


class Koege:
    """A municipality that was begun in the workbench, and has nothing yet."""

    def __init__(self, faelles: str, rod: Path) -> None:
        self.bridge = Bridge(faelles, str(rod))
        self.begyndt = self.spoerg("begin", kommune="koege")

    def spoerg(self, ask: str, **om: Any) -> Any:
        """The answer to a question."""
        return json.loads(self.bridge.answer(json.dumps({"ask": ask, **om})))

    def udkast(self, navn: str, indhold: bytes) -> Any:
        """What became of a document."""
        return json.loads(self.bridge.draft(navn, indhold))


@pytest.fixture
def koege(faelles: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Koege:
    """It begun."""
    monkeypatch.chdir(Path.cwd())
    return Koege(faelles, tmp_path / "v/mappe")


def _word(sted: Path) -> bytes:
    return som_word(Dokument("Ledsagelse 2026", LINJER), sted / "x.docx").read_bytes()


def test_a_municipality_of_the_country_is_begun(koege: Koege) -> None:
    """It has the files that every one must have, its own name and code, and nothing but places to fill in."""
    assert ["kilder.yaml", "kommune.yaml"] == [et["navn"] for et in koege.begyndt["filer"]]
    assert {"skal-udfyldes"} == {et["kode"] for et in koege.begyndt["fund"]}
    assert 'navn: Køge Kommune\nkode: "259"' in koege.spoerg("form", navn="kommune.yaml")["tekst"]
    assert {"koege", "aabenraa"} <= {et["id"] for et in koege.spoerg("newcomers")}


def test_a_document_becomes_drafts_that_can_be_taken_back(koege: Koege, tmp_path: Path) -> None:
    """The draft stands in the folder with its proposals and its source's text; undone, all of it is gone."""
    foer = koege.bridge._bench.files()
    blev = koege.udkast("Ledsagelse 2026.docx", _word(tmp_path))
    assert (UDKAST, 4) == (*blev["filer"], blev["tal"])
    assert "timer-pr-maaned: 15 timer/md" in blev["rapport"]
    fund = [et for et in koege.spoerg("state")["fund"] if et["fil"] == UDKAST]
    assert {True} == {et["advarsel"] for et in fund}
    assert 4 == sum("forslag-uset" in et["besked"] for et in fund)
    kilden = koege.spoerg("source", dokument=blev["dokument"])
    assert {"fakta"} == {
        et["slags"] for linje in kilden["linjer"] if "15 timers" in linje["tekst"] for et in linje["tal"]
    }
    assert [] == kilden["fund"]
    koege.spoerg("undo")
    assert foer == koege.bridge._bench.files()


def test_the_changed_draft_alone_is_told_of_as_in_the_folder(koege: Koege, tmp_path: Path) -> None:
    """A proposal that is accepted is told of no more, and nothing else is new."""
    koege.udkast("Ledsagelse 2026.docx", _word(tmp_path))
    koege.spoerg("state")
    koege.spoerg("remove", navn=UDKAST, sti=["fakta", 1, "forslag"])
    straks = koege.spoerg("quick", navn=UDKAST)["fund"]
    assert straks == koege.spoerg("state")["fund"]
    assert 3 == sum("forslag-uset" in et["besked"] for et in straks)


@pytest.mark.parametrize(
    ("navn", "indhold", "siger"),
    [
        ("tom.docx", b"", "Filen er tom"),
        ("gammel.doc", b"\xd0\xcf\x11\xe0rest", "gem den som .docx"),
        ("brudt.docx", b"PK\x03\x04rest", "beskadiget"),
        ("billede.png", b"\x89PNG", "kan ikke læses"),
        ("../../ude.txt", b"\0\0", "ikke en tekst"),
        ("stor.txt", b"x" * 40_000_001, "større end 40 MB"),
    ],
)
def test_what_cannot_be_read_is_refused_and_changes_nothing(
    koege: Koege, navn: str, indhold: bytes, siger: str
) -> None:
    """The words say what to do, and there is nothing to undo."""
    assert siger in koege.udkast(navn, indhold)["afvist"]
    assert not koege.spoerg("state")["kan_fortryde"]


def test_a_folder_with_mistakes_in_its_own_name_is_mended_first(koege: Koege, tmp_path: Path) -> None:
    """Without a municipality there is nobody to write drafts for."""
    koege.spoerg("set_text", navn="kommune.yaml", tekst="id: koege\n")
    koege.spoerg("state")
    assert "kommune.yaml først" in koege.udkast("Ledsagelse 2026.docx", _word(tmp_path))["afvist"]


def test_a_pdf_is_read_without_what_draws_and_decrypts_it() -> None:
    """pdfplumber is imported where Pillow, pypdfium2 and cryptography are not, and what asks for them says password."""
    program = """
import generator.workbench.absent as absent
absent.find_spec = lambda navn: None
absent.stand_in()
import pdfplumber, pypdfium2
from cryptography.hazmat.primitives.ciphers import algorithms
for spurgt in (pypdfium2.PdfDocument, algorithms.AES):
    try:
        spurgt("x")
    except absent.PasswordNeeded:
        print("læst")
"""
    ud = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ("læst\nlæst\n", "") == (ud.stdout, ud.stderr)
