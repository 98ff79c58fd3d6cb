"""Fetch the one part of the workbench's Python that is made for a machine: pydantic's core for the browser.

It is the version that requirements.lock has, held against the hashes there, in the form that the installed Pyodide
reads. It is put in the environment, where a build looks for it; a build without it has no workbench.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.workbench.program import CORE, core_folder

_PROJECT = Path(__file__).resolve().parents[1]
_PINNED = re.compile(rf"^{CORE}==[^\n]*\\\n(?:    --hash=[^\n]*\n)+", re.MULTILINE)


def main() -> None:
    """Fetch it, and take away what was fetched for another version."""
    found = _PINNED.search((_PROJECT / "requirements.lock").read_text(encoding="utf-8"))
    assert found, f"requirements.lock has no {CORE}"
    info = json.loads((_PROJECT / "node_modules/pyodide/pyodide-lock.json").read_text(encoding="utf-8"))["info"]
    python = "".join(info["python"].split(".")[:2])
    folder = core_folder()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.whl"):
        old.unlink()
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as pinned:
        pinned.write(found[0].rstrip().removesuffix("\\") + "\n")
        pinned.flush()
        asked = ["--require-hashes", "--requirement", pinned.name, "--no-deps", "--only-binary=:all:"]
        machine = ["--platform", f"pyemscripten_{info['abi_version']}_wasm32", "--python-version", python]
        kind = ["--implementation", "cp", "--abi", f"cp{python}"]
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *asked, *machine, *kind, "--dest", str(folder)], check=True)


if __name__ == "__main__":
    main()
