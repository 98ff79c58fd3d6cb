"""The bridge to the browser: each question by its name, each answer of the shape declared, each error a value."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from calculators.bridge import Bridge, answered, answered_what_if, asked
from calculators.bridge.answered import Mistakes, Unexpected
from calculators.bridge.handlers import HANDLERS
from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from generator.export.view import View
from generator.model.catalogue import Catalogue
from scripts.declarations import TARGET, declarations
from tests.calculators.golden_cases import load_cases
from tests.calculators.shapes import misfits

SHAPES = vars(asked) | vars(answered) | vars(answered_what_if)
CASE = {"beregner": "merudgift", "kommune": "hvidovre", "dato": "2023-06-01", "svar": {"merudgift_md": "1655"}}
ROWS = {
    "beregner": "merudgift",
    "kommune": "hvidovre",
    "datoer": ["2023-06-01", "2022-06-01"],
    "kolonner": ["merudgift_md", "dato"],
    "raekker": [["1655", None], ["meget", None], ["1655", "1995-06-01"], [None, None]],
}
FIGURES = {"beregner": "merudgift", "kommune": "hvidovre", "datoer": ["2023-06-01"]}
OWN: dict[str, list[str]] = {"nationale/merudgift-minimum-aar": ["7.000"]}
WHAT_IF = {"beregner": "egenbetaling-107", "kommune": "hvidovre", "aendringer": {"hvidovre/egenbetaling-107-mad": []}}
SCENARIOS = [
    {"navn": "Mad", "spurgt": WHAT_IF | {"aendringer": {"hvidovre/raadighedsbeloeb-mad": ["2200"]}}},
    {"navn": "Som i dag", "spurgt": {"beregner": "egenbetaling-107", "kommune": "hvidovre"}},
]
SIDE = {"navn": "", "beregninger": [CASE]}
CASE_FILE = {"format": "serviceniveau-sag", "version": 1, "kolonner": [SIDE, SIDE]}
RECEIPT = json.dumps(
    {
        "kvittering": 1,
        "regnet": None,
        "program": "",
        "datasaet": "",
        "beregner": "merudgift",
        "kommune": None,
        "dato": "2023-06-01",
        "svar": {"merudgift_md": "1.700"},
        "resultat": {"tilskud_md": "1"},
        "tal": [],
    }
)
QUESTIONS: dict[str, list[dict[str, Any]]] = {
    "calculate": [CASE | {"i_dag": "2026-11-28", "udfyldt": {"dato": "forud"}, "link": {"data": "0123456789ab"}}],
    "extras": [CASE | {"med": ["tekst", "csv", "spor", "kvittering"]}, CASE | {"med": []}],
    "many": [ROWS, ROWS | {"datoer": ["2023-06-01"]}, ROWS | {"egne_tal": OWN}],
    "figures": [FIGURES, FIGURES | {"egne_tal": OWN}],
    "cases": [ROWS],
    "case_file": [{"sag": CASE_FILE, "i_dag": "2026-11-28"}],
    "what_if": [{"beregner": "egenbetaling-107", "kommune": "hvidovre"}, {"beregner": "merudgift", "vist": 1}],
    "what_if_paper": [{"scenarier": SCENARIOS, "i_dag": "2026-11-28", "fra": "https://eksempel.invalid/"}],
    "scenarios": [
        {"beregner": "egenbetaling-107", "kommune": "hvidovre", "dato": None, "maal": None, "borgere": None}
        | {"scenarier": [{"navn": "A", "aendringer": {"hvidovre/raadighedsbeloeb-mad": ["2.200"]}, "laast_op": False}]}
    ],
    "repeat": [{"tekst": RECEIPT}, {"tekst": RECEIPT.replace("1.700", "1.800")}],
    "practice": [{"beregner": each} for each in BEREGNERE],
}


@pytest.fixture(scope="module")
def bridge(catalogue: Catalogue) -> Bridge:
    """With the real rates, as the browser gets them."""
    return Bridge(View.of(catalogue).exported_text())


@pytest.fixture
def with_rates(catalogue: Catalogue) -> Callable[[Callable[[dict[str, Any]], None]], Bridge]:
    """A bridge whose rates are edited first."""

    def make(edit: Callable[[dict[str, Any]], None]) -> Bridge:
        data = copy.deepcopy(View.of(catalogue).exported)
        edit(data)
        return Bridge(json.dumps(data))

    return make


def ask(bridge: Bridge, name: str, question: dict[str, Any]) -> dict[str, Any]:
    """A question of that name, as a page asks it."""
    answer: dict[str, Any] = json.loads(bridge.answer(json.dumps({"ask": name} | question)))
    return answer


def shapes(name: str) -> tuple[Any, Any]:
    """The types of a question and its answer."""
    hints = get_type_hints(HANDLERS[name], localns=SHAPES)
    return hints["asked"], hints["return"]


@pytest.mark.parametrize("name", HANDLERS)
def test_answers_have_the_shape_declared(bridge: Bridge, name: str) -> None:
    """A question of the declared shape, which holds its own name, is answered in the declared shape and no other."""
    question_shape, answer_shape = shapes(name)
    assert (name,) == get_args(get_type_hints(question_shape)["ask"])
    for question in QUESTIONS[name]:
        assert [] == list(misfits({"ask": name} | question, question_shape))
        assert [] == list(misfits(ask(bridge, name, question), answer_shape))


def test_golden_cases_have_the_shape_declared(bridge: Bridge) -> None:
    """Every golden case is a question of the shape, and its answer is an answer of the shape or a list of mistakes."""
    question_shape, answer_shape = shapes("calculate")
    kinds = set()
    for beregner, case in load_cases():
        question = {"beregner": beregner, "kommune": case.get("kommune"), "dato": case["dato"], "svar": case["svar"]}
        assert [] == list(misfits({"ask": "calculate"} | question, question_shape))
        answer = ask(bridge, "calculate", question)
        kinds.add("kontrakt" in answer)
        assert [] == list(misfits(answer, answer_shape if "kontrakt" in answer else Mistakes)), question
    assert True in kinds


def test_what_is_asked_for_is_what_comes(bridge: Bridge) -> None:
    """The optional parts of an answer come when they are asked for, and not else."""
    whole, bare = ask(bridge, "calculate", QUESTIONS["calculate"][0]), ask(bridge, "calculate", CASE)
    assert {"aendret"} == set(whole) - set(bare)
    everything, nothing = (ask(bridge, "extras", each) for each in QUESTIONS["extras"])
    assert ({"fejl", "tekst", "csv", "spor", "kvittering"}, {"fejl"}) == (set(everything), set(nothing))
    assert everything["tekst"] == bare["tekst"]
    rows = ask(bridge, "many", ROWS)["raekker"]
    assert ["vaerdier", "fejl", "svar", "fejl"] == [next(iter(row["svar"][0])) for row in rows]
    assert 4 == len(ask(bridge, "cases", ROWS)["sager"])


@pytest.mark.parametrize("beregner", BEREGNERE)
def test_practice_is_an_answer(bridge: Bridge, beregner: str) -> None:
    """Practising runs all that an answer runs: rules, HTML and text, without a mistake in the input."""
    answer = ask(bridge, "practice", {"beregner": beregner})
    assert ([], beregner) == (answer["fejl"], answer["kontrakt"]["beregner"])
    assert answer["html"]
    assert answer["tekst"]


@pytest.mark.parametrize(
    ("name", "question", "felter"),
    [
        ("calculate", CASE | {"svar": {"merudgift_md": "meget"}, "dato": "31.2.2023"}, ["dato", "merudgift_md"]),
        ("extras", CASE | {"kommune": "atlantis", "med": ["csv"]}, ["kommune"]),
        ("what_if", WHAT_IF, ["hvidovre/egenbetaling-107-mad"]),
    ],
)
def test_mistakes_of_the_reader_are_values(
    bridge: Bridge, name: str, question: dict[str, Any], felter: list[str]
) -> None:
    """What is wrong with the input is told field by field, and nothing else is answered."""
    answer = ask(bridge, name, question)
    assert [] == list(misfits(answer, Mistakes))
    assert felter == [fejl["felt"] for fejl in answer["fejl"]]


@pytest.mark.parametrize("name", ["svar_paa", "", "__init__", None, ["calculate"], {}])
def test_an_unknown_ask_is_unexpected(bridge: Bridge, name: Any) -> None:
    """A name that no handler has is a mistake of ours, told in words."""
    answer = ask(bridge, name, CASE)
    assert [] == list(misfits(answer, Unexpected))
    assert "fejl i programmet" in answer["unexpected"]


def _title_that_is_no_text(data: dict[str, Any]) -> None:
    for source in data["kilder"].values():
        source["titel"] = 7


def _law_that_is_no_number(data: dict[str, Any]) -> None:
    for fact in data["fakta"]["nationale"].values():
        for value in fact["vaerdier"]:
            value["vaerdi"] = {"tekst": ["mange"]}


@pytest.mark.parametrize(
    ("name", "question", "edit"),
    [
        ("calculate", CASE, _title_that_is_no_text),
        ("extras", CASE | {"med": ["tekst"]}, _title_that_is_no_text),
        ("what_if", {"beregner": "merudgift"}, _law_that_is_no_number),
        ("practice", {"beregner": "merudgift"}, _title_that_is_no_text),
    ],
)
def test_a_handler_that_raises_is_unexpected(
    with_rates: Callable[[Callable[[dict[str, Any]], None]], Bridge],
    name: str,
    question: dict[str, Any],
    edit: Callable[[dict[str, Any]], None],
) -> None:
    """Rates of a kind that the program cannot read raise in the middle of an answer: told in words, with its name."""
    answer = ask(with_rates(edit), name, question)
    assert [] == list(misfits(answer, Unexpected))
    assert answer["unexpected"].endswith("Error.")


def test_rows_that_fail_stay_values(with_rates: Callable[[Callable[[dict[str, Any]], None]], Bridge]) -> None:
    """A calculator that fails on the rates answers row by row; a question without rows is unexpected as a whole."""
    broken = with_rates(_law_that_is_no_number)
    answer = ask(broken, "many", ROWS)
    assert [] == list(misfits(answer, shapes("many")[1]))
    assert ["kan-ikke-regnes", "fejl"] == [
        answer["raekker"][0]["svar"][0]["svar"],
        next(iter(answer["raekker"][1]["svar"][0])),
    ]
    assert "KeyError" in ask(broken, "many", {})["unexpected"]


def test_the_declarations_are_those_of_the_contract() -> None:
    """What the browser's scripts are told of questions and answers is what scripts/declarations.py makes now."""
    assert declarations() == TARGET.read_text(encoding="utf-8"), "python -m scripts.declarations"
    assert TARGET.is_relative_to(Path(__file__).resolve().parents[2] / "docs/assets")


def test_the_browsers_rates_are_those_of_the_open_data(catalogue: Catalogue, satser: Satser) -> None:
    """What the browser fetches holds the same figures as satser.json."""
    assert satser.fakta == Satser.fra_json(json.loads(View.of(catalogue).exported_text())).fakta
