"""Every calculator asked at random: below the last catch nothing but words for the reader comes out."""

import json
import random
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from calculators.bridge import Bridge
from calculators.bulk import regn_mange
from calculators.data.rates import Satser, SatserPaa
from calculators.questions.answers import RaaSvar
from calculators.questions.fields import Felt
from calculators.results.contract import Beregner
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import beregn, udregn
from calculators.run.call import read_call
from calculators.show.calendar import som_ics
from calculators.show.case_link import spor
from calculators.show.html import som_html
from calculators.show.note import som_tekst
from calculators.show.steps_csv import som_csv
from calculators.text.errors import InputFejl
from calculators.text.money import parse_tal
from generator.export.view import View
from generator.model.catalogue import Catalogue
from tests.udsnit import GRUNDIG

CALLS = 300 if GRUNDIG else 80  # of each calculator
QUARTERS = [f"{aar}-{md:02}-01" for aar in range(2017, 2028) for md in (1, 4, 7, 10)]
EDGES = ["1990-01-01", "2014-12-31", "2016-12-31", "2020-02-29", "2023-12-31", "2025-08-31", "2025-09-01", "2099-12-31"]
AMOUNTS = ["0", "0,01", "0,5", "1", "7", "8", "15,99", "16", "24", "37", "100", "588,99", "589", "1.654", "1654,5"]
AMOUNTS += ["2.757", "9.400", "72.000", "241.100", "9.999.999"]
ODD = ["", "-1", "1e5", "999999999", "abc", "1,2,3", "½", "٣", "１２", "nan", "inf", "; ;", "10 kr", "\x00", "9" * 40]
PERIODS = ["kr/md", "kr/uge", "kr/år", "kr/14 dage", "kr/kvartal", ""]
TODAY = date(2026, 11, 28)


class _Guess:
    """Answers at random: mostly of the kind the field asks for, now and then not."""

    def __init__(self, seed: str, satser: Satser) -> None:
        self._random = random.Random(seed)
        self._satser = satser

    def call(self, beregner: Beregner) -> tuple[str | None, str, RaaSvar]:
        """Municipality, day and answers: the worked example with some of it changed, or all made up."""
        svar = dict(beregner.eksempel) if self._random.random() < 0.8 else {}
        for felt in beregner.felter:
            if self._random.random() < (0.3 if svar else 0.9):
                svar[felt.navn] = self._answer(felt)
        return self._random.choice([None, *self._satser.kommuner]), self._day(), svar

    def _day(self) -> str:
        return self._random.choice(QUARTERS + EDGES)

    def _answer(self, felt: Felt) -> str | list[str]:
        if self._random.random() < 0.015:
            return self._random.choice(ODD)
        if felt.type in ("valg", "ja-nej"):
            return self._random.choice([valg.id for valg in felt.valgmuligheder] or ["ja", "nej"])
        if felt.type == "dato":
            return self._day()
        if felt.type == "ydelse":
            return self._random.choice(list(self._satser.ydelser))
        if felt.type == "pris":
            return f"{self._random.choice(list(self._satser.ydelser))}/hovedret"
        if felt.type == "poster":
            return [f"Post; {self._number(felt)}; {self._random.choice(PERIODS)}" for _ in range(3)]
        if felt.type == "raekker":
            return ["; ".join(["Trin", *(str(self._answer(kolonne)) for kolonne in felt.kolonner)]) for _ in range(2)]
        if felt.type == "talliste":
            return "; ".join(self._number(felt) for _ in range(self._random.randint(1, 14)))
        return self._number(felt)

    def _number(self, felt: Felt) -> str:
        if felt.type == "heltal":
            return self._random.choice(["0", "1", "2", "7", "18", "24", "25", "65", "100"])
        passer = [tal for tal in AMOUNTS if felt.hoejst is None or parse_tal(tal) <= felt.hoejst]
        return self._random.choice([*passer, "9.999.999"])


def _everything(kommune: str | None, dag: str, svar: RaaSvar, beregner: str, satser: Satser) -> str:
    """The kind of answer, when all that is made of it has been made; nothing is caught but mistakes in the input."""
    try:
        udregning = udregn(read_call(beregner, kommune, dag, svar, satser))
    except InputFejl as fejl:
        assert all(felt and besked for felt, besked in fejl.fejl)
        return "fejl"
    som_html(udregning, satser), som_tekst(udregning, satser), som_csv(udregning), spor(udregning)
    som_ics(udregning, satser, TODAY)
    json.dumps(udregning.kontrakt())
    return udregning.svar or "tal"


