"""Where hours a week lie in a table of bands, in numbers."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.bands import Baand, Placering


@dataclass(frozen=True)
class HoursInBand:
    """Some hours a week and the band they fall in."""

    timer: Decimal
    placering: Placering

    @property
    def baand(self) -> Baand:
        """The band used."""
        return self.placering.baand

    @property
    def to_next(self) -> Decimal | None:
        """How many hours there are up to the next band; None in the highest."""
        naeste = self.placering.naeste
        return None if naeste is None or naeste.start is None else naeste.start - self.timer
