"""Pyodide's lock file with one package: our wheel, and nothing that could be fetched from elsewhere."""

import hashlib
import json
from pathlib import Path

from pyodide_lock import InfoSpec, PackageSpec, PyodideLockSpec

from generator.browser.wheel import NAME, PACKAGE


def runtime_info(npm_package: Path) -> InfoSpec:
    """The Python, platform and ABI of the installed Pyodide, as its own lock file gives them.

    The release number is taken from package.json: pyodide-lock before 0.2 demands it, while the
    lock file of the npm package no longer carries it.
    """
    info = json.loads((npm_package / "pyodide-lock.json").read_text(encoding="utf-8"))["info"]
    return InfoSpec(**{"version": pyodide_version(npm_package)} | info)


def pyodide_version(npm_package: Path) -> str:
    """The release of the installed Pyodide, e.g. 314.0.7."""
    version = json.loads((npm_package / "package.json").read_text(encoding="utf-8"))["version"]
    return str(version)


def write_lock(wheel: Path, info: InfoSpec, out: Path) -> None:
    """Write the lock file that offers `wheel` (a file in the same folder) to Pyodide."""
    package = PackageSpec(
        name=NAME,
        version=wheel.name.split("-")[1],
        file_name=wheel.name,
        install_dir="site",
        sha256=hashlib.sha256(wheel.read_bytes()).hexdigest(),
        imports=[PACKAGE],
    )
    lock = PyodideLockSpec(info=info, packages={NAME: package})
    lock.check_wheel_filenames()
    lock.to_json(out)
