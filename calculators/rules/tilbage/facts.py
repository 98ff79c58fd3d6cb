"""The limits that can be counted down, and where a municipality's standards have them."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from calculators.data.declared import Facts, number
from calculators.data.rates import Sats, SatserPaa, Ydelse
from calculators.text.errors import IkkeIKommunen
from calculators.text.money import dansk_tal
from calculators.text.unit_words import QUANTITIES


@dataclass(frozen=True, kw_only=True)
class Ramme:
    """One kind of help with a limit. `fakta` is the limit, `i_traek` the longest stretch of it.

    `enhed` is the unit of what is left, and `ord` one and several of it in words; `om_aaret`: each year has its own.
    """

    id: str
    etiket: str
    fakta: str
    enhed: str | None
    ord: tuple[str, str]
    i_traek: str | None = None
    om_aaret: bool = False

    def in_words(self, tal: Decimal) -> str:
        """`1 time`, `4 samtaler`."""
        en, flere = self.ord
        return f"{dansk_tal(tal)} {en if tal == 1 else flere}"


_SAMTALER = ("samtale", "samtaler")
_ALL = (
    Ramme(
        id="psykolog",
        etiket="Timer hos psykolog på krisecenter",
        fakta="psykolog-timer",
        enhed="timer",
        ord=QUANTITIES["timer"],
    ),
    Ramme(
        id="samtaler-rusmidler",
        etiket="Enkelte samtaler om rusmidler",
        fakta="samtaler-ad-hoc",
        enhed=None,
        ord=_SAMTALER,
    ),
    Ramme(
        id="samtaler-forloeb",
        etiket="Samtaler i et kort forløb",
        fakta="samtaler-maks",
        enhed=None,
        ord=_SAMTALER,
    ),
    Ramme(
        id="familie",
        etiket="Anonyme samtaler for familien",
        fakta="familie-samtaler",
        enhed=None,
        ord=_SAMTALER,
    ),
    Ramme(
        id="aflastning",
        etiket="Dage med aflastning",
        fakta="aflastning-dage",
        i_traek="aflastning-dage-i-traek",
        enhed="dage",
        ord=QUANTITIES["dage"],
        om_aaret=True,
    ),
)
RAMMER: Mapping[str, Ramme] = MappingProxyType({ramme.id: ramme for ramme in _ALL})
YDELSESFAKTA: Facts = {
    "psykolog-timer": number("timer"),
    "samtaler-ad-hoc": number("antal"),
    "samtaler-maks": number("antal"),
    "familie-samtaler": number("antal"),
    "aflastning-dage": number("dage", "dage/år"),
    "aflastning-dage-i-traek": number("dage"),
}


@dataclass(frozen=True)
class Figures:
    """The limit and the longest stretch of the first service that has it; `andre` are other limits elsewhere."""

    ydelse: Ydelse
    hoejst: Sats
    i_traek: Sats | None
    andre: tuple[Sats, ...]


def read_facts(ramme: Ramme, satser: SatserPaa) -> Figures:
    """All of them.

    Errors: IkkeIKommunen when no service has the limit; ManglendeSats when it is not known on the day.
    """
    med = services(ramme, satser)
    if not med:
        raise IkkeIKommunen(ramme.fakta, satser.kommune)
    foerste = med[0]
    hoejst = satser.kraev_ydelsens(foerste.id, ramme.fakta)
    i_traek = satser.ydelsens(foerste.id, ramme.i_traek) if ramme.i_traek else None
    fundne = (satser.ydelsens(ydelse.id, ramme.fakta) for ydelse in med[1:])
    return Figures(foerste, hoejst, i_traek, tuple(sats for sats in fundne if sats and sats.tal != hoejst.tal))


def services(ramme: Ramme, satser: SatserPaa) -> list[Ydelse]:
    """The services of the municipality that have the limit."""
    return [ydelse for ydelse in satser.ydelser.values() if ydelse.om(ramme.fakta)]
