"""The browser's runtime holds nothing but ours; that it is the same each time is seen by test_byg.py."""

import hashlib
import json
import shutil
import zipfile
from pathlib import Path

import pytest

from generator.browser.errors import MissingNodeModules, NodeFailed
from generator.browser.places import CACHE
from generator.browser.runtime import CORE_FILES, SATSER, Runtime, collect_runtime
from generator.browser.snapshot import CORE, MEMORY

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).resolve().parents[2]
RATES = '{"format": 1}'
PARTS = {"her": '{"kommune": "her"}', "der": '{"kommune": "der"}'}


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Runtime]:
    """The runtime, collected once, from what the site was built with."""
    out = tmp_path_factory.mktemp("runtime")
    return out, collect_runtime(PROJECT, out, RATES, PROJECT / CACHE, PARTS)


def test_lock_offers_our_wheel_alone(collected: tuple[Path, Runtime]) -> None:
    """Pyodide is told of one package, which lies beside the lock file."""
    out, runtime = collected
    lock = json.loads((out / runtime.regler / "pyodide-lock.json").read_text(encoding="utf-8"))
    (package,) = lock["packages"].values()
    assert (out / runtime.regler / package["file_name"]).is_file()
    assert [] == package["depends"]


def test_wheel_holds_every_module(collected: tuple[Path, Runtime]) -> None:
    """Each module of calculators/ but columns is in the wheel, and no bytecode of the machine that built it."""
    out, runtime = collected
    (wheel,) = (out / runtime.regler).glob("*.whl")
    names = [name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("calculators/")]
    modules = [path for path in (PROJECT / "calculators").rglob("*.py") if path.parent.name != "columns"]
    assert sorted(path.relative_to(PROJECT).as_posix() for path in modules) == sorted(names)


def test_manifest_names_the_files(collected: tuple[Path, Runtime]) -> None:
    """runtime.json leads the worker to files that are there, known by the hash that they are kept by."""
    out, runtime = collected
    manifest = json.loads((out / "runtime.json").read_text(encoding="utf-8"))
    files = {
        "python": (runtime.python, CORE),
        "hukommelse": (runtime.regler, MEMORY),
        "satser": (runtime.satser, SATSER),
    }
    for name, (folder, file) in files.items():
        assert (f"{folder}/{file}", _sha(out / folder / file)) == (manifest[name]["fil"], manifest[name]["sha"])
    for kommune, sha in manifest["kommuner"].items():
        part = out / f"satser-{sha}/{kommune}.json"
        assert (PARTS[kommune], sha) == (part.read_text(encoding="utf-8"), _sha(part))
    assert set(PARTS) == set(manifest["kommuner"])
    assert {"pages", "entry"} < set(manifest["hukommelse"])
    # Servers and the networks before them compress a file of that type, which holds the memory.
    assert (out / manifest["hukommelse"]["fil"]).read_bytes().startswith(b"\0asm")
    assert runtime.pyodide == manifest["pyodide"]["mappe"]
    assert [] == [name for name in CORE_FILES if not (out / runtime.pyodide / name).is_file()]
    assert (out / manifest["pyodide"]["laas"]).is_file()


def _sha(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:16]


def own_cache(folder: Path) -> Path:
    """A copy of what the site was built with, so that only what the test changes is made anew."""
    cache = folder / "cache"
    return shutil.copytree(PROJECT / CACHE, cache) if (PROJECT / CACHE).is_dir() else cache


def test_names_follow_content(collected: tuple[Path, Runtime], tmp_path: Path) -> None:
    """An edited calculator and an edited rate rename their own folders alone; the rest is taken from the cache."""
    for name in ("node_modules", "scripts", "pyproject.toml"):
        (tmp_path / name).symlink_to(PROJECT / name)
    shutil.copytree(PROJECT / "calculators", tmp_path / "calculators")
    cache = own_cache(tmp_path)
    first = collect_runtime(tmp_path, tmp_path / "first", RATES, cache)
    made = set(cache.iterdir())
    assert first == collect_runtime(tmp_path, tmp_path / "again", RATES, cache)
    assert made == set(cache.iterdir())
    with (tmp_path / "calculators/text/hours.py").open("a", encoding="utf-8") as module:
        module.write("\nADDED = True\n")
    edited = collect_runtime(tmp_path, tmp_path / "edited", '{"format": 2}', cache)
    assert (first.python, first.pyodide) == (edited.python, edited.pyodide)
    assert first.regler != edited.regler
    assert first.satser != edited.satser


def test_missing_node_modules_says_what_to_do(tmp_path: Path) -> None:
    """Without Pyodide's npm package the message names the file and the command."""
    with pytest.raises(MissingNodeModules, match="npm ci"):
        collect_runtime(tmp_path, tmp_path / "out", RATES)


def test_broken_module_stops_the_build(tmp_path: Path) -> None:
    """A module that does not compile gives the reason, not half a runtime."""
    for name in ("node_modules", "scripts", "pyproject.toml"):
        (tmp_path / name).symlink_to(PROJECT / name)
    shutil.copytree(PROJECT / "calculators", tmp_path / "calculators")
    (tmp_path / "calculators/text/hours.py").write_text("def", encoding="utf-8")
    with pytest.raises(NodeFailed, match=r"hours\.py"):
        collect_runtime(tmp_path, tmp_path / "out", RATES, own_cache(tmp_path))
