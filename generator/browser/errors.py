"""What can go wrong when the browser's runtime is collected; the messages are for the person who builds."""

from pathlib import Path


class RuntimeFejl(Exception):
    """The browser's runtime cannot be collected; the message says in Danish what to do."""


class MissingNodeModules(RuntimeFejl):
    """Pyodide's npm package is not installed, or lacks a file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"Filen {path} mangler. Beregnerne i browseren bruger Pyodide fra npm: "
            "kør “npm ci” i projektets mappe og byg igen."
        )


class NodeFailed(RuntimeFejl):
    """Node could not make the browser's Python."""

    def __init__(self, detail: str) -> None:
        last = " ".join(line.strip() for line in detail.strip().splitlines()[-6:])
        super().__init__(
            "Beregnerne kunne ikke gøres klar til browserens Python. "
            f"Det kræver Node 20 eller nyere og “npm ci”. Svaret var: {last}"
        )
