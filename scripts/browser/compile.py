"""Runs inside Pyodide's Python, under Node: compiles every module that the calculators import."""

import importlib._bootstrap_external as external
import sys
from pathlib import Path
from types import ModuleType

import calculators.bridge  # noqa: F401  (for the modules that come with it)

OUT = Path("/out")


def compile_module(module: ModuleType) -> None:
    """Write a module's bytecode below OUT, if it has a source.

    Without docstrings and without the source's date: the same source gives the same bytes.
    """
    spec = module.__spec__
    source = getattr(spec and spec.loader, "get_source", lambda _: None)(spec and spec.name)
    if spec is None or not source:
        return
    path = spec.name.replace(".", "/")
    place = OUT / path / "__init__.pyc" if spec.submodule_search_locations is not None else OUT / f"{path}.pyc"
    place.parent.mkdir(parents=True, exist_ok=True)
    code = compile(source, f"{path}.py", "exec", dont_inherit=True, optimize=2)
    place.write_bytes(external._code_to_hash_pyc(code, bytes(8), False))  # type: ignore[attr-defined]


for imported in list(sys.modules.values()):
    compile_module(imported)
