"""Rows a second and memory, side by side in one run: `make bench-mange`.

The rule of merudgift in five ways on the same amounts, then the other rules as columns. Each measurement has a process
of its own; OpenFisca-core is installed in a folder that is thrown away, with two rules as its own guide writes them
(`openfisca.py`), and the sum of what they give is held against ours.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from itertools import count
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from calculators.columns.arrow import rows_of
from calculators.columns.cluster import answer_table
from calculators.columns.files import PART
from calculators.columns.job import Job, run
from calculators.columns.reference import Reference
from calculators.columns.table import Asked, answer_batch
from calculators.rules.registry import BEREGNERE
from generator.export.view import View
from generator.load.loader import load_standards

PROJECT = Path(__file__).resolve().parents[2]
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
DAY = {"merudgift": "2023-06-01", "kompensationsydelse": "2025-10-01"}
BANDS = ((Decimal("588.99"), Decimal(1103)), (Decimal("1654.99"), Decimal(2206)), (Decimal(2757), None))
# More rows than this in Python alone say nothing new.
MOST_ONE_BY_ONE = 100_000


@cache
def view() -> View:
    """The real rates."""
    return View.of(load_standards(PROJECT / "standards").catalogue)


def oere(many: int, low: int, high: int, seed: int = 0) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    """Amounts in øre by lot."""
    return np.random.default_rng(seed).integers(low * 100, high * 100, many)


def amounts(numbers: Any) -> pa.Array:
    """Øre as a column of kroner with two decimals."""
    words = np.empty(2 * len(numbers), np.int64)
    words[0::2], words[1::2] = numbers, 0
    return pa.Array.from_buffers(pa.decimal128(18, 2), len(numbers), [None, pa.py_buffer(words)])


def population(beregner: str, many: int) -> pa.RecordBatch:
    """The questions that a file would have, answered by lot; most have an answer that is an amount."""
    lot = np.random.default_rng(1)
    if beregner == "merudgift":
        return pa.RecordBatch.from_pydict({"merudgift_md": amounts(oere(many, 0, 5_000))})
    if beregner == "kompensationsydelse":
        expenses = {"udgifter_md": (0, 5_000), "dokumenteret_md": (0, 4_000)}
        return _batch(many, expenses, {})
    if beregner == "egenbetaling-108":
        numbers = {
            "maks_boligbetaling_aar": (30_000, 110_000),
            "indkomst_aar": (180_000, 400_000),
            "samlet_indkomst_aar": (380_000, 700_000),
            "social_pension_aar": (0, 380_000),
            "el_md": (0, 600),
            "varme_md": (0, 900),
            "indkomst_md": (11_000, 22_000),
        }
        choices = {
            "gift_eller_samlevende": ["nej", "nej", "nej", "ja"],
            "reelt_enlig": ["ja", "nej", "ved-ikke"],
            "gruppe": ["foertidspensionist"],
            "antal_boern": ["0", "1", "2"],
            "kost_indgaar": ["ja", "nej"],
        }
        return _batch(many, numbers, choices)
    hours = {f"timer_{navn}": (0, 20) for navn in ("hverdag_aften", "nat", "loerdag", "soendag")}
    pay = {f"tillaeg_{navn}": (20, 60) for navn in ("hverdag_aften", "nat", "loerdag", "soendag")}
    numbers = {"timer_hverdag_dag": (1, 40), **hours, "timeloen": (130, 200), **pay, "atp_md": (100, 300)}
    return _batch(many, numbers, {"ferie_pct": [str(et) for et in lot.choice(["12,5", "15"], 2)], "pension_pct": ["8"]})


def _batch(many: int, numbers: dict[str, tuple[int, int]], choices: dict[str, list[str]]) -> pa.RecordBatch:
    lot = np.random.default_rng(2)
    columns = {name: amounts(oere(many, *ends, seed)) for seed, (name, ends) in enumerate(numbers.items())}
    columns |= {name: pa.array(some).take(pa.array(lot.integers(0, len(some), many))) for name, some in choices.items()}
    return pa.RecordBatch.from_pydict(columns)


def asked(beregner: str) -> Asked:
    """What is asked of every row."""
    return Asked(beregner, view().satser, "hvidovre", DAY.get(beregner, DAY["merudgift"]))


def columns(beregner: str, many: int) -> Callable[[], object]:
    """Our columns on one core: Arrow in, Arrow out, with every result."""
    batch, question = population(beregner, many), asked(beregner)
    answer_batch(batch.slice(0, 100), question)
    return lambda: [answer_batch(batch.slice(at, PART), question).answers.num_rows for at in range(0, many, PART)]


def one_by_one(many: int) -> Callable[[], object]:
    """One call for each row: the reference."""
    rows = rows_of(BEREGNERE["merudgift"], population("merudgift", many))
    reference = Reference(BEREGNERE["merudgift"], "hvidovre", DAY["merudgift"], view().satser)
    return lambda: [reference.answer(rows.written(number))[0] for number in range(many)]


def plain_decimal(many: int) -> Callable[[], object]:
    """The three bands with Decimal, and nothing else."""
    values = [Decimal(et).scaleb(-2) for et in oere(many, 0, 5_000).tolist()]

    def gives(md: Decimal) -> tuple[Decimal, Decimal]:
        beloeb = Decimal(0)
        for above, standard in BANDS:
            if md > above:
                beloeb = md.quantize(Decimal("0.01"), ROUND_HALF_UP) if standard is None else standard
        return beloeb, md * 12

    return lambda: [gives(md) for md in values]


def plain_numpy(many: int) -> Callable[[], object]:
    """The three bands as one would write them in NumPy, with floats."""
    md = oere(many, 0, 5_000) / 100

    def gives() -> object:
        conditions = [md > 2757, md >= 1655, md >= 589]
        band = np.select(conditions, [3, 2, 1], 0)
        return np.select(conditions, [np.round(md, 2), 2206.0, 1103.0], 0.0), band, md * 12

    return gives


def from_file(beregner: str, many: int, processes: int) -> Callable[[], object]:
    """From Parquet to Parquet, with the summary."""
    folder = Path(tempfile.mkdtemp())
    _write(folder / "ind.parquet", beregner, many)
    job = Job(
        folder / "ind.parquet", folder / "ud.parquet", asked(beregner), view().exported_text(), (), False, processes
    )
    return lambda: run(job)


def from_cluster(many: int) -> tuple[Callable[[], object], Callable[[], float]]:
    """The same by Dask's two workers, who are there beforehand; and the processor time that they have used."""
    from distributed import Client, LocalCluster

    folder = Path(tempfile.mkdtemp())
    _write(folder / "ind.parquet", "merudgift", many)
    client = Client(LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50))
    runs = count()
    return (
        lambda: answer_table(client, folder / "ind.parquet", folder / str(next(runs)), asked("merudgift"), rows=PART),
        lambda: sum(client.run(process_time).values()),
    )


