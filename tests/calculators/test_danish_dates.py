"""Danish dates in and out."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.text.dates import dansk_dato, parse_dato
from calculators.text.errors import Tastefejl


@pytest.mark.parametrize(
    "tekst",
    [
        "2025-09-01",
        "1.9.2025",
        "01-09-2025",
        "1/9/2025",
        "1. september 2025",
        "1 September 2025",
        " 01.09.2025 ",
        "2025-9-1",
    ],
)
def test_reads_danish_dates(tekst: str) -> None:
    """The usual ways of writing a day give that day."""
    assert date(2025, 9, 1) == parse_dato(tekst)


@pytest.mark.parametrize(
    ("tekst", "grund"),
    [
        ("", "mangler"),
        ("i går", "ikke en dato"),
        ("1.9.25", "fire cifre"),
        ("31.4.2023", "findes ikke"),
        ("29.2.2023", "findes ikke"),
        ("1. sept 2023", "findes ikke"),
        ("2023-13-01", "findes ikke"),
        ("1989-12-31", "er 1990"),
        ("2101-01-01", "er 2100"),
        ("١.٩.٢٠٢٥", "ikke en dato"),
        ("x" * 10_000, "ikke en dato"),
    ],
)
def test_refuses_with_a_reason(tekst: str, grund: str) -> None:
    """Days that do not exist, or lie out of range, are refused with the reason."""
    with pytest.raises(Tastefejl, match=grund):
        parse_dato(tekst)


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_what_is_written_can_be_read(dag: date) -> None:
    """A day written in Danish reads back as itself."""
    assert dag == parse_dato(dansk_dato(dag)) == parse_dato(dag.isoformat())
