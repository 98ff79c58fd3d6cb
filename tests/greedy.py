"""Calculators that ask more of Python than theirs was left with: what a browser then does is tried for real."""

import json
import shutil
import tomllib
from pathlib import Path

from generator.browser.lock import runtime_info, write_lock
from generator.browser.runtime import LOCK
from generator.browser.snapshot import MEMORY, make_memory
from generator.browser.wheel import PACKAGE, build_wheel

# A question whose code was cut from the browser's interpreter, with what Pyodide answers.
STOP = {"ask": "compile", "text": "(lambda: (yield))() is None"}
STOP_ANSWER = {"gives": False}
# What the calculator of merudgift stops at, and what it fails on.
STOPS_AT, FAILS_ON = "1655", "1656"
# Appended to calculators/bridge/__init__.py: questions that no page asks, and a calculator with two mistakes.
MORE = f'''
import html
import locale
import sys


def _calculate(asked, satser):
    typed = asked["svar"].get("merudgift_md")
    if typed in ("{STOPS_AT}", ["{STOPS_AT}"]):
        eval(compile("{STOP["text"]}", "", "eval"))
    if typed in ("{FAILS_ON}", ["{FAILS_ON}"]):
        raise ZeroDivisionError
    return _handlers["calculate"](asked, satser)


_handlers = HANDLERS
HANDLERS = {{
    **_handlers,
    "calculate": _calculate,
    "unescape": lambda asked, _: {{"gives": html.unescape(asked["text"])}},
    "normalize": lambda asked, _: {{"gives": locale.normalize(asked["text"])}},
    "table": lambda asked, _: {{"gives": len(getattr(sys.modules[asked["module"]], asked["name"]))}},
    "import": lambda asked, _: {{"gives": __import__(asked["name"]).__name__}},
    "encode": lambda asked, _: {{"gives": len(asked["text"].encode(asked["name"]))}},
    "compile": lambda asked, _: {{"gives": eval(compile(asked["text"], "", "eval"))}},
}}
'''


def make_greedy(project: Path, runtime: Path, folder: Path) -> tuple[dict[str, int], dict[str, int]]:
    """Put such calculators in the place of those in `runtime`, a folder made by `collect_runtime`; `folder` is scratch.

    Gives what the browser knew of their memory and what it must know now, which stands in runtime.json too.
    """
    greedy = _project(project, folder)
    npm_package = (project / "node_modules/pyodide").resolve()
    told = runtime / "runtime.json"
    manifest = json.loads(told.read_text(encoding="utf-8"))
    rules = (runtime / manifest["hukommelse"]["fil"]).parent
    (rules / MEMORY).unlink()
    after = make_memory(greedy, npm_package, rules).as_json()
    before = {name: manifest["hukommelse"][name] for name in after}
    manifest["hukommelse"] |= after
    told.write_text(json.dumps(manifest), encoding="utf-8")
    settings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    write_lock(build_wheel(greedy, rules, settings["project"]["version"]), runtime_info(npm_package), rules / LOCK)
    return before, after


def _project(project: Path, folder: Path) -> Path:
    """A project like ours, but for its calculators."""
    (folder / "scripts").symlink_to(project / "scripts")
    (folder / "node_modules").symlink_to(project / "node_modules")
    shutil.copytree(project / PACKAGE, folder / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
    with (folder / PACKAGE / "bridge/__init__.py").open("a", encoding="utf-8") as module:
        module.write(MORE)
    return folder
