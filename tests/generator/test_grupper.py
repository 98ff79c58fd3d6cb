"""Groups of people with rights and deadlines of their own, and functional levels of another system than VUM."""

import json
import re

import pytest

from generator.export.api import api
from generator.export.view import View
from generator.pages.all_pages import pages
from generator.search.entries import entries
from tests.generator.proeve import STOETTE, Proeve

_GRUPPER = """grupper:
  - {id: fra-82, titel: Du er fyldt 82 år, alder_fra: alder-82, linje: 19}
  - id: i-risiko
    titel: Du er i risiko
    alder_fra: alder-65
    alder_til: alder-81
    vilkaar: Du har mistet en nær.
    linje: 19-20
funktionsniveau:
  - {niveauer: [2, 3], omraade: praktiske opgaver, gruppe: i-risiko, linje: 19}
fakta:
"""
_FAKTA = """  - {id: alder-82, betegnelse: Alder, enhed: år, vaerdier: [{gyldig_fra: 2023-01-01, vaerdi: 82, kilde: K}]}
  - {id: alder-65, betegnelse: Alder, enhed: år, vaerdier: [{gyldig_fra: 2023-01-01, vaerdi: 65, kilde: K}]}
  - {id: alder-81, betegnelse: Alder, enhed: år, vaerdier: [{gyldig_fra: 2023-01-01, vaerdi: 81, kilde: K}]}
  - {id: besoeg-82, gruppe: fra-82, emne: besoeg, betegnelse: Besøg fra 82, enhed: gange/år, vaerdier: [{gyldig_fra: 2023-01-01, vaerdi: 2, kilde: K}]}
  - {id: svar-82, gruppe: fra-82, emne: sagsbehandlingsfrist, betegnelse: Svar fra 82, enhed: uger, vaerdier: [{gyldig_fra: 2023-01-01, vaerdi: 3, kilde: K}]}
"""


@pytest.fixture
def med_grupper(proeve: Proeve) -> Proeve:
    """The service has two groups, one by age alone and one by age and a condition."""
    proeve.ret(STOETTE, "fakta:\n", _GRUPPER)
    fakta = _FAKTA.replace("K}", "{dokument: proeve-2023, linje: 19, afsnit: Støtte}}")
    proeve.skriv(STOETTE, f"{proeve.laes(STOETTE).rstrip()}\n{fakta}")
    proeve.ret_kilde("proeve-2023", "Støtten er op til 15 timer om ugen.",
                     "Støtten er op til 15 timer om ugen. 82 år: 2 gange om året, svar 3 uger. 65-81 år i risiko.")  # fmt: skip
    return proeve


def test_groups_on_the_page(med_grupper: Proeve) -> None:
    """Each group has its ages, its condition and its own figures; the levels are told with their words."""
    assert [] == med_grupper.fejl()
    assert () == tuple(med_grupper.kontrol().fejl)
    side = pages(med_grupper.load_standards().catalogue)["proevekommune/sel-85-stoette/hele.md"]
    grupper = side.split("## Hvilken gruppe hører du til?")[1].split("## Standardens afsnit")[0]
    fra_82, i_risiko = grupper.split("### Du er i risiko")
    assert all(
        ord_ in fra_82 for ord_ in ("82 år</span>", "Besøg fra 82: ", "2 gange om året", "Svar fra 82: ", "3 uger")
    )
    assert all(ord_ in i_risiko for ord_ in (">65</span>", "81 år</span>", "Du har mistet en nær."))
    niveauer = side.split("## Funktionsniveau efter Fælles Sprog")[1]
    assert "Du er i risiko. Praktiske opgaver: 2 (moderate begrænsninger), 3 (svære begrænsninger)." in niveauer


