"""The made-up catalogue."""

from pathlib import Path

import pytest

from generator.load.loader import Indlaest, indlaes
from tests.generator.proeve import EKSEMPEL, Proeve, lav_proeve


@pytest.fixture
def proeve(tmp_path: Path) -> Proeve:
    """A copy of the made-up standards to edit."""
    return lav_proeve(tmp_path)


@pytest.fixture(scope="session")
def lille() -> Indlaest:
    """The made-up catalogue as it stands."""
    return indlaes(EKSEMPEL / "standards")
