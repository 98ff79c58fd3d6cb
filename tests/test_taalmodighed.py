"""The tests bear a slow machine."""

import re
from pathlib import Path

from hypothesis import settings

HERE = Path(__file__).resolve().parent
# A limit in figures where somebody waits: in seconds, or Playwright's milliseconds.
OWN_LIMIT = re.compile(r"(?<!wait_for_)timeout(?:=|: | = |\()\s*\d")
# One that is to run out, and measurements, which nobody runs to see whether all is well.
ALLOWED = {"generator/test_to_byg.py", "soegning/maal.py"}


def test_no_example_has_a_deadline() -> None:
    """Hypothesis gives no example a limit of time, in any test."""
    assert settings.default is not None
    assert settings.default.deadline is None
    files = [file for file in HERE.rglob("test_*.py") if file != Path(__file__)]
    assert [] == [file.name for file in files if re.search(r"deadline\s*=", file.read_text(encoding="utf-8"))]


def test_every_wait_is_patient() -> None:
    """No test has a limit of its own: they are in taalmodighed.py alone."""
    files = sorted(file for file in HERE.rglob("*") if file.suffix in (".py", ".mjs"))
    names = {file.relative_to(HERE).as_posix(): file.read_text(encoding="utf-8") for file in files}
    found = {name for name, text in names.items() if OWN_LIMIT.search(text)}
    assert set() == found - ALLOWED
