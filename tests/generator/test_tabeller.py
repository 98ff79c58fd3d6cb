"""The tables of the open data, the same in every form, and each municipality's own file."""

import csv
import html
import io
import json
import re
import sqlite3
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.export.api import of_municipality
from generator.export.view import View
from generator.load.loader import Loaded
from generator.model.catalogue import Catalogue
from generator.opendata.described import DESCRIPTION, described
from generator.opendata.forms import DATABASE, read_tables, table_files, write_database
from generator.opendata.linked import linked_files
from generator.opendata.municipality import municipality_file, municipality_schema
from generator.opendata.parquet import parquet_path, write_parquet
from generator.opendata.places import FOLDER, SCHEMAS
from generator.opendata.tables import Table, tables
from generator.pages.all_pages import Made
from generator.prose.lookup import Lookup
from generator.site.documents import CannotWriteParquet, require_parquet
from generator.site.open_data import open_data
from tests.generator.lille_bygget import LilleBygget
from tests.generator.proeve import PROJEKT

SITE = "https://eksempel.invalid/"


@pytest.fixture(scope="module")
def alle(catalogue: Catalogue) -> list[Table]:
    """The four tables of the real catalogue."""
    return tables(Lookup(catalogue))


@pytest.fixture(scope="module")
def files(catalogue: Catalogue, alle: list[Table]) -> dict[str, str]:
    """The same as text, by path."""
    return table_files(alle, catalogue.datasaet)


def test_every_value_is_a_row(alle: list[Table], catalogue: Catalogue) -> None:
    """Those of the municipalities and the guidelines, and those of the law."""
    values = sum(len(fakta.vaerdier) for _, fakta in catalogue.fakta_med_sted())
    rows = {table.navn: len(table.rows) for table in alle}
    assert rows["fakta"] + rows["satser"] == values
    assert (rows["ydelser"], rows["uoverensstemmelser"]) == (
        len(list(catalogue.ydelser)),
        len(list(catalogue.uoverensstemmelser)),
    )


def test_the_database_holds_the_same(files: dict[str, str], tmp_path: Path) -> None:
    """Each row of the CSV is a row of the database, whose bytes are the same each time."""
    for name in (DATABASE, "igen.sqlite"):
        write_database(tmp_path / name, read_tables(files))
    assert (tmp_path / DATABASE).read_bytes() == (tmp_path / "igen.sqlite").read_bytes()
    connection = sqlite3.connect(tmp_path / DATABASE)
    for path, text in files.items():
        if not path.endswith(".csv"):
            continue
        rows = list(csv.reader(io.StringIO(text)))
        navn = Path(path).stem
        assert rows[0] == [each[1] for each in connection.execute(f"PRAGMA table_info({navn})")]
        stored = connection.execute(f"SELECT * FROM {navn}").fetchall()
        assert rows[1:] == [["" if cell is None else cell for cell in row] for row in stored]
    connection.close()


def test_json_holds_the_same_and_fits_its_schema(files: dict[str, str], alle: list[Table]) -> None:
    """The schema stands where the file says, and holds only what the table has."""
    for table in alle:
        content = json.loads(files[f"{FOLDER}/{table.navn}.json"])
        schema = json.loads(files[f"{FOLDER}/{content['$schema']}"])
        jsonschema.validate(content, schema, format_checker=jsonschema.FormatChecker())
        assert [list(row) for row in table.rows] == [
            [cell or "" for cell in row.values()] for row in content[table.navn]
        ]
        first = content[table.navn][0]
        for broken in ({**first, "ukendt": None}, dict.fromkeys(first, 1)):
            with pytest.raises(jsonschema.ValidationError):
                jsonschema.validate(content | {table.navn: [broken]}, schema)


def test_parquet_holds_the_same(alle: list[Table], tmp_path: Path) -> None:
    """Numbers exact, days as days, nothing where a cell is empty; two writings are the same bytes."""
    pq = pytest.importorskip("pyarrow.parquet")
    for name in ("en", "to"):
        write_parquet(tmp_path / name, alle)
    for table in alle:
        first, second = (tmp_path / name / parquet_path(table.navn) for name in ("en", "to"))
        assert first.read_bytes() == second.read_bytes()
        rows = [tuple(row.values()) for row in pq.read_table(first).to_pylist()]
        assert [tuple(map(_text, row)) for row in rows] == [
            tuple(map(_same, row, table.columns.values())) for row in table.rows
        ]


def _text(cell: Any) -> str:
    return "" if cell is None else f"{cell:f}" if isinstance(cell, Decimal) else str(cell)


def _same(cell: str, kind: str) -> str:
    """The cell as Parquet gives it: numbers with all four digits after the point."""
    return f"{Decimal(cell):.4f}" if cell and kind == "tal" else cell


def test_a_number_that_does_not_fit_is_no_other_number(tmp_path: Path) -> None:
    """It stops the writing, and is not rounded."""
    pa = pytest.importorskip("pyarrow")
    with pytest.raises(pa.ArrowInvalid):
        write_parquet(tmp_path, [Table("x", {"tal": "tal"}, [("0.12345",)])])


def test_a_table_without_rows_is_one(tmp_path: Path) -> None:
    """With all its columns."""
    pq = pytest.importorskip("pyarrow.parquet")
    write_parquet(tmp_path, [Table("x", {"id": "tekst", "dag": "dato"}, [])])
    read = pq.read_table(tmp_path / parquet_path("x"))
    assert (["id", "dag"], 0) == (read.column_names, read.num_rows)


