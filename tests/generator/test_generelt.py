"""What a municipality says for all its services, and sections beside the usual ones."""

import json

import pytest

from calculators.run.calculate import regn
from generator.compare.coverage import coverage
from generator.computed.reads import readers
from generator.export.api import api
from generator.export.view import View
from generator.pages.all_pages import pages
from generator.pages.caseworker.door import files
from generator.search import filters
from generator.search.entries import entries
from tests.generator.proeve import NABO, STOETTE, Proeve, eneste

GENERELT = "kommuner/proevekommune/generelt.yaml"
_FIL = """id: proevekommune
kilde: {dokument: proeve-2023, linje: 1-26, afsnit: Generelt}
svar:
  pris: {linje: 25, tekst: Hjælpen er gratis.}
  tid: {linje: 25, tekst: "Du får svar inden for {fakta: svar-alle}."}
afsnit:
  opfoelgning: {linje: 26, tekst: Vi ser på hjælpen igen.}
  kvalitetsmaal: {linje: 26, tekst: Du er tilfreds.}
fakta:
  - id: svar-alle
    emne: sagsbehandlingsfrist
    betegnelse: Svar om al hjælp
    enhed: uger
    vaerdier:
      - {gyldig_fra: 2023-01-01, vaerdi: 6, kilde: {dokument: proeve-2023, linje: 25, afsnit: Generelt}}
"""
FAELLES = "Det står i kommunens generelle oplysninger"


@pytest.fixture
def generelt(proeve: Proeve) -> Proeve:
    """One service of the municipality has its own deadline, the other is silent on it; both are silent on the price."""
    proeve.skriv(GENERELT, _FIL)
    proeve.ret_kilde("proeve-2023", "Ordningen begyndte den 1. januar 2003.\n",
                     "Ordningen begyndte den 1. januar 2003.\nGratis. Svar inden 6 uger.\nVi følger op.\n")  # fmt: skip
    return proeve


def _svar(side: str, anker: str) -> str:
    return side.split(f"{{ #{anker} }}")[1].split("</section>")[0]


def test_a_silent_standard_takes_it_over(generelt: Proeve) -> None:
    """The answer and the section stand on the page with where they are from; what the standard says itself stays."""
    assert [] == generelt.fejl()
    assert () == tuple(generelt.kontrol().fejl)
    alle = pages(generelt.load_standards().catalogue)
    navne = ("85-stoette", "100-merudgifter")
    stoette, merudgifter = (alle[f"proevekommune/sel-{navn}.md"] for navn in navne)
    for svar in (stoette, merudgifter):
        assert all(ord_ in _svar(svar, "pris") for ord_ in ("Hjælpen er gratis.", "sn-kildemaerke", FAELLES))
    for side in (alle[f"proevekommune/sel-{navn}/hele.md"] for navn in navne):
        assert "Vi ser på hjælpen igen." in side.split("{ #opfoelgning-afsnit }")[1].split("</details>")[0]
        assert "Du er tilfreds." in side.split("Mål for kvaliteten")[1]
        assert "- Opfølgning" not in side
    assert "6 uger" in _svar(stoette, "tid") and "6 uger" not in _svar(merudgifter, "tid")
    assert (False, False) == ("{ #kan-jeg }" in stoette, FAELLES in _svar(stoette, "klage"))


def test_a_figure_of_its_own_stands_in_the_common_text(generelt: Proeve) -> None:
    """A service that has its own figure of the name in the common text shows that, with its own source."""
    egen = (
        "fakta:\n  - id: svar-alle\n    emne: sagsbehandlingsfrist\n    betegnelse: Svar om støtte\n"
        "    enhed: uger\n    vaerdier:\n      - {gyldig_fra: 2023-01-01, vaerdi: 8, "
        "kilde: {dokument: proeve-2023, linje: 21, afsnit: Tid}}\n"
    )
    generelt.skriv(STOETTE, generelt.laes(STOETTE).replace("fakta:\n", egen, 1))
    side = pages(generelt.load_standards().catalogue)["proevekommune/sel-85-stoette.md"]
    assert "8 uger" in _svar(side, "tid") and "6 uger" not in _svar(side, "tid")


