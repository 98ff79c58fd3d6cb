"""What fails in the middle of an answer: a mistake in Python, WebAssembly that stops, a worker that is lost."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from calculators.bridge import Bridge
from tests.browser.arbejder import arbejder, spoerg
from tests.browser.calculator_page import CalculatorPage
from tests.browser.vaert import vaert
from tests.greedy import FAILS_ON, STOP, STOP_ANSWER, STOPS_AT, make_greedy
from tests.taalmodighed import SENEST_MS

PROJECT = Path(__file__).resolve().parents[2]
QUESTION = {
    "ask": "calculate",
    "beregner": "merudgift",
    "kommune": "hvidovre",
    "dato": "2023-06-01",
    "svar": {"merudgift_md": "1000"},
}
LOSE = 'setTimeout(() => { throw new Error("tabt"); })'


@pytest.fixture(scope="module")
def greedy_site(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with calculators that fail: see tests/greedy.py."""
    folder = tmp_path_factory.mktemp("greedy")
    copied = shutil.copytree(site, folder / "site")
    before, after = make_greedy(PROJECT, copied / "assets/beregner", folder)
    (worker,) = (copied / "assets/beregner").glob("worker-*.js")
    text = worker.read_text(encoding="utf-8")
    told, now = (",".join(f"{name}:{number}" for name, number in each.items()) for each in (before, after))
    assert told in text
    worker.write_text(text.replace(told, now), encoding="utf-8")
    return copied


@pytest.fixture(scope="module")
def adresse(greedy_site: Path) -> Iterator[str]:
    """The address of that site."""
    with vaert(greedy_site) as server:
        yield server.adresse


@pytest.fixture
def asked(side: Page) -> list[str]:
    """The addresses that were asked for."""
    found: list[str] = []
    side.context.on("request", lambda request: found.append(request.url))
    return found


@pytest.fixture
def expected(site: Path) -> dict[str, Any]:
    """The answer of CPython."""
    bridge = Bridge((site / "api/v1/satser.json").read_text(encoding="utf-8"))
    return dict(json.loads(bridge.answer(json.dumps(QUESTION))))


def pyodide(asked: list[str]) -> list[str]:
    """What was fetched of Pyodide."""
    return [url for url in asked if "/pyodide-" in url]


def test_webassembly_that_stops_is_given_up(side: Page, greedy_site: Path, asked: list[str], expected: Any) -> None:
    """The question it stopped at is answered by Pyodide, and so is every one after it."""
    side.goto("/om/")
    answers = spoerg(side, arbejder(greedy_site), [QUESTION, STOP, QUESTION, STOP])
    assert [expected, STOP_ANSWER, expected, STOP_ANSWER] == answers
    assert pyodide(asked)


def test_without_the_way_out_only_that_question_fails(
    side: Page, greedy_site: Path, asked: list[str], expected: Any
) -> None:
    """Where Pyodide does not come, Python starts from the beginning, and answers what it can."""
    side.context.route("**/pyodide-*/*", lambda route: route.abort())
    side.goto("/om/")
    stopped, after, again = spoerg(side, arbejder(greedy_site), [STOP, QUESTION, STOP])
    assert expected == after
    assert ["RuntimeError: unreachable"] * 2 == [stopped["failed"], again["failed"]]


def test_the_page_goes_on_after_a_stop(side: Page, asked: list[str]) -> None:
    """A reader whose figures stop WebAssembly gets the answer all the same, and so do the next figures."""
    merudgift = CalculatorPage(side, "merudgift").open()
    assert [] == pyodide(asked)
    merudgift.input("merudgift_md").fill(STOPS_AT)
    merudgift.expect_state("nyt")
    expect(merudgift.steps.first).to_contain_text("1.655")
    assert pyodide(asked)
    merudgift.input("merudgift_md").fill("1000")
    expect(merudgift.steps.first).to_contain_text("1.000")
    merudgift.expect_state("nyt")


def test_the_page_goes_on_after_a_mistake_in_python(side: Page, asked: list[str]) -> None:
    """The reader is told that it is ours, and the next figures are answered by the same Python."""
    merudgift = CalculatorPage(side, "merudgift").open()
    merudgift.input("merudgift_md").fill(FAILS_ON)
    expect(merudgift.status).to_contain_text("Det er en fejl i programmet og ikke hos dig.")
    expect(merudgift.status).to_contain_text("ZeroDivisionError")
    merudgift.input("merudgift_md").fill("1000")
    merudgift.expect_state("nyt")
    expect(merudgift.steps.first).to_contain_text("1.000")
    assert [] == pyodide(asked)


def test_a_lost_worker_is_started_anew(side: Page) -> None:
    """When the worker has gone, the next figures start another."""
    merudgift = CalculatorPage(side, "merudgift").open()
    (worker,) = side.workers
    with side.expect_event("worker", timeout=SENEST_MS):
        worker.evaluate(LOSE)
        merudgift.input("merudgift_md").fill("1000")
    merudgift.expect_state("nyt")
    expect(merudgift.steps.first).to_contain_text("1.000")
    assert worker not in side.workers
