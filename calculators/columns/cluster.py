"""The same answers on many machines: a table in Parquet, cut at its row groups, answered by Dask's workers.

Each piece is read, answered and written by one worker, batch by batch; a file has its name only when it is whole, so a
piece that is answered again because its worker died takes the place of nothing, or of the very same. The workers must
see the files under the same paths, and have this program of the same version.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from calculators.columns.account import Account
from calculators.columns.files import PART, UnreadableTable, writer
from calculators.columns.parts import Kept
from calculators.columns.privacy import refuse
from calculators.columns.table import Asked, answer_batch, beside, joined

if TYPE_CHECKING:
    from distributed import Client

# Rows of a piece: some seconds of work, so that little is lost with a worker.
PIECE = 4 * PART
_ENDING = ".parquet"
# What begins so is no part of a table to those who read a folder as one.
_BESIDE = "_"


@dataclass(frozen=True)
class Piece:
    """Some row groups of a file, and where their answers go."""

    source: Path
    row_groups: tuple[int, ...]
    out: Path


def pieces(source: Path, out: Path, rows: int = PIECE) -> list[Piece]:
    """A file, or all files of a folder in the order of their names, in pieces of about so many rows.

    A row group is never cut: one of more rows than that is a piece of its own. Errors: UnreadableTable.
    """
    files = sorted(source.glob(f"[!_.]*{_ENDING}")) if source.is_dir() else [source]
    try:
        found = [(path, groups) for path in files for groups in _groups(path, rows)]
    except (pa.ArrowInvalid, OSError) as why:
        raise UnreadableTable(f"{source.name} kan ikke læses: {str(why).splitlines()[0]}") from why
    if not found:
        raise UnreadableTable(f"{source.name} har ingen rækker i Parquet.")
    return [Piece(path, groups, out / f"del-{nr:06}{_ENDING}") for nr, (path, groups) in enumerate(found)]


def _groups(path: Path, rows: int) -> Iterator[tuple[int, ...]]:
    metadata = pq.read_metadata(path)
    waiting: list[int] = []
    many = 0
    for number in range(metadata.num_row_groups):
        waiting.append(number)
        many += metadata.row_group(number).num_rows
        if many >= rows:
            yield tuple(waiting)
            waiting, many = [], 0
    if many:
        yield tuple(waiting)


def answer_piece(
    piece: Piece, asked: Asked, by: Sequence[str] = (), *, allow_personal_numbers: bool = False
) -> Account:
    """Answer one piece into its file: what a worker does, and any engine may call. Errors: UnreadableTable."""
    account = Account.of(asked, by)
    with pq.ParquetFile(piece.source) as file, writer(piece.out, joined(file.schema_arrow, asked)) as write:
        for batch in file.iter_batches(PART, row_groups=list(piece.row_groups)):
            if not allow_personal_numbers:
                refuse(batch)
            kept = Kept.of(answer_batch(batch, asked))
            rows = beside(batch, kept.answers)
            write(rows)
            account.add(rows, kept)
    return account


def answer_table(
    client: Client,
    source: Path,
    out: Path,
    asked: Asked,
    by: Sequence[str] = (),
    *,
    rows: int = PIECE,
    allow_personal_numbers: bool = False,
) -> Account:
    """Answer a table in Parquet into a folder of files, one for each piece, with what is said of them beside.

    The tables beside, whose names begin with `_`, are there when all pieces are.
    Errors: UnreadableTable, also where the folder is not empty.
    """
    out.mkdir(parents=True, exist_ok=True)
    if any(out.iterdir()):
        raise UnreadableTable(f"Mappen {out.name} er ikke tom.")
    every = pieces(source, out, rows)
    # A task of its own: it is sent to each worker once, and made again where the worker that has it dies.
    question = client.submit(_same, asked, pure=False)
    futures = [
        client.submit(answer_piece, piece, question, tuple(by), allow_personal_numbers=allow_personal_numbers)
        for piece in every
    ]
    account, mistakes = Account.of(asked, by), list[tuple[str, int, str, str]]()
    for piece, future in zip(every, futures, strict=True):
        one: Account = future.result()
        account.join(one)
        mistakes += [(piece.out.name, row + 1, felt, why) for row, felt, why in one.mistakes]
    account.write(lambda name: out / f"{_BESIDE}{name}", ["fil", "raekke", "felt", "fejl"], mistakes)
    return account


def _same(asked: Asked) -> Asked:
    return asked
