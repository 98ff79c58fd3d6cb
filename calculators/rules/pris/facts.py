"""The price that is asked about: a municipality's own, or what the reader has written; and the law's highest."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from calculators.data.declared import Facts, number
from calculators.data.facts import Fakta
from calculators.data.rates import Sats, SatserPaa
from calculators.data.services import Ydelse
from calculators.questions.answers import Svar
from calculators.rules.pris.fields import WRITTEN_AS
from calculators.text.errors import IkkeIKommunen, ManglendeSats, UkendtFakta

# What the reader writes instead of a price of the municipality; no municipality states a figure under this name.
READERS = "kommunens-pris"
MOST_MEAL, MOST_BOARD = "madservice-hovedret-maks", "madservice-fuld-kost-maks-md"
FAKTA: Facts = {READERS: number("kr"), MOST_MEAL: number("kr/hovedret"), MOST_BOARD: number("kr/md")}
# What is priced → the highest price the law allows for it.
HIGHEST: Mapping[str, str] = MappingProxyType({"hovedret": MOST_MEAL, "fuld-kost": MOST_BOARD})


@dataclass(frozen=True)
class Figures:
    """The price, the months it is paid in where the standard says so, and the law's highest where there is one.

    `capped` is the fact of law that limits such a price, also on a day when it is not known.
    """

    pris: Sats
    per: str
    betales: Sats | None = None
    capped: str | None = None
    hoejst: Sats | None = None
    ydelse: Ydelse | None = None


def read_facts(svar: Svar, satser: SatserPaa) -> Figures:
    """All of them.

    Errors: IkkeIKommunen where there is no price; ManglendeSats when it is not known on the day.
    """
    if svar.har("pris"):
        return _chosen(svar.valg("pris"), satser)
    skrevet = satser.kommunens(READERS)
    if skrevet is None or not svar.har("pris_for"):
        raise IkkeIKommunen(READERS, satser.kommune)
    hvad = svar.valg("pris_for")
    per = WRITTEN_AS[hvad]
    return _capped(Figures(replace(skrevet, enhed=f"kr/{per}"), per), HIGHEST.get(hvad), satser)


def _chosen(adresse: str, satser: SatserPaa) -> Figures:
    ydelse, navn = price_in_kommune(adresse, satser)
    pris = satser.prisen(ydelse.id, navn)
    per = pris.enhed.partition("/")[2]
    maaneder = ydelse.priser[navn]
    betales = satser.prisen(ydelse.id, maaneder) if maaneder else None
    return _capped(Figures(pris, per, betales, ydelse=ydelse), HIGHEST.get(per), satser)


def price_in_kommune(adresse: str, satser: SatserPaa) -> tuple[Ydelse, str]:
    """The service and the id of a price; in another municipality that of the same name, for the same kind of help.

    Errors: IkkeIKommunen when that municipality has none.
    """
    sted, _, navn = adresse.rpartition("/")
    valgt = satser.satser.ydelser[sted]
    if valgt.kommune == satser.kommune:
        return valgt.paa(satser.dato), navn
    lov = valgt.lovgrundlag[0]
    for ydelse in satser.ydelser.values():
        if navn in ydelse.priser and valgt.giver_det_samme(ydelse, lov):
            return ydelse, navn
    raise IkkeIKommunen(navn, satser.kommune)


def prices(satser: SatserPaa) -> dict[str, Fakta]:
    """The municipality's prices by their address."""
    return {
        f"{ydelse.adresse}/{navn}": ydelse.fakta[navn] for ydelse in satser.ydelser.values() for navn in ydelse.priser
    }


def _capped(figures: Figures, capped: str | None, satser: SatserPaa) -> Figures:
    """The same with the law's highest price, where there is one."""
    if capped is None:
        return figures
    try:
        return replace(figures, capped=capped, hoejst=satser.national(capped))
    except (ManglendeSats, UkendtFakta):
        return replace(figures, capped=capped)
