"""The tables in the forms that programs read: CSV and JSON as text, and from the CSV one database."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from generator.export import schemas, shapes
from generator.export.listed import Listed
from generator.opendata.places import FOLDER, FORMAT, LICENS, SCHEMAS
from generator.opendata.tables import EMPTY, Kind, Rows, Table

DATABASE = "serviceniveau.sqlite"
_KINDS: dict[Kind, dict[str, Any]] = {
    "tekst": {"type": ["string", "null"]},
    "tal": {"type": ["string", "null"], "pattern": r"^-?[0-9]+(\.[0-9]+)?$", "description": "Et tal med punktum."},
    "dato": {"type": ["string", "null"], "format": "date"},
}


def table_files(alle: Iterable[Table], datasaet: str) -> dict[str, str]:
    """Path → text of each table as CSV and as JSON, with the schema of the JSON.

    CSV is for programs: commas between cells, a point in numbers. JSON has null where a cell is empty, and numbers as
    text, so that they are exact.
    """
    made, listed = table_schemas(), table_lists(datasaet)
    for table in alle:
        made |= {path: "".join(listed[path].holding([rows])) for path, rows in table_rows(table).items()}
    return made


def table_schemas() -> dict[str, str]:
    """Path → text of the schema of each table as JSON."""
    return {f"{SCHEMAS}/{table.navn}.schema.json": shapes.som_json(_schema(table)) for table in EMPTY}


def table_lists(datasaet: str) -> dict[str, Listed]:
    """Path → each table in each form, without its rows."""
    return {
        path: made
        for table in EMPTY
        for path, made in (
            (f"{FOLDER}/{table.navn}.csv", _csv(table)),
            (f"{FOLDER}/{table.navn}.json", _json(table, datasaet)),
        )
    }


def table_rows(table: Table) -> dict[str, str]:
    """Path → the table's rows alone, as they stand in the file; of a table in pieces the texts are put together."""
    rows = (dict(zip(table.columns, (cell or None for cell in row), strict=True)) for row in table.rows)
    return {
        f"{FOLDER}/{table.navn}.csv": _csv_text(table.rows),
        f"{FOLDER}/{table.navn}.json": ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows),
    }


def read_tables(files: Mapping[str, str]) -> list[Table]:
    """The tables as they stand in the files that `table_files` made. Errors: KeyError; ValueError."""
    texts = ((table, files[f"{FOLDER}/{table.navn}.csv"]) for table in EMPTY)
    return [table.holding(list(csv.reader(io.StringIO(text)))[1:]) for table, text in texts]


def write_database(to: Path, alle: Iterable[Table]) -> None:
    """All tables in one SQLite file, which programs such as Datasette open as it is."""
    to.parent.mkdir(parents=True, exist_ok=True)
    to.unlink(missing_ok=True)
    connection = sqlite3.connect(to)
    try:
        for table in alle:
            columns = ", ".join(f'"{column}" TEXT' for column in table.columns)
            connection.execute(f'CREATE TABLE "{table.navn}" ({columns})')
            marks = ", ".join("?" * len(table.columns))
            rows = ([cell or None for cell in row] for row in table.rows)
            connection.executemany(f'INSERT INTO "{table.navn}" VALUES ({marks})', rows)
        connection.commit()
    finally:
        connection.close()


def _csv(table: Table) -> Listed:
    head = _csv_text([list(table.columns)])
    return Listed(head, "", "", head)


def _csv_text(rows: Rows) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _json(table: Table, datasaet: str) -> Listed:
    """A row a line: half as long as with a line for each cell."""
    head = {"$schema": schemas.sti(table.navn), "format": FORMAT, "datasaet": datasaet, "licens": LICENS}
    before = f"{json.dumps(head, ensure_ascii=False)[:-1]}, {json.dumps(table.navn)}: [\n"
    return Listed(before, ",\n", "\n]}\n", f"{before}\n]}}\n")


def _schema(table: Table) -> dict[str, Any]:
    columns = {column: _KINDS[kind] for column, kind in table.columns.items()}
    return schemas.of_rows(table.navn, schemas.sti(table.navn), FORMAT, columns)
