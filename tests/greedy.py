"""Calculators that ask more of Python than theirs was left with: what a browser then does is tried for real."""

import json
import shutil
from pathlib import Path

from generator.browser.snapshot import MEMORY, make_memory

# A question whose code was cut from the browser's interpreter, with what Pyodide answers.
STOP = {"ask": "compile", "text": "(lambda: (yield))() is None"}
STOP_ANSWER = {"gives": False}
# Appended to calculators/bridge/__init__.py: questions that no page asks.
HANDLERS = """
import html
import locale
import sys

HANDLERS = {
    **HANDLERS,
    "unescape": lambda asked, _: {"gives": html.unescape(asked["text"])},
    "normalize": lambda asked, _: {"gives": locale.normalize(asked["text"])},
    "table": lambda asked, _: {"gives": len(getattr(sys.modules[asked["module"]], asked["name"]))},
    "import": lambda asked, _: {"gives": __import__(asked["name"]).__name__},
    "encode": lambda asked, _: {"gives": len(asked["text"].encode(asked["name"]))},
    "compile": lambda asked, _: {"gives": eval(compile(asked["text"], "", "eval"))},
}
"""


def greedy_project(project: Path, folder: Path) -> Path:
    """A project in `folder` like ours, but for calculators that answer those questions too."""
    for name in ("node_modules", "scripts", "pyproject.toml"):
        (folder / name).symlink_to(project / name)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(project / "calculators", folder / "calculators", ignore=ignored)
    with (folder / "calculators/bridge/__init__.py").open("a", encoding="utf-8") as module:
        module.write(HANDLERS)
    return folder


def remember(project: Path, runtime: Path) -> dict[str, int]:
    """Put the memory of a project's calculators in the place of that in `runtime`, and say so in its runtime.json."""
    manifest = json.loads((runtime / "runtime.json").read_text(encoding="utf-8"))
    folder = (runtime / manifest["hukommelse"]["fil"]).parent
    (folder / MEMORY).unlink()
    told = make_memory(project, (project / "node_modules/pyodide").resolve(), folder).as_json()
    manifest["hukommelse"] |= told
    (runtime / "runtime.json").write_text(json.dumps(manifest), encoding="utf-8")
    return told
