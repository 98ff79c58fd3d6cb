"""Imports modules out of packs: the bytecode of many in one file, found without a file system.

A pack is a line of JSON and then bytes: `moduler`, of each its name, whether it is a package and how many bytes of
marshalled code it has; `filer`, the path and size of each file that is unpacked below ROOT. The first pack says in
`senere` which pack has a module that it has not: that pack is fetched when somebody imports it.
"""

import json
import marshal
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path("/app")


class Packs:
    """Finds the modules of packs and runs them; `fetch` gives the bytes of a later pack by its name."""

    def __init__(self, first: memoryview, fetch: Callable[[str], memoryview]) -> None:
        self._fetch = fetch
        self._code: dict[str, tuple[bool, memoryview]] = {}
        self._later: dict[str, str] = self._add(first)["senere"]

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: object = None) -> ModuleSpec | None:
        """Where the module is; None of one that is in no pack."""
        if name not in self._code and name in self._later:
            self._add(self._fetch(self._later[name]))
        if name not in self._code:
            return None
        is_package, _ = self._code[name]
        place = ROOT.joinpath(*name.split("."))
        origin = place / "__init__.pyc" if is_package else place.with_suffix(".pyc")
        spec = ModuleSpec(name, self, origin=str(origin), is_package=is_package)  # type: ignore[arg-type]
        spec.has_location = True
        if spec.submodule_search_locations is not None:
            # Where its files are unpacked.
            spec.submodule_search_locations.append(str(place))
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        """An ordinary module."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's code in it."""
        exec(marshal.loads(self._code[module.__name__][1]), module.__dict__)

    def _add(self, given: memoryview) -> dict[str, Any]:
        pack = bytes(given)
        end = pack.index(b"\n") + 1
        told: dict[str, Any] = json.loads(pack[:end])
        rest = memoryview(pack)[end:]
        for name, is_package, size in told["moduler"]:
            self._code[name], rest = (is_package, rest[:size]), rest[size:]
        for path, size in told["filer"]:
            place = ROOT / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(rest[:size])
            rest = rest[size:]
        return told


def install(first: memoryview, fetch: Callable[[str], memoryview]) -> None:
    """Look for modules in the packs before anywhere else."""
    sys.meta_path.insert(0, Packs(first, fetch))
    sys.path.insert(0, str(ROOT))
    sys.dont_write_bytecode = True
