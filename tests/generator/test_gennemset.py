"""Who has held a standard's figures against the source: signed in the workbench, said on the page, and noticed when they change."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.model.ydelse import Ydelse
from generator.pages.all_pages import pages
from generator.prose.gennemset import gennemset
from tests.generator.proeve import STOETTE, Proeve, lav_proeve
from tests.generator.test_vaerksted import Vaerksted

NAVN = STOETTE.split("/", 2)[2]
AF = "Ida Holm"


@pytest.fixture
def proeve(tmp_path: Path) -> Proeve:
    """The made-up municipality."""
    return lav_proeve(tmp_path / "proeve")


@pytest.fixture
def aaben(proeve: Proeve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Vaerksted:
    """It opened, with the text of its source."""
    monkeypatch.chdir(Path.cwd())
    mappe = proeve.standards / "kommuner/proevekommune"
    return Vaerksted(tmp_path / "v/mappe", proeve.standards, mappe, (proeve.kilder / "proeve-2023.txt",))


def _ydelse(proeve: Proeve) -> Ydelse:
    catalogue = proeve.load_standards().catalogue
    return next(et for et in catalogue.ydelser if et.id == "sel-85-stoette")


def _signed(aaben: Vaerksted, proeve: Proeve) -> None:
    """Sign it in the workbench, and put the file back where it came from."""
    aaben.spoerg("sign", navn=NAVN, af=AF)
    proeve.skriv(STOETTE, aaben.gemt()[NAVN].decode())


def test_each_figure_stands_with_the_lines_it_was_read_in(aaben: Vaerksted, proeve: Proeve) -> None:
    """As many as the standard has values, and of each the text of its lines; what is no standard has none."""
    tal = aaben.spoerg("figures", navn=NAVN)["tal"]
    alle = [(fakta.betegnelse, vaerdi) for fakta in _ydelse(proeve).fakta for vaerdi in fakta.vaerdier]
    assert [navn for navn, _ in alle] == [et["navn"] for et in tal] and tal
    kilden = (proeve.kilder / "proeve-2023.txt").read_text(encoding="utf-8").split("\n")
    assert [
        [[nr, kilden[nr - 1]] for nr in vaerdi.kilde.linje.numre()] for _, vaerdi in alle if vaerdi.kilde.linje
    ] == [et["linjer"] for et in tal]
    assert {} == aaben.spoerg("figures", navn="kommune.yaml")


def test_a_signature_is_kept_in_the_file_and_said_on_the_page(aaben: Vaerksted, proeve: Proeve) -> None:
    """Name and day stand on the service's page; the dataset is the same, and nothing is said of one unsigned."""
    foer, datasaet = pages(proeve.load_standards().catalogue), proeve.load_standards().catalogue.datasaet
    assert gennemset(_ydelse(proeve)) is None
    _signed(aaben, proeve)
    siger = gennemset(_ydelse(proeve))
    assert siger and siger.startswith(f"Tallene er holdt op mod kilden af {AF} den ") and "ændret" not in siger
    assert [] == [et for et in aaben.spoerg("state")["fund"] if et["kode"] == "gennemset-aendret"]
    efter = pages(proeve.load_standards().catalogue)
    assert ["proevekommune/sel-85-stoette.md"] == [sti for sti in efter if efter[sti] != foer[sti]]
    assert siger in efter["proevekommune/sel-85-stoette.md"]
    assert datasaet == proeve.load_standards().catalogue.datasaet


def test_a_figure_that_is_changed_after_is_noticed(aaben: Vaerksted, proeve: Proeve) -> None:
    """The check warns, at once, and the page says so; prose may be changed, and a new signature mends it."""
    aaben.spoerg("sign", navn=NAVN, af=AF)
    aaben.spoerg("change", navn=NAVN, sti=["svar", "pris"], vaerdi="Det er gratis.")
    assert [] == _warned(aaben)
    aaben.spoerg("change", navn=NAVN, sti=["fakta", 0, "betegnelse"], vaerdi="Noget andet")
    assert [("gennemset", True)] == _warned(aaben)
    proeve.skriv(STOETTE, aaben.gemt()[NAVN].decode())
    assert "Nogle af dem er ændret siden." in str(gennemset(_ydelse(proeve)))
    aaben.spoerg("sign", navn=NAVN, af="En anden")
    assert [] == _warned(aaben)


def _warned(aaben: Vaerksted) -> list[tuple[str, bool]]:
    fund = aaben.spoerg("quick", navn=NAVN)["fund"]
    return [(et["felt"], et["advarsel"]) for et in fund if et["kode"] == "gennemset-aendret"]


def test_a_draft_is_signed_by_nobody(aaben: Vaerksted) -> None:
    """It has no figures to go through, and a signature is refused."""
    aaben.spoerg("change", navn=NAVN, sti=["udkast"], vaerdi="ja")
    aaben.spoerg("state")
    assert {} == aaben.spoerg("figures", navn=NAVN)
    assert "afvist" in aaben.spoerg("sign", navn=NAVN, af=AF)


def test_the_day_is_today(aaben: Vaerksted) -> None:
    """The signature has the day that it was given."""
    aaben.spoerg("sign", navn=NAVN, af=AF)
    assert f"dato: {date.today().isoformat()}" in aaben.spoerg("form", navn=NAVN)["tekst"]
