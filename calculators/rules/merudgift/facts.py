"""The figures of the subsidy to extra costs: the law's, and what a municipality prints beside them."""

from dataclasses import dataclass

from calculators.data.bands import Baandtabel, oploes
from calculators.data.declared import Facts, interval, number
from calculators.data.rates import Sats, SatserPaa
from calculators.rules.shared.printed import TryktTal, differing

TABLE = "merudgift-baand"
MINIMUM = "merudgift-minimum-aar"
# The start of the highest band, on days when the law prints it.
PRINTED_START = "merudgift-faktisk-fra"
# The figures that a municipality may print too.
SHARED: Facts = {
    MINIMUM: number("kr/år"),
    "merudgift-baand-1": interval("kr/md"),
    "merudgift-standard-1": number("kr/md"),
    "merudgift-baand-2": interval("kr/md"),
    "merudgift-standard-2": number("kr/md"),
    "merudgift-faktisk-over": number("kr/md"),
}
FAKTA: Facts = {**SHARED, PRINTED_START: number("kr/md")}


@dataclass(frozen=True)
class Figures:
    """The figures of the day. `trykte` are those a municipality prints otherwise, `kommunens` the table with them."""

    minimum: Sats
    lovens: Baandtabel
    trykte: tuple[TryktTal, ...]
    kommunens: Baandtabel | None


def read_facts(satser: SatserPaa) -> Figures:
    """All of them. Errors: ManglendeSats when a limit has no usable value on the date."""
    minimum = satser.national(MINIMUM)
    raw = satser.tabel(TABLE)
    lovens = oploes(raw, satser.national)
    pairs = [differing(satser.kommunens(fakta_id), satser.national(fakta_id)) for fakta_id in SHARED]
    trykte = tuple(pair for pair in pairs if pair)
    kommunens = oploes(raw, lambda navn: satser.kommunens(navn) or satser.national(navn)) if trykte else None
    return Figures(minimum, lovens, trykte, kommunens)
