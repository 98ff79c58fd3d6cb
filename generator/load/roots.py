"""Where standards lie: what all share in one folder, and municipalities there or in folders of their own."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from generator.load.findings import Finding, Position, finding, printable
from generator.load.folder import DataFile, find_files, owner_of
from generator.load.yaml_file import read_yaml

KOMMUNE = "kommune.yaml"


class Further(NamedTuple):
    """Folders that each are one municipality or hold several; `kun` leaves out those beside what all share."""

    mapper: Sequence[Path] = ()
    kun: bool = False


def find_all(mappe: Path, further: Further) -> tuple[list[DataFile], list[Finding]]:
    """Every file of all the roots, by the name it has where a municipality lies below kommuner/."""
    filer, fejl = find_files(mappe)
    if further.kun:
        filer = [fil for fil in filer if not owner_of(fil.navn)]
    ejere = {ejer: fil.vises.rsplit("/", 1)[0] for fil in filer if (ejer := owner_of(fil.navn))}
    for rod in further.mapper:
        kommuner = list(_municipalities(rod))
        if not kommuner:
            fejl.append(finding(Position(_shown(rod)), "mappe-uden-kommune"))
        for kommune in kommuner:
            id_ = _id_of(kommune)
            if id_ in ejere:
                fejl.append(finding(Position(_shown(kommune / KOMMUNE)), "kommune-to-mapper", id_, anden=ejere[id_]))
                continue
            ejere[id_] = _shown(kommune)
            fundne, nye = find_files(kommune.resolve())
            filer += [DataFile(f"kommuner/{id_}/{navn}", _shown(sti), sti) for navn, _, sti in fundne]
            fejl += nye
    return sorted(filer), fejl


def owners_folders(mappe: Path, further: Further) -> dict[str, tuple[Path, str]]:
    """Each owner's folder, and the way from a folder in it to the JSON Schemas; empty is what all share."""
    mappe = mappe.resolve()
    folders = {"": (mappe, "../skemaer")}
    for fil in find_all(mappe, further)[0]:
        if fil.navn.count("/") == 2 and fil.navn.endswith(f"/{KOMMUNE}"):
            within = fil.sti.is_relative_to(mappe)
            folders[owner_of(fil.navn)] = (fil.sti.parent, "../../../skemaer" if within else "../skemaer")
    return folders


def _municipalities(rod: Path) -> Iterator[Path]:
    """The folder itself, or those in it, or in its folder kommuner/, that say which municipality they are."""
    if (rod / KOMMUNE).is_file():
        yield rod
    elif rod.is_dir():
        under = rod / "kommuner" if (rod / "kommuner").is_dir() else rod
        yield from sorted(et for et in under.iterdir() if (et / KOMMUNE).is_file())


def _id_of(kommune: Path) -> str:
    """What the municipality calls itself; its folder's name where the file cannot be read."""
    _, indhold = read_yaml(kommune / KOMMUNE, KOMMUNE)
    id_ = indhold.get("id") if isinstance(indhold, dict) else None
    return id_ if isinstance(id_, str) and "/" not in id_ else kommune.resolve().name


def version_of(mappe: Path) -> str:
    """The edition of what all share, as its standard.yaml says; the first there was where it says nothing."""
    _, indhold = read_yaml(mappe / "standard.yaml", "standard.yaml")
    return str(indhold.get("version")) if isinstance(indhold, dict) and indhold.get("version") else "2026.11"


def _shown(sti: Path) -> str:
    return printable(Path(os.path.relpath(sti)).as_posix())
