"""The rule in numbers: the least work allowance, and how the cost of transport is shared."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.text.money import afrund_oere
from calculators.text.numbers import share_of


@dataclass(frozen=True)
class Dusoer:
    """The least work allowance of an hour: `pct` of the lowest wage `loen`, in kr/time."""

    loen: Decimal
    pct: Decimal

    @property
    def exact(self) -> Decimal:
        """The allowance before it is rounded."""
        return share_of(self.loen, self.pct)

    @property
    def mindst(self) -> Decimal:
        """The allowance in whole øre."""
        return afrund_oere(self.exact)


@dataclass(frozen=True)
class Befordring:
    """The cost of transport and what is earned, in kr/md, with the distance and the standard's two figures.

    The resident pays for the kilometres near the workplace, up to a ceiling. Sharing a longer way by kilometres is
    our own reading.
    """

    indtjening: Decimal
    afstand: Decimal
    pris: Decimal
    egen_km: Decimal
    maks_pct: Decimal

    @property
    def is_long(self) -> bool:
        """Whether the way is longer than the resident pays for."""
        return self.afstand > self.egen_km

    @property
    def andel(self) -> Decimal:
        """The resident's part by distance, before the ceiling."""
        return self.pris * self.egen_km / self.afstand if self.is_long else self.pris

    @property
    def loft(self) -> Decimal:
        """The most the resident pays."""
        return share_of(self.indtjening, self.maks_pct)

    @property
    def exact(self) -> Decimal:
        """What the resident pays before it is rounded."""
        return min(self.andel, self.loft)

    @property
    def egen(self) -> Decimal:
        """What the resident pays, in whole øre."""
        return afrund_oere(self.exact)

    @property
    def kommunen(self) -> Decimal:
        """What the municipality pays: the rest."""
        return self.pris - self.egen

    @property
    def egen_by_other_ceiling(self) -> Decimal:
        """What the resident would pay if the ceiling were on the municipality's part instead."""
        return afrund_oere(self.pris - min(self.pris - self.andel, self.loft))
