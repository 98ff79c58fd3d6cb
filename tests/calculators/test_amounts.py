"""The rules run without words: the amounts of a case are those its steps explain, and no step is made for them."""

from typing import Any

import pytest

from calculators.data.rates import Satser
from calculators.results.contract import Beregner
from calculators.results.trace import Trin
from calculators.rules.registry import BEREGNERE
from calculators.run.amounts import amounts
from calculators.run.calculate import regn_kald
from calculators.run.call import Call, read_call
from calculators.text.errors import IkkeIKommunen, InputFejl, ManglendeSats
from tests.calculators.golden_cases import load_cases

CASES = [(beregner, case) for beregner, case in load_cases() if "fejl" not in case]


def _call(beregner: str, case: dict[str, Any], satser: Satser) -> Call:
    return read_call(beregner, case.get("kommune"), case["dato"], case["svar"], satser)


@pytest.mark.parametrize("beregner", BEREGNERE)
def test_amounts_are_those_of_the_steps(beregner: str, satser: Satser, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every golden case gives the same results alone as with its steps, and says the same when there is no answer."""
    assert type(BEREGNERE[beregner]).amounts is not Beregner.amounts

    def made(*_: object, **__: object) -> None:
        raise AssertionError("amounts made a step")

    for _, case in [each for each in CASES if each[0] == beregner]:
        try:
            kald = _call(beregner, case, satser)
        except InputFejl:
            continue
        try:
            whole: object = dict(kald.beregner.beregn(kald.svar, kald.satser).vaerdier)
        except (ManglendeSats, IkkeIKommunen) as none:
            whole = type(none)
        kald = _call(beregner, case, satser)
        with monkeypatch.context() as patch:
            patch.setattr(Trin, "__init__", made)
            try:
                alone: object = dict(kald.beregner.amounts(kald.svar, kald.satser))
            except (ManglendeSats, IkkeIKommunen) as none:
                alone = type(none)
        assert whole == alone, case["navn"]


def test_results_alone_are_those_of_the_answer(satser: Satser) -> None:
    """A call asked for its results alone has those of the whole answer, and none where the answer is no amount."""
    for beregner, case in CASES:
        try:
            kald = _call(beregner, case, satser)
        except InputFejl:
            continue
        whole = regn_kald(kald, med_naboer=False)
        assert ({} if whole.svar else dict(whole.vaerdier)) == dict(amounts(kald)), case["navn"]