def test_what_writes_parquet_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is not installed the build says so before it begins, and how it becomes so."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(CannotWriteParquet, match=r"parquet: true.*pip install serviceniveau\[parquet\]"):
        require_parquet()


def test_every_row_leads_to_its_place(alle: list[Table], made: Made) -> None:
    """What stands in `side` is a page of the site, and a place on it."""
    pages = {path.removesuffix(".md").removesuffix("index").rstrip("/"): text for path, text in made.pages.items()}
    for table in alle:
        side = list(table.columns).index("side")
        for address in {row[side] for row in table.rows}:
            page, _, place = address.partition("#")
            text = pages[page.rstrip("/")]
            assert not place or f"#{place} }}" in text or f'id="{place}"' in text, address


def test_a_municipality_has_all_of_its_own(catalogue: Catalogue, lille: Loaded) -> None:
    """Its file fits the schema that it names, and has its services and nobody else's."""
    schema = json.loads(municipality_schema()[f"{SCHEMAS}/kommune.schema.json"])
    for each in (catalogue, lille.catalogue):
        for data in each.kommuner:
            ((path, text),) = municipality_file(Lookup(each), data, of_municipality(Lookup(each), data)).items()
            content = json.loads(text)
            jsonschema.validate(content, schema, format_checker=jsonschema.FormatChecker())
            assert f"{FOLDER}/kommuner/{data.id}.json" == path
            assert content["kommune"]["ydelser"] == [ydelse["id"] for ydelse in content["ydelser"]]
            assert {data.id} >= {ydelse["kommune"] for ydelse in content["ydelser"]}
            assert len(data.uoverensstemmelser) == len(content["uoverensstemmelser"])


def test_every_file_is_described() -> None:
    """Each in OpenAPI with its kind, and JSON with its schema; the municipalities' as one path."""
    own = [f"api/v2/kommuner/{kommune}.{ending}" for kommune in ("a", "b") for ending in ("json", "ttl")]
    alle = ["api/v1/satser.json", "api/v2/fakta.parquet", "api/v1/skemaer/satser.schema.json", *own]
    paths = json.loads(described(alle, SITE))["paths"]
    of_each = "/api/v2/kommuner/{kommune}"
    assert {"/api/v1/satser.json", "/api/v2/fakta.parquet", f"{of_each}.json", f"{of_each}.ttl"} == set(paths)

    def schema(path: str) -> str:
        content = paths[path]["get"]["responses"]["200"]["content"]["application/json"]
        return str(content["schema"]["$ref"])

    assert "../../api/v1/skemaer/satser.schema.json" == schema("/api/v1/satser.json")
    assert "../../api/v2/skemaer/kommune.schema.json" == schema(f"{of_each}.json")
    (parameter,) = paths[f"{of_each}.json"]["parameters"]
    assert ("kommune", "path", ["a", "b"]) == (parameter["name"], parameter["in"], parameter["schema"]["enum"])


def test_the_site_has_what_is_described(lille_bygget: LilleBygget) -> None:
    """Every file and every schema of the description lies there, and the tables are in it as Parquet."""
    paths = json.loads((lille_bygget.site / DESCRIPTION).read_text(encoding="utf-8"))["paths"]
    assert f"/{parquet_path('fakta')}" in paths
    for path, said in paths.items():
        parameters = said.get("parameters", [{"schema": {"enum": [""]}}])
        for kommune in parameters[0]["schema"]["enum"]:
            assert (lille_bygget.site / path.lstrip("/").format(kommune=kommune)).is_file(), (path, kommune)
        for content in said["get"]["responses"]["200"]["content"].values():
            if "schema" in content:
                assert ((lille_bygget.site / DESCRIPTION).parent / content["schema"]["$ref"]).is_file()


def test_without_parquet_none_is_told_of(lille: Loaded) -> None:
    """A site that does not ask for it describes the other forms alone."""
    assert "parquet" not in open_data(View.of(lille.catalogue), SITE).files[DESCRIPTION]


@pytest.mark.slow
def test_the_examples_of_the_page_run(catalogue: Catalogue, files: dict[str, str], tmp_path: Path) -> None:
    """With pandas, DuckDB and rdflib, each as it stands there, in a folder that holds what the site has."""
    for package in ("pandas", "duckdb", "pyarrow"):
        pytest.importorskip(package)
    for path, text in (files | linked_files(Lookup(catalogue), SITE)).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    write_parquet(tmp_path, read_tables(files))
    page = (PROJEKT / "docs/om/data.md").read_text(encoding="utf-8")
    pandas, duckdb, rdflib = re.findall(r'<code data-example="python">(.*?)</code>', page, re.DOTALL)
    longest = dict[str, Decimal]()
    for row in csv.DictReader(io.StringIO(files[f"{FOLDER}/fakta.csv"])):
        if (row["emne"], row["enhed"]) == ("sagsbehandlingsfrist", "uger") and row["tal"]:
            longest[row["ejer"]] = max(longest.get(row["ejer"], Decimal(0)), Decimal(row["tal"]))
    assert len(longest) > 1
    for example in (pandas, duckdb):
        said = _run(example, tmp_path)
        assert longest == {ejer: Decimal(tal) for ejer, tal in re.findall(r"(\w+)\W+(\d+\.\d{4})\b", said)}
    hvidovre = catalogue.kommune("hvidovre")
    assert hvidovre
    said = _run(rdflib, tmp_path)
    assert set() == {ydelse.titel for ydelse in hvidovre.ydelser if f" {ydelse.titel}\n" not in said}


def _run(example: str, where: Path) -> str:
    program = [sys.executable, "-c", html.unescape(example)]
    done = subprocess.run(program, cwd=where, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stderr
    return done.stdout
