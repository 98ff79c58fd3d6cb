"""Collects what the browser needs to run the calculators: Pyodide, our wheel and its lock file.

The worker reads `runtime.json`, which names two folders. Their names change with their content,
so every file in them may be cached for ever, and a new rule does not fetch Pyodide again.
"""

import hashlib
import json
import shutil
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

from generator.browser.compile import compile_calculators
from generator.browser.errors import MissingNodeModules
from generator.browser.lock import pyodide_version, runtime_info, write_lock
from generator.browser.wheel import NAME, build_wheel

CORE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
NPM_PACKAGE = Path("node_modules/pyodide")


@dataclass(frozen=True)
class Runtime:
    """The collected runtime: two folder names, relative to the folder it was collected into."""

    pyodide: str
    regler: str


def collect_runtime(project: Path, out: Path) -> Runtime:
    """Place the browser's runtime in `out` (the site's assets/beregner) and give its folders.

    `project` is the folder with pyproject.toml, calculators/, scripts/ and node_modules/.
    Errors: MissingNodeModules when `npm ci` has not been run; CompileFailed when Node refuses.
    """
    npm_package = project / NPM_PACKAGE
    for name in (*CORE_FILES, "pyodide-lock.json", "package.json"):
        if not (npm_package / name).is_file():
            raise MissingNodeModules(npm_package / name)
    out.mkdir(parents=True, exist_ok=True)
    runtime = Runtime(pyodide=_copy_core(npm_package, out), regler=_add_calculators(project, out))
    _write_manifest(runtime, out)
    return runtime


def _copy_core(npm_package: Path, out: Path) -> str:
    folder = f"pyodide-{pyodide_version(npm_package)}"
    (out / folder).mkdir(exist_ok=True)
    for name in CORE_FILES:
        shutil.copyfile(npm_package / name, out / folder / name)
    return folder


def _add_calculators(project: Path, out: Path) -> str:
    info = runtime_info(project / NPM_PACKAGE)
    tag = "cp" + "".join(info.python.split(".")[:2])
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        compiled = Path(scratch, "compiled")
        compile_calculators(project, compiled)
        made = Path(scratch, "regler")
        wheel = build_wheel(compiled, made, _version(project), f"{tag}-none-any")
        write_lock(wheel, info, made / "pyodide-lock.json")
        folder = f"regler-{_digest(made)}"
        shutil.rmtree(out / folder, ignore_errors=True)
        made.rename(out / folder)
    return folder


def _version(project: Path) -> str:
    settings = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    return str(settings["project"]["version"])


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


def _write_manifest(runtime: Runtime, out: Path) -> None:
    manifest = {"format": 1, "pakke": NAME, "pyodide": runtime.pyodide, "regler": runtime.regler}
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    (out / "runtime.json").write_text(text, encoding="utf-8")
