"""Standards whose document has no date: the day we show them from is never told as their age."""

import csv
import io
import re

import pytest

from generator.model.catalogue import Catalogue
from generator.model.kilde import Kilde
from generator.prose import datering
from generator.prose.lookup import Lookup

UDEN = "uden dato, tidligst april 2020"
STANDARD = [
    ("frederikshavn/sel-97-ledsagelse", f"standard {UDEN}"),
    ("hedensted/sel-85-bostoette", "standard uden dato"),
    ("hedensted/sel-101-rusmiddelbehandling", "standard fra 2017"),
    ("hvidovre/sel-97-ledsagelse", "standard fra 2023"),
]
NAVN = {"id": "a", "type": "henvisning", "titel": "A", "udgiver": "A"}


@pytest.mark.parametrize(("adresse", "ord_"), STANDARD, ids=[et[0] for et in STANDARD])
def test_the_page_says_how_old_the_standard_is(
    catalogue: Catalogue, sider: dict[str, str], adresse: str, ord_: str
) -> None:
    """The top line has the document's own year, or says that there is none and leads to what we know of it."""
    opslag = Lookup(catalogue)
    ydelse = opslag.ydelse(adresse)
    top = next(linje for linje in sider[f"{adresse}.md"].splitlines() if linje.startswith('<p class="sn-over">'))
    assert ord_ == datering.standarden(opslag, ydelse)
    link = f'<a href="../../kilder/#{ydelse.kilde.dokument}">{ord_}</a>' if "uden" in ord_ else f"· {ord_}</p>"
    assert link in top


def test_why_there_is_no_date_stands_among_the_sources(catalogue: Catalogue, sider: dict[str, str]) -> None:
    """The place that the line leads to is there, with the reason."""
    for kilde in (Lookup(catalogue).kilde(navn) for navn in ("frederikshavn", "hedensted-bostoette")):
        assert kilde.datering and f"{{ #{kilde.id} }}" in sider["kilder.md"]
        assert " ".join(kilde.datering.split()) in " ".join(sider["kilder.md"].split())


def test_no_page_gives_an_undated_standard_a_year(sider: dict[str, str]) -> None:
    """Comparisons, the politician's front page and legends never say Frederikshavn 2020."""
    fund = re.compile(r"Frederikshavn( Kommune)?,? \(?2020|standard fra 2020")
    assert [] == [sti for sti, tekst in sider.items() if fund.search(tekst)]
    egne = {sti: tekst for sti, tekst in sider.items() if sti.startswith("frederikshavn/")}
    assert [] == [sti for sti, tekst in egne.items() if "fra 1.4.2020" in tekst]


def test_the_age_stands_where_standards_are_compared(sider: dict[str, str]) -> None:
    """A comparison, the overview, the front pages, the deadlines and a situation all say that there is no date."""
    md = sider
    assert f"Frederikshavn {UDEN}; Hvidovre 2023" in md["serviceniveau/sammenlign/sel-97.md"]
    assert f"Frederikshavn {UDEN}" in md["serviceniveau/sammenlign.md"]
    assert f"Frederikshavn Kommune {UDEN}; Hedensted Kommune 2017 og uden dato" in md["serviceniveau/index.md"]
    assert f">{UDEN}</a>" in md["frederikshavn/index.md"]
    assert "Frederikshavn, uden dato" in md["serviceniveau/frister.md"]
    assert "Hedensted, 2017 og uden dato" in md["serviceniveau/frister.md"]
    situationer = [tekst for sti, tekst in md.items() if sti.startswith("kend-din-ret/")]
    assert any(f"Efter kommunens standard {UDEN}" in tekst for tekst in situationer)


def test_figures_of_an_undated_standard_have_no_first_day(sider: dict[str, str]) -> None:
    """Only the figures that are printed with a year of their own say when they hold."""
    tabel = [linje for linje in sider["frederikshavn/sel-97-ledsagelse/hele.md"].splitlines() if linje.startswith("| ")]
    tilskud = next(linje for linje in tabel if linje.startswith("| Tilskud til ledsagerens udgifter"))
    frist = next(linje for linje in tabel if linje.startswith("| Sagsbehandlingsfrist"))
    assert "| 2015 |" in tilskud
    assert f"| {UDEN} |" in frist


def test_tables_to_fetch_say_so_too(sidefiler: dict[str, str]) -> None:
    """In the files beside the pages the column of the standard's day has words where no day is known."""
    tabeller = [
        list(csv.DictReader(io.StringIO(tekst.lstrip("\ufeff")), delimiter=";")) for tekst in sidefiler.values()
    ]
    dage = {
        (raekke["Kommune"], raekke["Standard fra"])
        for tabel in tabeller
        for raekke in tabel
        if "Standard fra" in raekke and raekke.get("Kommune") in ("Frederikshavn", "Hvidovre")
    }
    assert {("Frederikshavn", UDEN), ("Hvidovre", "2023-01-01")} == dage


def test_a_document_has_one_kind_of_date(catalogue: Catalogue) -> None:
    """A document has its date, or the earliest day it can be from, and the undated ones say what is known."""
    with pytest.raises(ValueError, match="tidligst"):
        Kilde.model_validate(
            {
                "id": "a",
                "type": "henvisning",
                "titel": "A",
                "udgiver": "A",
                "dato": "2020-01-01",
                "tidligst": "2019-01-01",
            }
        )
    udaterede = [kilde for kilde in catalogue.kilder if kilde.type == "dokument" and not kilde.dato]
    assert ["frederikshavn", "hedensted-bostoette"] == [kilde.id for kilde in udaterede]
    assert all(kilde.datering for kilde in udaterede)
