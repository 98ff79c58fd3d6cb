"""The calculators as a wheel, built by hatchling: the same sources give the same bytes."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hatchling.builders.wheel import WheelBuilder
from hatchling.metadata.core import ProjectMetadata
from hatchling.plugin.manager import PluginManager

NAME = "serviceniveau-calculators"
PACKAGE = "calculators"
# What a browser has no use for, and which needs more than Python's own.
LEFT_OUT = ["/calculators/columns"]


def build_wheel(root: Path, out: Path, version: str) -> Path:
    """Build the wheel of the package `calculators` found in `root` into `out`, and give its path.

    The project's own metadata is not used: its dependencies belong to the generator, and the
    calculators have none. Files are sorted and carry a fixed time (hatchling's reproducible build).
    """
    settings = _settings(version)
    plugins = PluginManager()
    metadata = ProjectMetadata(str(root), plugins, settings)
    builder = WheelBuilder(str(root), plugin_manager=plugins, config=settings, metadata=metadata)
    with _fixed_time():
        (built,) = builder.build(directory=str(out), versions=["standard"])
    return Path(built)


@contextmanager
def _fixed_time() -> Iterator[None]:
    """Hatchling's own day for reproducible builds, also where the surroundings name another."""
    named = os.environ.pop("SOURCE_DATE_EPOCH", None)
    try:
        yield
    finally:
        if named is not None:
            os.environ["SOURCE_DATE_EPOCH"] = named


def _settings(version: str) -> dict[str, Any]:
    return {
        "project": {"name": NAME, "version": version, "requires-python": ">=3.11"},
        "tool": {"hatch": {"build": {"targets": {"wheel": {"packages": [PACKAGE], "exclude": LEFT_OUT}}}}},
    }
