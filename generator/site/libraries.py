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
class Bibliotek:
    """An npm package of which the pages use one CommonJS file; `navn` is what its module is called in the site."""

    pakke: str
    fil: str
    navn: str


BIBLIOTEKER = (
    Bibliotek("papaparse", "papaparse.min.js", "papaparse"),
    Bibliotek("@e965/xlsx", "dist/xlsx.mini.min.js", "xlsx"),
)


def saml_biblioteker(projekt: Path, ud: Path) -> None:
    """Write `<navn>.js` and `<navn>.LICENSE.txt` for each library into `ud`.

    Errors: MissingNodeModules when `npm ci` has not been run.
    """
    ud.mkdir(parents=True, exist_ok=True)
    for bibliotek in BIBLIOTEKER:
        pakke = projekt / "node_modules" / bibliotek.pakke
        for fil in (bibliotek.fil, "LICENSE", "package.json"):
            if not (pakke / fil).is_file():
                raise MissingNodeModules(pakke / fil)
        version = json.loads((pakke / "package.json").read_text(encoding="utf-8"))["version"]
        kilde = (pakke / bibliotek.fil).read_text(encoding="utf-8")
        hoved = f"// {bibliotek.pakke} {version}; licence: {bibliotek.navn}.LICENSE.txt\n"
        (ud / f"{bibliotek.navn}.js").write_text(hoved + _BEFORE + kilde + _AFTER, encoding="utf-8")
        shutil.copyfile(pakke / "LICENSE", ud / f"{bibliotek.navn}.LICENSE.txt")
