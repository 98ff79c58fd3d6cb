"""A change is answered as the page “Hvad nu hvis” answers it, and told so that nobody can be found."""

from collections import Counter
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pyarrow as pa
import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from calculators.columns.gains import gains
from calculators.columns.hidden import hidden_counts
from calculators.columns.reform import reform
from calculators.columns.summary import Summary
from calculators.columns.table import Asked, answer
from calculators.data.rates import Satser
from calculators.text.errors import InputFejl
from calculators.whatif.question import hvad_nu_hvis
from generator.cli import main
from generator.export.view import View
from generator.model.catalogue import Catalogue

DAY = "2023-06-01"
CHANGES = {"nationale/merudgift-standard-1": ["1.200"], "nationale/merudgift-standard-2": ["2.000"]}
PROPOSAL = "laast_op: true\naendringer:\n  nationale/merudgift-standard-2: 2000\n"


@pytest.mark.parametrize(
    ("beregner", "kommune", "changes", "rows"),
    [
        ("merudgift", "", CHANGES, [{"merudgift_md": tal} for tal in ("500", "588,99", "589", "1.700", "2.800")]),
        (
            "raadighedsbeloeb",
            "hvidovre",
            {"hvidovre/raadighedsbeloeb-mad": ["2.500"]},
            [{"gruppe": "foertidspensionist", "antal_boern": tal, "kost_indgaar": "nej"} for tal in "012"],
        ),
    ],
)
def test_the_page_and_the_table_say_the_same(
    beregner: str, kommune: str, changes: dict[str, list[str]], rows: list[dict[str, str]], satser: Satser
) -> None:
    """Today, the proposal and the difference of each resident, the figures that follow among them."""
    asked = Asked(beregner, satser, kommune, DAY)
    both = reform({"aendringer": changes, "laast_op": True}, asked)
    table = answer(pa.Table.from_pylist(rows), both.asked)
    borgere = [{"navn": str(nr), "antal": "1", "svar": row} for nr, row in enumerate(rows)]
    spurgt = {"beregner": beregner, "kommune": kommune, "dato": DAY, "laast_op": True, "tegn": False}
    page = hvad_nu_hvis({**spurgt, "aendringer": changes, "borgere": borgere}, satser)
    name = page["maal"]
    expected = [(Decimal(row["forskel"])) for row in page["raekker"]]
    assert expected == table[f"{name}_forskel"].to_pylist()
    assert any(expected)
    assert {et["betegnelse"] for et in page["aendringer"]} == {line[0].partition(" (")[0] for line in both.lines}


def test_a_row_may_have_its_own_municipality(satser: Satser) -> None:
    """A municipality's own figure is moved for its rows, and for nobody else's."""
    both = reform(
        {"aendringer": {"hvidovre/raadighedsbeloeb-mad": "2.500"}}, Asked("raadighedsbeloeb", satser, "hvidovre", DAY)
    )
    rows = {"gruppe": ["foertidspensionist"] * 2, "kommune": ["hvidovre", "frederikshavn"]}
    table = answer(pa.table({**rows, "antal_boern": ["0", "0"], "kost_indgaar": ["nej", "nej"]}), both.asked)
    assert "fejl" not in table["svar"].to_pylist()
    more = table["raadighedsbeloeb_md_forskel"].to_pylist()
    assert more[0] and not more[1]


@pytest.mark.parametrize(
    ("proposal", "named"),
    [
        ({"aendringer": CHANGES}, "Loven sætter tallet"),
        ({"aendringer": {"nationale/findes-ikke": "1"}}, "kan ikke flyttes"),
        ({"aendringer": {"nationale/merudgift-standard-1": "mange"}, "laast_op": True}, ""),
        ({"aendringer": {}}, "ændrer ingen tal"),
        ({"andringer": CHANGES}, "kun aendringer og laast_op"),
    ],
)
def test_a_proposal_that_cannot_be_used_is_told(proposal: dict[str, object], named: str, satser: Satser) -> None:
    """Each figure by its address, as on the page."""
    with pytest.raises(InputFejl) as found:
        reform(proposal, Asked("merudgift", satser, dato=DAY))
    assert named in str(found.value.fejl)


def test_no_hidden_count_is_what_is_left_of_a_total() -> None:
    """Of a thousand tables by lot: what is hidden of a line or column is two counts or more, of five or more."""
    lot = np.random.default_rng(5)
    for _ in range(1000):
        shape = lot.integers(1, 6, 2)
        table = {str(at): line for at, line in enumerate(lot.choice([0, 0, 1, 4, 5, 9, 80], shape).tolist())}
        hidden = hidden_counts(table)
        cells = [(line, at) for line in table for at in range(shape[1])]
        assert all(cell in hidden for cell in cells if 0 < table[cell[0]][cell[1]] < 5)
        runs = [[cell for cell in cells if cell[0] == line] for line in table]
        runs += [[cell for cell in cells if cell[1] == at] for at in range(shape[1])] if shape[0] > 1 else []
        for run in runs:
            gone = [table[line][at] for line, at in run if (line, at) in hidden]
            assert not gone or len(gone) == len(run) or (len(gone) > 1 and sum(gone) >= 5)