def _write(path: Path, beregner: str, many: int) -> None:
    with pq.ParquetWriter(path, population(beregner, 1).schema) as file:
        for at in range(0, many, PART):
            file.write_batch(population(beregner, min(PART, many - at)))


@dataclass(frozen=True)
class Measured:
    """Seconds by the clock and of the processor, and the most memory in MB."""

    wall: float
    cpu: float
    memory: int


def measured(name: str, many: int) -> Measured:
    """One contestant in this process: the best of three."""
    beregner, _, how = name.rpartition("/")
    elsewhere = _children
    if how == "klynge":
        work, elsewhere = from_cluster(many)
    else:
        work = {
            "kald": lambda: one_by_one(many),
            "decimal": lambda: plain_decimal(many),
            "numpy": lambda: plain_numpy(many),
            "kolonner": lambda: columns(beregner, many),
            "fil-1": lambda: from_file(beregner, many, 1),
            "fil-2": lambda: from_file(beregner, many, 2),
        }[how]()
    best = Measured(1e9, 1e9, 0)
    for _ in range(3 if many <= 1_000_000 and how != "kald" else 1):
        wall, cpu, others = perf_counter(), process_time(), elsewhere()
        work()
        spent = Measured(perf_counter() - wall, process_time() - cpu + elsewhere() - others, 0)
        best = min(best, spent, key=lambda et: et.wall if how in ("fil-1", "fil-2", "klynge") else et.cpu)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return Measured(best.wall, best.cpu, memory)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main(sizes: list[int]) -> None:
    """Every contestant at every size, said as it is measured, with its ratio to OpenFisca-core on the same rule."""
    with tempfile.TemporaryDirectory() as folder:
        openfisca = _install(Path(folder))
        for many in sizes:
            said(f"\n{many:,} rækker".replace(",", "."))
            base = {rule: _openfisca(openfisca, rule, many) for rule in DAY} if openfisca else {}
            for rule, found in base.items():
                line(f"{rule}: OpenFisca-core", many, found, found)
            for name, words, most in CONTESTANTS:
                if many <= most:
                    line(words, many, _in_a_process(name, many), base.get(name.partition("/")[0]))


