"""Columns give the very answers of one call for each row."""

from decimal import Decimal

import pyarrow as pa
import pytest

from calculators.columns.arrow import rows_of
from calculators.columns.asked import ask
from calculators.columns.reference import Reference
from calculators.columns.results import MISTAKE, OUTCOMES
from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from tests.calculators.golden_cases import load_cases
from tests.columns.lighed import DAY, differences, value
from tests.columns.population import DAYS, population

MANY = 10_000
# Rules whose answers are numbers of the reader's: their rows must not all end with the reference.
BY_COLUMNS = [navn for navn in BEREGNERE if navn not in ("tilbage", "bpa-tilskud")]


@pytest.mark.slow
@pytest.mark.parametrize("beregner", BEREGNERE)
def test_rows_by_lot(beregner: str, satser: Satser) -> None:
    """Ten thousand rows near the limits, each with its municipality and day, and most of them by columns."""
    found, by_columns = differences(beregner, population(BEREGNERE[beregner], MANY, 1, satser), satser)
    assert [] == found[:3]
    assert by_columns > (MANY / 3 if beregner in BY_COLUMNS else 0)


@pytest.mark.parametrize("beregner", BEREGNERE)
def test_golden_cases(beregner: str, satser: Satser) -> None:
    """Every golden case as a row of one table: the same kind of answer, the same values, the same mistakes."""
    cases = [case for navn, case in load_cases() if navn == beregner]
    own = {felt.navn for felt in BEREGNERE[beregner].felter}
    rows = [
        {"kommune": case.get("kommune"), "dato": case["dato"]}
        | {navn: svar for navn, svar in case["svar"].items() if navn in own}
        for case in cases
    ]
    names = sorted({navn for row in rows for navn in row})
    columns = {navn: _column([row.get(navn) for row in rows]) for navn in names}
    read = rows_of(BEREGNERE[beregner], pa.RecordBatch.from_pydict(columns))
    answered = ask(beregner, read, "", DAY, satser, fewest=1)
    reference = Reference(BEREGNERE[beregner], "", DAY, satser)
    for number, case in enumerate(cases):
        kind, values, mistakes, used = reference.answer(read.written(number))
        assert kind == OUTCOMES[answered.outcome[number]], case["navn"]
        assert mistakes == answered.mistakes.get(number, ()), case["navn"]
        if kind != MISTAKE:
            assert values == {navn: value(answered, navn, number) for navn in values}, case["navn"]
            assert not used or set(used[2]) <= set(answered.used[used[:2]]), case["navn"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("beregner", "felt", "hoejst"),
    [("merudgift", "merudgift_md", 3_200), ("kompensationsydelse", "udgifter_md", 3_500)],
)
def test_every_krone_of_every_band(beregner: str, felt: str, hoejst: int, satser: Satser) -> None:
    """Each krone, and the øre below and above it, on days of different years."""
    kroner = [Decimal(krone) + Decimal(oere) / 100 for krone in range(1, hoejst) for oere in (-1, 0, 1)]
    days = [dag for dag in DAYS if (dag < "2025-09-01") == (beregner == "merudgift")][-3:]
    for dag in days:
        batch = pa.RecordBatch.from_pydict({felt: kroner, "dato": [dag] * len(kroner)})
        found, by_columns = differences(beregner, batch, satser)
        assert [] == found[:3]
        assert by_columns == len(kroner)


def _column(values: list[object]) -> pa.Array:
    if any(isinstance(et, list) for et in values):
        return pa.array([et if isinstance(et, list) else [et] if et else [] for et in values], pa.list_(pa.string()))
    return pa.array([None if et is None else str(et) for et in values], pa.string())
