"""What the three calculators of borgerstyret personlig assistance (BPA, SEL § 96) have in common."""

from datetime import date

from calculators.data.rates import Sats, SatserPaa
from calculators.text.dates import dansk_dato
from calculators.text.errors import IkkeIKommunen, ManglendeSats, UkendtFakta

SERVICE = "sel-96-bpa"


def egen(satser: SatserPaa, fakta_id: str) -> Sats | None:
    """The municipality's own figure for BPA, or None when its standard prints none at all.

    Errors: ManglendeSats when it prints one, but not for the date.
    """
    try:
        return satser.kraev_ydelsens(SERVICE, fakta_id)
    except IkkeIKommunen:
        return None


def lovens(satser: SatserPaa, fakta_id: str) -> Sats | None:
    """A figure of law that is only shown for comparison, or None when there is none for the date."""
    try:
        return satser.national(fakta_id)
    except (UkendtFakta, ManglendeSats):
        return None


def dato_i_ord(sats: Sats) -> str:
    """A fact that is a date, as `1. januar 2003`."""
    return dansk_dato(date.fromisoformat(str(sats.vaerdi)))
