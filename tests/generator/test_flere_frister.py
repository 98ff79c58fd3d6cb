"""Several figures about one thing in one standard: each is shown with its own words, and none falls out of any view."""

import pytest

from calculators.run.calculate import regn
from generator.compare.coverage import coverage
from generator.compare.groups import groups
from generator.compare.topics import topics
from generator.export.api import api
from generator.export.view import View
from generator.pages.all_pages import pages
from generator.pages.caseworker.door import files
from generator.search import filters
from tests.generator.proeve import MERUDGIFTER, NABO, Proeve, eneste

YDELSE = "naboby/sel-100-merudgifter"
_EN = "  - id: sagsbehandlingsfrist\n    betegnelse: Sagsbehandlingsfrist\n    enhed: uger\n"
_FOERSTE = (
    "  - id: svar-praktisk\n    emne: sagsbehandlingsfrist\n    betegnelse: Svar om praktisk hjælp\n    enhed: uger\n"
)
_ANDEN = """  - id: svar-pleje
    emne: sagsbehandlingsfrist
    betegnelse: Svar om pleje
    enhed: hverdage
    vaerdier:
      - {gyldig_fra: 2021-01-01, vaerdi: 5, kilde: {dokument: nabo-2021, linje: 3, afsnit: Merudgifter}}
"""
BEGGE = ("Svar om praktisk hjælp", "8 uger", "Svar om pleje", "5 hverdage")


@pytest.fixture
def to_frister(proeve: Proeve) -> Proeve:
    """The neighbour answers within eight weeks about some help, and five working days about other."""
    proeve.ret(NABO, _EN, _FOERSTE)
    proeve.skriv(NABO, proeve.laes(NABO) + _ANDEN)
    proeve.ret_kilde("nabo-2021", "inden for 8 uger.", "inden for 8 uger. Om pleje er det 5 hverdage.")
    return proeve


def test_both_are_verified(to_frister: Proeve) -> None:
    """The data are whole, and each figure stands on its line."""
    assert [] == to_frister.fejl()
    assert () == tuple(to_frister.kontrol().fejl)


def test_every_view_has_both(to_frister: Proeve) -> None:
    """The page, both doors' tables of deadlines, the table of all services and the comparison, page and file."""
    catalogue = to_frister.load_standards().catalogue
    view = View.of(catalogue)
    alle = pages(catalogue) | files(view.opslag)
    for side in ("slaa-op/index.md", "slaa-op/frister.md", "slaa-op/frister.csv", "serviceniveau/frister.md"):
        assert (side, []) == (side, [ord_ for ord_ in BEGGE if ord_ not in alle[side]])
    assert (
        "Svar om praktisk hjælp: 8 uger; Svar om pleje: 5 hverdage" in alle["proevekommune/sel-100-merudgifter/hele.md"]
    )
    sammenlignet = alle["serviceniveau/sammenlign/sel-100.md"]
    assert [] == [ord_ for ord_ in BEGGE if ord_ not in sammenlignet]
    assert ('"emne": "sagsbehandlingsfrist"', 2) == (
        '"emne": "sagsbehandlingsfrist"',
        api(view)["ydelser.json"].count('"emne": "sagsbehandlingsfrist"'),
    )


def test_compared_under_one_topic(to_frister: Proeve) -> None:
    """Both stand in one cell beside the other municipality's one; figures in several units get no verdict."""
    catalogue = to_frister.load_standards().catalogue
    (gruppe,) = [et for et in groups(catalogue) if et.id == "sel-100"]
    (emne,) = [et for et in topics(catalogue, gruppe) if et.titel == "Sagsbehandlingsfrist"]
    antal = {ydelse.kommune: len(cell) for ydelse, cell in zip(gruppe.ydelser, emne.cells, strict=True)}
    assert ({"naboby": 2, "proevekommune": 1}, "enheder") == (antal, emne.dom)


def test_stated_and_found_by_the_longest(to_frister: Proeve) -> None:
    """The map says that the deadline is stated, and a search for an answer in four weeks does not find the service."""
    catalogue = to_frister.load_standards().catalogue
    ydelse = next(et for et in catalogue.ydelser if et.adresse == YDELSE)
    assert "staar" == coverage(catalogue, ydelse)["frist"].status
    assert ("8", "10", "16") == filters.frister(View.of(catalogue).opslag, ydelse)


def test_calculator_shows_the_shortest_and_tells_the_other(to_frister: Proeve) -> None:
    """The day is the safe one, five working days on with Saturday as one; the reservation and the steps have the other with its day."""
    satser = View.of(to_frister.load_standards().catalogue).satser
    svar: dict[str, str | list[str]] = {"haendelse": "ansoegning", "dato": "2023-06-12", "ydelse": YDELSE}
    udregning = regn("frist", "naboby", "2023-06-12", svar, satser)
    assert "2023-06-17" == udregning.vaerdier["frist_dato"]
    (flere,) = [str(et) for et in udregning.forbehold if "flere frister" in str(et)]
    assert "Vi viser den korteste: Svar om pleje, 5 hverdage. De andre er Svar om praktisk hjælp: 8 uger (" in flere
    assert ["Svar om praktisk hjælp"] == [trin.navn for trin in udregning.trin if trin.navn.startswith("Svar om")]


def test_slip_in_the_topic(to_frister: Proeve) -> None:
    """A topic that is nearly another's name is told where it stands, with the name that was meant."""
    sted = to_frister.ret(
        NABO, "id: svar-pleje\n    emne: sagsbehandlingsfrist", "id: svar-pleje\n    emne: ▸sagsbehandlingfrist"
    )
    fejl = eneste(to_frister.fejl())
    assert (sted, True) == ((fejl.linje, fejl.kolonne), fejl.advarsel)
    assert "Mente du “sagsbehandlingsfrist”?" in fejl.besked


def test_calculator_reads_the_topic_in_its_units(to_frister: Proeve) -> None:
    """What is about a deadline is held to what the calculator of deadlines can read, whatever it is called."""
    sted = to_frister.ret(
        MERUDGIFTER,
        "  - id: mindste-behov\n    betegnelse: Mindste behov\n    enhed: timer/uge\n",
        "  - id: mindste-behov\n    emne: sagsbehandlingsfrist\n    betegnelse: Mindste behov\n    enhed: ▸timer/uge\n",
    )
    fejl = eneste(to_frister.fejl())
    assert (sted, "beregner-laeser-andet") == ((fejl.linje, fejl.kolonne), fejl.kode)
