"""No word or figure of an answer changes unseen."""

from calculators.data.rates import Satser
from tests.calculators.recorded import RECORDED, answers


def test_answers_are_those_recorded(satser: Satser) -> None:
    """Each golden case is answered as recorded.

    A change that is meant is recorded by `make svar`, and the diff shows it.
    """
    recorded = {file.stem: file.read_text(encoding="utf-8") for file in sorted(RECORDED.glob("*.txt"))}
    now = answers(satser)
    assert set(recorded) == set(now)
    for beregner, text in now.items():
        assert recorded[beregner].splitlines() == text.splitlines(), beregner
