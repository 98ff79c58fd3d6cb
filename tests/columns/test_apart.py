"""Only columns need more than Python's own, and a browser gets none of them."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

from generator.browser.wheel import build_wheel

PROJECT = Path(__file__).resolve().parents[2]


def test_the_browser_gets_no_columns(tmp_path: Path) -> None:
    """The wheel of the calculators has the rules, and nothing of the room that needs NumPy."""
    names = ZipFile(build_wheel(PROJECT, tmp_path, "0")).namelist()
    assert "calculators/rules/merudgift/amounts.py" in names
    assert [] == [name for name in names if name.startswith("calculators/columns")]


def test_a_program_without_columns_loads_no_numpy() -> None:
    """The command line and what a browser starts from load neither NumPy nor PyArrow."""
    asked = "import sys, generator.cli, calculators.bridge; print(sorted({'numpy', 'pyarrow'} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", asked], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert "[]\n" == found.stdout
