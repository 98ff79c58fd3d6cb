"""Collects what the browser needs to run the calculators.

The worker is built with `runtime.json`, which names the files: `python-…/python.wasm` (the interpreter),
`regler-…/memory.wasm` (its memory with the calculators imported), `satser-…/satser.json` (what they read of the law),
`satser-…/<municipality>.json` (what they read of each municipality, fetched when it is asked about), and
`pyodide-…/`, which is fetched only where the first two cannot be used. The folders' names change with their content,
so every file in them may be cached for ever; a new rule fetches no interpreter, and a new rate no rule.
"""

import json
import shutil
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from generator.browser.cache import digest, fingerprint, kept
from generator.browser.errors import MissingNodeModules
from generator.browser.lock import pyodide_version, runtime_info, write_lock
from generator.browser.node import SCRIPTS
from generator.browser.places import NPM_PACKAGE
from generator.browser.snapshot import CORE, MEMORY, make_core, make_memory
from generator.browser.wheel import NAME, PACKAGE, build_wheel

CORE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
SATSER = "satser.json"
LOCK = "pyodide-lock.json"
_TOLD = "hukommelse.json"
NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Runtime:
    """The collected runtime: folder names, relative to the folder it was collected into."""

    python: str
    regler: str
    satser: str
    pyodide: str


def collect_runtime(
    project: Path, out: Path, satser: str, cache: Path | None = None, kommuner: Mapping[str, str] = NONE
) -> Runtime:
    """Place the browser's runtime in `out` (the site's assets/beregner) and give its folders.

    `project` is the folder with pyproject.toml, calculators/, scripts/ and node_modules/; `satser` is the JSON text
    that the calculators read, and `kommuner` those of single municipalities that are fetched beside it; what was made
    before is taken from the folder `cache`.
    Errors: MissingNodeModules when `npm ci` has not been run; NodeFailed when Node refuses.
    """
    npm_package = (project / NPM_PACKAGE).resolve()
    for name in (*CORE_FILES, LOCK, "package.json"):
        if not (npm_package / name).is_file():
            raise MissingNodeModules(npm_package / name)
    out.mkdir(parents=True, exist_ok=True)
    made_with = [npm_package / "package.json", project / SCRIPTS, Path(__file__).parent]
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        core, rules, rates = (Path(scratch, name) for name in ("core", "rules", "rates"))
        kept(cache, made_with, core, lambda folder: make_core(project, npm_package, folder))
        sources = [*made_with, project / PACKAGE, project / "pyproject.toml"]
        kept(cache, sources, rules, lambda folder: _make_rules(project, npm_package, folder))
        memory = json.loads((rules / _TOLD).read_text(encoding="utf-8"))
        (rules / _TOLD).unlink()
        rates.mkdir()
        (rates / SATSER).write_text(satser, encoding="utf-8")
        runtime = Runtime(
            python=_place(core, out, "python"),
            regler=_place(rules, out, "regler"),
            satser=_place(rates, out, "satser"),
            pyodide=_copy_core(npm_package, out),
        )
    manifest = _manifest(out, runtime, memory) | {"kommuner": _write_parts(out, kommuner)}
    (out / "runtime.json").write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return runtime


def _manifest(out: Path, runtime: Runtime, memory: dict[str, Any]) -> dict[str, Any]:
    def named(folder: str, name: str) -> dict[str, str]:
        return {"fil": f"{folder}/{name}", "sha": fingerprint((out / folder / name).read_bytes())}

    return {
        "format": 4,
        "python": named(runtime.python, CORE),
        "hukommelse": named(runtime.regler, MEMORY) | memory,
        "satser": named(runtime.satser, SATSER),
        "pyodide": {"mappe": runtime.pyodide, "laas": f"{runtime.regler}/{LOCK}", "pakke": NAME},
    }


def _write_parts(out: Path, kommuner: Mapping[str, str]) -> dict[str, str]:
    """Write each municipality's rates and give the hash that its folder is named by."""
    hashes = {kommune: fingerprint(text.encode()) for kommune, text in kommuner.items()}
    for kommune, text in kommuner.items():
        folder = out / part_folder(hashes[kommune])
        folder.mkdir(exist_ok=True)
        (folder / f"{kommune}.json").write_text(text, encoding="utf-8")
    return hashes


def part_folder(sha: str) -> str:
    """The folder of a municipality's rates with that content."""
    return f"satser-{sha}"


def _make_rules(project: Path, npm_package: Path, folder: Path) -> None:
    """The calculators twice: as the memory to go on from, and as a wheel for Pyodide's own way."""
    memory = make_memory(project, npm_package, folder)
    (folder / _TOLD).write_text(json.dumps(memory.as_json()), encoding="utf-8")
    settings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        shutil.copytree(project / PACKAGE, Path(scratch, PACKAGE), ignore=shutil.ignore_patterns("__pycache__"))
        wheel = build_wheel(Path(scratch), folder, settings["project"]["version"])
    write_lock(wheel, runtime_info(npm_package), folder / LOCK)


def _place(folder: Path, out: Path, name: str) -> str:
    named = f"{name}-{digest([*sorted(folder.iterdir())])}"
    shutil.rmtree(out / named, ignore_errors=True)
    folder.rename(out / named)
    return named


def _copy_core(npm_package: Path, out: Path) -> str:
    folder = f"pyodide-{pyodide_version(npm_package)}"
    (out / folder).mkdir(exist_ok=True)
    for name in CORE_FILES:
        shutil.copyfile(npm_package / name, out / folder / name)
    return folder
