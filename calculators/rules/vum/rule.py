"""The rule that holds an assessment against a standard: each passage against the themes it names itself."""

from collections.abc import Mapping
from dataclasses import dataclass

from calculators.data.rates import Ydelse
from calculators.data.services import Vum

FEW, EXAMPLE = "faa-temaer", "eksempel"


@dataclass(frozen=True)
class Sted:
    """One passage held against the reader's levels.

    `spurgt` are the reader's themes that it is about, and `traf` those of them on a level it names; `bogstav` is
    whether it names the reader's letter.
    """

    vum: Vum
    spurgt: tuple[str, ...]
    traf: tuple[str, ...]
    bogstav: bool

    @property
    def naevner(self) -> bool:
        """Whether it names anything the reader has answered."""
        return bool(self.traf) or self.bogstav

    @property
    def afgoer(self) -> bool:
        """Whether its themes decide; those of an example, and a few of a person's, do not."""
        return bool(self.vum.temaer and self.spurgt) and self.vum.vaegt not in (FEW, EXAMPLE)

    @property
    def temaer_passer(self) -> bool:
        """Whether the reader's themes are as it says: one of those it names, or at least half of all."""
        return bool(self.traf) if self.vum.om_temaer else bool(self.traf) and 2 * len(self.traf) >= len(self.spurgt)


@dataclass(frozen=True)
class Holdt:
    """A service and all its passages, held against the letter and the themes that the reader knows."""

    ydelse: Ydelse
    alle: tuple[Sted, ...]
    samlet: str | None

    @property
    def steder(self) -> tuple[Sted, ...]:
        """The passages that name anything the reader has answered."""
        return tuple(sted for sted in self.alle if sted.naevner)

    @property
    def temaer_passer(self) -> bool:
        """Whether no passage decides by themes, or one that does fits."""
        afgoer = [sted for sted in self.alle if sted.afgoer]
        return not afgoer or any(sted.temaer_passer for sted in afgoer)

    @property
    def bogstav_passer(self) -> bool:
        """Whether it names the letter; one that names no letters, or a reader who knows none, is not asked."""
        naevner = any(sted.vum.samlet for sted in self.alle)
        return self.samlet is None or not naevner or any(sted.bogstav for sted in self.alle)

    @property
    def med(self) -> bool:
        """Whether it is proposed."""
        return bool(self.steder) and self.temaer_passer and self.bogstav_passer


def hold(ydelse: Ydelse, temaer: Mapping[str, int], samlet: str | None) -> Holdt:
    """The service against the levels of the themes and the letter that the reader knows."""
    return Holdt(ydelse, tuple(_sted(vum, temaer, samlet) for vum in ydelse.vum), samlet)


def _sted(vum: Vum, temaer: Mapping[str, int], samlet: str | None) -> Sted:
    spurgt = tuple(navn for navn in temaer if not vum.om_temaer or navn in vum.om_temaer) if vum.temaer else ()
    traf = tuple(navn for navn in spurgt if temaer[navn] in vum.temaer)
    return Sted(vum, spurgt, traf, samlet in vum.samlet)
