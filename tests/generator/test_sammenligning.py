"""Comparison: what stands beside what, and what may not be held against each other."""

import csv
import io
import re
from collections.abc import Callable
from decimal import Decimal

import pytest

from generator.compare.coverage import TOPICS, count, coverage
from generator.compare.findings import deepest_silence, widest_frist_spread
from generator.compare.groups import Group, comparable, groups
from generator.compare.law import printed
from generator.compare.prices import Missing, in_prices_of
from generator.compare.tally import tally
from generator.compare.topics import Topic, topics
from generator.model.catalogue import Catalogue
from generator.model.fakta import Interval
from generator.pages.politician.comparison import comparisons
from generator.pages.politician.coverage import coverage_pages
from generator.pages.politician.frister import frist_i_uger
from generator.prose.lookup import Lookup
from tests.generator.proeve import MERUDGIFTER, NABO, SATSER, Proeve, eneste

SAMMENLIGNING = "sammenligning.yaml"


@pytest.fixture
def i_gruppe(catalogue: Catalogue) -> Callable[[str], dict[str, Topic]]:
    """The rows of a comparison in the real catalogue, by title."""

    def find(gruppe_id: str) -> dict[str, Topic]:
        (gruppe,) = [et for et in groups(catalogue) if et.id == gruppe_id]
        return {raekke.titel: raekke for raekke in topics(catalogue, gruppe)}

    return find


def test_every_service_is_compared_or_alone(catalogue: Catalogue) -> None:
    """Each service stands in some group, in the order of the law, and no group is without a service."""
    alle = groups(catalogue)
    assert {y.adresse for y in catalogue.ydelser} == {y.adresse for gruppe in alle for y in gruppe.ydelser}
    assert ["sel-85", "sel-95", "sel-96", "sel-97"] == [
        g.id for g in alle if g.id in ("sel-96", "sel-85", "sel-97", "sel-95")
    ]
    assert "sel-80" not in [gruppe.id for gruppe in comparable(alle)]


def test_same_figure_and_other_figure(i_gruppe: Callable[[str], dict[str, Topic]]) -> None:
    """The same value in the same unit is alike; another value is a difference."""
    ledsagelse = i_gruppe("sel-97")
    assert ("ens", "forskel") == (ledsagelse["Opfølgning, mindst"].dom, ledsagelse["Sagsbehandlingsfrist"].dom)


def test_units_are_compared_where_they_convert(i_gruppe: Callable[[str], dict[str, Topic]]) -> None:
    """28 days are 4 weeks; a year and times a year stand beside each other without a verdict, as figures and words."""
    klagefrist = [celle[0] for celle in i_gruppe("sel-85")["Frist for at klage"].cells]
    assert {"uger", "dage"} == {sagt.fakta.enhed for sagt in klagefrist} and 1 == len(
        {sagt.said for sagt in klagefrist}
    )
    assert "enheder" == i_gruppe("sel-98")["Tid mellem to opfølgninger, højst"].dom
    assert "ord" == i_gruppe("sul-141")["Hvor længe et forløb varer"].dom


def test_missing_is_missing(i_gruppe: Callable[[str], dict[str, Topic]], catalogue: Catalogue) -> None:
    """What a standard does not state has an empty cell, in the place of its own column."""
    (gruppe,) = [et for et in groups(catalogue) if et.id == "sel-85"]
    celler = dict(zip(gruppe.kommuner, i_gruppe("sel-85")["Sagsbehandlingsfrist"].cells, strict=True))
    assert (True, True, False) == tuple(celler[navn] != () for navn in ("frederikshavn", "hvidovre", "hedensted"))


def test_mapped_and_borrowed_figures(i_gruppe: Callable[[str], dict[str, Topic]]) -> None:
    """Facts of different ids meet under their topic, and a figure that prose takes from a sister service counts."""
    herberg = i_gruppe("sel-110")["Når du beholder din egen bolig"]
    assert ["egen-bolig-betaler-ikke", "egen-bolig-kan-nedsaettes"] == [
        stated.fakta.id for cell in herberg.cells for stated in cell
    ]
    alkohol = i_gruppe("sul-141")["Behandlingsgaranti, som kommunen skriver den"]
    assert 3 == len([celle for celle in alkohol.cells if celle])


