"""A copy of the project that a test may break, build and serve, and what a folder holds byte for byte."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from generator.browser.places import CACHE
from tests.generator.proeve import EKSEMPEL, PROJEKT
from tests.udsnit import GRUNDIG

# The folders that git has; all others are made or installed.
MED = ("calculators", "docs", "generator", "scripts", "standards", "tests")
_RESTER = shutil.ignore_patterns("__pycache__", ".cache", ".*_cache")
# What is kept of the catalogue, and what is half made.
_NOT_OF_THE_PROGRAM = shutil.ignore_patterns("laest", "laas", "laves")


def lav_projektkopi(mappe: Path, standards: Path | None) -> Path:
    """The project in a new folder, with a copy of these standards or none; what no test edits is linked."""
    mappe.mkdir(parents=True)
    shutil.copytree(PROJEKT / "calculators", mappe / "calculators", ignore=shutil.ignore_patterns("__pycache__"))
    if standards:
        shutil.copytree(standards, mappe / "standards")
    for navn in ("docs", "scripts", "node_modules", "pyproject.toml"):
        (mappe / navn).symlink_to(PROJEKT / navn)
    shutil.copyfile(PROJEKT / "mkdocs.yml", mappe / "mkdocs.yml")
    return mappe


def lav_lille_projekt(mappe: Path) -> Path:
    """The project with the made-up municipality in a new folder, so that a build takes seconds."""
    return lav_projektkopi(mappe, EKSEMPEL / "standards")


def lav_klon(mappe: Path) -> Path:
    """What one gets with git: the project's own files alone."""
    mappe.mkdir(parents=True)
    for navn in MED:
        shutil.copytree(PROJEKT / navn, mappe / navn, ignore=_RESTER)
    for fil in PROJEKT.iterdir():
        if fil.is_file() and fil.name != ".git":
            shutil.copy2(fil, mappe / fil.name)
    return mappe


def lav_selvstaendig_kopi(mappe: Path) -> Path:
    """The whole project with npm's packages, but nothing that an earlier build has kept of the catalogue.

    The program that the browser gets is made of the program alone, and takes most of a build: with GRUNDIG it is made
    again too.
    """
    lav_klon(mappe)
    pakker = PROJEKT / "node_modules"
    shutil.copytree(pakker, mappe / "node_modules", ignore=_RESTER, copy_function=_laen, symlinks=True)
    if not GRUNDIG:
        shutil.copytree(PROJEKT / CACHE, mappe / CACHE, ignore=_NOT_OF_THE_PROGRAM, copy_function=_laen)
    return mappe


def _laen(fra: str, til: str) -> None:
    """The same file at another place, or a copy where the disk is another; no test changes it."""
    try:
        os.link(fra, til)
    except OSError:
        shutil.copy2(fra, til)


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
