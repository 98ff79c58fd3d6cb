"""The rule in numbers: the least work allowance, and how the cost of transport is shared."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.rates import Sats, SatserPaa
from calculators.text.money import afrund_oere
from calculators.text.numbers import HUNDRED

SERVICE = "sel-103-beskyttet-beskaeftigelse"
ALLOWANCE_PCT = "arbejdsdusoer-mindst-pct"
OWN_KM = "befordring-egen-km"
CEILING_PCT = "befordring-maks-pct"
YDELSESFAKTA = (ALLOWANCE_PCT, OWN_KM, CEILING_PCT)


@dataclass(frozen=True)
class TransportFigures:
    """The kilometres the resident pays for, and the most they pay, in pct of what they earn."""

    egen_km: Sats
    maks_pct: Sats


@dataclass(frozen=True)
class Dusoer:
    """The least work allowance of an hour: `pct` of the lowest wage `loen`, in kr/time."""

    loen: Decimal
    pct: Decimal

    @property
    def exact(self) -> Decimal:
        """The allowance before it is rounded."""
        return self.loen * self.pct / HUNDRED

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
        return self.indtjening * self.maks_pct / HUNDRED

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


def read_allowance(satser: SatserPaa) -> Sats:
    """The per cent of the allowance. Errors: IkkeIKommunen without it; ManglendeSats when it is of other dates."""
    return satser.kraev_ydelsens(SERVICE, ALLOWANCE_PCT)


def read_transport(satser: SatserPaa) -> TransportFigures:
    """The figures of transport. Errors: as for the allowance."""
    return TransportFigures(satser.kraev_ydelsens(SERVICE, OWN_KM), satser.kraev_ydelsens(SERVICE, CEILING_PCT))
