"""The words of a municipality's own rule, quoted in the step that applies it."""

from calculators.data.rates import Sats, SatserPaa
from calculators.results.trace import saetning


def med_citat(formel: str, regel: Sats | None, satser: SatserPaa) -> str:
    """The formula followed by what the standard says, when the data hold its words."""
    if regel is None:
        return formel
    return f"{saetning(formel)} {satser.kommunenavn}s standard siger: “{regel.tekst}”"