@pytest.mark.slow
@pytest.mark.parametrize("navn", BEREGNERE)
def test_no_exception_below_the_catch(navn: str, satser: Satser) -> None:
    """Municipalities × dates × answers, valid and odd: an answer, or mistakes that name their field."""
    gaet = _Guess(navn, satser)
    slags = Counter(_everything(*gaet.call(BEREGNERE[navn]), navn, satser) for _ in range(CALLS))
    assert slags["tal"], slags


@pytest.mark.parametrize(
    ("kommune", "haendelse", "dato", "modtaget", "ydelse"),
    [
        ("hedensted", "afgoerelse", "2018-03-01", "digital-post", "sul-141-alkohol"),
        ("hvidovre", "nedsaettelse", "2018-05-03", "brev", "sel-107-midlertidigt-botilbud"),
    ],
)
def test_a_rule_missing_on_the_nearest_date(
    kommune: str, haendelse: str, dato: str, modtaget: str, ydelse: str, satser: Satser
) -> None:
    """Where the nearest date turns out to have no rule at all, the answer says what is missing and offers no date."""
    svar: RaaSvar = {"haendelse": haendelse, "dato": dato, "modtaget": modtaget, "ydelse": ydelse}
    assert "tal" != _everything(kommune, dato, svar, "frist", satser)


@pytest.fixture
def broken_rates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every figure of law fails to be read, as by a mistake in the program."""

    def fail(self: SatserPaa, fakta_id: str) -> None:
        raise ZeroDivisionError(fakta_id)

    monkeypatch.setattr(SatserPaa, "national", fail)


@pytest.mark.usefixtures("broken_rates")
def test_a_mistake_of_ours_is_an_answer(satser: Satser, catalogue: Catalogue) -> None:
    """A calculator that fails answers in words everywhere; only `udregn` lets it through."""
    svar: RaaSvar = {"merudgift_md": "1700"}
    with pytest.raises(ZeroDivisionError):
        udregn(read_call("merudgift", "hvidovre", "2023-06-01", svar, satser))
    alene = beregn("merudgift", "hvidovre", "2023-06-01", svar, satser)
    assert {"svar": "kan-ikke-regnes"} == alene["resultat"]
    assert "fejl i programmet" in alene["forbehold"][0]
    case = {"beregner": "merudgift", "kommune": "hvidovre", "dato": "2023-06-01", "svar": dict(svar)}
    spurgt = {"ask": "calculate", **case}
    browser = json.loads(Bridge(View.of(catalogue).exported_text()).answer(json.dumps(spurgt)))
    assert ([], "kan-ikke-regnes") == (browser["fejl"], browser["kontrakt"]["resultat"]["svar"])
    assert "kan ikke regnes ud her" in browser["html"]
    mange = {
        "beregner": "merudgift",
        "kommune": "hvidovre",
        "datoer": ["2023-06-01"],
        "kolonner": ["merudgift_md"],
        "raekker": [["1700"]],
    }
    assert "kan-ikke-regnes" == regn_mange(mange, satser)["raekker"][0]["svar"][0]["svar"]


def test_a_broken_question_is_answered_in_words(catalogue: Catalogue) -> None:
    """What is no question at all gets a sentence, not an exception."""
    bridge = Bridge(View.of(catalogue).exported_text())
    for spurgt in ("{", "[]", "{}", '{"ask": "calculate"}', '{"ask": ["calculate"]}'):
        (besked,) = json.loads(bridge.answer(spurgt)).values()
        assert "fejl i programmet" in besked


def test_the_catch_is_used_by_all_but_the_tests() -> None:
    """No module of the generator asks the layer that catches nothing."""
    rod = Path(__file__).resolve().parents[2] / "generator"
    assert [] == [fil for fil in _python(rod) if "udregn(" in fil.read_text(encoding="utf-8")]


def _python(rod: Path) -> Iterator[Path]:
    return rod.rglob("*.py")
