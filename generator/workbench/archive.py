"""A municipality's folder as a .zip file: unpacked into a folder, and packed again in the same order."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path, PurePosixPath

from generator.load.roots import KOMMUNE

# Beyond this a file is no folder of standards, but something made to fill the memory.
MOST_BYTES = 60_000_000
MOST_FILES = 5_000
# The same files give the same archive, whenever it is made.
_DAY = (1980, 1, 1, 0, 0, 0)


class NoFolder(Exception):
    """What was given holds no municipality's folder; the message is for whoever gave it."""


def unpacked(packed: bytes) -> dict[str, bytes]:
    """The files of the municipality in the archive, by their path in its folder. Errors: NoFolder."""
    return of_municipality(_all(packed))


def unpacked_some(packed: bytes) -> dict[str, bytes]:
    """The files of an archive that we packed, by their path in its one folder. Errors: NoFolder."""
    return {name.partition("/")[2]: content for name, content in _all(packed).items()}


def _all(packed: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir() and _is_inside(info.filename)]
            if len(infos) > MOST_FILES or sum(info.file_size for info in infos) > MOST_BYTES:
                raise NoFolder("Filen er for stor til at være én kommunes mappe.")
            return {info.filename.replace("\\", "/"): archive.read(info) for info in infos}
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError) as error:
        raise NoFolder("Filen kan ikke pakkes ud. Er det en .zip-fil uden adgangskode?") from error


def of_municipality(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files in and below the one folder that has a kommune.yaml. Errors: NoFolder."""
    found = sorted(PurePosixPath(name).parent for name in files if PurePosixPath(name).name == KOMMUNE)
    if len(found) != 1:
        flere = f"Der er {len(found)} kommuner i den" if found else f"Der er ingen fil {KOMMUNE} i den"
        raise NoFolder(f"{flere}. Vælg mappen for én kommune.")
    inside = {PurePosixPath(name): content for name, content in files.items()}
    return {
        name.relative_to(found[0]).as_posix(): content
        for name, content in inside.items()
        if name.is_relative_to(found[0])
    }


def packed(files: dict[str, bytes], folder: str) -> bytes:
    """The files as an archive with one folder in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(f"{folder}/{name}", _DAY), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def write(files: dict[str, bytes], mappe: Path) -> None:
    """Write the files into a folder."""
    for name, content in files.items():
        place = mappe / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def _is_inside(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return bool(parts) and ".." not in parts and not name.startswith("/") and "__MACOSX" not in parts
