"""The made-up catalogue, and the real site built once."""

from pathlib import Path

import pytest

from generator.load.loader import Loaded, load_standards
from generator.site.byg import byg
from tests.generator.proeve import EKSEMPEL, PROJEKT, Proeve, lav_proeve


@pytest.fixture
def proeve(tmp_path: Path) -> Proeve:
    """A copy of the made-up standards to edit."""
    return lav_proeve(tmp_path)


@pytest.fixture(scope="session")
def lille() -> Loaded:
    """The made-up catalogue as it stands."""
    return load_standards(EKSEMPEL / "standards")


@pytest.fixture(scope="session")
def bygget(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once."""
    ud = tmp_path_factory.mktemp("byg") / "site"
    byg(PROJEKT / "mkdocs.yml", ud)
    return ud
