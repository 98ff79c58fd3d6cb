"""Rows made by lot: every question of a calculator answered near its limits, left blank, or answered wrongly.

They are no picture of anybody: a test needs the edges, which a true population seldom reaches.
"""

from collections.abc import Sequence
from decimal import Decimal

import numpy as np
import pyarrow as pa

from calculators.data.rates import Satser
from calculators.questions.fields import Felt
from calculators.results.contract import Beregner
from calculators.text.money import parse_tal

DAYS = ["2017-01-01", "2020-02-29", "2023-06-01", "2023-12-31", "2024-01-01", "2025-08-31", "2025-09-01", "2026-11-28"]
EDGES = ["0", "0,01", "7", "37", "588,99", "589", "1654,5", "1.655", "2.757", "2757.01", "9.400", "72000", "241.100"]
ODD = ["-1", "abc", "1,2,3", "1.234,567", "99999999999", "½", "10 kr"]
COUNTS = ["0", "1", "2", "7", "18", "24", "25", "31", "65"]
PERIODS = ["kr/md", "kr/uge", "kr/år"]
HOURS = ("timer", "timer/uge", "timer/md")
# Fields that only few answer, so that not every row has its own way through the rule.
SELDOM = 0.03
# A file has few of the questions that only few answer.
LEFT_OUT = 0.8
WRONG = 0.002
BLANK = 0.02


def population(beregner: Beregner, many: int, seed: int, satser: Satser, days: Sequence[str] = DAYS) -> pa.RecordBatch:
    """So many rows, each with its own municipality and day; optional questions are mostly left out."""
    lot = np.random.default_rng(seed)
    columns: dict[str, pa.Array] = {
        "kommune": _texts(lot.choice(["", *list(satser.kommuner)[:4]], many)),
        "dato": _texts(lot.choice(days, many)),
    }
    for felt in beregner.felter:
        if felt.fold and lot.random() < LEFT_OUT:
            continue
        columns[felt.navn] = _column(felt, many, lot, satser, beregner.eksempel.get(felt.navn))
    return pa.RecordBatch.from_pydict(columns)


def _column(
    felt: Felt, many: int, lot: np.random.Generator, satser: Satser, example: str | list[str] | None
) -> pa.Array:
    """The worked example's answer in most rows, so that a row with many questions is rarely wrong in one of them."""
    answered = 1 - BLANK if felt.paakraevet or example else SELDOM if felt.fold or felt.i_stedet_for else 0.15
    asked, as_example = lot.random(many) < answered, lot.random(many) < (0.7 if isinstance(example, str) else 0)
    if felt.type in ("beloeb", "tal") and lot.random() < 0.5:
        top = min(float(felt.hoejst), 30.0 if felt.enhed in HOURS else 500_000.0) * 100
        oere = (lot.random(many) ** 4 * (top - float(felt.mindst) * 100)).astype(np.int64) + int(felt.mindst * 100)
        if isinstance(example, str):
            oere = np.where(as_example, int(parse_tal(example) * 100), oere)
        return pa.array([Decimal(int(et)).scaleb(-2) if har else None for et, har in zip(oere, asked, strict=True)])
    values = lot.choice(np.array(_written(felt, lot, satser), object), many)
    values = np.where(lot.random(many) < WRONG, lot.choice(ODD, many), values)
    values = np.where(as_example, str(example), values)
    return _texts(np.where(asked, values, ""))


def _written(felt: Felt, lot: np.random.Generator, satser: Satser) -> list[str]:
    """The ways a reader may write an answer."""
    if felt.type in ("valg", "ja-nej"):
        return [valg.id for valg in felt.valg]
    if felt.type == "dato":
        return [*DAYS, "1.9.2025"]
    if felt.type == "ydelse":
        return list(satser.ydelser)[:12]
    if felt.type == "pris":
        return [f"{ydelse}/hovedret" for ydelse in list(satser.ydelser)[:6]]
    if felt.type == "heltal":
        return [et for et in COUNTS if felt.mindst <= int(et) <= felt.hoejst]
    if felt.type == "poster":
        return [f"Post; {tal}; {hvor}" for tal in EDGES[2:6] for hvor in PERIODS]
    if felt.type == "raekker":
        return ["Et; 1; 2; 3", "To; 4"]
    if felt.type == "talliste":
        return ["; ".join(lot.choice(["0", "5", "12,5", "15"], antal)) for antal in range(1, 12)]
    if felt.enhed in HOURS:
        return ["0", "1", "2,5", "7", "24"]
    return [et for et in EDGES if felt.mindst <= parse_tal(et) <= felt.hoejst]


def _texts(values: "np.ndarray[tuple[int], np.dtype[np.object_]]") -> pa.Array:
    return pa.array([str(et) or None for et in values], pa.string())
