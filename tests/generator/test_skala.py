"""What many municipalities cost: each of them no more than each of a few."""

import gc
import shutil
import time
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

FEW, MANY = 4, 12
# How much dearer each may be: processors that are shared measure unevenly, and a step in squares costs three times.
UNEVEN = 1.6
DAY = date(2026, 11, 28)


@dataclass(frozen=True)
class Cost:
    """Seconds of processor time by the step, and how much there was to do."""

    files: int
    seconds: dict[str, float]


@pytest.fixture(scope="module")
def costs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Cost, Cost]:
    """What a few and what many cost, after a first run that fetches what is fetched once."""
    folders = []
    for kommuner in (FEW, MANY):
        folder = tmp_path_factory.mktemp("skala") / "standards"
        shutil.copytree(PROJEKT / "standards", folder)
        multiply(folder, kommuner)
        folders.append(folder)
    _cost(folders[0])
    return _cost(folders[0]), _cost(folders[1])


def test_a_step_grows_with_the_work(costs: tuple[Cost, Cost]) -> None:
    """Reading, checking and writing out the rates cost as much a file among many as among few."""
    few, many = costs
    times = many.files / few.files
    grown = {step: round(many.seconds[step] / few.seconds[step] / times, 2) for step in few.seconds}
    assert {} == {step: each for step, each in grown.items() if each > UNEVEN}


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
