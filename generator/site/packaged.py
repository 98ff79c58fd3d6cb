"""A project put together for an owner who has installed the program: the package's own files and their mkdocs.yml.

The wheel carries what the site is made of, calculators included. Node and the packages from npm, which make the
browser's Python, the search and the bundles, are too large and belong to one kind of machine: they lie with the owner.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

import calculators
from generator.site.build import BuildFailed

_SITE_PACKAGES = Path(__file__).resolve().parents[2]
# The parts of this project that an installed program has with it, and what all share of the standards.
SITE, STANDARDS = _SITE_PACKAGES / "serviceniveau_site", _SITE_PACKAGES / "serviceniveau_faelles"
NPM_FILES = ("package.json", "package-lock.json")
_MODULES = "node_modules"
_LAW = "lovgivning.yaml"
# What an owner may say; the rest is the site's own.
_SAID = ("site_name", "site_url", "site_description", "copyright", "extra", "plugins")
_OURS = "serviceniveau"


@contextmanager
def project_of(config: Path, uden_node: bool = False) -> Iterator[Path]:
    """The mkdocs.yml to build by: the one given, or in an owner's folder that of a project put together for it.

    Errors: BuildFailed where the owner says what only the package decides, or lacks Node or its packages.
    """
    if not SITE.is_dir() or not config.is_file() or (config.parent / "docs").is_dir():
        yield config
        return
    owner = config.resolve().parent
    settings = _settings(config, owner)
    if not uden_node:
        _require_node(owner)
    with tempfile.TemporaryDirectory(prefix="serviceniveau-") as made:
        project = Path(made)
        shutil.copytree(SITE, project, dirs_exist_ok=True)
        package = Path(calculators.__file__).parent
        shutil.copytree(package, project / package.name, ignore=shutil.ignore_patterns("__pycache__"))
        if not uden_node:
            (project / _MODULES).symlink_to(owner / _MODULES, target_is_directory=True)
        text = yaml.safe_dump(settings, allow_unicode=True, sort_keys=False)
        (project / config.name).write_text(text, encoding="utf-8")
        yield project / config.name


def _settings(config: Path, owner: Path) -> dict[str, Any]:
    """The package's settings with what the owner says put in, and folders as they are seen from anywhere."""
    said: dict[str, Any] = yaml.safe_load(config.read_text(encoding="utf-8")) or {}
    if andet := [navn for navn in said if navn not in _SAID]:
        raise BuildFailed(
            f"{config}: {', '.join(andet)} kan ikke sættes, når siderne kommer fra pakken. "
            f"Du kan sætte {', '.join(_SAID)}."
        )
    base: dict[str, Any] = yaml.safe_load((SITE / "mkdocs.yml").read_text(encoding="utf-8"))
    plugins = said.pop("plugins", None) or []
    vores = next((et[_OURS] for et in plugins if isinstance(et, dict) and _OURS in et), None) or {}
    extra = {**base.get("extra", {}), **(said.pop("extra", None) or {})}
    return {**base, **said, "extra": extra, "plugins": [{_OURS: {**vores, **_folders(vores, owner)}}]}


def _folders(vores: dict[str, Any], owner: Path) -> dict[str, Any]:
    """Where the standards are: a folder without the law is the owner's municipalities beside the packaged law."""
    standards = owner / str(vores.get("standards", "standards"))
    mapper = [str(owner / mappe) for mappe in vores.get("kommune_mapper") or []]
    if (standards / _LAW).is_file():
        return {"standards": str(standards), "kommune_mapper": mapper}
    egne = [str(standards)] if standards.is_dir() else []
    return {"standards": str(STANDARDS), "kommune_mapper": [*egne, *mapper]}


def _require_node(owner: Path) -> None:
    """Node, and the packages that its scripts use. What npm reads is put in the owner's folder where it is not."""
    if (owner / _MODULES / "pyodide").is_dir() and shutil.which("node"):
        return
    for navn in NPM_FILES:
        if not (owner / navn).exists():
            shutil.copyfile(SITE / navn, owner / navn)
    raise BuildFailed(
        "Beregnerne og søgningen laves med Node 20 eller nyere og nogle pakker fra npm. "
        f"De skal ligge i {owner / _MODULES}. Installér Node, kør “npm ci --omit=dev” i {owner}, hvor package.json nu "
        "ligger, og byg igen. Eller byg siderne uden beregnere og søgning: serviceniveau build --uden-node"
    )
