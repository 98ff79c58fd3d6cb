"""Danish public holidays by date, worked out when the data are built so that no calculator needs a library."""

from __future__ import annotations

from functools import cache

import holidays

FIRST_YEAR = 1990
LAST_YEAR = 2060

# Days that are no public holiday, but on which offices are closed; forældelsesloven § 27 names them.
_CLOSED = ("Grundlovsdag", "Juleaftensdag", "Nytårsaften")


@cache
def helligdage() -> dict[str, str]:
    """ISO date → name of every public holiday from 1990 to 2060, Sundays among them included."""
    dage = holidays.country_holidays("DK", years=range(FIRST_YEAR, LAST_YEAR + 1), language="da")
    return {dag.isoformat(): _in_a_sentence(navn) for dag, navn in sorted(dage.items())}


@cache
def lukkedage() -> dict[str, str]:
    """Month and day → name of the days of every year that some laws count as holidays and others do not."""
    dage = holidays.country_holidays("DK", years=LAST_YEAR, language="da", categories=("optional",))
    return {f"{dag:%m-%d}": _in_a_sentence(navn) for dag, navn in sorted(dage.items()) if navn in _CLOSED}


def _in_a_sentence(navn: str) -> str:
    """The name as it stands inside a sentence; the name of a person keeps its capital."""
    return navn if navn.startswith("Kristi ") else navn[:1].lower() + navn[1:]
