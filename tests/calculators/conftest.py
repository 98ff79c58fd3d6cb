"""The rates the tests of the calculators run on."""

import pytest
import satser_fixture

from calculators.rates import Satser


@pytest.fixture(scope="session")
def satser() -> Satser:
    """The hand-made rates; the golden cases hold for the real ones as well."""
    return Satser.fra_json(satser_fixture.build())
