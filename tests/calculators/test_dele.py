"""The rates in parts, as the browser fetches them: the same answers, from no more than the question is about."""

import json
from typing import Any

import pytest

from calculators.bridge import Bridge
from calculators.data.parts import joined
from calculators.rules.registry import BEREGNERE
from generator.export.view import View
from generator.model.catalogue import Catalogue
from tests.calculators.golden_cases import load_cases
from tests.calculators.test_bridge import QUESTIONS
from tests.udsnit import udsnit


class InParts:
    """A bridge that is given the parts it lacks, as the worker gives them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._dele = View.of(catalogue).dele
        self._bridge = Bridge(self._dele.loven)
        self.fetched: list[str] = []

    def ask(self, question: dict[str, Any]) -> str:
        """The answer, and what it lacked among `fetched`."""
        while lacking := json.loads(answer := self._bridge.answer(json.dumps(question))).get("mangler"):
            self.fetched += lacking
            dele = ",".join(self._dele.kommuner[kommune] for kommune in lacking)
            assert "{}" == self._bridge.answer(f'{{"ask":"parts","dele":[{dele}]}}')
        return answer


@pytest.fixture
def in_parts(catalogue: Catalogue) -> InParts:
    """A bridge with the law's part alone."""
    return InParts(catalogue)


def test_the_parts_are_the_whole(catalogue: Catalogue) -> None:
    """Nothing is lost or moved when the rates are divided, nor when one part is put in before another."""
    view = View.of(catalogue)
    kommuner = {kommune: json.loads(view.dele.kommuner[kommune]) for kommune in reversed([*view.dele.kommuner])}
    whole = json.loads(view.exported_text())
    again = joined(json.loads(view.dele.loven), kommuner)
    assert whole | {"delt": True, "mangler": []} == again
    assert list(whole["ydelser"]) == list(again["ydelser"])


def test_the_laws_part_has_no_figure_of_a_municipality(catalogue: Catalogue) -> None:
    """What everybody fetches has the names of the municipalities, and nothing else that grows with their number."""
    law = json.loads(View.of(catalogue).dele.loven)
    assert {kommune.id for kommune in catalogue.kommuner} == set(law["kommuner"])
    assert [{"nationale"}, {"nationale"}, set(), set()] == [
        set(law[navn]) for navn in ("fakta", "tabeller", "pakker", "ydelser")
    ]
    assert {None} == {fund["kommune"] for fund in law["uoverensstemmelser"]}
    assert {kilde.id for kilde in catalogue.faelles_kilder} == set(law["kilder"])


def test_same_answer_from_one_part(catalogue: Catalogue, in_parts: InParts) -> None:
    """Golden cases and every other kind of question, byte for byte, with the parts they lack put in on the way."""
    whole = Bridge(View.of(catalogue).exported_text())
    golden = [
        {"ask": "calculate", "beregner": beregner, "kommune": case.get("kommune"), "dato": case["dato"]}
        | {"svar": case["svar"], "i_dag": "2026-11-28", "naboer": nr % 8 == 0}
        for nr, (beregner, case) in enumerate(udsnit(load_cases(), 3))
    ]
    others = [{"ask": name} | each for name, alle in QUESTIONS.items() for each in alle if name != "practice"]
    for question in [*others, *golden]:
        assert whole.answer(json.dumps(question)) == in_parts.ask(question), question


@pytest.mark.parametrize("kommune", ["frederikshavn", "hvidovre"])
def test_a_reader_fetches_one_municipality(in_parts: InParts, kommune: str) -> None:
    """A question about a municipality takes its part alone; what its neighbours answer takes theirs."""
    question: dict[str, Any] = {
        "ask": "calculate",
        "beregner": "bpa-egenbetaling",
        "kommune": kommune,
        "dato": "2023-06-01",
    }
    question["svar"] = dict(BEREGNERE["bpa-egenbetaling"].eksempel)
    assert "data-naboer" in json.loads(in_parts.ask(question | {"naboer": False}))["html"]
    assert [kommune] == in_parts.fetched
    assert "I andre kommuner" in json.loads(in_parts.ask(question))["html"]
    assert {"frederikshavn", "hedensted", "hvidovre"} == set(in_parts.fetched)


def test_the_law_alone_fetches_none(in_parts: InParts) -> None:
    """A question of law, and practising, are answered without the part of any municipality."""
    question = {"ask": "calculate", "beregner": "merudgift", "kommune": None, "dato": "2023-06-01"}
    answer = json.loads(in_parts.ask(question | {"svar": {"merudgift_md": "1655"}, "naboer": False}))
    assert "data-naboer" not in answer["html"]
    for each in QUESTIONS["practice"]:
        in_parts.ask({"ask": "practice"} | each)
    assert [] == in_parts.fetched
