"""A file of rows is answered whole, whatever it is written in, and goes on where it was stopped."""

import csv
import os
import signal
from collections import Counter
from decimal import Decimal
from multiprocessing import active_children
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from calculators.columns import files, shared
from calculators.columns.files import UnreadableTable, read, writer
from calculators.columns.job import Done, Job, run
from calculators.columns.parts import Kept
from calculators.columns.shared import ProcessEnded
from calculators.columns.summary import Counted
from calculators.columns.table import Asked, answer
from calculators.data.rates import Satser
from generator.cli import main
from generator.export.view import View
from generator.model.catalogue import Catalogue

ROWS = """nr;kommune;dato;merudgift_md;alder
1;hvidovre;2023-06-01;1.700;ung
2;hvidovre;2024-06-01;1700,50;gammel
3;hvidovre;abc;1700;ung
4;hvidovre
5;hvidovre;2023-06-01;12a;ung
6;;;600;ung
7;;;600;ung
8;;;900;ung
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Rows with a municipality and a day of their own or not, two mistakes, and a line that is no row."""
    path = tmp_path / "ind.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def view(catalogue: Catalogue) -> View:
    """The rates, and the text that a process makes its own from."""
    return View.of(catalogue)


def _job(source: Path, out: Path, view: View, **more: object) -> Job:
    asked = Asked("merudgift", view.satser, dato="2023-06-01")
    return Job(source, out, asked, view.exported_text(), **more)  # type: ignore[arg-type]


