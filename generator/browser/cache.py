"""Keeps what took seconds to make, as long as what it was made from is the same."""

import hashlib
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from generator.laas import laas, rent_sted

_SCRATCH = "laves"


def kept(cache: Path | None, sources: Iterable[Path], out: Path, make: Callable[[Path], None]) -> None:
    """Fill the folder `out` by `make`, or from `cache` when that was made from the same bytes.

    `sources` are files and folders; with no `cache` everything is made again.
    """
    if cache is None:
        out.mkdir(parents=True, exist_ok=True)
        make(out)
        return
    folder = cache / digest(sources)
    if not folder.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        # Whoever comes while another is making waits, and has it made.
        with laas(cache / "laas", vent=True):
            if not folder.is_dir():
                with rent_sted(cache / _SCRATCH) as made:
                    make(made)
                    made.rename(folder)
    shutil.copytree(folder, out, dirs_exist_ok=True)


def fingerprint(content: bytes) -> str:
    """What the service worker knows a file by: another content has another."""
    return hashlib.sha256(content).hexdigest()[:16]


def digest(sources: Iterable[Path]) -> str:
    """A short name for the content of files and folders, byte for byte; bytecode is left out."""
    total = hashlib.sha256()
    for source in sources:
        files = sorted(path for path in source.rglob("*") if path.is_file()) if source.is_dir() else [source]
        for path in files:
            if "__pycache__" not in path.parts:
                total.update(path.relative_to(source.parent).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()[:12]
