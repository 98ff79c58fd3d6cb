"""The tables as Parquet: small, and with numbers and days as such. Written by pyarrow, where it is installed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path

from generator.opendata.places import FOLDER
from generator.opendata.tables import Kind, Table

# An exact number of up to fourteen digits before the point and four after it; one with more stops the build.
_DIGITS, _AFTER_POINT = 18, 4


class NoPyarrow(Exception):
    """Pyarrow is not installed; the message says how it becomes so."""

    def __init__(self) -> None:
        super().__init__("Der mangler pyarrow. Installer det med: pip install serviceniveau[parquet]")


def require_pyarrow() -> None:
    """Errors: NoPyarrow."""
    if find_spec("pyarrow") is None:
        raise NoPyarrow


def parquet_path(navn: str) -> str:
    """Where the table of a name lies on the site."""
    return f"{FOLDER}/{navn}.parquet"


def write_parquet(site: Path, alle: Iterable[Table]) -> None:
    """Write each table below `site`; the same rows give the same bytes. Errors: NoPyarrow."""
    require_pyarrow()
    import pyarrow as pa
    import pyarrow.parquet as pq

    types = {"tekst": pa.string(), "tal": pa.decimal128(_DIGITS, _AFTER_POINT), "dato": pa.date32()}
    for table in alle:
        columns = zip(*table.rows, strict=True) if table.rows else ((),) * len(table.columns)
        arrays = [
            pa.array([_value(cell, kind) for cell in column], types[kind])
            for column, kind in zip(columns, table.columns.values(), strict=True)
        ]
        to = site / parquet_path(table.navn)
        to.parent.mkdir(parents=True, exist_ok=True)
        pq.write_table(pa.table(arrays, names=list(table.columns)), to, compression="zstd")


def _value(cell: str, kind: Kind) -> str | Decimal | date | None:
    if not cell:
        return None
    return Decimal(cell) if kind == "tal" else date.fromisoformat(cell) if kind == "dato" else cell
