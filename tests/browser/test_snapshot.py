"""The calculators go on from the snapshot; where it cannot be used, Pyodide starts and answers the same."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from calculators.bridge import Bridge
from tests.browser.arbejder import arbejder, spoerg
from tests.taalmodighed import SENEST_MS
from tests.udsnit import udsnit

CASE = {"beregner": "merudgift", "kommune": "hvidovre", "dato": "2023-06-01", "svar": {"merudgift_md": "1655"}}
QUESTION = {"ask": "calculate", "naboer": False, **CASE}


@pytest.fixture(scope="module")
def expected(site: Path) -> dict[str, str]:
    """What the calculation gives in CPython."""
    answer = Bridge((site / "api/v1/satser.json").read_text(encoding="utf-8")).answer(json.dumps(QUESTION))
    return dict(json.loads(answer)["kontrakt"]["resultat"])


def test_snapshot_answers_without_pyodide(side: Page, site: Path, expected: dict[str, str]) -> None:
    """The first answer needs the interpreter, its memory, and the rates of the law and of one municipality."""
    asked: list[str] = []
    side.context.on("request", lambda request: asked.append(request.url))
    side.goto("/om/")
    assert expected == _result(side, arbejder(site))
    names = {url.rsplit("/", 1)[-1] for url in asked if "/assets/beregner/" in url or "/api/" in url}
    assert {"python.wasm", "memory.wasm", "satser.json", "hvidovre.json"} == {
        n for n in names if n[-3:] not in (".js", "css")
    }
    assert "pyodide.mjs" not in names


def test_what_python_raises_fetches_nothing(side: Page, site: Path) -> None:
    """A Python exception is answered with its reason, and the next question is asked of the same snapshot."""
    asked: list[str] = []
    side.context.on("request", lambda request: asked.append(request.url))
    side.goto("/om/")
    nought = {
        "ask": "what_if",
        "beregner": "ledsagelse",
        "laast_op": True,
        "aendringer": {"nationale/ledsager-opsparing-maaneder": ["0"]},
    }
    raised, refused, after = spoerg(side, arbejder(site), [{"ask": "many"}, nought, QUESTION])
    assert "KeyError" in raised["unexpected"]
    assert refused["fejl"][0]["besked"].startswith("Skriv et tal fra 1 til")
    assert after["fejl"] == []
    assert not [url for url in asked if "pyodide" in url]


def _forget_the_entry(script: Path) -> None:
    """Have a script ask the snapshot for an entry that is not there."""
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace('"answer"', '"findes_ikke"'), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "damage"),
    udsnit(
        [
            ("memory.wasm", lambda path: path.unlink()),
            ("memory.wasm", lambda path: path.write_bytes(path.read_bytes()[:100_000])),
            ("python.wasm", lambda path: path.write_bytes(b"not WebAssembly")),
            ("*.js", _forget_the_entry),
        ],
        2,
    ),
)
def test_pyodide_takes_over(
    damaged_site: Callable[[Callable[[Path], None]], Page],
    site: Path,
    expected: dict[str, str],
    file: str,
    damage: Callable[[Path], None],
) -> None:
    """A snapshot that is missing, cut short, broken or another is given up, and Pyodide gives the same answer."""

    def edit(site: Path) -> None:
        for path in (site / "assets/beregner").rglob(file):
            damage(path)

    assert expected == _result_of_pyodide(damaged_site(edit), arbejder(site))


def _result_of_pyodide(page: Page, worker: str) -> dict[str, str]:
    page.goto("/om/")
    with page.expect_request(lambda request: request.url.endswith("pyodide.asm.wasm"), timeout=SENEST_MS):
        return _result(page, worker)


def _result(page: Page, worker: str) -> dict[str, str]:
    (answer,) = spoerg(page, worker, [QUESTION])
    return dict(answer["kontrakt"]["resultat"])
