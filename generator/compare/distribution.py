"""How the figures of many standards lie: each a dot on one scale, the middle of them, and classes to shade a map by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from statistics import quantiles
from typing import NamedTuple

from generator.compare.topics import Cell, Topic
from generator.model.exact import base

# The least, the quartiles, the median and the greatest are five figures. Of fewer standards some of them would be
# figures that no standard states, or the same standard twice.
FEWEST = 5
# As many shades as can be told apart, and named beside the drawing.
CLASSES = 5


class Middle(NamedTuple):
    """The median, and the quartiles that half of the figures lie between."""

    lower: Fraction
    median: Fraction
    upper: Fraction


@dataclass(frozen=True)
class Distribution:
    """The figures of a topic that lie on one scale: the number of each service, and its figure in `enhed`.

    `stated` is how many services state the topic at all; those beside `dots` say it in words, in a unit that does not
    convert, or as more than one number.
    """

    topic: Topic
    enhed: str
    dots: tuple[tuple[int, Fraction], ...]
    stated: int

    @property
    def middle(self) -> Middle | None:
        """The middle of the figures, or None where there are too few."""
        if len(self.dots) < FEWEST:
            return None
        return Middle(*quantiles((tal for _, tal in self.dots), n=4, method="inclusive"))

    @cached_property
    def classes(self) -> tuple[tuple[Fraction, Fraction], ...]:
        """The least and the greatest figure of each class; equal figures are always in the same.

        A few figures are a class each; many are shared so that the classes hold about as many standards each.
        """
        tal = sorted(tal for _, tal in self.dots)
        forskellige = sorted(set(tal))
        if len(forskellige) <= CLASSES:
            return tuple((et, et) for et in forskellige)
        # The class of the standard in the middle of all that state the same.
        hvor = [(tal.index(et) * 2 + tal.count(et)) * CLASSES // (2 * len(tal)) for et in forskellige]
        delt = ([et for et, nr in zip(forskellige, hvor, strict=True) if nr == klasse] for klasse in range(CLASSES))
        return tuple((del_[0], del_[-1]) for del_ in delt if del_)

    def class_of(self, tal: Fraction) -> int:
        """The number of the class that a figure belongs to."""
        return next(nr for nr, (_, most) in enumerate(self.classes) if tal <= most)


def distributions(topics: Iterable[Topic]) -> Iterator[Distribution]:
    """Those of the topics whose figures can be held against each other on one scale, in the same order."""
    return (found for topic in topics if (found := distribution(topic)))


def distribution(topic: Topic) -> Distribution | None:
    """How the figures of a topic lie; None where the law decides, or no two have figures that compare."""
    if topic.hvem == "loven" or topic.mangler is not None:
        return None
    numbers = {nr: tal for nr, cell in enumerate(topic.cells) if (tal := _number(topic, cell)) is not None}
    units = Counter(unit for unit, _ in numbers.values())
    if not units:
        return None
    # Of two units that as many use, the one that stands first.
    unit, _ = units.most_common(1)[0]
    held = {nr: tal for nr, (its, tal) in numbers.items() if its == unit}
    if len({topic.kommuner[nr] for nr in held}) < 2 or min(held.values()) < 0:
        return None
    enhed = _printed(topic, held, unit)
    _, factor = base(enhed)
    dots = tuple((nr, tal / factor) for nr, tal in held.items())
    return Distribution(topic, enhed, dots, sum(1 for cell in topic.cells if cell))


def _printed(topic: Topic, numbers: Iterable[int], unit: str) -> str:
    """The unit that most of the standards print; what is said as “every other week” prints none of its kind."""
    printed = (topic.cells[nr][0].fakta.enhed for nr in numbers)
    of_the_kind = Counter(enhed for enhed in printed if base(enhed)[0] == unit).most_common(1)
    return of_the_kind[0][0] if of_the_kind else unit


def _number(topic: Topic, cell: Cell) -> tuple[str, Fraction] | None:
    """The one number that a standard says, in the unit that all of its kind convert to."""
    if len(cell) != 1 or (cell[0].celle and not topic.tabel):
        return None
    said = cell[0].measure
    if said is None or said.least is None or said.least != said.most or said.form or said.each is not None:
        return None
    return said.unit, said.least
