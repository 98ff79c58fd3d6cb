"""Editions of one standard: which is shown on a day, what each says, and the mistakes in their files and days."""

from datetime import date

import pytest

from calculators.data.rates import Satser
from calculators.run.calculate import regn
from generator.checks.walk import material
from generator.export.view import View
from generator.load.loader import Loaded, load_standards
from generator.prose.writing import plain_text
from tests.generator.proeve import STOETTE, Proeve, eneste, mangler_i
from tests.generator.udgaver import ADRESSE, GAMMEL, I_DAG, KOMMENDE, MAPPE, med_udgaver


@pytest.fixture
def tre(proeve: Proeve) -> Proeve:
    """The made-up municipality with one standard in three editions."""
    return med_udgaver(proeve)


def test_three_editions_are_whole(tre: Proeve) -> None:
    """Editions that follow each other give no finding, and every figure of each stands in its own source."""
    assert [] == [str(fund) for fund in tre.fejl()]
    assert [] == [str(fund) for fund in tre.kontrol().fejl]


def test_the_day_chooses_the_edition(tre: Proeve) -> None:
    """The last that has begun is shown; before all of them the first; after an end without another the last."""
    tre.ret(KOMMENDE, "gaelder_fra: 2027-02-01", "gaelder_fra: 2027-02-01\ngaelder_til: 2028-12-31")
    for dag, ventet in (
        ("2019-04-30", "2019-05-01"),
        ("2019-05-01", "2019-05-01"),
        ("2022-12-31", "2019-05-01"),
        ("2023-01-01", "2023-01-01"),
        ("2027-01-31", "2023-01-01"),
        ("2027-02-01", "2027-02-01"),
        ("2040-01-01", "2027-02-01"),
    ):
        catalogue = load_standards(tre.standards, date.fromisoformat(dag)).catalogue
        vist = next(ydelse for ydelse in catalogue.ydelser if ydelse.adresse == ADRESSE)
        assert (dag, ventet) == (dag, vist.gaelder_fra.isoformat())


def test_state_of_each_edition(tre: Proeve) -> None:
    """On one day one has ended, one holds and one comes; each ends the day before the next."""
    udgaver = load_standards(tre.standards, I_DAG).catalogue.udgaver[ADRESSE]
    assert [("ophoert", date(2022, 12, 31)), ("gaelder", date(2027, 1, 31)), ("kommende", None)] == [
        (udgave.tilstand(I_DAG), udgave.til) for udgave in udgaver.alle
    ]


def test_the_day_is_no_part_of_the_dataset(tre: Proeve) -> None:
    """Another day shows another edition, but the data and their hash are the same."""
    hashes = {load_standards(tre.standards, date(aar, 1, 1)).catalogue.datasaet for aar in (2018, 2020, 2025, 2030)}
    assert 1 == len(hashes)


def test_each_edition_says_its_own_figures(tre: Proeve) -> None:
    """Prose in an edition is written with the figures of that edition, shown or not."""
    indlaest = load_standards(tre.standards, I_DAG)
    grund = material(indlaest)
    sagt = {
        ydelse.gaelder_fra.year: plain_text(
            grund.opslag, str(ydelse.svar.hvad), indlaest.catalogue.hos(ydelse), ydelse.gaelder_fra
        )
        for kommune in indlaest.catalogue.kommuner
        for ydelse in kommune.alle_udgaver
        if ydelse.adresse == ADRESSE
    }
    assert {
        2019: "Du kan få 20 timer om ugen.",
        2023: "Du kan få 15 timer om ugen.",
        2027: "Du kan få 15 timer om ugen.",
    } == sagt


