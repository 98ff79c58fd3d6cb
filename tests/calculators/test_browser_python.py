"""The browser's own Python under Node: the same answers as here, and a stop where something was left out."""

import ast
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from calculators.bridge import Bridge
from generator.browser.places import CACHE
from generator.browser.runtime import collect_runtime
from generator.export.view import View
from generator.model.catalogue import Catalogue
from generator.node import tell
from tests.calculators.golden_cases import load_cases
from tests.calculators.test_bridge import QUESTIONS
from tests.greedy import STOP, make_greedy
from tests.udsnit import udsnit

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).resolve().parents[2]
ASK = PROJECT / "tests/browser/ask.mjs"
SETTLE = PROJECT / "scripts/browser/settle.py"
TODAY = "2026-11-28"
# Encodings whose code is always there.
ENCODINGS = {"utf-8", "ascii", "latin-1"}
EAST_ASIAN = ("shift_jis", "gb18030", "big5", "euc_kr", "euc_jp")
# Chance, the clock and the zone are those of the build in that memory, and not the reader's.
NOT_THE_READERS = {"random", "secrets", "uuid", "time", "tempfile"}
NOW = {"now", "today", "utcnow", "strptime"}


@pytest.fixture(scope="module")
def runtime(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a site has in assets/beregner."""
    folder = tmp_path_factory.mktemp("runtime")
    collect_runtime(PROJECT, folder, View.of(catalogue).exported_text(), PROJECT / CACHE)
    return folder


@pytest.fixture(scope="module")
def greedy(runtime: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, with calculators that ask for what was left out."""
    folder = tmp_path_factory.mktemp("greedy")
    copied = shutil.copytree(runtime, folder / "runtime")
    make_greedy(PROJECT, copied, folder)
    return copied


def in_node(runtime: Path, questions: list[dict[str, Any]]) -> list[Any]:
    """The answers of python.wasm and memory.wasm, text as it came, or {stopped}."""
    answers: list[Any] = json.loads(tell(ASK, questions, [str(runtime)]))
    return answers


def golden_questions() -> list[dict[str, Any]]:
    """Every golden case as the page asks it on a day."""
    return [
        {
            "ask": "calculate",
            "beregner": beregner,
            "kommune": case.get("kommune"),
            "dato": case["dato"],
            "svar": case["svar"],
            "i_dag": TODAY,
        }
        for beregner, case in load_cases()
    ]


def test_same_answers_as_cpython(runtime: Path, catalogue: Catalogue) -> None:
    """Contract, page, note and calendar of every golden case, and every other kind of question, byte for byte."""
    golden = golden_questions()
    extras = [question | {"ask": "extras", "med": ["csv", "spor"]} for question in udsnit(golden, 4)]
    others = [{"ask": name} | question for name, each in QUESTIONS.items() for question in each]
    questions = [*golden, *extras, *others]
    bridge = Bridge(View.of(catalogue).exported_text())
    expected = [bridge.answer(json.dumps(question)) for question in questions]
    actual = in_node(runtime, questions)
    assert 300 < len(golden)
    assert [] == [each for each in actual if not isinstance(each, str)], "scripts/browser/workout.py lacks what is used"
    pairs = zip(questions, expected, actual, strict=True)
    assert [] == [question for question, here, there in pairs if here != there]


def settled() -> tuple[set[str], dict[str, list[str]]]:
    """What settle.py lets go of: modules, and tables by module."""
    told = {
        target.id: ast.literal_eval(node.value)
        for node in ast.parse(SETTLE.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return set(told["NEEDED_TO_IMPORT"].split()), {name: each.split() for name, each in told["TABLES"].items()}


def test_what_was_let_go_fails_at_once(greedy: Path) -> None:
    """A table, a module or an encoding that is not there: a mistake of ours or a stop, and no answer."""
    modules, tables = settled()
    gone = [
        *udsnit(({"ask": "table", "module": module, "name": name} for module in tables for name in tables[module]), 3),
        *udsnit(({"ask": "import", "name": name} for name in sorted(modules)), 4),
        *({"ask": "encode", "text": "語", "name": name} for name in EAST_ASIAN),
        {"ask": "unescape", "text": "&aelig;"},
        {"ask": "unescape", "text": "&amp;"},
        {"ask": "normalize", "text": "da"},
    ]
    there = [
        {"ask": "import", "name": "html"},
        {"ask": "encode", "text": "æ", "name": "utf-8"},
        {"ask": "unescape", "text": "&#230;"},
    ]
    *failed, html, encoded, unescaped = in_node(greedy, [*gone, *there])
    answered = [(each, answer) for each, answer in zip(gone, failed, strict=True) if isinstance(answer, str)]
    assert [] == [(each, answer) for each, answer in answered if ["unexpected"] != list(json.loads(answer))]
    assert ["html", 2, "æ"] == [json.loads(each)["gives"] for each in (html, encoded, unescaped)]


def test_a_stop_is_no_answer(greedy: Path) -> None:
    """Where code was cut WebAssembly stops, and a new start answers the next question."""
    question = golden_questions()[0]
    stopped, answer = in_node(greedy, [STOP, question])
    assert "RuntimeError" in stopped["stopped"]
    assert "kontrakt" in json.loads(answer)


def test_calculators_use_nothing_that_was_let_go() -> None:
    """No calculator names what the browser's Python lacks, or what it has from the day and the machine of the build."""
    modules, tables = settled()
    found = [
        f"{path.relative_to(PROJECT)}:{line}: {what}"
        for path in sorted((PROJECT / "calculators").rglob("*.py"))
        if path.parent.name != "columns"  # which the browser does not have
        for line, what in lacking(ast.parse(path.read_text(encoding="utf-8")), modules | set(tables) - {"html"})
    ]
    assert [] == found


def test_the_search_for_what_was_let_go_finds_it() -> None:
    """Each way of using it is seen."""
    source = """
import locale
from html import escape, unescape
import html.entities as e

def late():
    import json
    from datetime import date
    return date.today(), "x".encode("cp1252"), "x".encode("utf-8"), late.__doc__
assert late
assert isinstance(late, object)
"""
    modules, tables = settled()
    what = [each for _, each in lacking(ast.parse(source), modules | set(tables) - {"html"})]
    expected = ["locale", "html.unescape", "html.entities", "import json", "import datetime", "today", "cp1252"]
    assert {*expected, "__doc__", "assert"} == set(what)


def lacking(tree: ast.Module, modules: set[str]) -> Iterator[tuple[int, str]]:
    """Line and name of what a module of the calculators may not use."""
    top = set(tree.body) | {each for node in tree.body if isinstance(node, ast.If) for each in node.body}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = _imported(node)
            yield from ((node.lineno, name) for name in names if name in modules | NOT_THE_READERS | {"html.unescape"})
            if node not in top:
                yield from ((node.lineno, f"import {name}") for name in {name.split(".")[0] for name in names})
        elif isinstance(node, ast.Attribute) and node.attr in NOW | {"__doc__", "unescape"}:
            yield node.lineno, node.attr
        elif isinstance(node, ast.Assert) and not _narrows(node.test):
            yield node.lineno, "assert"  # left out of the browser's bytecode
        elif isinstance(node, ast.Call):
            yield from ((node.lineno, name) for name in _encodings(node) if name not in ENCODINGS)


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    """The modules, and the names out of them with the module before."""
    if isinstance(node, ast.Import):
        return [each.name for each in node.names]
    return [str(node.module), *(f"{node.module}.{each.name}" for each in node.names)]


def _encodings(call: ast.Call) -> list[str]:
    """The encoding that text is turned into bytes by, or bytes into text."""
    named = isinstance(call.func, ast.Attribute) and call.func.attr in ("encode", "decode")
    return [str(each.value) for each in call.args if named and isinstance(each, ast.Constant)]


def _narrows(test: ast.expr) -> bool:
    """Whether it only tells the type checker what is known."""
    return isinstance(test, ast.Call) and isinstance(test.func, ast.Name) and test.func.id == "isinstance"
