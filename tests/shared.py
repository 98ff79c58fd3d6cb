"""What the processes of a run share: made by the first that asks, while the others wait."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.laas import laas

_WHOLE = "hel"


def once(factory: pytest.TempPathFactory, worker_id: str, name: str, make: Callable[[Path], None]) -> Path:
    """A folder of the run, filled by `make`; what one that failed has left goes first."""
    own = factory.getbasetemp()
    folder = (own if worker_id == "master" else own.parent) / name
    with laas(own.parent / f"{name}.laas", vent=True):
        if not (folder / _WHOLE).is_file():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            (folder / _WHOLE).touch()
    return folder
