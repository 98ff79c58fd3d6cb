"""The golden cases give the same answers in the reader's browser as in CPython, without the way out."""

import json
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Page

from calculators.bridge import Bridge
from tests.browser.arbejder import arbejder, spoerg

GOLDEN = Path(__file__).resolve().parents[1] / "golden"


def _questions() -> list[dict[str, Any]]:
    """All golden cases as the page would ask them; every scalar is text."""
    return [
        {"beregner": fil.stem, "kommune": case.get("kommune"), "dato": case["dato"], "svar": case["svar"]}
        for fil in sorted(GOLDEN.glob("*.yaml"))
        for case in yaml.load(fil.read_text(encoding="utf-8"), yaml.BaseLoader)
    ]


def test_same_answers_as_cpython(side: Page, site: Path, adresse: str) -> None:
    """Contract, page and journal note of every golden case are the same text in Pyodide and CPython."""
    questions = _questions()
    bro = Bridge((site / "api/v1/satser.json").read_text(encoding="utf-8"))
    expected = [json.loads(bro.answer(json.dumps(question))) for question in questions]
    asked: list[str] = []
    side.context.on("request", lambda request: asked.append(request.url))
    side.goto("/")
    actual = spoerg(side, arbejder(site), questions)
    assert len(questions) > 10
    different = [q for q, here, there in zip(questions, expected, actual, strict=True) if here != there]
    assert [] == different
    assert [] == [url for url in asked if "/pyodide-" in url], "scripts/browser/workout.py lacks what a rule now uses"
