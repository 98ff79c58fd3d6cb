"""The rule in numbers: what is left of a limit, and the longest stretch that can be had next."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from calculators.rules.tilbage.facts import Figures
from calculators.text.numbers import ZERO


@dataclass(frozen=True)
class Rest:
    """The limit, and what has been used of it, each time by itself."""

    figures: Figures
    brugt: Sequence[Decimal]

    @cached_property
    def i_alt(self) -> Decimal:
        """All that has been used."""
        return sum(self.brugt, ZERO)

    @property
    def tilbage(self) -> Decimal:
        """What is left; nothing when more has been used."""
        return max(self.figures.hoejst.tal - self.i_alt, ZERO)

    @property
    def for_meget(self) -> Decimal:
        """What has been used above the limit."""
        return max(self.i_alt - self.figures.hoejst.tal, ZERO)

    @property
    def laengst_nu(self) -> Decimal | None:
        """The longest stretch that can be had next; None where a stretch has no limit of its own."""
        return min(self.tilbage, self.figures.i_traek.tal) if self.figures.i_traek else None

    @property
    def for_lange(self) -> tuple[tuple[int, Decimal], ...]:
        """The stretches that were longer than one may be, with their numbers from 1."""
        i_traek = self.figures.i_traek
        if i_traek is None:
            return ()
        return tuple((nr, tal) for nr, tal in enumerate(self.brugt, start=1) if tal > i_traek.tal)
