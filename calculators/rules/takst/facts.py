"""The tariffs of a municipality's places to live, and the printed hours that make them."""

from collections.abc import Mapping
from dataclasses import dataclass

from calculators.data.bands import Baandtabel, oploes
from calculators.data.declared import Facts, interval, number
from calculators.data.packages import Takst
from calculators.data.rates import SatserPaa

TABLE = "takst"
PRINTED = 7
FAKTA: Facts = {
    **{f"takst-{nr}-timer": interval("timer/uge") for nr in range(1, PRINTED + 1)},
    f"takst-{PRINTED + 1}-over": number("timer/uge"),
}


@dataclass(frozen=True)
class Figures:
    """The tariffs by id, and the table of their hours."""

    takster: Mapping[str, Takst]
    tabel: Baandtabel


def read_facts(satser: SatserPaa) -> Figures:
    """The tariffs of the day. A number between two printed ends belongs to the tariff below.

    Errors: IkkeIKommunen without tariffs; ManglendeSats when they do not reach the date.
    """
    takster = satser.kraev_pakker().takster
    return Figures(takster, oploes(satser.kommunens_tabel(TABLE), satser.kraev_kommunens))
