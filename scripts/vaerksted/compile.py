"""Runs inside Pyodide, under Node: imports the workbench and packs what that took as bytecode, with the core."""

import importlib._bootstrap_external as external
import sys
import zipfile
from importlib import import_module
from pathlib import Path

APP = Path("/app")
# Libraries load parts of themselves when something goes wrong: those go along whole, but for what is an older edition
# of the library, or for other programs.
WHOLE = ("jinja2", "markdown", "pydantic", "yaml")
NOT = ("pydantic/v1/", "pydantic/mypy.py")
DAY = (1980, 1, 1, 0, 0, 0)

for archive in ("/stage.zip", "/core.whl"):
    zipfile.ZipFile(archive).extractall(APP)
sys.path.insert(0, str(APP))
sys.dont_write_bytecode = True

# The workbench, and what it imports when somebody asks for it.
for name in ("bridge", "drafts", "preview", "proof"):
    import_module(f"generator.workbench.{name}")
import_module("generator.workbench.absent").stand_in()
for name in ("mammoth", "pdfplumber"):
    if (APP / name).is_dir():
        import_module(name)

needed = {module.__file__ for module in list(sys.modules.values()) if getattr(module, "__file__", None)}
with zipfile.ZipFile("/program.zip", "w") as packed:
    for path in sorted(APP.rglob("*")):
        name = path.relative_to(APP).as_posix()
        if path.is_dir() or name.startswith(NOT) or ".dist-info/" in name:
            continue
        if path.suffix != ".py":
            content = path.read_bytes()
        elif str(path) in needed or name.startswith(tuple(f"{each}/" for each in WHOLE)):
            code = compile(path.read_text("utf-8"), name, "exec", dont_inherit=True, optimize=2)
            content = external._code_to_hash_pyc(code, bytes(8), False)  # type: ignore[attr-defined]
            name += "c"
        else:
            continue
        if not name.endswith((".pyi", "py.typed")):
            packed.writestr(zipfile.ZipInfo(name, DAY), content)