def test_each_change_is_in_one_band(satser: Satser) -> None:
    """Gains, losses and none at all: the bands hold all rows, and the sides are what the rows add up to."""
    both = reform({"aendringer": CHANGES, "laast_op": True}, Asked("merudgift", satser, dato=DAY))
    table = answer(pa.table({"merudgift_md": [str(tal) for tal in range(400, 3000, 7)]}), both.asked)
    summary = Summary.of(both.asked, ())
    for batch in table.to_batches():
        summary.add(batch)
    (found,) = gains(summary, both.asked.rule.resultater)
    (line,) = found.lines
    more = [et for et in table["tilskud_md_forskel"].to_pylist() if et is not None]
    assert len(more) == line.many == sum(et or 0 for et in line.bands) == sum(et or 0 for et in line.ways)
    assert Counter(et > 0 for et in more if et) == Counter({True: line.ways[0], False: line.ways[2]})
    assert sum(more) == (line.then or 0) - (line.now or 0)


def _run(folder: Path, *more: str) -> Result:
    return CliRunner().invoke(
        main, ["beregn-fil", str(folder / "ind.csv"), "--beregner", "merudgift", "--ud", str(folder / "ud.csv"), *more]
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Rows of three parts of the country, one of them small, and a proposal."""
    rows = [f"{400 + 7 * nr};{'lille' if nr < 3 else 'nord' if nr % 2 else 'syd'}" for nr in range(300)]
    (tmp_path / "ind.csv").write_text("merudgift_md;egn\n" + "\n".join(rows), encoding="utf-8")
    (tmp_path / "forslag.yaml").write_text(PROPOSAL, encoding="utf-8")
    return tmp_path


def test_the_command_writes_a_report(folder: Path) -> None:
    """The figures moved, the groups and the bands, as a page and as a workbook with charts; no small group is told."""
    found = _run(folder, "--dato", DAY, "--gruppe", "egn", "--hvad-nu-hvis", str(folder / "forslag.yaml"))
    assert 0 == found.exit_code, found.output
    page = (folder / "ud.rapport.html").read_text("utf-8")
    assert "2.206 kr. om måneden</td><td>2.000 kr. om måneden" in page
    assert "egn=lille</th><td>skjult" in page
    with ZipFile(folder / "ud.rapport.xlsx") as parts:
        assert 2 == len([name for name in parts.namelist() if name.startswith("xl/charts/chart")])
    sheet = load_workbook(folder / "ud.rapport.xlsx").worksheets[1]
    who = list(sheet.iter_rows(max_row=5, values_only=True))
    lines = {str(line[0]): line[1:] for line in who}
    assert "skjult" == lines["egn=lille"][0]
    assert (300, 0) == lines["alle"][:2]
    assert isinstance(lines["alle"][6], int | float) and lines["alle"][6] < 0


def test_two_editions_side_by_side(folder: Path, catalogue: Catalogue) -> None:
    """The same figures from a file give no change; a day, a proposal and an edition are not mixed."""
    (folder / "satser.json").write_text(View.of(catalogue).exported_text(), encoding="utf-8")
    edition = ["--anden-udgave", str(folder / "satser.json")]
    found = _run(folder, "--dato", DAY, *edition)
    assert 0 == found.exit_code, found.output
    assert "tallene i satser.json" in (folder / "ud.rapport.html").read_text("utf-8")
    mixed = _run(folder, "--dato", DAY, "--dato", "2024-06-01", *edition)
    assert (2, True) == (mixed.exit_code, "ikke flere af dem" in mixed.output)
    (folder / "satser.json").write_text("{}", encoding="utf-8")
    broken = _run(folder, "--dato", DAY, *edition)
    assert (2, True) == (broken.exit_code, "er ikke en satser.json" in broken.output)


def test_a_proposal_is_refused_by_the_command(folder: Path) -> None:
    """With the address of the figure and why, and nothing is written."""
    (folder / "forslag.yaml").write_text(PROPOSAL.replace("true", "false"), encoding="utf-8")
    found = _run(folder, "--dato", DAY, "--hvad-nu-hvis", str(folder / "forslag.yaml"))
    assert 2 == found.exit_code
    assert "nationale/merudgift-standard-2: Loven sætter tallet" in found.output
    assert not (folder / "ud.csv").exists()
