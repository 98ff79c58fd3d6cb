"""Keeps what took seconds to make, as long as what it was made from is the same."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path


def kept(cache: Path | None, sources: Iterable[Path], out: Path, make: Callable[[Path], None]) -> None:
    """Fill the new folder `out` by `make`, or from `cache` when that was made from the same bytes.

    `sources` are files and folders; with no `cache` everything is made again.
    """
    if cache is None:
        out.mkdir(parents=True)
        make(out)
        return
    folder = cache / digest(sources)
    if not folder.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            made = Path(scratch, "made")
            made.mkdir()
            make(made)
            # Whoever was first keeps the place: both have made the same.
            if not folder.is_dir():
                made.rename(folder)
    shutil.copytree(folder, out)


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
