"""A lock that ends with the process that holds it, however that process ends, and a place to work while it holds."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_WAIT = 0.1  # seconds between two attempts


class Optaget(Exception):
    """Another process holds the lock."""


@contextmanager
def laas(fil: Path, vent: bool = False) -> Iterator[None]:
    """Hold the lock on `fil`, which is made, and removed again at the end.

    Errors: Optaget when another process holds it, unless we are to wait for it.
    """
    handle = _hold(fil)
    while handle is None:
        if not vent:
            raise Optaget(fil)
        time.sleep(_WAIT)
        handle = _hold(fil)
    try:
        yield
    finally:
        _release(fil, handle)


@contextmanager
def rent_sted(mappe: Path) -> Iterator[Path]:
    """A new folder inside `mappe`, which is ours alone by a lock, and is removed at the end.

    What a process left there that was killed goes first. The folder's name is new each time, so that a program
    which that process had started, and which goes on, writes nothing into it.
    """
    shutil.rmtree(mappe, ignore_errors=True)
    mappe.mkdir(parents=True)
    try:
        ny = Path(tempfile.mkdtemp(dir=mappe), "ny")
        ny.mkdir()
        yield ny
    finally:
        shutil.rmtree(mappe, ignore_errors=True)


def _hold(fil: Path) -> int | None:
    """The open file when we have locked it, and it is still the one at that place."""
    try:
        handle = os.open(fil, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        if sys.platform == "win32":  # being removed by the one that held it
            return None
        raise
    if _lock(handle) and _is_at(fil, handle):
        return handle
    os.close(handle)
    return None


def _is_at(fil: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), fil.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _release(fil: Path, handle: int) -> None:
        os.close(handle)
        with suppress(OSError):  # another may have opened it already
            fil.unlink()

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _release(fil: Path, handle: int) -> None:
        # Removed while it is still ours: whoever opened it meanwhile sees that it is gone, and makes another.
        fil.unlink(missing_ok=True)
        os.close(handle)
