"""Runs inside Pyodide, under Node: turns Python sources into bytecode that is the same each time."""

import py_compile
from pathlib import Path


def compile_tree(source: str, target: str) -> int:
    """Compile every module of the package at `source` into `target`; give the number of modules.

    Unchecked hashes instead of timestamps: the same source gives the same bytes, and the importer
    looks for no source file. The path in tracebacks is the one inside the package.
    """
    modules = sorted(Path(source).rglob("*.py"))
    for module in modules:
        relative = module.relative_to(Path(source).parent)
        place = Path(target) / module.relative_to(source).with_suffix(".pyc")
        place.parent.mkdir(parents=True, exist_ok=True)
        py_compile.compile(
            str(module),
            cfile=str(place),
            dfile=str(relative),
            doraise=True,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
    return len(modules)
