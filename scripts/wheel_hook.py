"""What the wheel has of npm's files: the packages that an owner builds a site with, without those for developers."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FILES = ("package.json", "package-lock.json")
_DEVELOPERS = "devDependencies"


def without_developers(name: str, text: str) -> str:
    """One of npm's two files, so that both still agree."""
    content: dict[str, Any] = json.loads(text)
    if name == "package-lock.json":
        packages: dict[str, Any] = content["packages"]
        packages[""].pop(_DEVELOPERS, None)
        content["packages"] = {path: said for path, said in packages.items() if not said.get("dev")}
    content.pop(_DEVELOPERS, None)
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


class NpmHook(BuildHookInterface):  # type: ignore[type-arg]
    """Run by hatchling when it builds a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the files beside the build, and have them included."""
        self._made = tempfile.TemporaryDirectory()
        for name in FILES:
            made = Path(self._made.name, name)
            made.write_text(without_developers(name, Path(self.root, name).read_text("utf-8")), encoding="utf-8")
            build_data["force_include"][str(made)] = f"serviceniveau_site/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take them away again."""
        self._made.cleanup()