def test_facts_join_through_time(tre: Proeve) -> None:
    """A fact of the same id is one through the editions, each value within its edition's days; one left out ends."""
    tre.ret(KOMMENDE, tre.laes(KOMMENDE)[tre.laes(KOMMENDE).index("  - id: timer") :].split("  - id: tilsyn")[0], "")
    tre.ret(KOMMENDE, "{fakta: timer}", "besøg")
    fakta = load_standards(tre.standards, I_DAG).catalogue.udgaver[ADRESSE].fakta
    perioder = {
        navn: [
            (
                str(vaerdi.vaerdi),
                del_.enhed,
                vaerdi.gyldig_fra.year,
                vaerdi.gyldig_til and vaerdi.gyldig_til.isoformat(),
            )
            for _, del_ in dele
            for vaerdi in del_.vaerdier
        ]
        for navn, dele in fakta.items()
    }
    assert [("20", "timer/uge", 2019, "2022-12-31"), ("15", "timer/uge", 2023, "2027-01-31")] == perioder["timer"]
    assert [("8", "uger", 2019, "2022-12-31"), ("10", "uger", 2023, "2027-01-31"), ("20", "hverdage", 2027, None)] == (
        perioder["sagsbehandlingsfrist"]
    )


# navn, fil, gammel, ny, kode, hvad beskeden skal sige
DATOER = [
    ("til-foer-fra", GAMMEL, "gaelder_fra: 2019-05-01", "gaelder_fra: 2019-05-01\ngaelder_til: 2019-04-30",
     "gaelder-til-foer-fra", ("gaelder_til ligger før gaelder_fra",)),
    ("overlap", GAMMEL, "gaelder_fra: 2019-05-01", "gaelder_fra: 2019-05-01\ngaelder_til: ▸2023-01-01",
     "udgaver-overlap", (f"standards/{STOETTE}", "2023-01-01")),
    ("hul", GAMMEL, "gaelder_fra: 2019-05-01", "gaelder_fra: 2019-05-01\ngaelder_til: ▸2022-12-30",
     "udgaver-hul", ("advarsel", f"standards/{STOETTE}", "i mellemtiden gælder ingen")),
    ("vedtaget-senere", KOMMENDE, "vedtaget: 2026-10-14", "vedtaget: ▸2027-02-02",
     "vedtaget-efter-gaelder-fra", ("advarsel", "fandt 2027-02-02")),
    ("vedtaget-foer", KOMMENDE, "vedtaget: 2026-10-14", "vedtaget: ▸2022-11-29",
     "vedtaget-foer-den-gamle", ("advarsel", f"standards/{STOETTE}")),
    ("samme-dag", STOETTE, "gaelder_fra: 2023-01-01\n", "gaelder_fra: ▸2019-05-01\n",
     "udgaver-samme-dag", (f"standards/{GAMMEL}", "fandt 2019-05-01")),
    ("filens-dag", GAMMEL, "gaelder_fra: 2019-05-01", "gaelder_fra: ▸2019-06-01", "fil-plads", ("“2019-05-01”",)),
    ("filens-id", GAMMEL, "id: sel-85-stoette", "id: ▸sel-85-hjaelp", "fil-plads", ("“sel-85-stoette”",)),
    ("filens-kommune", GAMMEL, "kommune: proevekommune", "kommune: ▸naboby", "fil-plads", ("“proevekommune”",)),
    ("for-sent", GAMMEL, "- {gyldig_fra: 2019-05-01, vaerdi: 20,", "- ▸{gyldig_fra: 2023-01-01, vaerdi: 20,",
     "vaerdi-uden-for-udgaven", ("advarsel", "“timer”")),
    ("for-tidligt", KOMMENDE, "- {gyldig_fra: 2027-02-01, vaerdi: 15,",
     "- ▸{gyldig_fra: 2026-02-01, gyldig_til: 2027-01-31, vaerdi: 15,", "vaerdi-uden-for-udgaven", ("“timer”",)),
    ("dansk-dato", GAMMEL, "vedtaget: 2019-03-20", "vedtaget: ▸20.3.2019", "dato", ("dato som 2023-01-31",)),
    ("tomt-udvalg", GAMMEL, "vedtaget_af: Socialudvalget", 'vedtaget_af: ▸""', "tom-tekst", ("vedtaget_af",)),
    ("stavet-forkert", GAMMEL, "vedtaget_af: Socialudvalget", "▸vedtaget_a: Socialudvalget", "felt-ukendt",
     ("Mente du “vedtaget_af”?",)),
    ("ukendt-tal", GAMMEL, "{fakta: timer}", "{fakta: timerne}", "ukendt-fakta", ("“timerne”", "Mente du “timer”?")),
]  # fmt: skip


