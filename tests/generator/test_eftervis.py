"""The worked examples as data, and the program that holds an engine against them."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.export.api import API_MAPPE
from generator.export.eksempler import examples
from generator.export.view import View
from generator.model.catalogue import Catalogue
from tests.calculators.golden_cases import load_cases
from tests.generator.proeve import PROJEKT

pytestmark = pytest.mark.slow

RUNNER, ENGINE = PROJEKT / "docs/om/eftervis.py", PROJEKT / "docs/om/motor.py"


@pytest.fixture(scope="module")
def api(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the examples and the rates."""
    root = tmp_path_factory.mktemp("eftervis")
    view = View.of(catalogue)
    for path, text in examples(view).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    (root / API_MAPPE / "satser.json").write_text(view.exported_text(), encoding="utf-8")
    return root / API_MAPPE


def read(fil: Path) -> Any:
    """What a file holds."""
    return json.loads(fil.read_text(encoding="utf-8"))


def held(fil: Path, api: Path) -> subprocess.CompletedProcess[str]:
    """Our own engine held against a file of examples, as a reader would do it."""
    return subprocess.run(
        [sys.executable, str(RUNNER), str(fil), sys.executable, str(ENGINE), str(api / "satser.json")],
        capture_output=True, encoding="utf-8", check=False, cwd=PROJEKT, env={"PYTHONPATH": str(PROJEKT), "PYTHONUTF8": "1"},
    )  # fmt: skip


def test_all_are_there_and_have_the_shape(api: Path) -> None:
    """Each golden case, with its question, what it comes to, and its source."""
    made = read(api / "eksempler.json")
    jsonschema.validate(made, read(api / made["$schema"]))
    assert len(made["eksempler"]) == len(load_cases())
    sourced = [(beregner, case["navn"]) for beregner, case in load_cases() if case.get("kilde")]
    assert sourced == [(each["beregner"], each["navn"]) for each in made["eksempler"] if each["kilde"]["dokument"]]


def test_our_own_engine_holds(api: Path) -> None:
    """Every example, by the program that others would use."""
    done = held(api / "eksempler.json", api)
    assert (done.returncode, done.stdout) == (0, f"{len(load_cases())} rigtigt\n"), done.stdout + done.stderr


def test_a_wrong_answer_is_told(api: Path, tmp_path: Path) -> None:
    """One øre is wrong, and so is an answer where a field is to be refused."""
    made = read(api / "eksempler.json")
    amount = next(each for each in made["eksempler"] if each.get("venter", {}).get("tilskud_md"))
    amount["venter"]["tilskud_md"]["vaerdi"] = "0.01"
    fil = tmp_path / "eksempler.json"
    fil.write_text(json.dumps(made | {"eksempler": [amount]}), encoding="utf-8")
    done = held(fil, api)
    assert done.returncode == 1
    assert "tilskud_md: venter 0.01, fik" in done.stdout


def test_the_program_is_short() -> None:
    """Fifty lines, so that it is read before it is run."""
    assert len(RUNNER.read_text(encoding="utf-8").splitlines()) <= 50
