"""The made-up catalogue."""

from pathlib import Path

import pytest

from generator.load.loader import Loaded, load_standards
from tests.generator.lille_bygget import LilleBygget
from tests.generator.proeve import EKSEMPEL, Proeve, lav_proeve
from tests.generator.projektkopi import lav_lille_projekt
from tests.shared import once


@pytest.fixture
def proeve(tmp_path: Path) -> Proeve:
    """A copy of the made-up standards to edit."""
    return lav_proeve(tmp_path)


@pytest.fixture(scope="session")
def lille() -> Loaded:
    """The made-up catalogue as it stands."""
    return load_standards(EKSEMPEL / "standards")


@pytest.fixture
def lille_projekt(tmp_path: Path) -> Path:
    """The project with the made-up municipality, so that a build takes seconds."""
    return lav_lille_projekt(tmp_path / "projekt")


@pytest.fixture(scope="session")
def lille_bygget(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> LilleBygget:
    """The made-up municipality built once for all tests that need not break it: see `LilleBygget`."""
    lille = LilleBygget(once(tmp_path_factory, worker_id, "lille", lambda mappe: LilleBygget(mappe).byg()))
    assert lille.site.is_dir()
    return lille


@pytest.fixture
def gammelt(lille_projekt: Path) -> Path:
    """What an earlier build has left in the project."""
    site = lille_projekt / "site"
    (site / "api/v1").mkdir(parents=True)
    (site / "gammel.html").write_text("x", encoding="utf-8")
    return site


@pytest.fixture
def samme_mappe(monkeypatch: pytest.MonkeyPatch) -> None:
    """The workbench has a Python of its own in the browser, and changes its folder; here it is changed back."""
    monkeypatch.chdir(Path.cwd())
