"""The few figures of a BPA subsidy that the reader does not give: the municipality's, and some of law to compare."""

from dataclasses import dataclass

from calculators.data.declared import Facts, number
from calculators.data.rates import Sats, SatserPaa
from calculators.rules.bpa.service import own_figure
from calculators.text.errors import ManglendeSats, UkendtFakta

HELPERS = "hjaelperudgifter"
INSURANCE = "forsikring-godkendelse-over"
CEILING = "timeloft"
HOLIDAY = ("feriegodtgoerelse-pct", "ferietillaeg-pct")
FAKTA: Facts = dict.fromkeys(HOLIDAY, number("pct"))
YDELSESFAKTA: Facts = {HELPERS: number("kr/md"), INSURANCE: number("kr"), CEILING: number("kr/time")}


@dataclass(frozen=True)
class Figures:
    """The municipality's fixed amount, limit for approval of insurance and ceiling for an hour, where it prints them.

    `ferie` are the percentages of holiday pay in law; nothing is counted with them.
    """

    hjaelperudgifter: Sats | None
    forsikring_over: Sats | None
    timeloft: Sats | None
    ferie: tuple[Sats, ...]


def read_facts(satser: SatserPaa) -> Figures:
    """All of them.

    Errors: ManglendeSats when the municipality's standard prints the figures, but not for the date.
    """
    return Figures(
        own_figure(satser, HELPERS),
        own_figure(satser, INSURANCE),
        own_figure(satser, CEILING),
        tuple(sats for sats in (_of_law(satser, fakta_id) for fakta_id in HOLIDAY) if sats),
    )


def _of_law(satser: SatserPaa, fakta_id: str) -> Sats | None:
    """A figure of law that is only shown for comparison, or None when there is none for the date."""
    try:
        return satser.national(fakta_id)
    except (UkendtFakta, ManglendeSats):
        return None
