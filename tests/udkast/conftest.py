"""The made-up standards for the tests of drafts."""

from pathlib import Path

import pytest

from tests.generator.proeve import Proeve, lav_proeve


@pytest.fixture
def proeve(tmp_path: Path) -> Proeve:
    """A copy of the made-up standards to write drafts in."""
    return lav_proeve(tmp_path)
