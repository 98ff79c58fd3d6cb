"""All municipalities of the country: the list, those that are here, and the pages of the others."""

from __future__ import annotations

import pytest
import yaml

from generator.load.gather import by_name
from generator.model.kommuneliste import Kommuneliste
from generator.pages.all_pages import pages
from tests.generator.proeve import PROJEKT, Proeve

LISTE = "kommuner.yaml"
KORT = "kommunekort.yaml"
KOMMUNE = "kommuner/proevekommune/kommune.yaml"


@pytest.fixture
def landet(proeve: Proeve) -> Proeve:
    """The made-up municipalities among the real list, with the sources that it rests on."""
    for fil in (LISTE, KORT):
        proeve.skriv(fil, (PROJEKT / "standards" / fil).read_text(encoding="utf-8"))
    kilder = (PROJEKT / "standards/kilder.yaml").read_text(encoding="utf-8").partition("  # Landets kommuner\n")[2]
    proeve.skriv("kilder.yaml", proeve.laes("kilder.yaml").rstrip() + "\n" + kilder)
    return proeve


def test_made_up_municipality_is_beside_the_list(landet: Proeve) -> None:
    """A municipality with an id and a code of its own is accepted, and all of the list have a page."""
    assert [] == [fund for fund in landet.fejl() if not fund.advarsel]
    alle = pages(landet.load_standards().catalogue)
    assert 98 == sum("Vi har ikke kommunens egne standarder endnu" in side for side in alle.values())
    assert 'href="../aarhus/"' in alle["kommuner.md"]


def test_own_municipality_takes_its_place_in_the_list(landet: Proeve) -> None:
    """A municipality that is here by its own standards has no page of those without."""
    for fil in sorted((landet.standards / "kommuner/proevekommune").rglob("*.yaml")):
        tekst = (
            fil.read_text(encoding="utf-8")
            .replace("proevekommune/", "koege/")
            .replace("kommune: proevekommune", "kommune: koege")
        )
        tekst = tekst.replace("id: proevekommune\n", "id: koege\n").replace("Prøve Kommune", "Køge Kommune")
        fil.write_text(tekst.replace('kode: "859"', 'kode: "259"'), encoding="utf-8")
    (landet.standards / "kommuner/proevekommune").rename(landet.standards / "kommuner/koege")
    assert [] == [fund for fund in landet.fejl() if fund.kode == "kommune-uenig"]
    catalogue = landet.load_standards().catalogue
    assert (97, None) == (
        len(catalogue.uden_standard),
        next((et for et in catalogue.uden_standard if et.id == "koege"), None),
    )


def test_municipalities_stand_in_the_order_of_the_alphabet() -> None:
    """Æ, Ø and Å are the last letters, however an id writes them; who is not in the country's list comes after."""
    liste = Kommuneliste.model_validate(yaml.safe_load((PROJEKT / "standards" / LISTE).read_text(encoding="utf-8")))
    ids = ["aabenraa", "aeroe", "albertslund", "hjoerring", "hoeje-taastrup", "naboby", "zonen"]
    in_order = ["albertslund", "hjoerring", "hoeje-taastrup", "aeroe", "aabenraa", "naboby", "zonen"]
    assert in_order == by_name(reversed(ids), liste)
    assert ids == by_name(reversed(ids), None)


@pytest.mark.parametrize(
    ("fil", "gammel", "ny", "kode"),
    [
        (LISTE, '  - {id: aarhus, kode: "751", kort_navn: Aarhus, navn: Aarhus Kommune, region: midtjylland}\n', "", "kommuner-antal"),
        (LISTE, '{id: aarhus, kode: "751"', '▸{id: aarhus, kode: "101"', "dobbelt-id"),
        (LISTE, "id: aarhus", "id: ▸Århus", "id-form"),
        (LISTE, "navn: Aarhus Kommune, region: midtjylland", "navn: Aarhus Kommune, region: ▸jylland", "ukendt-valg"),
        (KOMMUNE, 'kode: "859"', 'kode: ▸"751"', "kommune-uenig"),
        (KORT, "bogstaver: Frh, kolonne: 5", "bogstaver: Frh, kolonne: ▸4", "kort-optaget"),
        (KORT, '  - {kode: "751", bogstaver: Aar, kolonne: 4, raekke: 8}\n', "", "kort-mangler"),
        (KORT, 'kode: "751"', 'kode: ▸"859"', "kort-ukendt"),
        (KORT, 'kode: "751"', 'kode: ▸"101"', "dobbelt-id"),
        (KORT, "kolonne: 7, raekke: 2", "kolonne: ▸15, raekke: 2", "hoejst"),
    ],
)  # fmt: skip
def test_slips_in_the_list_and_beside_it(landet: Proeve, fil: str, gammel: str, ny: str, kode: str) -> None:
    """A list or a drawing that is not whole, a code or a square twice, and another's code are refused."""
    landet.ret(fil, gammel, ny)
    assert kode in {fund.kode for fund in landet.fejl() if not fund.advarsel}