@pytest.mark.parametrize(("navn", "fil", "gammel", "ny", "kode", "siger"), DATOER, ids=[case[0] for case in DATOER])
def test_days_that_do_not_fit(
    tre: Proeve, navn: str, fil: str, gammel: str, ny: str, kode: str, siger: tuple[str, ...]
) -> None:
    """Each mistake in an edition is the one finding, in its own file, at its place, with what to do."""
    sted = tre.ret(fil, gammel, ny)
    fund = eneste(tre.fejl())
    assert (kode, f"standards/{fil}") == (fund.kode, fund.fil)
    assert sted in (None, (fund.linje, fund.kolonne))
    assert [] == mangler_i(str(fund), *siger)


def test_an_edition_needs_its_service(tre: Proeve) -> None:
    """A folder of editions without the service's own file is told once, at the first of them."""
    (tre.standards / STOETTE).unlink()
    fund = eneste([fund for fund in tre.fejl() if fund.kode == "udgave-uden-ydelse"])
    assert (f"standards/{GAMMEL}", True) == (fund.fil, "sel-85-stoette.yaml" in fund.besked)


def test_an_edition_is_named_by_its_day(tre: Proeve) -> None:
    """A file in the folder with another name belongs nowhere."""
    tre.skriv(f"{MAPPE}/gammel.yaml", tre.laes(GAMMEL))
    assert "fil-forkert-sted" == eneste(tre.fejl()).kode


def _frist(satser: Satser, dag: date) -> tuple[str, str]:
    """The service's deadline on a day, and the document it stands in."""
    paa = satser.paa(dag, "proevekommune")
    return paa.kraev_ydelsens("sel-85-stoette", "sagsbehandlingsfrist").tekst, paa.ydelser["sel-85-stoette"].dokument


def test_the_day_of_a_calculation_chooses_the_edition(tre: Proeve) -> None:
    """Figure, unit and document are those of the edition of the day, whatever day the site is built on."""
    for bygget in (date(2020, 1, 1), I_DAG, date(2030, 1, 1)):
        satser = View.of(load_standards(tre.standards, bygget).catalogue).satser
        assert [
            ("8 uger", "proeve-2019"),
            ("8 uger", "proeve-2019"),
            ("10 uger", "proeve-2023"),
            ("10 uger", "proeve-2023"),
            ("20 hverdage", "proeve-2027"),
        ] == [
            _frist(satser, dag)
            for dag in (
                date(2019, 5, 1),
                date(2022, 12, 31),
                date(2023, 1, 1),
                date(2027, 1, 31),
                date(2027, 2, 1),
            )
        ]


def test_a_calculator_answers_by_the_edition_of_the_day(tre: Proeve) -> None:
    """One application, three days: the deadline is counted by the edition that held when it was sent."""
    satser = View.of(load_standards(tre.standards, I_DAG).catalogue).satser
    svar = {"haendelse": "ansoegning", "ydelse": ADRESSE}
    frister = {
        dag: regn("frist", "proevekommune", dag, {**svar, "dato": dag}, satser).vaerdier["frist_dato"]
        for dag in ("2022-12-01", "2023-01-02", "2027-02-01")
    }
    # 8 weeks, 10 weeks, and 20 hverdage, where Saturdays count: the earliest day that the rule can mean.
    assert {"2022-12-01": "2023-01-26", "2023-01-02": "2023-03-13", "2027-02-01": "2027-02-24"} == frister


def test_one_edition_alone_is_exported_as_before(lille: Loaded) -> None:
    """A service of one edition says nothing of editions to the calculators."""
    ydelser = View.of(lille.catalogue).exported["ydelser"]
    assert [] == [adresse for adresse, ydelse in ydelser.items() if "udgaver" in ydelse]
