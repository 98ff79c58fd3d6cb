"""One golden case of each calculator in a real browser; test_browser_python.py answers all of them under Node."""

import json
from pathlib import Path

from playwright.sync_api import Page

from calculators.bridge import Bridge
from calculators.rules.registry import BEREGNERE
from tests.browser.arbejder import arbejder, spoerg
from tests.calculators.golden_cases import load_cases


def test_same_answers_as_cpython(side: Page, site: Path) -> None:
    """Contract, page and journal note of a case of every calculator are the same in Chromium, without the way out."""
    cases = dict(load_cases())
    questions = [
        {
            "ask": "calculate",
            "beregner": beregner,
            "kommune": case.get("kommune"),
            "dato": case["dato"],
            "svar": case["svar"],
        }
        for beregner, case in cases.items()
    ]
    bridge = Bridge((site / "api/v1/satser.json").read_text(encoding="utf-8"))
    expected = [json.loads(bridge.answer(json.dumps(question))) for question in questions]
    asked: list[str] = []
    side.context.on("request", lambda request: asked.append(request.url))
    side.goto("/om/")
    actual = spoerg(side, arbejder(site), questions)
    assert set(BEREGNERE) == set(cases)
    different = [q for q, here, there in zip(questions, expected, actual, strict=True) if here != there]
    assert [] == different
    assert [] == [url for url in asked if "/pyodide-" in url], "scripts/browser/workout.py lacks what a rule now uses"


def test_declarations_are_not_published(site: Path) -> None:
    """What only those who write the scripts read stays out of the site."""
    assert [] == list(site.rglob("*.d.ts"))