def test_map_has_all_three_answers(catalogue: Catalogue) -> None:
    """A service states, states elsewhere or leaves out every topic; the sum is every topic of every service."""
    alle = [felt for ydelse in catalogue.ydelser for felt in coverage(catalogue, ydelse).values()]
    tal = count(alle)
    assert len(TOPICS) * len(list(catalogue.ydelser)) == tal.total()
    assert all(tal[status] for status in ("staar", "andetsteds", "tavs"))
    pitstop = coverage(catalogue, next(y for y in catalogue.ydelser if y.id == "sel-82-det-sociale-pitstop"))
    assert ("tavs", "tavs", "tavs") == (pitstop["frist"].status, pitstop["betaling"].status, pitstop["klage"].status)


def test_what_is_said_once_for_all_is_stated_elsewhere(catalogue: Catalogue) -> None:
    """Who decides is told by the standard itself, else by its municipality for all; else by nobody."""
    svar = {ydelse.adresse: coverage(catalogue, ydelse)["afgoer"] for ydelse in catalogue.ydelser}
    assert ("staar", "andetsteds", "tavs") == tuple(
        svar[navn].status
        for navn in ("frederikshavn/sel-100-merudgifter", "hvidovre/sel-100-merudgifter", "hedensted/sel-85-bostoette")
    )
    assert "Voksenrådgivningen, fælles for hele kommunen" == svar["hvidovre/sel-100-merudgifter"].hvorfor


def test_a_silence_is_opened(catalogue: Catalogue) -> None:
    """Each leads to its own place, which has the law's own words or says there are none, and who else states it."""
    (side,) = (et.markdown for et in coverage_pages(Lookup(catalogue)))
    steder = set(re.findall(r'href="#(tavs-[^"]+)"', side))
    assert steder and steder == set(re.findall(r'<dt id="(tavs-[^"]+)"', side))
    svarfrist = side.partition('<dt id="tavs-hedensted-sel-85-bostoette-frist">')[2].partition("<dt")[0]
    assert "Den skal selv sætte en frist og vise den på sin hjemmeside." in svarfrist
    assert "Frederikshavn: Bostøtte" in svarfrist and "Hvidovre: Socialpædagogisk støtte" in svarfrist
    leverandoer = side.partition('<dt id="tavs-frederikshavn-sel-100-merudgifter-leverandoerer">')[2].partition("<dt")[
        0
    ]
    assert "Vi kender ikke et krav i loven om det." in leverandoer


def test_files_have_numbers_as_numbers(catalogue: Catalogue) -> None:
    """Long, a row is a figure; wide, a row is a topic; both have the number and its unit in columns of their own."""
    (rapport,) = [et for et in comparisons(Lookup(catalogue)) if et.path.endswith("sel-100.md")]
    lang, bred = ([*csv.DictReader(io.StringIO(rapport.files[navn].lstrip("\ufeff")), delimiter=";")]
                  for navn in ("sel-100.csv", "sel-100-bred.csv"))  # fmt: skip
    baand = next(
        r for r in lang if r["Kommune"] == "Hvidovre" and r["Emne"] == "Merudgift, der giver det lave faste beløb"
    )
    assert ("589", "1654", "kr/md", "Loven bestemmer") == (
        baand["Tal fra"], baand["Tal til"], baand["Enhed"], baand["Hvem bestemmer"]
    )  # fmt: skip
    frist = next(raekke for raekke in bred if raekke["Emne"] == "Sagsbehandlingsfrist")
    assert ("8", "uger", "10", "ingen standard", "Forskel") == (
        frist["Frederikshavn, tal"], frist["Frederikshavn, enhed"], frist["Hvidovre, tal"], frist["Hedensted"], frist["Dom"]
    )  # fmt: skip


def test_findings_follow_the_data(catalogue: Catalogue) -> None:
    """The widest gap between deadlines is the widest of all gaps, and silence is counted over all services."""
    frister = {y.adresse: f for y in catalogue.ydelser if (f := frist_i_uger(catalogue, y)) is not None}
    spaend = widest_frist_spread(catalogue, frister)
    assert spaend is not None
    afstande = [_afstand(gruppe, frister) for gruppe in comparable(groups(catalogue))]
    assert max(afstande) == spaend.laengst[1] - spaend.kortest[1]
    tavs = deepest_silence(catalogue)
    assert tavs is not None and tavs.alle == len(list(catalogue.ydelser)) and 0 < tavs.tavse <= tavs.alle


def _afstand(gruppe: Group, frister: dict[str, Decimal]) -> Decimal:
    egne = [frister[y.adresse] for y in gruppe.ydelser if y.adresse in frister]
    return max(egne) - min(egne) if egne else Decimal(0)


EMNER = "emner:\n  - id: sagsbehandlingsfrist\n  - id: merudgifter\n"


