"""Copies the libraries of the pages' own scripts from node_modules into the site, as ES modules with their licence."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.browser.errors import MissingNodeModules

# A script written for CommonJS finds what it looks for, and nothing of it becomes global.
_BEFORE = "const module = { exports: {} }, exports = module.exports, define = undefined;\n"
_AFTER = "\nexport default module.exports;\n"


@dataclass(frozen=True)
class Library:
    """An npm package of which the pages use one CommonJS file; `name` is what its module is called in the site."""

    package: str
    file: str
    name: str


LIBRARIES = (
    Library("papaparse", "papaparse.min.js", "papaparse"),
    Library("@e965/xlsx", "dist/xlsx.core.min.js", "xlsx"),
)


def collect_libraries(project: Path, out: Path) -> None:
    """Write `<name>.js` and `<name>.LICENSE.txt` for each library into `out`.

    Errors: MissingNodeModules when `npm ci` has not been run.
    """
    out.mkdir(parents=True, exist_ok=True)
    for library in LIBRARIES:
        package = project / "node_modules" / library.package
        for file in (library.file, "LICENSE", "package.json"):
            if not (package / file).is_file():
                raise MissingNodeModules(package / file)
        version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
        source = (package / library.file).read_text(encoding="utf-8")
        head = f"// {library.package} {version}; licence: {library.name}.LICENSE.txt\n"
        (out / f"{library.name}.js").write_text(head + _BEFORE + source + _AFTER, encoding="utf-8")
        shutil.copyfile(package / "LICENSE", out / f"{library.name}.LICENSE.txt")
