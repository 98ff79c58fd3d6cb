"""The rule without words: an assessment held against a standard, each passage against the themes it names itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from calculators.data.services import Vum, Ydelse

FEW, EXAMPLE = "faa-temaer", "eksempel"


@dataclass(frozen=True)
class Niveauer:
    """What the reader knows: the level of each theme, and the overall letter; None when it is not known."""

    temaer: Mapping[str, int]
    samlet: str | None


@dataclass(frozen=True)
class Passage:
    """One passage held against the reader's levels.

    `asked` are the reader's themes that it is about, and `hit` those of them on a level it names; `has_letter` is
    whether it names the reader's letter.
    """

    vum: Vum
    asked: tuple[str, ...]
    hit: tuple[str, ...]
    has_letter: bool

    @property
    def names_any(self) -> bool:
        """Whether it names anything the reader has answered."""
        return bool(self.hit) or self.has_letter

    @property
    def decides(self) -> bool:
        """Whether its themes decide; those of an example, and a few of a person's, do not."""
        return bool(self.vum.temaer and self.asked) and self.vum.vaegt not in (FEW, EXAMPLE)

    @property
    def themes_fit(self) -> bool:
        """Whether the reader's themes are as it says: one of those it names, or at least half of all."""
        return bool(self.hit) if self.vum.om_temaer else bool(self.hit) and 2 * len(self.hit) >= len(self.asked)


@dataclass(frozen=True)
class Match:
    """A service and all its passages, held against what the reader knows; `samlet` is the reader's letter."""

    ydelse: Ydelse
    alle: tuple[Passage, ...]
    samlet: str | None

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages that name anything the reader has answered."""
        return tuple(passage for passage in self.alle if passage.names_any)

    @property
    def themes_fit(self) -> bool:
        """Whether no passage decides by themes, or one that does fits."""
        deciding = [passage for passage in self.alle if passage.decides]
        return not deciding or any(passage.themes_fit for passage in deciding)

    @property
    def letter_fits(self) -> bool:
        """Whether it names the letter; one that names no letters, or a reader who knows none, is not asked."""
        names_letters = any(passage.vum.samlet for passage in self.alle)
        return self.samlet is None or not names_letters or any(passage.has_letter for passage in self.alle)

    @property
    def is_proposed(self) -> bool:
        """Whether it names the levels and is proposed."""
        return bool(self.passages) and self.themes_fit and self.letter_fits


@dataclass(frozen=True)
class Proposals:
    """The services that are proposed, and those that name one of the levels and are not."""

    proposed: tuple[Match, ...]
    left_out: tuple[Match, ...]


def propose(ydelser: Iterable[Ydelse], niveauer: Niveauer) -> Proposals:
    """The services whose standards name the levels, in the order they are given."""
    alle = [_match(ydelse, niveauer) for ydelse in ydelser]
    return Proposals(
        tuple(match for match in alle if match.is_proposed),
        tuple(match for match in alle if match.passages and not match.is_proposed),
    )


def _match(ydelse: Ydelse, niveauer: Niveauer) -> Match:
    return Match(ydelse, tuple(_passage(vum, niveauer) for vum in ydelse.vum), niveauer.samlet)


def _passage(vum: Vum, niveauer: Niveauer) -> Passage:
    temaer = niveauer.temaer
    asked = tuple(navn for navn in temaer if not vum.om_temaer or navn in vum.om_temaer) if vum.temaer else ()
    hit = tuple(navn for navn in asked if temaer[navn] in vum.temaer)
    return Passage(vum, asked, hit, niveauer.samlet in vum.samlet)
