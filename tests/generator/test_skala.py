"""What many municipalities cost: each of them no more than each of a few."""

from __future__ import annotations

import gc
import shutil
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.export.view import View
from generator.load.loader import Loaded, load_standards
from generator.site.check import check
from tests.generator.proeve import PROJEKT
from tests.skala.katalog import multiply

pytestmark = pytest.mark.slow

# Only our own, and three times as many files.
FEW, MANY = 3, 9
# How much dearer each may be: a step in squares costs three times.
UNEVEN = 1.6
# A processor that is shared makes the same work dearer, never cheaper: of several runs the least is what it costs.
AT_LEAST, AT_MOST = 2, 6
# Bytes packed by gzip, a sixth more than by Brotli: what a calculator fetches of rates before its first answer.
RATES_LIMIT = 40_000
# What does not grow may still be told in a few bytes more: names are many, and a copy's may be longer than its model's.
SAME = 1.1
DAY = date(2026, 11, 28)


@dataclass(frozen=True)
class Cost:
    """Seconds of processor time by the step, and how much there was to do."""

    files: int
    seconds: dict[str, float]

    def least(self, other: Cost) -> Cost:
        """Of two runs of the same work, the seconds of each step where the least disturbed it."""
        return Cost(self.files, {step: min(each, other.seconds[step]) for step, each in self.seconds.items()})


def test_a_step_grows_with_the_work(tmp_path: Path) -> None:
    """Reading, checking and writing out the rates cost as much a file among many as among few."""
    folders = [_folder(tmp_path / str(kommuner), kommuner) for kommuner in (FEW, MANY)]
    # The first run of all also fetches what is fetched once, and so is never the least.
    few, many = map(_cost, folders)
    for rounds in range(1, AT_MOST):
        if rounds >= AT_LEAST and not _dearer(few, many):
            break
        few, many = few.least(_cost(folders[0])), many.least(_cost(folders[1]))
    assert {} == _dearer(few, many)


def test_a_reader_pays_for_one_municipality(tmp_path: Path) -> None:
    """The rates of the law and of one municipality are as small among many as among few: all but the names.

    They are small too where a municipality has further editions, which have figures of their own.
    """
    folders = {many: _folder(tmp_path / str(many), many, varied=False) for many in (FEW, MANY)}
    (few_law, few_largest), (law, largest) = (_rates(folders[many]) for many in (FEW, MANY))
    assert law <= few_law * SAME
    assert largest <= few_largest * SAME
    assert sum(_rates(_folder(tmp_path / "varied", MANY))) <= RATES_LIMIT


def _rates(folder: Path) -> tuple[int, int]:
    """Bytes packed: the rates that every reader fetches, and those of the municipality that has most."""
    dele = View.of(load_standards(folder, DAY).catalogue).dele
    return _packed(dele.loven), max(map(_packed, dele.kommuner.values()))


def _packed(text: str) -> int:
    return len(zlib.compress(text.encode(), 9))


def _dearer(few: Cost, many: Cost) -> dict[str, float]:
    """How many times as dear a file is among many, for the steps where that is too much."""
    times = many.files / few.files
    grown = {step: round(many.seconds[step] / few.seconds[step] / times, 2) for step in few.seconds}
    return {step: each for step, each in grown.items() if each > UNEVEN}


def _folder(mappe: Path, kommuner: int, varied: bool = True) -> Path:
    """A catalogue of so many municipalities."""
    standards = shutil.copytree(PROJEKT / "standards", mappe / "standards")
    multiply(standards, kommuner, varied=varied)
    return standards


def _cost(folder: Path) -> Cost:
    seconds: dict[str, float] = {}

    def step(name: str, work: Callable[[], Any]) -> Any:
        # The collector walks all that the whole run keeps, and when it comes by is not the step's doing.
        gc.collect()
        gc.disable()
        try:
            began = time.process_time()
            done = work()
            seconds[name] = time.process_time() - began
        finally:
            gc.enable()
        return done

    loaded: Loaded = step("read", lambda: load_standards(folder, DAY))
    found = step("check", lambda: check(loaded))
    assert [] == [fund for fund in found if not fund.advarsel]
    step("rates", lambda: View.of(loaded.catalogue).exported)
    return Cost(len(loaded.filer), seconds)
