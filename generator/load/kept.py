"""Keeps what was made of files beside the project, as long as the files, the program and Python are the same.

Each name has one file, which the next edition replaces: the folder never grows, and may be deleted at any time. What
is kept is pickled, for these are our own objects, tens of thousands of them, and reading them from text would cost
what they cost to make. A file whose content has another fingerprint than it was written with is never unpickled.
"""

from __future__ import annotations

import gc
import hashlib
import os
import pickle
import platform
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TypeVar

import pydantic
import yaml

from generator.browser.cache import digest
from generator.browser.places import CACHE, NPM_PACKAGE
from generator.laas import Optaget, laas
from generator.load.folder import DataFile
from generator.load.yaml_file import bytes_of

_PROGRAM = Path(__file__).resolve().parents[2]
_PACKAGES = ("calculators", "generator")
_FINGERPRINT = hashlib.sha256().digest_size
T = TypeVar("T")


class Kept:
    """What is kept beside a project; nothing where it has no Node packages to keep it beside."""

    def __init__(self, projekt: Path) -> None:
        self._folder = projekt / CACHE / "laest" if (projekt / NPM_PACKAGE.parent).is_dir() else None

    @property
    def keeps(self) -> bool:
        """Whether there is a place to keep anything."""
        return self._folder is not None

    def get(self, name: str, key: str, kind: type[T]) -> T | None:
        """What is kept under a name, made for the same key: all that it is made from, beside the program itself."""
        if self._folder is None:
            return None
        try:
            found, what = _unpacked((self._folder / name).read_bytes())
        except Exception:  # whatever is wrong with a file that somebody else wrote, it is made again
            return None
        return what if found == _whole(key) and isinstance(what, kind) else None

    def put(self, name: str, key: str, what: object) -> None:
        """Keep it in the place of what was kept before, in one go.

        Where it cannot be written, or another process writes it, it is made again another time.
        """
        if self._folder is None:
            return
        with suppress(OSError, Optaget):
            (self._folder / name).parent.mkdir(parents=True, exist_ok=True)
            with laas(self._folder / f"{name}.laas"):
                half = self._folder / f"{name}.part"
                half.write_bytes(_packed((_whole(key), what)))
                half.replace(self._folder / name)


def files_key(filer: Iterable[DataFile]) -> str:
    """The same for the same files with the same content at the same place."""
    total = hashlib.sha256()
    for en in filer:
        raa, fejl = bytes_of(en.sti, en.vises)
        content = fejl.kode if fejl else hashlib.sha256(raa).hexdigest()
        total.update(os.fsencode("\0".join((en.navn, en.vises, str(en.sti), content))) + b"\n")
    return total.hexdigest()


def _whole(key: str) -> str:
    return f"{_program()} {key}"


@cache
def _program() -> str:
    """Another program, Python or library may make something else of the same files."""
    packages = digest(_PROGRAM / package for package in _PACKAGES)
    return f"{platform.python_version()} {pydantic.VERSION} {yaml.__version__} {packages}"


def _packed(what: object) -> bytes:
    content = zlib.compress(pickle.dumps(what, pickle.HIGHEST_PROTOCOL), 1)
    return hashlib.sha256(content).digest() + content


def _unpacked(content: bytes) -> tuple[str, object]:
    """The key and what was made for it. Errors: any, for what is not as it was written."""
    body = content[_FINGERPRINT:]
    if hashlib.sha256(body).digest() != content[:_FINGERPRINT]:
        raise ValueError("not what was written")
    with _uncollected():
        key, what = pickle.loads(zlib.decompress(body))
    return key, what


@contextmanager
def _uncollected() -> Iterator[None]:
    """What is read now stays: a collector that looked through it again and again would take half the time."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
