"""The figures of a table of rådighedsbeløb."""

from dataclasses import dataclass
from decimal import Decimal

from calculators.data.declared import Facts, number
from calculators.data.facts import READER, readers_figure
from calculators.data.rates import Sats, SatserPaa
from calculators.rules.shared.raadighed.fields import GROUPS, OLDER, TOLD, YOUNG
from calculators.text.numbers import ZERO


@dataclass(frozen=True)
class Ids:
    """The ids of one table of rådighedsbeløb."""

    tabel: str

    @property
    def mad(self) -> str:
        """The amount for food."""
        return f"{self.tabel}-mad"

    @property
    def barn(self) -> str:
        """The supplement for each child."""
        return f"{self.tabel}-tillaeg-pr-barn"

    def lommepenge(self, gruppe: str) -> str:
        """The pocket money of a group."""
        return f"{self.tabel}-lommepenge-{gruppe}"

    def i_alt(self, gruppe: str) -> str:
        """The total that the standard prints for a group."""
        return f"{self.tabel}-i-alt-{gruppe}"

    @property
    def facts(self) -> Facts:
        """Every figure, to be declared by a calculator that reads the table."""
        grupper = [gruppe.id for gruppe in GROUPS]
        alle = (
            self.mad,
            *(self.lommepenge(gruppe) for gruppe in grupper),
            self.barn,
            *(self.i_alt(gruppe) for gruppe in grupper),
        )
        return dict.fromkeys(alle, number("kr/md"))


MIDLERTIDIGT = Ids("raadighedsbeloeb")
LAENGEREVARENDE = Ids("raadighedsbeloeb-108")


@dataclass(frozen=True)
class Tabel:
    """The figures of the municipality's table for one group on the day.

    `i_alt` is the printed total, where there is one for a resident who buys the food; `anden_alder` the pocket
    money of the group on the other side of the age limit, for the two groups that have one.
    """

    mad: Sats
    lommepenge: Sats
    barn: Sats
    i_alt: Sats | None
    anden_alder: Sats | None


def read_told(beloeb: Decimal, satser: SatserPaa) -> Tabel:
    """The one amount that the municipality has told the reader, which food and children are part of."""
    intet = readers_figure(f"{TOLD}-intet", "Er med i beløbet", "kr/md", ZERO, satser.dato)
    sagt = readers_figure(TOLD, "Dit rådighedsbeløb efter kommunens afgørelse", "kr/md", beloeb, satser.dato)
    if sagt not in satser.af_laeseren:
        satser.af_laeseren.append(sagt)
    return Tabel(intet, sagt, intet, None, None)


def read_tabel(ids: Ids, gruppe: str, satser: SatserPaa, *, kost: bool) -> Tabel:
    """The figures for a resident of the group; `kost`: the food is part of the stay.

    Errors: IkkeIKommunen without such figures; ManglendeSats when they do not reach the date.
    """
    other = {YOUNG: OLDER, OLDER: YOUNG}.get(gruppe)
    mad, lommepenge = satser.kraev_kommunens(ids.mad), satser.kraev_kommunens(ids.lommepenge(gruppe))
    return Tabel(
        mad=mad,
        lommepenge=lommepenge,
        barn=satser.kraev_kommunens(ids.barn),
        i_alt=None if kost else satser.kommunens(ids.i_alt(gruppe)),
        anden_alder=satser.kraev_kommunens(ids.lommepenge(other)) if other and lommepenge.ejer != READER else None,
    )
