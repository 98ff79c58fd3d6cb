"""The real standards, read once for all tests that need them."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from calculators.data.rates import Satser
from generator.export.view import View
from generator.load.loader import Loaded, load_standards
from generator.model.catalogue import Catalogue

# No example may fail because the machine has something else to do.
settings.register_profile("rolig", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("rolig")

PROJEKT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def indlaest() -> Loaded:
    """The real standards/ with the files they were read from."""
    return load_standards(PROJEKT / "standards")


@pytest.fixture(scope="session")
def catalogue(indlaest: Loaded) -> Catalogue:
    """The real catalogue."""
    return indlaest.catalogue


@pytest.fixture(scope="session")
def satser(catalogue: Catalogue) -> Satser:
    """The rates of the real catalogue, as the calculators get them."""
    return View.of(catalogue).satser
