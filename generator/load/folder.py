"""The files below standards/: every one that could be meant as data is found, and nothing outside is reached."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.load.findings import Finding, Position, finding, printable


class DataFile(NamedTuple):
    """A file to read: its path below standards/, as it is written in findings, and where it lies."""

    navn: str
    vises: str
    sti: Path


def owner_of(navn: str) -> str:
    """The municipality whose folder a file below standards/ stands in; empty for what all share."""
    return navn.split("/")[1] if navn.startswith("kommuner/") else ""


def find_files(mappe: Path) -> tuple[list[DataFile], list[Finding]]:
    """The files of a folder in the order of their names, and a finding for each that cannot be taken for data.

    Links are never followed: what they lead to may be outside, or the folder itself again.
    """
    filer: list[DataFile] = []
    fejl: list[Finding] = []
    venter = [mappe]
    while venter:
        her = venter.pop()
        try:
            indhold = sorted(os.scandir(her), key=lambda et: et.name)
        except OSError:
            fejl.append(finding(Position(_shown(mappe, her)), "mappe-ulaeselig"))
            continue
        for et in indhold:
            sti = Path(et.path)
            if et.is_symlink():
                fejl.append(finding(Position(_shown(mappe, sti)), "fil-er-link"))
            elif et.is_dir(follow_symlinks=False):
                venter.append(sti)
            elif _looks_like_data(et.name):
                filer.append(DataFile(sti.relative_to(mappe).as_posix(), _shown(mappe, sti), sti))
    return sorted(filer), fejl


def _looks_like_data(navn: str) -> bool:
    """Whether someone may have meant the file as data: `X.YAML` and `x.yml` too, so that none is passed over."""
    return any(del_ in ("yaml", "yml") for del_ in _parts(navn))


def _parts(navn: str) -> Iterator[str]:
    return (del_.strip(" ~").lower() for del_ in navn.split(".")[1:])


def _shown(mappe: Path, sti: Path) -> str:
    return printable(f"{mappe.name}/{sti.relative_to(mappe).as_posix()}".removesuffix("/."))
