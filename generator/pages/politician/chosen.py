"""Which municipalities of a comparison have a column: a few at a time; the others stand as the distribution."""

from __future__ import annotations

from dataclasses import dataclass

from generator.compare.groups import Group

# As many columns as can be read beside each other, and as many as have a mark of their own in a drawing.
MOST = 4
# As many standards, for a municipality may have several on the same: with their texts they are a page of 250 kB.
MOST_STANDARDS = 6
# What can be compared at all.
_FEWEST = 2
# The marks of the chosen in the drawings, as letters: those of generator/graf/drawing.py, in order.
MARKS = ("●", "■", "▲", "◆")


@dataclass(frozen=True)
class Chosen:
    """The municipalities that a page shows by itself, and the numbers of their services in the group."""

    gruppe: Group
    kommuner: tuple[str, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of their services."""
        return tuple(nr for nr, ydelse in enumerate(self.gruppe.ydelser) if ydelse.kommune in self.kommuner)

    @property
    def some(self) -> Group:
        """The group with their services alone."""
        return self.gruppe.only(self.numbers)

    @property
    def all_shown(self) -> bool:
        """Whether no municipality of the group is left out."""
        return len(self.kommuner) == len(self.gruppe.kommuner)

    def mark(self, nr: int) -> int | None:
        """The number of the mark that a service has, or None where it is not shown."""
        kommune = self.gruppe.ydelser[nr].kommune
        return self.kommuner.index(kommune) if kommune in self.kommuner else None


def at_first(gruppe: Group) -> Chosen:
    """All of a few, else the first of them: two at least, and more while their standards are few enough."""
    many = min(MOST, len(gruppe.kommuner))
    while many > _FEWEST and len(Chosen(gruppe, gruppe.kommuner[:many]).numbers) > MOST_STANDARDS:
        many -= 1
    return Chosen(gruppe, gruppe.kommuner[:many])