def _lines(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def test_every_row_is_answered_or_listed(source: Path, view: View, tmp_path: Path) -> None:
    """Rows with an answer have it, and those without are told by their line in the file; none is dropped."""
    done = run(_job(source, tmp_path / "ud.csv", view))
    assert (7, 1, {"beloeb": 5, "fejl": 2}) == (done.rows, done.lines, dict(done.kinds))
    answers = {line[0]: line[5:7] for line in _lines(tmp_path / "ud.csv")[1:]}
    assert {"1", "2", "3", "5", "6", "7", "8"} == set(answers)
    assert [["beloeb", "2206.0000"], ["beloeb", "1138.0000"], ["fejl", ""]] == [answers[nr] for nr in "123"]
    assert ["4", "5", "6"] == [line[0] for line in _lines(tmp_path / "ud.fejl.csv")[1:]]
    used = _lines(tmp_path / "ud.tal.csv")
    assert ["hvidovre", "2024-06-01", "merudgift-standard-1"] in [line[:3] for line in used]
    assert not (tmp_path / "ud.csv.dele").exists()


@pytest.mark.parametrize("ending", [".csv", ".parquet", ".arrow", ".xlsx"])
def test_the_form_of_the_file_changes_nothing(ending: str, source: Path, view: View, tmp_path: Path) -> None:
    """The same rows out of and into each kind of file."""
    (rows,) = read(source, lambda *_: None)
    again = tmp_path / f"igen{ending}"
    with writer(again, rows.schema) as write:
        write(rows)
    run(_job(again, tmp_path / f"ud{ending}", view))
    run(_job(source, tmp_path / "som.csv", view))
    found, expected = (
        [str(et) for batch in read(path, lambda *_: None) for et in batch.column("tilskud_md").to_pylist()]
        for path in (tmp_path / f"ud{ending}", tmp_path / "som.csv")
    )
    assert [_number(et) for et in expected] == [_number(et) for et in found]


def _number(text: str) -> float | None:
    return None if text in ("None", "") else float(text.replace(",", "."))


def test_what_was_stopped_goes_on(source: Path, view: View, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped after its first part, it answers the rest alone, and the file is as if it had never been stopped."""
    monkeypatch.setattr(files, "PART", 2)

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(_job(source, tmp_path / "ud.csv", view), stop)
    assert not (tmp_path / "ud.csv").exists()
    done = run(_job(source, tmp_path / "ud.csv", view))
    assert (7, 2) == (done.rows, done.kept)
    run(_job(source, tmp_path / "whole.csv", view))
    assert _lines(tmp_path / "whole.csv") == _lines(tmp_path / "ud.csv")
    assert _lines(tmp_path / "whole.fejl.csv") == _lines(tmp_path / "ud.fejl.csv")


def test_parts_of_another_question_are_thrown_away(
    source: Path, view: View, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was stopped with one file does not go on with another."""
    monkeypatch.setattr(files, "PART", 2)

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(_job(source, tmp_path / "ud.csv", view), stop)
    source.write_text(ROWS.replace("1.700", "9.700"), encoding="utf-8")
    assert 0 == run(_job(source, tmp_path / "ud.csv", view)).kept
    assert "9700.0000" == _lines(tmp_path / "ud.csv")[1][6]


@pytest.mark.slow
@pytest.mark.parametrize("worth", [0, 1e9])
def test_two_processes_answer_as_one(
    worth: float, source: Path, view: View, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The parts come out in their order, sent to the other process or not worth sending."""
    monkeypatch.setattr(files, "PART", 2)
    monkeypatch.setattr(shared, "WORTH", worth)
    results: list[Done] = [run(_job(source, tmp_path / f"{many}.csv", view, processes=many)) for many in (1, 2)]
    assert results[0].kinds == results[1].kinds
    assert _lines(tmp_path / "1.csv") == _lines(tmp_path / "2.csv")
    assert _lines(tmp_path / "1.fejl.csv") == _lines(tmp_path / "2.fejl.csv")


@pytest.mark.slow
def test_a_process_that_is_ended_is_told_and_nothing_is_lost(
    view: View, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other process is killed in mid-run: no file is written, and the next run answers the rest alone."""
    monkeypatch.setattr(files, "PART", 50)
    monkeypatch.setattr(shared, "WORTH", 0)
    source = tmp_path / "ind.csv"
    source.write_text("merudgift_md\n" + "\n".join(map(str, range(2000))), encoding="utf-8")

    def kill(_: int) -> None:
        for other in active_children():
            os.kill(other.pid or 0, signal.SIGKILL)

    with pytest.raises(ProcessEnded):
        run(_job(source, tmp_path / "ud.csv", view, processes=2), kill)
    assert not (tmp_path / "ud.csv").exists()
    done = run(_job(source, tmp_path / "ud.csv", view))
    assert (2000, True) == (done.rows, done.kept > 0)
    assert [str(et) for et in range(2000)] == [line[0] for line in _lines(tmp_path / "ud.csv")[1:]]


def test_what_is_kept_of_a_part_is_what_was_answered(tmp_path: Path) -> None:
    """Amounts below nothing, without one, and words come back as they were."""
    schema = pa.schema({"tal": pa.decimal128(18, 4), "intet": pa.decimal128(18, 4), "ord": _words(["a"]).type})
    amounts = pa.array([Decimal("-1.5"), None, Decimal("123456789.0001")], pa.decimal128(18, 4))
    none = pa.nulls(3, pa.decimal128(18, 4))
    answers = pa.RecordBatch.from_arrays([amounts, none, _words(["a", None, "b"])], schema=schema)
    kept = Kept(answers, [(1, "felt", "“Nej”")], {"fejl": 1}, [("hvidovre", "2023-06-01")])
    kept.save(tmp_path / "000000.arrow")
    assert kept == Kept.load(tmp_path / "000000.arrow", schema)


def _words(words: list[str | None]) -> pa.Array:
    return pa.array(words, pa.string()).dictionary_encode()


def test_the_sums_of_many_parts_are_exact() -> None:
    """Put together part by part they are those of Python's own whole numbers; also for numbers near 64 bits."""
    lot = np.random.default_rng(3)
    parts = [lot.integers(-(2**40), 2**61, many) // 2**55 * 2**55 + 1 for many in (1, 700, 30, 5000, 2)]
    counted = Counted()
    for part in parts:
        counted.add(part)
    every = sorted(int(et) for part in parts for et in part)
    assert Decimal(sum(every)) / 10_000 == counted.total
    assert list(Counter(every).items()) == list(zip(counted.values.tolist(), counted.counts.tolist(), strict=True))
    assert Decimal(every[-(-len(every) // 10) - 1]) / 10_000 == counted.quantile(Decimal("0.1"))


def test_an_amount_in_parquet_is_a_whole_number(source: Path, view: View, tmp_path: Path) -> None:
    """As other programs write it, half as long as Arrow's own decimals; statistics and words are there too."""
    run(_job(source, tmp_path / "ud.parquet", view))
    columns = pq.ParquetFile(tmp_path / "ud.parquet").metadata.row_group(0)
    physical = {columns.column(at).path_in_schema: columns.column(at).physical_type for at in range(8)}
    assert ("INT64", "BYTE_ARRAY") == (physical["tilskud_md"], physical["svar"])


@pytest.mark.parametrize("column", ["cpr;x\n1;2\n", "id;x\n0101701234;2\n", "id;x\n010170-1234;2\n"])
def test_personal_numbers_are_refused(column: str, view: View, tmp_path: Path) -> None:
    """By what the column is called, or by what stands in it; unless it is said that they may be there."""
    path = tmp_path / "ind.csv"
    path.write_text(column.replace("x", "merudgift_md"), encoding="utf-8")
    with pytest.raises(UnreadableTable, match="personnumre"):
        run(_job(path, tmp_path / "ud.csv", view))
    assert 1 == run(_job(path, tmp_path / "ud.csv", view, allow_personal_numbers=True)).rows


def test_small_groups_are_hidden(view: View, tmp_path: Path) -> None:
    """A group under five has no figures, and neither has the one that would tell it by what is left of the whole."""
    path = tmp_path / "ind.csv"
    groups = ["a"] * 4 + ["b"] * 6 + ["c"] * 9
    path.write_text("merudgift_md;egn\n" + "".join(f"1700;{egn}\n" for egn in groups), encoding="utf-8")
    run(_job(path, tmp_path / "ud.csv", view, by=("egn",)))
    lines = {line[0]: line[2] for line in _lines(tmp_path / "ud.oversigt.csv") if line[1] == "tilskud_md"}
    assert {"alle": "19", "egn=a": "skjult", "egn=b": "skjult", "egn=c": "9"} == lines


def test_the_command_says_no_rows_data(source: Path, tmp_path: Path) -> None:
    """Two days side by side, and what is said has counts and files alone."""
    out = tmp_path / "ud.csv"
    asked = [str(source), "--beregner", "merudgift", "--ud", str(out), "--dato", "2023-06-01", "--dato", "2024-06-01"]
    found = CliRunner().invoke(main, ["beregn-fil", *asked])
    assert 0 == found.exit_code, found.output
    assert "7 rækker er regnet." in found.output
    assert "12a" not in found.output
    lines = _lines(out)
    assert "1068.0000" == lines[1][lines[0].index("tilskud_md_forskel")]


def test_a_mistake_of_the_command_is_told(source: Path, tmp_path: Path) -> None:
    """A calculator that there is not ends with its nearest name, and nothing is written."""
    found = CliRunner().invoke(
        main, ["beregn-fil", str(source), "--beregner", "merudgif", "--ud", str(tmp_path / "u.csv")]
    )
    assert 2 == found.exit_code
    assert "Mente du “merudgift”?" in found.output


def test_the_api_of_a_notebook(satser: Satser) -> None:
    """A table in, the same table with its answers out."""
    asked = Asked("merudgift", satser, dato="2023-06-01")
    found = answer(pa.table({"merudgift_md": ["1.700", "2.400", "x"]}), asked)
    assert ["merudgift_md", "svar", "tilskud_md", "baand", "merudgift_aar"] == found.column_names
    assert ["2206.0000", "2206.0000", "None"] == [str(et) for et in found["tilskud_md"].to_pylist()]


def test_numbers_are_never_read_as_thousands(satser: Satser) -> None:
    """A number with a point is that number; only a text is read as Danes write."""
    asked = Asked("bostoettepakke", satser, "frederikshavn", "2023-06-01")
    kinds = [pa.array([1.234]), pa.array([1234]), pa.array(["1.234"])]
    found = [answer(pa.table({"timer_uge": kind}), asked)["svar"].to_pylist() for kind in kinds]
    assert [["beloeb"], ["fejl"], ["fejl"]] == found
