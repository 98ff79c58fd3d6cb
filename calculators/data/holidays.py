"""Which days are public holidays, from the table in satser.json."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from calculators.text.errors import ManglendeSats

SATURDAY, SUNDAY = 5, 6
ONE_DAY = timedelta(days=1)
TABLE = "helligdage"
_ASCENSION = "Kristi himmelfartsdag"


@dataclass(frozen=True)
class Helligdage:
    """Public holidays by ISO date, and days of the year that some laws treat as holidays and others do not."""

    dage: Mapping[str, str]
    lukkedage: Mapping[str, str]

    @classmethod
    def fra_json(cls, data: Mapping[str, Any]) -> "Helligdage":
        """The tables as they stand in satser.json."""
        return cls(data.get("helligdage", {}), data.get("lukkedage", {}))

    def navn(self, dag: date) -> str | None:
        """The name of the public holiday; None on other days.

        Errors: ManglendeSats on a day outside the years of the table.
        """
        foerste, sidste = self._aar
        if not foerste <= dag.year <= sidste:
            naermest = date(foerste, 1, 1) if dag.year < foerste else date(sidste - 1, 12, 31)
            raise ManglendeSats(TABLE, "Danske helligdage", dag, naermest if self.dage else None)
        return self.dage.get(dag.isoformat())

    def er_fridag(self, dag: date) -> bool:
        """Whether the day is a Saturday, a Sunday or a public holiday."""
        return dag.weekday() >= SATURDAY or self.navn(dag) is not None

    def er_hverdag(self, dag: date, strengt: bool) -> bool:
        """Whether the day counts as a hverdag; `strengt` counts no Saturday and no day of doubt."""
        if dag.weekday() == SUNDAY or self.navn(dag) is not None:
            return False
        return not strengt or (dag.weekday() != SATURDAY and self.i_tvivl(dag) is None)

    def i_tvivl(self, dag: date) -> str | None:
        """The name of a day on which the offices may be closed without a public holiday, or None."""
        if self.dage.get((dag - ONE_DAY).isoformat()) == _ASCENSION:
            return f"dagen efter {_ASCENSION}"
        return self.lukkedage.get(f"{dag:%m-%d}")

    def naeste_hverdag(self, dag: date) -> date:
        """The day itself, or the first day after it that is no Saturday, Sunday or public holiday."""
        while self.er_fridag(dag):
            dag += ONE_DAY
        return dag

    @cached_property
    def _aar(self) -> tuple[int, int]:
        """The first and the last year of the table."""
        return (int(min(self.dage)[:4]), int(max(self.dage)[:4])) if self.dage else (date.max.year, date.min.year)
