"""A rule in numbers stands on its own: no module of amounts uses what makes steps, reservations or sentences."""

import ast
from decimal import Decimal
from pathlib import Path

import pytest

from calculators.rules.beskyttet.amounts import Befordring
from calculators.rules.bpa.tilskud_amounts import one_hour_more, subsidy
from calculators.rules.bpa.tilskud_period import ordinary_year
from calculators.rules.bpa.tilskud_week import Plan
from calculators.rules.tandpleje.amounts import Tilskud

ROOT = Path(__file__).resolve().parents[2]
AMOUNTS = sorted((ROOT / "calculators" / "rules").rglob("*amounts.py"))
WORDS = ("calculators.results", "calculators.text.units", "calculators.text.dates")


def _imports(fil: Path) -> list[str]:
    tree = ast.parse(fil.read_text(encoding="utf-8"))
    return [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]


@pytest.mark.parametrize("fil", AMOUNTS, ids=lambda fil: f"{fil.parent.name}/{fil.stem}")
def test_amounts_know_no_words(fil: Path) -> None:
    """Nothing that writes for a reader is within reach of the rule."""
    names = _imports(fil)
    assert [] == [navn for navn in names if navn.startswith(WORDS) or navn.endswith(("steps", "reservations"))]


def test_a_subsidy_of_ten_hours() -> None:
    """A plan in numbers gives its parts: 10 × 150 × 365 / 7 in pay, an eighth of it in holiday pay, in whole øre."""
    plan = Plan(
        periode=ordinary_year(2023),
        timer_uge={"dag": Decimal(10)},
        raadighedstimer_uge=Decimal(0),
        kursustimer_aar=Decimal(0),
        timeloen=Decimal(150),
        tillaeg={},
        tillaeg_i_pct=False,
        raadighed_loen=None,
        ferie_pct=Decimal("12.5"),
        pension_pct=None,
        pension_af_grundloen=False,
        atp_md=None,
        andre_bidrag_aar=None,
        hjaelperudgifter_md=None,
        administration_md=None,
    )
    tilskud = subsidy(plan)
    assert ("78214.29", "9776.79", "87991.08") == (f"{tilskud.loen}", f"{tilskud.ferie}", f"{tilskud.aar}")
    # 11 hours give 86,035.71 + 10,754.46 = 96,790.17; a twelfth of the 8,799.09 more is 733.2575.
    assert ("7332.59", "733.26") == (f"{tilskud.md}", f"{one_hour_more(plan, 'dag')}")


@pytest.mark.parametrize(
    ("indtjening", "egen", "other"),
    [("5000", "240.00", "240.00"), ("2000", "200.00", "400.00")],  # 600 × 10 / 25 = 240, a tenth of what is earned
)
def test_sharing_a_long_way(indtjening: str, egen: str, other: str) -> None:
    """The resident pays for the near kilometres up to the ceiling; read the other way, the municipality has it."""
    befordring = Befordring(Decimal(indtjening), Decimal(25), Decimal(600), Decimal(10), Decimal(10))
    assert (egen, other) == (f"{befordring.egen}", f"{befordring.egen_by_other_ceiling}")


def test_a_grant_above_the_own_share() -> None:
    """65 per cent of 2,400 - 800, and nothing outside the group."""
    inside, outside = (Tilskud(Decimal(2400), Decimal(800), pct) for pct in (Decimal(65), None))
    assert (Decimal(1040), Decimal(1360)) == (inside.tilskud, inside.egenbetaling)
    assert (Decimal(0), Decimal(2400)) == (outside.tilskud, outside.egenbetaling)
