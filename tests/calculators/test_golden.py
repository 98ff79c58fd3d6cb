"""The golden cases in this Python."""

from typing import Any

import pytest

from calculators.data.rates import Satser
from calculators.questions.fields import InputFejl
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import beregn
from tests.calculators.golden_cases import load_cases, mistakes

CASES = load_cases()


@pytest.mark.parametrize(("beregner", "case"), CASES, ids=[f"{b}: {case['navn']}" for b, case in CASES])
def test_golden_case(beregner: str, case: dict[str, Any], satser: Satser) -> None:
    """The case gives the values, units, steps and reservations worked out by hand."""
    kald = (beregner, case.get("kommune"), case["dato"], case["svar"], satser)
    if "fejl" in case:
        with pytest.raises(InputFejl) as fejl:
            beregn(*kald)
        assert case["fejl"] == [felt for felt, _ in fejl.value.fejl]
    else:
        assert [] == mistakes(beregner, case, beregn(*kald))


@pytest.mark.parametrize("beregner", BEREGNERE)
def test_there_are_enough_cases(beregner: str) -> None:
    """Each calculator has at least twelve cases, no two with the same name."""
    navne = [case["navn"] for id_, case in CASES if id_ == beregner]
    assert 12 <= len(navne)
    assert len(navne) == len(set(navne))