def _om_sammenligning(proeve: Proeve, fil: str) -> list[tuple[str, str]]:
    """The name and figure of each finding about the comparison in a file; they are all warnings."""
    fundne = [fund for fund in proeve.fejl() if fund.fil.endswith(fil) and "modstykke" in f"{fund.kode}{fund.besked}"]
    assert all(fund.advarsel for fund in fundne)
    return [(fund.kode, str(fund.fundet)) for fund in fundne]


def test_forgotten_figure_is_a_warning_in_its_own_file(proeve: Proeve) -> None:
    """A figure that is no value of a shared topic stands for itself by name; one that is must not."""
    assert [] == _om_sammenligning(proeve, NABO)
    proeve.skriv(SAMMENLIGNING, EMNER)
    alene = _om_sammenligning(proeve, NABO)
    assert {"uden-modstykke"} == {kode for kode, _ in alene}
    assert "“sagsbehandlingsfrist”" not in [navn for _, navn in alene]
    navne = [navn.strip("“”") for _, navn in alene]
    tekst = proeve.laes(NABO)
    proeve.skriv(NABO, f"{tekst}\nuden_modstykke: [{', '.join(navne)}]\n")
    assert [] == _om_sammenligning(proeve, NABO)
    proeve.skriv(NABO, f"{tekst}\nuden_modstykke: [{', '.join([*navne, 'sagsbehandlingsfrist'])}]\n")
    assert [("har-modstykke", "“sagsbehandlingsfrist”")] == _om_sammenligning(proeve, NABO)


def test_topic_of_a_figure_is_its_own_say(proeve: Proeve) -> None:
    """A figure meets those of the topic it names, whatever its id; one that nobody knows is told of, with the nearest."""
    proeve.skriv(SAMMENLIGNING, EMNER)
    proeve.ret(NABO, "  - id: sagsbehandlingsfrist\n", "  - id: svartid\n    emne: sagsbehandlingsfrist\n")
    (gruppe,) = [et for et in groups(proeve.load_standards().catalogue) if et.id == "sel-100"]
    ens = [raekke for raekke in topics(proeve.load_standards().catalogue, gruppe) if raekke.dom != "alene"]
    assert ["sagsbehandlingsfrist", "svartid"] in [
        sorted(sagt.fakta.id for celle in raekke.cells for sagt in celle) for raekke in ens
    ]
    proeve.ret(NABO, "emne: sagsbehandlingsfrist", "emne: sagsbehandlingsfrister")
    fund = eneste([fund for fund in proeve.fejl() if fund.kode == "ukendt-emne"])
    assert fund.advarsel and "Mente du “sagsbehandlingsfrist”?" in fund.besked


@pytest.mark.parametrize(
    "gammel",
    [
        "afgoer: []\n",
        "grupper: []\n",
        "uden_modstykke: []\n",
        "emner:\n  - {id: frist, titel: Frist, fakta: [naboby/sel-100-merudgifter/sagsbehandlingsfrist]}\n",
    ],
)
def test_old_form_says_how_it_is_turned(proeve: Proeve, gammel: str) -> None:
    """A shared file that still names municipalities is refused with the command that moves what it says."""
    proeve.skriv(SAMMENLIGNING, gammel)
    fund = eneste(proeve.fejl())
    assert ("gammel-form", True) == (fund.kode, "serviceniveau opgrader" in fund.besked)


def test_only_what_a_municipality_chooses_is_a_difference(catalogue: Catalogue) -> None:
    """The law's own rates of different years are no differences; a deadline is, and words are not measured."""
    antal = {et.id: tally(topics(catalogue, et)) for et in comparable(groups(catalogue))}
    assert (1, 1, 0) == (antal["sel-100"].forskelle, antal["sel-100"].ens, antal["sel-100"].uafklarede_forskelle)
    assert antal["sel-100"].loven > 6
    assert not antal["sel-110"].sammenlignet and not antal["sel-110"].maalt
    assert (False, True) == (antal["sul-141"].maalt, antal["sul-141"].sammenlignet)


def test_a_figure_is_the_laws_of_its_own_year_or_another(
    i_gruppe: Callable[[str], dict[str, Topic]], catalogue: Catalogue
) -> None:
    """Both print the law's amounts of their year, which are the same in the same prices; one prints another amount."""
    paragraf_100 = i_gruppe("sel-100")
    lav, hoej = paragraf_100["Det lave faste beløb"], paragraf_100["Det høje faste beløb"]
    assert [["lovens", "lovens"], ["lovens", "andet"]] == [
        [printed(catalogue, emne, celle[0]) for celle in emne.cells] for emne in (lav, hoej)
    ]
    assert 1 == len({celle[0].compared for celle in lav.cells})
    assert {1000, 1103} == {celle[0].vaerdi.vaerdi for celle in lav.cells}
    assert 1 == len({celle[0].compared for celle in i_gruppe("sel-97")["Tilskud til ledsagerens udgifter"].cells})