def test_a_price_among_the_answers_is_stated(proeve: Proeve) -> None:
    """A price that only the answer gives is no silence, neither on the page nor on the map; without it, it is."""
    for svar, status in (("", "tavs"), ("  pris: Støtten er gratis.\n", "andetsteds")):
        proeve.ret(STOETTE, "svar:\n", f"svar:\n{svar}")
        catalogue = proeve.load_standards().catalogue
        ydelse = next(et for et in catalogue.ydelser if et.id == "sel-85-stoette")
        side = pages(catalogue)["proevekommune/sel-85-stoette/hele.md"]
        assert (status, status == "tavs") == (coverage(catalogue, ydelse)["betaling"].status, "- Betaling\n" in side)


def test_its_figures_count(generelt: Proeve) -> None:
    """The map says where, and the tables of deadlines have the general deadline of the silent service alone."""
    catalogue = generelt.load_standards().catalogue
    view = View.of(catalogue)
    ydelse = next(et for et in catalogue.ydelser if et.id == "sel-85-stoette")
    svar = coverage(catalogue, ydelse)
    assert ("staar", "andetsteds") == (svar["frist"].status, svar["opfoelgning"].status)
    alle = pages(catalogue) | files(view.opslag)
    assert 1 == alle["slaa-op/frister.csv"].count("6 uger")
    assert "6 uger" in alle["serviceniveau/frister.md"]


def test_its_deadline_counts_for_the_silent_service(generelt: Proeve) -> None:
    """The filter on answers within some weeks, the table of all services and the calculator have it, as a general one."""
    view = View.of(generelt.load_standards().catalogue)
    ydelse = next(et for et in view.catalogue.ydelser if et.id == "sel-85-stoette")
    assert ("6", "8", "10", "16") == filters.frister(view.opslag, ydelse)
    raekke = pages(view.catalogue)["slaa-op/index.md"].split("Støtte i hjemmet")[1].split("</tr>")[0]
    assert "6 uger" in raekke
    for navn, dag, generel in (("sel-85-stoette", "2023-07-24", True), ("sel-100-merudgifter", "2023-08-21", False)):
        svar: dict[str, str | list[str]] = {
            "haendelse": "ansoegning",
            "dato": "2023-06-12",
            "ydelse": f"proevekommune/{navn}",
        }
        udregning = regn("frist", "proevekommune", "2023-06-12", svar, view.satser)
        (reglen,) = [trin for trin in udregning.trin if trin.navn == "Reglen"]
        assert (navn, dag, generel) == (
            navn,
            udregning.vaerdier["frist_dato"],
            "generelle oplysninger" in str(reglen.formel),
        )
    assert "proevekommune/svar-alle" in readers(view.catalogue)


def test_its_deadline_must_be_readable(generelt: Proeve) -> None:
    """A general deadline that the calculator of deadlines cannot count is refused at its unit."""
    sted = generelt.ret(GENERELT, "enhed: uger", "enhed: ▸timer")
    fejl = eneste(generelt.fejl())
    assert (sted, "beregner-laeser-andet") == ((fejl.linje, fejl.kolonne), fejl.kode)


def test_a_service_it_does_not_hold_for(generelt: Proeve) -> None:
    """What a service says does not hold for it is not taken over; the others keep it."""
    generelt.ret(STOETTE, "afsnit:\n", "generelt_gaelder_ikke: [pris, opfoelgning]\nafsnit:\n")
    assert [] == generelt.fejl()
    alle = pages(generelt.load_standards().catalogue)
    assert "{ #pris }" not in alle["proevekommune/sel-85-stoette.md"]
    assert "- Opfølgning" in alle["proevekommune/sel-85-stoette/hele.md"]


def test_open_data_have_it_once(generelt: Proeve) -> None:
    """The municipality has the texts, and each service says what it takes over."""
    filer = api(View.of(generelt.load_standards().catalogue))
    kommune = next(et for et in json.loads(filer["kommuner.json"])["kommuner"] if et["id"] == "proevekommune")
    assert "Du får svar inden for 6 uger." == kommune["generelt"]["svar"]["tid"]
    tager = {et["id"]: et["fra_generelt"] for et in json.loads(filer["ydelser.json"])["ydelser"]}
    assert ["svar.pris", "afsnit.opfoelgning", "afsnit.kvalitetsmaal"] == tager["proevekommune/sel-100-merudgifter"]
    assert [] == tager["naboby/sel-100-merudgifter"]


