"""A copy of the project that a test may break, build and serve, and what a folder holds byte for byte."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from tests.generator.proeve import PROJEKT

YDELSE = "standards/kommuner/hvidovre/ydelser/sel-100-merudgifter.yaml"


def lav_projektkopi(mappe: Path) -> Path:
    """The project in a new folder; what no test edits is linked."""
    mappe.mkdir(parents=True)
    for navn in ("standards", "calculators"):
        shutil.copytree(PROJEKT / navn, mappe / navn, ignore=shutil.ignore_patterns("__pycache__"))
    for navn in ("docs", "scripts", "node_modules", "pyproject.toml"):
        (mappe / navn).symlink_to(PROJEKT / navn)
    shutil.copyfile(PROJEKT / "mkdocs.yml", mappe / "mkdocs.yml")
    return mappe


def ret(fil: Path, gammel: str, ny: str) -> None:
    """Replace the only `gammel` in a file by `ny`."""
    tekst = fil.read_text(encoding="utf-8")
    assert 1 == tekst.count(gammel), f"{gammel!r} står {tekst.count(gammel)} gange i {fil}"
    fil.write_text(tekst.replace(gammel, ny), encoding="utf-8")


def aftryk(mappe: Path) -> dict[str, str]:
    """Every file of a folder with the hash of its bytes, empty folders included."""
    return {
        sti.relative_to(mappe).as_posix(): hashlib.sha256(sti.read_bytes()).hexdigest() if sti.is_file() else "mappe"
        for sti in sorted(mappe.rglob("*"))
    }
