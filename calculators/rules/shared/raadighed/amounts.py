"""The rådighedsbeløb: food, pocket money and a supplement for each child."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from calculators.data.rates import SatserPaa
from calculators.questions.answers import Svar
from calculators.rules.shared.raadighed.facts import Ids, Tabel, read_tabel, read_told
from calculators.rules.shared.raadighed.fields import EXACTLY, GROUPS, NO_GROUP, SINGLE_GROUPS, TOLD
from calculators.text.numbers import ZERO


@dataclass(frozen=True)
class Raadighed:
    """What one resident keeps in kr/md. `kost`: the food is part of the stay, so its amount falls away.

    `gruppe` is `NO_GROUP` where the whole amount is what the municipality has told the reader.
    """

    tabel: Tabel
    gruppe: str
    boern: int
    kost: bool

    @cached_property
    def er_oplyst(self) -> bool:
        """Whether it is no column of the table, but what the municipality has told the reader."""
        return self.gruppe == NO_GROUP

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


def raadighed(svar: Svar, satser: SatserPaa, ids: Ids) -> tuple[Raadighed, ...]:
    """The amount left each month, from the answers to `fields.felter`; the lowest first.

    One where the table has the reader's group, or the municipality has told the amount. Else it is open which column
    the municipality would use, and there is one for each that it may be: for someone of exactly 25 those on both
    sides of the limit, for others all.

    Units:  kr/md, whole kroner as the figures of the standard.
    Errors: IkkeIKommunen without such figures; ManglendeSats when they do not reach the date.
    """
    gruppe, kost, boern = svar.valg("gruppe"), svar.ja("kost_indgaar"), svar.heltal("antal_boern")
    if gruppe != NO_GROUP:
        return (Raadighed(read_tabel(ids, gruppe, satser, kost=kost), gruppe, boern, kost),)
    if svar.har(TOLD):
        return (Raadighed(read_told(svar.tal(TOLD), satser), gruppe, 0, kost=False),)
    mulige = SINGLE_GROUPS if svar.valg("situation") == EXACTLY else GROUPS
    tabeller = {et.id: replace(read_tabel(ids, et.id, satser, kost=kost), anden_alder=None) for et in mulige}
    alle = [Raadighed(tabel, en, boern, kost) for en, tabel in tabeller.items()]
    ens = {et.md: et for et in reversed(alle)}
    return tuple(ens[md] for md in sorted(ens))