def test_slips_in_the_general_file(generelt: Proeve) -> None:
    """Complaints have their own place, figures are facts here too, and the folder says whose it is."""
    for rigtigt, forkert, siger in (
        (
            "  opfoelgning: {linje: 26, ",
            "  opfoelgning: {linje: 26, tekst: Ja.}\n  klage: {linje: 26, ",
            "kommune.yaml",
        ),
        ("id: proevekommune", "id: ▸naboby", "proevekommune"),
        ("tekst: Hjælpen er gratis.", "tekst: ▸Du betaler 20 kr.", "tal"),
        ("{fakta: svar-alle}", "{fakta: svar-alt}", "Mente du “svar-alle”?"),
        ("  pris: {linje: 25, ", "  ▸klage: {linje: 25, ", "feltet er ukendt"),
    ):
        sted = generelt.ret(GENERELT, rigtigt, forkert)
        fejl = eneste(generelt.fejl())
        assert (forkert, True) == (forkert, siger in fejl.besked)
        assert sted is None or sted == (fejl.linje, fejl.kolonne)
        generelt.skriv(GENERELT, _FIL)
    generelt.ret(STOETTE, "afsnit:\n", "generelt_gaelder_ikke: [▸priser]\nafsnit:\n")
    assert "Mente du “pris”?" in eneste(generelt.fejl()).besked


_EGNE = """egne_afsnit:
  - {id: naboer, titel: Naboer, slags: omfang, linje: 19, tekst: Naboer kan hjælpe.}
afsnit:
  kvalitetsmaal: {linje: 19, tekst: Du er tilfreds.}
  krav_til_borgeren: {linje: 19, tekst: Du rydder gulvet.}
  kompetencekrav: {linje: 19, tekst: Vi er uddannede.}
"""


def test_sections_beside_the_usual(proeve: Proeve) -> None:
    """They stand in order, in the search and in open data; a standard without them is not said to lack them."""
    proeve.ret(STOETTE, "afsnit:\n", _EGNE)
    assert [] == proeve.fejl()
    view = View.of(proeve.load_standards().catalogue)
    alle = pages(view.catalogue)
    side = alle["proevekommune/sel-85-stoette/hele.md"].split("## Standardens afsnit")[1]
    order = [side.index(f"### {navn} {{") for navn in
             ("Det skal du selv gøre", "Omfang", "Naboer", "Krav til dem, der hjælper", "Mål for kvaliteten")]  # fmt: skip
    assert sorted(order) == order
    andre = alle["proevekommune/sel-100-merudgifter/hele.md"]
    assert not any(navn in andre for navn in ("Det skal du selv gøre", "Krav til dem", "Mål for kvaliteten"))
    (ydelse,) = [et for et in json.loads(api(view)["ydelser.json"])["ydelser"] if et["id"].endswith("stoette")]
    assert ("naboer", "Vi er uddannede.") == (ydelse["egne_afsnit"][0]["id"], ydelse["afsnit"]["kompetencekrav"])
    fund = next(et for et in entries(view.opslag, {}) if et.titel == "Støtte i hjemmet")
    assert {"hele/eget-naboer-afsnit", "hele/kvalitetsmaal-afsnit"} <= {et.anker for et in fund.afsnit}


def test_own_sections_are_compared_under_their_kind(proeve: Proeve) -> None:
    """A section of another name stands beside the others of its kind, and one kind more is compared where there is one."""
    egne = _EGNE.replace("linje: 19", "linje: 2")
    proeve.ret(NABO, "afsnit: {}\n", egne)
    assert [] == proeve.fejl()
    side = pages(proeve.load_standards().catalogue)["serviceniveau/sammenlign/sel-100.md"]
    assert all(ord_ in side for ord_ in ("**Naboer**", "Naboer kan hjælpe.", "Du er tilfreds."))
    proeve.ret(NABO, "slags: omfang", "slags: ▸omfanget")
    assert "Mente du “omfang”?" in eneste(proeve.fejl()).besked
