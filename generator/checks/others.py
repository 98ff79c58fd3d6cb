"""What the checks of one owner's files know of the others' files: names, and nothing of what stands there.

So a municipality can be checked alone, and what was found in it holds until its own files, what all share, or one of
these few names is another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from calculators.rules.registry import BEREGNERE
from generator.load.owned import needed
from generator.model.marks import Shared

# The facts that some calculator cannot answer without.
_NEEDED = frozenset[str]().union(*(needed(beregner) for beregner in BEREGNERE.values()))
# Names that the whole catalogue shares; the others belong to one municipality, or to the law.
EVERYWHERE: frozenset[Shared] = frozenset(("uoverensstemmelser", "koder"))
# A name within a set of names.
Claim = tuple[Shared, str]
# What a source must be the same in, wherever it is called by its id.
SameSource = tuple[str, str | None, str | None]
Key = TypeVar("Key", str, Claim)
What = TypeVar("What")


@dataclass(frozen=True)
class Others:
    """What is known of the others in the checks of one owner's files; each is no more than what these may ask for."""

    adresser: frozenset[str] = frozenset()
    """The addresses of services and facts of others that are named here, and are there."""
    kommuner: frozenset[str] = frozenset()
    """The municipalities among those named here that are there."""
    tal: frozenset[str] = frozenset()
    """The ids of the facts that others have: for the shared files all, for a municipality's those calculators need."""
    beregnere: frozenset[str] = frozenset()
    """The calculators that some service points to, and that have their figures."""
    navne: Mapping[Claim, str] = field(default_factory=dict)
    """The names of this owner that another file, which is read before, has: the name of that file."""
    kilder: Mapping[str, tuple[str, SameSource]] = field(default_factory=dict)
    """The same of sources: the file as it is written in findings, and what the source is there."""

    @property
    def key(self) -> str:
        """The same for the same knowledge, whatever order it came in."""
        sets = (self.adresser, self.kommuner, self.tal, self.beregnere)
        return repr((*map(sorted, sets), sorted(self.navne.items()), sorted(self.kilder.items())))


ALONE = Others()


@dataclass(frozen=True)
class Surface:
    """What one owner's files show to the others, and which names of others they use themselves."""

    ejer: str
    adresser: frozenset[str]
    tal: frozenset[str]
    """The ids of all facts."""
    kommunens_tal: frozenset[str]
    """Those of them that the municipality or a service of it states."""
    beregnere: frozenset[str]
    """The calculators that its services point to."""
    navne: Mapping[Claim, str]
    """The names that nobody else may have, each with the first file that has it."""
    kilder: Mapping[str, tuple[str, str, SameSource]]
    """Each source with its file, that file as it is written in findings, and what the source is."""
    naevnt: frozenset[str]
    """The addresses of others that the files name."""


def known_by_each(surfaces: Iterable[Surface]) -> dict[str, Others]:
    """For each owner what is known of the others, in the order of the owners."""
    alle = {et.ejer: et for et in surfaces}
    tal = _joined(et.tal for et in alle.values())
    kommuners = _joined(et.kommunens_tal for et in alle.values())
    pointed = _joined(et.beregnere for et in alle.values())
    linked = frozenset(navn for navn in pointed if navn not in BEREGNERE or needed(BEREGNERE[navn]) <= tal)
    navne = _first((navn, (fil, fil)) for et in alle.values() for navn, fil in et.navne.items())
    kilder = _first((id_, (fil, (vises, er))) for et in alle.values() for id_, (fil, vises, er) in et.kilder.items())
    return {
        ejer: Others(
            adresser=frozenset(et for et in own.naevnt if (their := alle.get(_owner(et))) and et in their.adresser),
            kommuner=frozenset(_owner(et) for et in own.naevnt if _owner(et) in alle),
            tal=tal & _NEEDED if ejer else kommuners,
            beregnere=linked,
            navne=_before(own.navne, navne),
            kilder=_before({id_: fil for id_, (fil, _, _) in own.kilder.items()}, kilder),
        )
        for ejer, own in alle.items()
    }


def _owner(adresse: str) -> str:
    return adresse.partition("/")[0]


def _joined(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*sets)


def _first(found: Iterable[tuple[Key, tuple[str, What]]]) -> dict[Key, tuple[str, What]]:
    """Of all that have a name, the one whose file is read first."""
    first: dict[Key, tuple[str, What]] = {}
    for key, held in found:
        first[key] = min(first.get(key, held), held, key=lambda et: et[0])
    return first


def _before(own: Mapping[Key, str], first: Mapping[Key, tuple[str, What]]) -> dict[Key, What]:
    """What a file that is read before the owner's own has of the owner's names."""
    return {key: first[key][1] for key, fil in own.items() if first[key][0] < fil}
