"""Older editions of data and program, kept with the site so that a receipt can be calculated again to the øre.

An edition is the rates that calculators read and the source of the calculators: a folder of its own, half a megabyte.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import calculators
from calculators.receipt.receipt import Read
from generator.export.api import API_MAPPE
from generator.export.program import ROOMS

FOLDER = "udgaver"
_RATES, _PROGRAM, _ABOUT = "satser.json", "calculators.zip", "udgave.json"
# The same bytes give the same archive.
_STAMP = (1980, 1, 1, 0, 0, 0)
_AGAIN = (
    "import sys\n"
    "sys.path.insert(0, sys.argv[1])\n"
    "from calculators.receipt.again import again\n"
    "sys.stdout.reconfigure(encoding='utf-8')\n"
    "words, same = again(sys.argv[2], sys.argv[3])\n"
    "print(words)\n"
    "sys.exit(0 if same else 1)\n"
)


class EditionMissing(Exception):
    """The edition of a receipt is not kept; the message is for the reader."""


def keep_edition(site: Path, before: Path, day: date) -> None:
    """Keep the edition that a site has just been built of, and those that the site before it kept."""
    kept = site / FOLDER
    if (before / FOLDER).is_dir():
        shutil.copytree(before / FOLDER, kept)
    rates = json.loads((site / API_MAPPE / _RATES).read_text(encoding="utf-8"))
    folder = kept / _name(rates["datasaet"], rates["program"])
    if not folder.is_dir():
        folder.mkdir(parents=True)
        shutil.copyfile(site / API_MAPPE / _RATES, folder / _RATES)
        _archive(folder / _PROGRAM)
        about = {"datasaet": rates["datasaet"], "program": rates["program"], "gemt": day.isoformat()}
        (folder / _ABOUT).write_text(_json(about), encoding="utf-8")
    alle = sorted(each.read_text(encoding="utf-8") for each in kept.glob(f"*/{_ABOUT}"))
    udgaver = sorted(map(json.loads, alle), key=lambda each: (each["gemt"], each["datasaet"]))
    (kept / "index.json").write_text(_json({"format": 1, "udgaver": udgaver}), encoding="utf-8")


def repeat_by_edition(kvittering: Read, fil: Path, udgaver: Path) -> tuple[str, bool]:
    """What a receipt comes to by the data and the program that it was made with, in words, and if it is the same.

    Errors: EditionMissing.
    """
    folder = udgaver / _name(kvittering.datasaet, kvittering.program)
    if not (folder / _PROGRAM).is_file():
        raise EditionMissing(
            f"Udgaven, som kvitteringen er lavet med, ligger ikke i {udgaver}. "
            "Den er gemt, hvis websitet blev bygget med --behold-udgave dengang."
        )
    command = [sys.executable, "-I", "-c", _AGAIN, str(folder / _PROGRAM), str(folder / _RATES), str(fil)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode not in (0, 1) or not done.stdout:
        raise EditionMissing(f"Udgaven i {folder} kan ikke regne her: {done.stderr.strip()[-300:]}")
    return done.stdout.rstrip("\n"), done.returncode == 0


def _name(datasaet: str, program: str) -> str:
    """The folder of an edition; a receipt may hold any text, so only letters and figures of it are taken."""
    return "-".join("".join(filter(str.isalnum, et))[:24] for et in (datasaet.removeprefix("sha256:"), program))


def _archive(to: Path) -> None:
    root = Path(calculators.__file__).parent
    sources = [root / "__init__.py", *(each for room in ROOMS for each in (root / room).rglob("*.py"))]
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        for source in sorted(sources):
            name = (Path("calculators") / source.relative_to(root)).as_posix()
            archive.writestr(zipfile.ZipInfo(name, _STAMP), source.read_bytes(), zipfile.ZIP_DEFLATED)


def _json(what: object) -> str:
    return json.dumps(what, ensure_ascii=False, indent=1) + "\n"
