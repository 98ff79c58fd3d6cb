"""The service of borgerstyret personlig assistance (BPA, SEL § 96) in a municipality's standard, and its figures."""

from calculators.data.rates import Sats, SatserPaa
from calculators.text.errors import IkkeIKommunen

SERVICE = "sel-96-bpa"


def own_figure(satser: SatserPaa, fakta_id: str) -> Sats | None:
    """The municipality's own figure for BPA, or None when its standard prints none at all.

    Errors: ManglendeSats when it prints one, but not for the date.
    """
    try:
        return satser.kraev_ydelsens(SERVICE, fakta_id)
    except IkkeIKommunen:
        return None
