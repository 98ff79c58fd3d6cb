"""Rows made by lot, answered by columns and one by one: they must be the same.

`make lighed` tries a million of each calculator; the tests ten thousand.
"""

import sys
from pathlib import Path
from time import process_time

import pyarrow as pa

from calculators.columns.arrow import rows_of
from calculators.columns.asked import ask
from calculators.columns.reference import Reference
from calculators.columns.results import MISTAKE, OUTCOMES, Answered, NumberResults
from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from generator.export.view import View
from generator.load.loader import load_standards
from tests.columns.population import population

DAY = "2023-06-01"
PROJECT = Path(__file__).resolve().parents[2]
# Rows at a time.
PART = 100_000


def value(answered: Answered, navn: str, number: int) -> int | str | None:
    """One result of one row, as the reference has it."""
    result = answered.results[navn]
    if isinstance(result, NumberResults):
        return int(result.numbers[number]) if result.given[number] else None
    code = int(result.codes[number])
    return result.texts[code] if code >= 0 else None


def differences(beregner: str, batch: pa.RecordBatch, satser: Satser) -> tuple[list[str], int]:
    """The rows that columns answer otherwise than the reference, in words, and how many the columns answered."""
    rows = rows_of(BEREGNERE[beregner], batch)
    answered = ask(beregner, rows, "", DAY, satser, fewest=1)
    reference = Reference(BEREGNERE[beregner], "", DAY, satser)
    found = []
    for number in (~answered.alone).nonzero()[0].tolist():
        kind, values, mistakes, _ = reference.answer(rows.written(number))
        same = kind != MISTAKE and values == {navn: value(answered, navn, number) for navn in values}
        if not same or kind != OUTCOMES[answered.outcome[number]]:
            found.append(
                f"{rows.written(number)}: {OUTCOMES[answered.outcome[number]]}, men {kind} {values} {mistakes}"
            )
    return found, int((~answered.alone).sum())


def main(many: int, names: list[str]) -> int:
    """So many rows of each calculator, said line by line; how many rows differ."""
    satser = View.of(load_standards(PROJECT / "standards").catalogue).satser
    wrong = 0
    for navn in names or list(BEREGNERE):
        start, columns, found = process_time(), 0, list[str]()
        for part in range(0, many, PART):
            batch = population(BEREGNERE[navn], min(PART, many - part), part + 1, satser)
            new, by_columns = differences(navn, batch, satser)
            found, columns = found + new, columns + by_columns
        wrong += len(found)
        said = f"{columns} som kolonner, {len(found)} anderledes, {process_time() - start:.0f} s"
        sys.stdout.write("\n".join([f"{navn}: {many} rækker, {said}", *found[:3], ""]))
        sys.stdout.flush()
    return wrong


if __name__ == "__main__":
    sys.exit(min(main(int(sys.argv[1]), sys.argv[2:]), 1))
