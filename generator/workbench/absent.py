"""Stands in for the libraries that pdfplumber imports to draw pages and to decrypt them, which this Python lacks."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from types import ModuleType
from typing import Any

_ABSENT = {
    "PIL": ("PIL.Image", "PIL.ImageDraw"),
    "pypdfium2": (),
    "cryptography": (
        "cryptography.hazmat",
        "cryptography.hazmat.backends",
        "cryptography.hazmat.primitives",
        "cryptography.hazmat.primitives.ciphers",
    ),
}


class PasswordNeeded(Exception):
    """What was asked of a library that is not here: text that is not encrypted is read without it."""


class _Named(type):
    def __getattr__(cls, name: str) -> Any:
        return _named(name)


class _Nothing(metaclass=_Named):
    def __init__(self, *asked: object, **more: object) -> None:
        raise PasswordNeeded


class _Absent(ModuleType):
    def __getattr__(self, name: str) -> Any:
        return _named(name)


def _named(name: str) -> Any:
    """A class of the name, whatever is in it, that cannot be made."""
    if name.startswith("__"):
        raise AttributeError(name)
    return _Named(name, (_Nothing,), {})


def stand_in() -> None:
    """Let pdfplumber be imported where they are not; where they are, nothing is done."""
    for library, parts in _ABSENT.items():
        if library in sys.modules or find_spec(library):
            continue
        for name in (library, *parts):
            sys.modules[name] = made = _Absent(name)
            made.__path__ = []
            outer, _, inner = name.rpartition(".")
            if outer:
                setattr(sys.modules[outer], inner, made)