CONTESTANTS = (
    ("merudgift/kald", "merudgift: et kald for hver række", MOST_ONE_BY_ONE),
    ("merudgift/decimal", "merudgift: ren Decimal", 1_000_000),
    ("merudgift/numpy", "merudgift: ren NumPy, float", 10_000_000),
    *(
        (f"{navn}/kolonner", f"{navn}: kolonner, Arrow til Arrow", 1_000_000 if navn != "merudgift" else 10_000_000)
        for navn in ("merudgift", "kompensationsydelse", "egenbetaling-108", "bpa-tilskud")
    ),
    *(
        (f"{navn}/fil-{many}", f"{navn}: Parquet til Parquet, {words}", most)
        for navn, most in (("merudgift", 10_000_000), ("egenbetaling-108", 1_000_000))
        for many, words in ((1, "en proces"), (2, "to processer"))
    ),
    ("merudgift/klynge", "merudgift: Parquet til Parquet, to af Dasks arbejdere", 10_000_000),
)


def line(words: str, many: int, found: Measured, base: Measured | None) -> None:
    """One measurement in words."""
    ratio = f"{base.cpu / found.cpu:8.2f} × OpenFisca" if base else ""
    rates = f"{many / found.cpu:14,.0f} rækker/s processortid {many / found.wall:14,.0f} rækker/s på uret"
    said(f"  {words:48} {rates.replace(',', '.')} {found.memory:6} MB {ratio}")


def said(words: str) -> None:
    """A line, at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _in_a_process(name: str, many: int) -> Measured:
    asked = [sys.executable, "-m", "tests.columns.maal", "--en", name, str(many)]
    alone = {**os.environ, "OMP_NUM_THREADS": "1", "ARROW_NUM_THREADS": "1"}
    found = subprocess.run(asked, cwd=PROJECT, env=alone, capture_output=True, text=True, check=True)
    return Measured(*json.loads(found.stdout))


def _install(folder: Path) -> Path | None:
    """Python with OpenFisca-core, or None with a word where it cannot be had."""
    python = folder / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    asked = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "openfisca-core"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False)
    if found.returncode:
        said("OpenFisca-core kan ikke installeres her; der er intet at måle mod.")
        return None
    return python


def _openfisca(python: Path, rule: str, many: int) -> Measured:
    asked = [str(python), str(Path(__file__).with_name("openfisca.py")), rule, str(many)]
    wall, cpu, memory, oere = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()
    ours = _sum(rule, many)
    if ours != Decimal(oere) / 100:
        said(f"OpenFisca-core giver {Decimal(oere) / 100} kr. i alt, og {rule} giver {ours}.")
    return Measured(float(wall), float(cpu), int(memory))


def _sum(rule: str, many: int) -> Decimal:
    """All kroner of the first result."""
    batch = population(rule, many)
    parts = [answer_batch(batch.slice(at, PART), asked(rule)).answers for at in range(0, many, PART)]
    name = BEREGNERE[rule].resultater[0].navn
    return sum((pc.sum(part.column(name)).as_py() for part in parts), Decimal(0))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--en"]:
        one = measured(sys.argv[2], int(sys.argv[3]))
        sys.stdout.write(json.dumps([one.wall, one.cpu, one.memory]))
    else:
        main([int(et) for et in sys.argv[1:]] or list(SIZES))
