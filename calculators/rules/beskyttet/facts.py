"""The figures of the municipality's standard on pay and transport in protected employment."""

from dataclasses import dataclass

from calculators.data.declared import Facts, number
from calculators.data.rates import Sats, SatserPaa

SERVICE = "sel-103-beskyttet-beskaeftigelse"
ALLOWANCE_PCT = "arbejdsdusoer-mindst-pct"
OWN_KM = "befordring-egen-km"
CEILING_PCT = "befordring-maks-pct"
YDELSESFAKTA: Facts = {ALLOWANCE_PCT: number("pct"), OWN_KM: number("km"), CEILING_PCT: number("pct")}


@dataclass(frozen=True)
class TransportFigures:
    """The kilometres the resident pays for, and the most they pay, in pct of what they earn."""

    egen_km: Sats
    maks_pct: Sats


def read_allowance(satser: SatserPaa) -> Sats:
    """The per cent of the allowance. Errors: IkkeIKommunen without it; ManglendeSats when it is of other dates."""
    return satser.kraev_ydelsens(SERVICE, ALLOWANCE_PCT)


def read_transport(satser: SatserPaa) -> TransportFigures:
    """The figures of transport. Errors: as for the allowance."""
    return TransportFigures(satser.kraev_ydelsens(SERVICE, OWN_KM), satser.kraev_ydelsens(SERVICE, CEILING_PCT))
