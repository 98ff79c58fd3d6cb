"""The Python that the browser goes on from: an interpreter without data, and a memory with the calculators imported."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.browser.node import run_script

CORE = "python.wasm"
MEMORY = "memory.wasm"


@dataclass(frozen=True)
class Memory:
    """What the browser must know of memory.wasm: its size in pages of 64 KiB, and the address of the entry point."""

    pages: int
    entry: int

    def as_json(self) -> dict[str, Any]:
        """The form in runtime.json."""
        return {"pages": self.pages, "entry": self.entry}


def make_core(project: Path, pyodide: Path, out: Path) -> None:
    """Write python.wasm into `out`. Errors: NodeFailed."""
    run_script(project, "core.mjs", pyodide, out / CORE)


def make_memory(project: Path, pyodide: Path, out: Path) -> Memory:
    """Write memory.wasm into `out`: the project's calculators, imported. Errors: NodeFailed."""
    told = json.loads(run_script(project, "memory.mjs", pyodide, project / "calculators", out / MEMORY))
    return Memory(pages=told["pages"], entry=told["entry"])