def test_a_group_of_one_age(med_grupper: Proeve) -> None:
    """A group that is one age alone has it once."""
    med_grupper.ret(STOETTE, "alder_til: alder-81", "alder_til: alder-65")
    side = pages(med_grupper.load_standards().catalogue)["proevekommune/sel-85-stoette/hele.md"]
    i_risiko = side.split("### Du er i risiko")[1].split("## Standardens afsnit")[0]
    assert (1, True) == (i_risiko.count('class="sn-fakta">65'), "Alder: <span" in i_risiko)
    assert "</span> til " not in i_risiko and "</sup> til " not in i_risiko


def test_groups_in_open_data_and_search(med_grupper: Proeve) -> None:
    """Open data have the groups, and the group of each figure; a search leads to the group's place."""
    view = View.of(med_grupper.load_standards().catalogue)
    ydelse = next(et for et in json.loads(api(view)["ydelser.json"])["ydelser"] if et["id"].endswith("stoette"))
    assert ["fra-82", "i-risiko"] == [et["id"] for et in ydelse["grupper"]]
    assert {"besoeg-82": "fra-82", "svar-82": "fra-82"} == {
        et["id"]: et["gruppe"] for et in ydelse["fakta"] if "gruppe" in et
    }
    assert ([2, 3], "i-risiko") == (ydelse["funktionsniveau"][0]["niveauer"], ydelse["funktionsniveau"][0]["gruppe"])
    fund = next(et for et in entries(view.opslag, {}) if et.slags == "ydelse" and et.titel == "Støtte i hjemmet")
    assert "hele/gruppe-i-risiko" in [et.anker for et in fund.afsnit]
    assert ("2", "3") == fund.filtre["niveau"]


def test_services_by_level(med_grupper: Proeve) -> None:
    """Slå op lists for each level the services that name it, with what it is for; and can be narrowed to a level, where
    some standard names one."""
    alle = pages(med_grupper.load_standards().catalogue)
    indeks = alle["slaa-op/vum.md"].split("### Funktionsniveau efter Fælles Sprog")[1].split("## Bem")[0]
    assert ["funktion-2", "funktion-3"] == re.findall('<details class="sn-del" id="(.*?)">', indeks)
    assert "<summary>2: moderate begrænsninger (1 ydelse)</summary>" in indeks
    assert 2 == indeks.count("Støtte i hjemmet</a>: praktiske opgaver; Du er i risiko<sup")
    assert "<strong>Prøve</strong>" in indeks
    door = alle["slaa-op/index.md"]
    assert '<option value="2">2: moderate begrænsninger</option><option value="3">' in door
    assert (1, 1) == (door.count('data-niveau="2 3"'), door.count('id="filter-niveau"'))
    med_grupper.ret(
        STOETTE,
        "funktionsniveau:\n  - {niveauer: [2, 3], omraade: praktiske opgaver, gruppe: i-risiko, linje: 19}\n",
        "",
    )
    alle = pages(med_grupper.load_standards().catalogue)
    assert (False, False) == (
        'id="filter-niveau"' in alle["slaa-op/index.md"],
        "Fælles Sprog" in alle["slaa-op/vum.md"],
    )


def test_slips_in_groups(med_grupper: Proeve) -> None:
    """A group or an age that is not there, two groups of one id, and a level that is none."""
    helt = med_grupper.laes(STOETTE)
    for rigtigt, forkert, siger in (
        ("id: besoeg-82, gruppe: fra-82", "id: besoeg-82, gruppe: ▸fra-28", "Mente du “fra-82”?"),
        ("alder_til: alder-81", "alder_til: ▸alder-18", "ingen fakta, der hedder “alder-18”"),
        ("  - id: i-risiko", "  - ▸id: fra-82", "nr. 1"),
        ("niveauer: [2, 3]", "niveauer: [2, ▸5]", "højst være 4"),
        ("gruppe: i-risiko, linje: 19", "gruppe: ▸risiko, linje: 19", "Mente du “i-risiko”?"),
    ):
        sted = med_grupper.ret(STOETTE, rigtigt, forkert)
        fejl = next(et for et in med_grupper.fejl() if sted == (et.linje, et.kolonne))
        assert (forkert, True) == (forkert, siger in fejl.besked)
        med_grupper.skriv(STOETTE, helt)
