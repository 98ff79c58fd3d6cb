"""Many machines give the answers of one: tried on a real cluster of two processes of this machine."""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from calculators.columns.cluster import answer_table, pieces
from calculators.columns.files import UnreadableTable
from calculators.columns.job import Job, run
from calculators.columns.table import Asked
from calculators.data.rates import Satser
from generator.export.view import View
from generator.model.catalogue import Catalogue

if TYPE_CHECKING:
    from distributed import Client

MANY = 4_000
RUNS = 50
UNFINISHED = ".del-000000.parquet.del"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not find_spec("distributed"), reason="the extra befolkning-klynge is not installed"),
    # Its own threads and sockets end a little later than the test.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(scope="module")
def client() -> Iterator["Client"]:
    """A scheduler, a nanny and two workers: the machinery of a real cluster, on this machine alone."""
    from distributed import Client, LocalCluster

    cluster = LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1", silence_logs=50
    )
    with cluster, Client(cluster) as client:
        yield client


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Rows with a number of their own: one row group holds nearly all of them, the others a few."""
    path = tmp_path / "ind.parquet"
    rows = pa.table(
        {
            "nr": pa.array(range(MANY)),
            "merudgift_md": pa.array([None if nr % 97 == 0 else f"{nr},50" for nr in range(MANY)]),
            "egn": pa.array(["nord" if nr % 3 else "syd" for nr in range(MANY)]),
        }
    )
    with pq.ParquetWriter(path, rows.schema) as file:
        for start, end in ((0, 3_700), (3_700, 3_702), (3_702, 3_850), (3_850, MANY)):
            file.write_table(rows.slice(start, end - start), row_group_size=MANY)
    return path


def _single(source: Path, out: Path, asked: Asked, catalogue: Catalogue) -> pa.Table:
    run(Job(source, out, asked, View.of(catalogue).exported_text(), ("egn",)))
    return pq.read_table(out)


def _plain(table: pa.Table) -> list[dict[str, object]]:
    return [{name: str(value) for name, value in row.items()} for row in table.sort_by("nr").to_pylist()]


def _kill_who_writes(workers: set[int], over: Event, killed: list[int]) -> None:
    """Kill the worker that has a piece's unfinished file open, before the run is over."""
    while not over.wait(0.001):
        for pid in workers:
            with suppress(OSError):
                if any(one.readlink().name == UNFINISHED for one in Path(f"/proc/{pid}/fd").iterdir()):
                    os.kill(pid, signal.SIGKILL)
                    killed.append(pid)
                    return


def test_a_cluster_answers_as_one_machine(
    client: "Client", source: Path, satser: Satser, catalogue: Catalogue, tmp_path: Path
) -> None:
    """Every row, the summary and the figures used; also where one piece has nearly all of the rows."""
    asked = Asked("merudgift", satser, dato="2023-06-01")
    single = _single(source, tmp_path / "ud.parquet", asked, catalogue)
    account = answer_table(client, source, tmp_path / "ud", asked, ("egn",), rows=1)
    assert 4 == len(list((tmp_path / "ud").glob("del-*.parquet")))
    assert _plain(single) == _plain(pq.read_table(tmp_path / "ud"))
    assert MANY == account.rows
    for name in ("oversigt.csv", "tal.csv"):
        assert (tmp_path / f"ud.{name}").read_text("utf-8-sig") == (tmp_path / "ud" / f"_{name}").read_text("utf-8-sig")
    lines = (tmp_path / "ud" / "_fejl.csv").read_text("utf-8-sig").splitlines()
    assert len([nr for nr in range(MANY) if nr % 97 == 0]) == len(lines) - 1
    assert lines[1].startswith("del-000000.parquet;1;merudgift_md;")


def test_a_worker_that_is_killed_costs_nothing_but_time(
    client: "Client", source: Path, satser: Satser, catalogue: Catalogue, tmp_path: Path
) -> None:
    """Killed while it answers a piece, its piece is answered by the other: no row is lost, none is there twice."""
    asked = Asked("merudgift", satser, dato="2023-06-01")
    single = _single(source, tmp_path / "ud.parquet", asked, catalogue)
    workers, killed = set(client.run(os.getpid).values()), list[int]()
    # A piece is written in so short a time that a machine with other things to do may miss it.
    for nr in range(RUNS):
        out, over = tmp_path / str(nr), Event()
        killer = Thread(target=_kill_who_writes, args=(workers, over, killed))
        killer.start()
        account = answer_table(client, source, out, asked, rows=1)
        over.set()
        killer.join()
        if killed:
            break
    assert killed
    assert not {*killed} & set(client.run(os.getpid).values())
    assert MANY == account.rows
    assert _plain(single) == _plain(pq.read_table(out))
    assert not [path.name for path in out.iterdir() if path.name.endswith(".del")]


def test_what_cannot_be_answered_is_told(client: "Client", source: Path, satser: Satser, tmp_path: Path) -> None:
    """Columns that look like personal numbers, and a folder that has something, are refused as on one machine."""
    asked = Asked("merudgift", satser, dato="2023-06-01")
    (tmp_path / "fuld").mkdir()
    (tmp_path / "fuld" / "et").touch()
    with pytest.raises(UnreadableTable, match="ikke tom"):
        answer_table(client, source, tmp_path / "fuld", asked)
    pq.write_table(pa.table({"cpr": ["x"], "merudgift_md": ["1700"]}), tmp_path / "cpr.parquet")
    with pytest.raises(UnreadableTable, match="personnumre"):
        answer_table(client, tmp_path / "cpr.parquet", tmp_path / "ud", asked)


def test_pieces_hold_every_row_group_once(source: Path, tmp_path: Path) -> None:
    """Of a file or a folder; a row group is never cut."""
    assert [(0,), (1, 2), (3,)] == [piece.row_groups for piece in pieces(source, tmp_path, 150)]
    assert [(0, 1, 2, 3)] == [piece.row_groups for piece in pieces(tmp_path, tmp_path / "ud")]
    with pytest.raises(UnreadableTable):
        pieces(tmp_path / "ud", tmp_path)
