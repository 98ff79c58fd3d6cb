"""Puts the workbench beside the pages: its Python for the browser, what all share, and folders to begin from.

Everything lies in `assets/vaerksted/` and is fetched by the workbench's page alone. `program.json` names the rest. The
program is this package and what it imports, as bytecode for the browser's Python, which Node makes of it, in packs: one
to start with, and others for what is first imported when somebody asks for it.
"""

from __future__ import annotations

import json
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

from generator.browser.cache import fingerprint, kept
from generator.browser.errors import NodeFailed
from generator.browser.lock import pyodide_version
from generator.browser.places import BEREGNER_MAPPE, CACHE, NPM_PACKAGE
from generator.browser.runtime import LOCK
from generator.load.folder import owner_of
from generator.load.roots import KOMMUNE, Further, find_all
from generator.node import NodeSvigter, tell
from generator.site.taken import PACKED
from generator.site.top_names import top_names
from generator.workbench import archive, known, shared
from generator.workbench.content import block

MAPPE = "assets/vaerksted"
MANIFEST = "program.json"
CORE = "pydantic-core"
SCRIPTS = Path("scripts/vaerksted")
_PROGRAM = Path(__file__).resolve().parents[2]
_OURS = ("calculators", "generator")
# Libraries that are plain Python, or have a form that is; the core alone is made for a machine.
_LIBRARIES = (
    "annotated_types", "click", "jinja2", "markdown", "markupsafe", "pydantic", "typing_extensions",
    "typing_inspection", "yaml",
)  # fmt: skip
# Those that documents are read with, where they are installed.
_READERS = ("charset_normalizer", "cobble", "mammoth", "pdfminer", "pdfplumber")
# What the browser's Python starts with, and the packs of all else (scripts/vaerksted/packs.py).
_PYTHON, _PACK = "python.zip", ".bin"
_STAGED = "stage.zip"


def core_folder() -> Path:
    """Where the core's wheel for the browser lies, beside the packages that are installed."""
    return Path(sys.prefix, "wasm")


def core_wheel() -> Path | None:
    """The wheel, where it has been fetched."""
    return next(iter(sorted(core_folder().glob(f"{CORE.replace('-', '_')}-*.whl"))), None)


def collect_workbench(
    projekt: Path, rod: Path, standards: Path, further: Further, lager: dict[str, str] | None = None
) -> None:
    """Write the workbench's files below `rod`, the site's folder; nothing where the core has not been fetched.

    `lager` is where the files are changed at the repository (`workbench.patch`).

    Errors: NodeFailed.
    """
    wheel = core_wheel()
    if wheel is None:
        return
    out = rod / MAPPE
    out.mkdir(parents=True, exist_ok=True)
    made_of = [*(_PROGRAM / name for name in _OURS), wheel, projekt / SCRIPTS, projekt / NPM_PACKAGE / "package.json"]
    cache = projekt / CACHE / "vaerksted" if (projekt / CACHE.parent.parent).is_dir() else None
    kept(cache, made_of, out, lambda folder: _make(projekt, wheel, folder))
    folders = _folders(standards, further)
    manifest = {
        "python": _renamed(out / _PYTHON),
        "pakker": {pack.stem: _renamed(pack) for pack in sorted(out.glob(f"*{_PACK}")) if "-" not in pack.stem},
        "faelles": _named(out, "faelles.json", shared.written(standards).encode()),
        "pyodide": f"../{BEREGNER_MAPPE.rpartition('/')[2]}/pyodide-{pyodide_version(projekt / NPM_PACKAGE)}/",
        "laas": LOCK,
        "kendte": _named(out, "kendte.json", known.written(folders).encode()),
        "kommuner": _write_folders(out, folders),
        "mappe": _seen_from(projekt, standards),
        "lager": lager,
    }
    # What Pyodide wants to know of itself, and no package that could be fetched from elsewhere.
    info = json.loads((projekt / NPM_PACKAGE / LOCK).read_text(encoding="utf-8"))["info"]
    (out / LOCK).write_text(json.dumps({"info": info, "packages": {}}) + "\n", encoding="utf-8")
    (out / MANIFEST).write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _named(out: Path, name: str, content: bytes) -> dict[str, str | int]:
    """Write a file under a name that changes with its content."""
    stem, _, ending = name.partition(".")
    named = f"{stem}-{fingerprint(content)}.{ending}"
    (out / named).write_bytes(content)
    return {"fil": named, "bytes": len(content)}


def _renamed(file: Path) -> dict[str, str | int]:
    """Give a file a name that changes with its content."""
    content = file.read_bytes()
    file.unlink()
    return _named(file.parent, file.name, content)


def _folders(standards: Path, further: Further) -> dict[str, dict[str, bytes]]:
    """The published files of each municipality, by their path in its folder."""
    folders: dict[str, dict[str, bytes]] = {}
    for fil in find_all(standards.resolve(), further)[0]:
        if ejer := owner_of(fil.navn):
            folders.setdefault(ejer, {})[fil.navn.split("/", 2)[2]] = fil.sti.read_bytes()
    return folders


def _seen_from(projekt: Path, standards: Path) -> str:
    """Where the municipalities' folders lie in the project."""
    sti = standards.resolve()
    return (sti.relative_to(projekt.resolve()) if sti.is_relative_to(projekt.resolve()) else Path(sti.name)).as_posix()


def _write_folders(out: Path, folders: dict[str, dict[str, bytes]]) -> list[dict[str, str | int]]:
    """The published folder of each municipality, by name."""
    told = []
    for ejer, files in sorted(folders.items()):
        told.append({"id": ejer, "navn": _name(files), **_named(out, f"{ejer}.zip", archive.packed(files, ejer))})
    return told


def _name(files: dict[str, bytes]) -> str:
    return str(block(files[KOMMUNE].decode()).get("navn", ""))


def _make(projekt: Path, wheel: Path, out: Path) -> None:
    stage = out / _STAGED
    with zipfile.ZipFile(stage, "w") as archive_:
        for name in (*_LIBRARIES, *filter(find_spec, _READERS), *_OURS):
            for source, path in _sources(name):
                archive_.writestr(path, source.read_bytes())
        names = PACKED.relative_to(_PROGRAM).as_posix()
        archive_.writestr(names, "\n".join(sorted(top_names())))
    told = [str((projekt / NPM_PACKAGE).resolve()), str(stage), str(wheel), str(out)]
    try:
        tell(projekt / SCRIPTS / "program.mjs", None, told)
    except NodeSvigter as failure:
        raise NodeFailed(str(failure)) from failure
    stage.unlink()


def _sources(name: str) -> list[tuple[Path, str]]:
    """The source files of a package, or of a module that is one file, with their paths where Python looks for them."""
    spec = find_spec(name)
    assert spec is not None and spec.origin is not None
    origin = Path(spec.origin)
    if spec.submodule_search_locations is None:
        return [(origin, origin.name)]
    kinds = (".py", ".yaml", ".j2") if name in _OURS else (".py",)
    found = sorted(path for path in origin.parent.rglob("*") if path.suffix in kinds and path.is_file())
    return [(path, path.relative_to(origin.parent.parent).as_posix()) for path in found]
