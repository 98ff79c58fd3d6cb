"""The table of public holidays, and which days count as hverdage."""

from datetime import date

import pytest

from calculators.data.holidays import Helligdage
from calculators.text.errors import ManglendeSats
from generator.export.helligdage import helligdage, lukkedage
from tests.calculators import easter

TABLE = Helligdage.fra_json({"helligdage": easter.holidays(), "lukkedage": easter.CLOSED})


def test_the_library_agrees_with_easter() -> None:
    """From 1990 to 2060 the library's table is what Gauss's rule for Easter gives, name by name."""
    assert easter.holidays() == helligdage()
    assert easter.CLOSED == lukkedage()


@pytest.mark.parametrize(
    ("dag", "navn"),
    [
        ("2023-04-06", "skærtorsdag"),
        ("2023-05-05", "store bededag"),
        ("2024-04-26", None),
        ("2023-06-05", None),
        ("2023-12-24", None),
        ("2026-05-14", "Kristi himmelfartsdag"),
        ("2026-12-26", "anden juledag"),
    ],
)
def test_known_days(dag: str, navn: str | None) -> None:
    """Printed calendars: store bededag ends with 2023; grundlovsdag and 24 December are no public holidays."""
    assert navn == helligdage().get(dag)


def test_hverdage() -> None:
    """Saturdays and days of doubt count in the mild reading alone; Sundays and holidays in neither."""
    loerdag, soendag, grundlovsdag = date(2023, 6, 3), date(2023, 6, 4), date(2023, 6, 5)
    efter_himmelfart, bededag = date(2023, 5, 19), date(2023, 5, 5)
    for dag in (loerdag, grundlovsdag, efter_himmelfart):
        assert TABLE.er_hverdag(dag, False) and not TABLE.er_hverdag(dag, True)
    for dag in (soendag, bededag):
        assert not TABLE.er_hverdag(dag, False) and not TABLE.er_hverdag(dag, True)
    assert "dagen efter Kristi himmelfartsdag" == TABLE.i_tvivl(efter_himmelfart)
    assert date(2023, 4, 11) == TABLE.naeste_hverdag(date(2023, 4, 6))


@pytest.mark.parametrize(("dag", "naermest"), [("1989-12-31", "1990-01-01"), ("2061-01-01", "2059-12-31")])
def test_outside_the_table(dag: str, naermest: str) -> None:
    """A day outside the years of the table is a missing rate, never a guess."""
    with pytest.raises(ManglendeSats) as fejl:
        TABLE.navn(date.fromisoformat(dag))
    assert date.fromisoformat(naermest) == fejl.value.naermeste_dato


def test_no_table_at_all() -> None:
    """Without a table every day is a missing rate, and no date is offered."""
    with pytest.raises(ManglendeSats) as fejl:
        Helligdage.fra_json({}).navn(date(2023, 6, 1))
    assert fejl.value.naermeste_dato is None
