"""The calculators as bytecode for the browser's Python, compiled by that Python itself under Node."""

import shutil
import subprocess
from pathlib import Path

from generator.browser.errors import CompileFailed
from generator.browser.wheel import PACKAGE

SCRIPT = Path("scripts/compile_calculators.mjs")


def compile_calculators(project: Path, out: Path) -> None:
    """Write `calculators/**/*.pyc` into `out` for the Python that node_modules/pyodide carries.

    The host's Python cannot do it: bytecode is only valid for the version that made it.
    """
    node = shutil.which("node")
    if node is None:
        raise CompileFailed("programmet “node” findes ikke")
    command = [node, str(project / SCRIPT), str(project / PACKAGE), str(out / PACKAGE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise CompileFailed(done.stderr or done.stdout)
