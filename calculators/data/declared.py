"""What a calculator declares of a fact it reads: as what kind of value, and in which units."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Kind = Literal["tal", "interval", "hoejst", "under", "mindst", "dato", "aarsdag", "ord"]


@dataclass(frozen=True)
class Declared:
    """The kinds of value that can be read, each with its units; words have no unit of their own.

    Where others print hours, a standard may print “efter aftale” under the same unit.
    """

    kinds: Mapping[Kind, tuple[str, ...]]

    def __or__(self, other: "Declared") -> "Declared":
        """Either of the two."""
        return Declared({**self.kinds, **other.kinds})

    def fits(self, kind: Kind, enhed: str) -> bool:
        """Whether a value of this kind in this unit can be read."""
        return kind in self.kinds and (kind == "ord" or enhed in self.kinds[kind])


# The facts a calculator reads, by id.
Facts = Mapping[str, Declared]
NO_FACTS: Facts = MappingProxyType({})


def number(*enheder: str) -> Declared:
    """A number in one of the units."""
    return Declared({"tal": enheder})


def interval(*enheder: str) -> Declared:
    """A printed range in one of the units."""
    return Declared({"interval": enheder})


def at_most(*enheder: str) -> Declared:
    """A limit upwards in one of the units, where the rule counts to its end."""
    return Declared({"hoejst": enheder})


def below(*enheder: str) -> Declared:
    """A limit upwards that is not included itself."""
    return Declared({"under": enheder})


def at_least(*enheder: str) -> Declared:
    """A limit downwards in one of the units, where the rule counts to its end."""
    return Declared({"mindst": enheder})


def day() -> Declared:
    """A day of one year."""
    return Declared({"dato": ("dato",)})


def day_of_year() -> Declared:
    """A day of every year, such as 28 February."""
    return Declared({"aarsdag": ("dato",)})


def words() -> Declared:
    """What the source says in words."""
    return Declared({"ord": ()})
