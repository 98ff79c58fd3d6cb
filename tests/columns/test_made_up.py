"""A made-up population has the sizes that it was given, and the parts that were assumed, every time."""

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from calculators.columns.files import UnreadableTable
from calculators.columns.made_up import Assumptions, made_up
from calculators.text.errors import InputFejl
from generator.cli import main

SIZES = "kommune;alder;antal\nhvidovre;0-17;40000\nhvidovre;18-66;2\nfrederikshavn;0-17;0\nfrederikshavn;67+;20000\n"
ASSUMED = """
froe: 7
kolonner:
  - {kolonne: merudgift_md, antagelse: "Prøvetal, ingen kilde", pct: 25, hvor: {alder: 0-17},
     punkter: [[0, 0], [50, "1.000"], [90, "2.000"], [100, "9.000,50"]]}
  - {kolonne: egn, antagelse: Ligeligt delt, valg: {nord: 1, syd: 3}}
"""


def _command(folder: Path, out: str = "ud.parquet", assumed: str = ASSUMED, sizes: str = SIZES) -> Result:
    (folder / "antal.csv").write_text(sizes, encoding="utf-8")
    (folder / "antaget.yaml").write_text(assumed, encoding="utf-8")
    asked = [str(folder / "antal.csv"), "--antagelser", str(folder / "antaget.yaml"), "--ud", str(folder / out)]
    return CliRunner().invoke(main, ["befolkning", *asked])


def test_the_sizes_are_those_given_and_the_rest_as_assumed(tmp_path: Path) -> None:
    """Every group has its number; a quarter of the young have an amount, half of those below the middle point."""
    found = _command(tmp_path)
    assert 0 == found.exit_code, found.output
    assert "merudgift_md: Prøvetal, ingen kilde" in found.output
    table = pq.read_table(tmp_path / "ud.parquet")
    groups = Counter(zip(table["kommune"].to_pylist(), table["alder"].to_pylist(), strict=True))
    assert {("hvidovre", "0-17"): 40_000, ("hvidovre", "18-66"): 2, ("frederikshavn", "67+"): 20_000} == groups
    young = table.slice(0, 40_000)["merudgift_md"].drop_null().to_pylist()
    assert not table.slice(40_000)["merudgift_md"].drop_null().to_pylist()
    assert 9_600 < len(young) < 10_400
    for part, amount in ((0.5, 1000), (0.9, 2000)):
        assert abs(sum(et <= amount for et in young) / len(young) - part) < 0.02
    assert 0 <= min(young) and max(young) <= Decimal("9000.50")
    assert abs(Counter(table["egn"].to_pylist())["syd"] / 60_002 - 0.75) < 0.01
    assert {"ja"} == set(table["opdigtet"].to_pylist())


def test_the_same_lot_gives_the_same_persons(tmp_path: Path) -> None:
    """By its seed; another seed gives others."""
    for name, assumed in (("a.csv", ASSUMED), ("b.csv", ASSUMED), ("c.csv", ASSUMED.replace("7", "8", 1))):
        assert 0 == _command(tmp_path, name, assumed).exit_code
    first, again, other = ((tmp_path / f"{name}.csv").read_bytes() for name in "abc")
    assert first == again != other


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (("froe: 7", ""), "froe"),
        (('antagelse: "Prøvetal, ingen kilde"', "antagelse: "), "hvorfor du antager"),
        (("pct: 25", "pct: 125"), "fra 0 til 100"),
        (("[0, 0]", "[5, 0]"), "fra 0 til 100 pct"),
        (("valg: {nord: 1, syd: 3}", "valg: {nord: 0}"), "mindst ét over"),
        (("valg: {nord: 1, syd: 3}", "gaet: 3"), "gaet er ikke noget"),
        (("hvor: {alder: 0-17}", "hvor: {region: nord}"), "mangler kolonnen region"),
        (("kolonne: egn", "kolonne: kommune"), "to gange"),
    ],
)
def test_a_mistake_in_the_assumptions_is_told(change: tuple[str, str], named: str, tmp_path: Path) -> None:
    """What is wrong and how to mend it; nothing is written."""
    found = _command(tmp_path, assumed=ASSUMED.replace(*change))
    assert (2, True) == (found.exit_code, named in found.output), found.output
    assert not (tmp_path / "ud.parquet").exists()


@pytest.mark.parametrize(
    "sizes", [SIZES.replace("40000", "mange"), SIZES.replace("40000", "-1"), "kommune\nhvidovre\n", SIZES + "x\n"]
)
def test_sizes_are_never_guessed(sizes: str, tmp_path: Path) -> None:
    """No column of sizes, no number or no row: nobody is made up in their place."""
    assert 2 == _command(tmp_path, sizes=sizes).exit_code
    assert not (tmp_path / "ud.parquet").exists()


def test_the_errors_of_the_parts() -> None:
    """All mistakes of the assumptions in one go."""
    with pytest.raises(InputFejl) as found:
        Assumptions.read({"kolonner": [{"kolonne": "x"}, {}]})
    assert ["froe", "kolonner, nr. 1", "kolonner, nr. 2"] == [felt for felt, _ in found.value.fejl]
    assumed = Assumptions.read({"froe": 1, "kolonner": [{"kolonne": "x", "antagelse": "y", "valg": {"a": 1}}]})
    with pytest.raises(UnreadableTable, match="antal"):
        list(made_up(iter([pa.RecordBatch.from_pydict({"alder": [1]})]), assumed))
