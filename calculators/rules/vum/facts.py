"""The standards that name levels."""

from calculators.data.rates import SatserPaa
from calculators.data.services import Ydelse
from calculators.text.errors import IkkeIKommunen, ManglendeSats


def read_services(satser: SatserPaa) -> list[Ydelse]:
    """The services that name levels, in the municipality or in all of them, by address.

    Errors: IkkeIKommunen when there are none; ManglendeSats when they begin later.
    """
    alle = satser.alle_ydelser if satser.kommune is None else satser.ydelser.values()
    named = sorted((ydelse for ydelse in alle if ydelse.vum), key=lambda ydelse: ydelse.adresse)
    if not named:
        raise IkkeIKommunen("vum", satser.kommune)
    gaelder = [ydelse for ydelse in named if ydelse.gaelder_fra <= satser.dato]
    if not gaelder:
        first = min(ydelse.gaelder_fra for ydelse in named)
        raise ManglendeSats("vum", "Standarder, der nævner VUM-niveauer", satser.dato, first)
    return gaelder
