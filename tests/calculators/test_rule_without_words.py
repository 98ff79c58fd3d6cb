"""A rule in numbers stands on its own: no module of amounts uses what makes steps, reservations or sentences."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
AMOUNTS = sorted((ROOT / "calculators" / "rules").rglob("*amounts.py"))
WORDS = ("calculators.results", "calculators.text.units", "calculators.text.dates")


def _imports(fil: Path) -> list[str]:
    tree = ast.parse(fil.read_text(encoding="utf-8"))
    return [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]


@pytest.mark.parametrize("fil", AMOUNTS, ids=lambda fil: f"{fil.parent.name}/{fil.stem}")
def test_amounts_know_no_words(fil: Path) -> None:
    """Nothing that writes for a reader is within reach of the rule."""
    names = _imports(fil)
    assert [] == [navn for navn in names if navn.startswith(WORDS) or navn.endswith(("steps", "reservations"))]
