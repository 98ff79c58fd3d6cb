"""The calculators as a wheel, built by hatchling: the same sources give the same bytes."""

from pathlib import Path
from typing import Any

from hatchling.builders.wheel import WheelBuilder
from hatchling.metadata.core import ProjectMetadata
from hatchling.plugin.manager import PluginManager

NAME = "serviceniveau-calculators"
PACKAGE = "calculators"


class CalculatorsWheel(WheelBuilder):
    """A wheel whose tag says which Python its files are for."""

    tag = "py3-none-any"

    def get_default_tag(self) -> str:
        """The tag of the built wheel; hatchling would always say any Python 3."""
        return self.tag


def build_wheel(root: Path, out: Path, version: str, tag: str = "py3-none-any") -> Path:
    """Build the wheel of the package `calculators` found in `root` into `out`, and give its path.

    The project's own metadata is not used: its dependencies belong to the generator, and the
    calculators have none. Files are sorted and carry a fixed time (hatchling's reproducible build).
    """
    settings = _settings(version)
    plugins = PluginManager()
    metadata = ProjectMetadata(str(root), plugins, settings)
    builder = CalculatorsWheel(str(root), plugin_manager=plugins, config=settings, metadata=metadata)
    builder.tag = tag
    (built,) = builder.build(directory=str(out), versions=["standard"])
    return Path(built)


def _settings(version: str) -> dict[str, Any]:
    # force-include, because hatchling leaves bytecode out of a package found by its name.
    target = {"bypass-selection": True, "force-include": {PACKAGE: PACKAGE}}
    return {
        "project": {"name": NAME, "version": version, "requires-python": ">=3.11"},
        "tool": {"hatch": {"build": {"targets": {"wheel": target}}}},
    }
