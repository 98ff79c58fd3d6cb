"""The rådighedsbeløb: food, pocket money and a supplement for each child."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.rules.shared.raadighed.facts import Ids, Tabel, read_tabel
from calculators.text.numbers import ZERO


@dataclass(frozen=True)
class Raadighed:
    """What one resident keeps in kr/md. `kost`: the food is part of the stay, so its amount falls away."""

    tabel: Tabel
    gruppe: str
    boern: int
    kost: bool

    @cached_property
    def mad(self) -> Decimal:
        """The amount for food."""
        return ZERO if self.kost else self.tabel.mad.tal

    @cached_property
    def boernetillaeg(self) -> Decimal:
        """The supplement for all the children."""
        return self.boern * self.tabel.barn.tal

    @cached_property
    def md(self) -> Decimal:
        """What is kept each month."""
        return self.mad + self.tabel.lommepenge.tal + self.boernetillaeg

    @cached_property
    def mad_og_lommepenge(self) -> Decimal:
        """What a printed total of a group is the sum of."""
        return self.tabel.mad.tal + self.tabel.lommepenge.tal


def raadighed(svar: Svar, satser: SatserPaa, ids: Ids) -> Raadighed:
    """The amount left each month, from the answers to `fields.felter`.

    Units:  kr/md, whole kroner as the figures of the standard.
    Errors: IkkeIKommunen without such figures; ManglendeSats when they do not reach the date.
    """
    gruppe, kost = svar.valg("gruppe"), svar.ja("kost_indgaar")
    return Raadighed(read_tabel(ids, gruppe, satser, kost=kost), gruppe, svar.heltal("antal_boern"), kost)
