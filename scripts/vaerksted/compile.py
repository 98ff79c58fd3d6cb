"""Runs inside Pyodide, under Node: imports the workbench and packs what that took as bytecode, see packs.py.

Python's own library comes with Pyodide as sources, which a browser would compile at every start: here it is bytecode
too. What Pyodide itself imports is an archive of its own, with packs.py in it.
"""

import importlib._bootstrap_external as external
import json
import marshal
import sys
import zipfile
from importlib import import_module
from pathlib import Path
from types import CodeType

OUT = Path("/out")
OURS, PYTHONS = Path("/app"), Path("/python")
# An older edition of a library, and what is for other programs.
NOT = ("pydantic.v1", "pydantic.mypy")
DAY = (1980, 1, 1, 0, 0, 0)
# Each pack and what is imported for it, in the order that they are asked for; what one has, no later one has.
START = "start"
PACKS = {
    # Beside the workbench, what reading a file imports in passing.
    START: ("generator.workbench.bridge", "encodings.utf_8_sig"),
    "side": ("generator.workbench.preview", "generator.workbench.proof"),
    "udkast": ("generator.workbench.drafts", "mammoth", "pdfplumber"),
}
# What nobody is known to ask for.
REST = "resten"
TEMPLATES, TEMPLATE = "side", ".j2"


def modules_below(root: Path) -> dict[str, Path]:
    """The source of every module below a folder, by the module's name."""
    found = {}
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def compiled(path: Path, name: str) -> CodeType:
    """A module's code, without docstrings and without what is of the machine."""
    return compile(path.read_text("utf-8"), name, "exec", dont_inherit=True, optimize=2)


def within(path: Path) -> str:
    """A source's path where Python looks for it."""
    return path.relative_to(OURS if path.is_relative_to(OURS) else PYTHONS).as_posix()


def write_boot(names: list[str]) -> None:
    """What Pyodide starts with, as an archive: not packed, since servers do that better."""
    with zipfile.ZipFile(OUT / "python.zip", "w") as archive:
        for path in (*(places[name] for name in names), Path("/packs.py")):
            name = path.name if path.parent == Path("/") else within(path)
            content = external._code_to_hash_pyc(compiled(path, name), bytes(8), False)  # type: ignore[attr-defined]
            archive.writestr(zipfile.ZipInfo(f"{name}c", DAY), content)


def write_pack(pack: str, names: list[str], files: list[Path], senere: dict[str, str]) -> None:
    """A pack of modules and files; `senere` says which pack has a module that is in none yet."""
    code = {name: marshal.dumps(compiled(places[name], within(places[name]))) for name in names}
    head = {
        "moduler": [[name, places[name].name == "__init__.py", len(code[name])] for name in names],
        "filer": [[within(path), path.stat().st_size] for path in files],
        "senere": senere,
    }
    told = json.dumps(head, separators=(",", ":")).encode() + b"\n"
    (OUT / f"{pack}.bin").write_bytes(told + b"".join(code.values()) + b"".join(path.read_bytes() for path in files))


class Sought:
    """Hears the name of every module that is looked for, those too that are not imported in the end."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        """Found by nobody here."""
        self.names.add(name)


booted = sorted(sys.modules)
# What reading an archive imports in passing is looked for again when a folder is opened.
sys.meta_path.insert(0, sought := Sought())
OUT.mkdir()
for archive, root in (("/python.zip", PYTHONS), ("/stage.zip", OURS), ("/core.whl", OURS)):
    zipfile.ZipFile(archive).extractall(root)
places = modules_below(PYTHONS) | (ours := modules_below(OURS))
sys.path.insert(0, str(OURS))
sys.dont_write_bytecode = True

boot = [name for name in booted if name in places]
packed = set(boot)
modules: dict[str, list[str]] = {}
for pack, wanted in PACKS.items():
    for name in wanted:
        import_module("generator.workbench.absent").stand_in()
        if name in places:
            import_module(name)
    modules[pack] = sorted(sought.names & places.keys() - packed)
    packed |= set(modules[pack])
modules[REST] = sorted(name for name in places.keys() - packed if not name.startswith(NOT))

others = [path for path in sorted(OURS.rglob("*")) if path.is_file() and ".dist-info/" not in path.as_posix()]
data = [path for path in others if path.suffix not in (".py", ".pyi") and path.name != "py.typed"]
write_boot(boot)
for pack, names in modules.items():
    files = [path for path in data if pack == (TEMPLATES if path.suffix == TEMPLATE else START)]
    senere = {name: later for later in modules if later != START for name in modules[later]} if pack == START else {}
    write_pack(pack, names, files, senere)