def test_amounts_are_compared_in_the_prices_of_one_year(catalogue: Catalogue) -> None:
    """Whole kroner stay whole as in the law, øre stay øre; a year without a percentage is named, not guessed."""
    assert Decimal(974) == in_prices_of(catalogue, Decimal(837), 2015, 2023)
    assert Decimal("20.55") == in_prices_of(catalogue, Decimal("20.01"), 2022, 2023)
    assert Interval(fra=Decimal(589), til=Decimal(1654)) == in_prices_of(
        catalogue, Interval(fra=Decimal(534), til=Decimal(1500)), 2018, 2023
    )
    assert Missing(1971) == in_prices_of(catalogue, Decimal(100), 1970, 2023)
    assert in_prices_of(catalogue, Decimal(100), 2023, 2018) is None


PRIS = "  - id: pris\n    betegnelse: Pris\n    enhed: kr/md\n    vaerdier:\n      - {gyldig_fra: %s, vaerdi: %s, kilde: {dokument: %s, linje: 1, afsnit: Pris}}\n"


@pytest.mark.parametrize(
    ("beloeb", "regulering", "dom"), [(103, True, "ens"), (100, True, "forskel"), (103, False, "aar")]
)
def test_chosen_amounts_of_two_years(proeve: Proeve, beloeb: int, regulering: bool, dom: str) -> None:
    """An amount that followed the law's percentage is as much; without the percentage nobody can say."""
    proeve.skriv(
        SAMMENLIGNING,
        "regulering: procent\n" * regulering + "emner:\n  - {id: pris, bestemmer: [{hvem: kommunen}]}\n",
    )
    if regulering:
        satser = proeve.laes(SATSER)
        kilde = re.search(r"\{dokument: .*?\}", satser)
        assert kilde
        procent = f"  - {{id: procent, betegnelse: Procent, enhed: pct, vaerdier: [{{gyldig_fra: 2021-01-01, vaerdi: 3, kilde: {kilde[0]}}}]}}\n"
        proeve.skriv(SATSER, satser.replace("fakta:\n", f"fakta:\n{procent}", 1))
    for fil, dag, pris in ((MERUDGIFTER, "2020-06-01", 100), (NABO, "2021-01-01", beloeb)):
        tekst = proeve.laes(fil)
        dokument = re.search(r"dokument: ([a-z0-9-]+)", tekst)
        assert dokument
        proeve.skriv(fil, tekst.replace("\nfakta:\n", "\nfakta:\n" + PRIS % (dag, pris, dokument[1]), 1))
    katalog = proeve.load_standards().catalogue
    (gruppe,) = [et for et in groups(katalog) if et.id == "sel-100"]
    emne = next(et for et in topics(katalog, gruppe) if et.titel == "Pris")
    assert (dom, True, 2021 if regulering else None) == (emne.dom, emne.chosen, emne.prisaar)
    assert (None if regulering else 2021) == emne.mangler


@pytest.mark.parametrize(
    ("linje", "kode"),
    [
        ("bestemmer: [{hvem: loven}]", "bestemmer-uden-kilde"),
        ("bestemmer: [{hvem: kommunen, graense: Det må den ikke.}]", "bestemmer-uden-kilde"),
        ("bestemmer: [{hvem: kommunen}, {hvem: kommunen}]", "bestemmer-to-gange"),
        ("bestemmer: [{hvem: kommunen, lov: [SEL § 100]}, {hvem: kommunen, lov: [SEL § 100]}]", "bestemmer-to-gange"),
        ("titel: Frist", "emne-uden-bestemmer"),
        ("bestemmer: [{hvem: loven, tal: findes-ikke}]", "ukendt-gengivelse"),
    ],
)
def test_who_decides_is_said_once_and_with_its_source(proeve: Proeve, linje: str, kode: str) -> None:
    """What the law decides has a figure or a source, no paragraph has two who decide, and each topic says who."""
    proeve.skriv(SAMMENLIGNING, f"emner:\n  - id: sagsbehandlingsfrist\n    {linje}\n")
    assert kode in [fund.kode for fund in proeve.fejl()]
