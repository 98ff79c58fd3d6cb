"""The packages of a municipality, and the printed hours that make them."""

from collections.abc import Mapping
from dataclasses import dataclass

from calculators.data.bands import Baandtabel, oploes
from calculators.data.declared import Facts, interval, number, words
from calculators.data.packages import Pakke
from calculators.data.rates import Sats, SatserPaa

TABLE = "bostoettepakke"
BILLED = "afregnes"
PRINTED = 7
TOP = f"pakke-{PRINTED}"
FAKTA: Facts = {
    **{
        f"pakke-{nr}-{navn}": declared
        for nr in range(PRINTED)
        for navn, declared in (("brugertid", interval("timer/uge")), (BILLED, number("timer/uge")))
    },
    f"{TOP}-over": number("timer/uge"),
    f"{TOP}-{BILLED}": words(),
}


@dataclass(frozen=True)
class Figures:
    """The packages by id, and the table of their hours; each band of it gives the hours billed."""

    pakker: Mapping[str, Pakke]
    tabel: Baandtabel


def read_facts(satser: SatserPaa) -> Figures:
    """The packages of the day. An end printed in two of them belongs to the lower.

    Errors: IkkeIKommunen without packages; ManglendeSats when they do not reach the date.
    """
    pakker = satser.kraev_pakker().pakker
    return Figures(pakker, oploes(satser.kommunens_tabel(TABLE), satser.kraev_kommunens, faelles_ende="nederst"))


def read_billed_words(satser: SatserPaa) -> Sats | None:
    """What the source says of the highest package, whose billed hours are set for each person."""
    return satser.kommunens(f"{TOP}-{BILLED}")
