"""What every drawing has: words for those who do not see it, and axes that begin in zero."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from calculators.show.tags import Html, block, joined, tag
from calculators.text.money import dansk_tal


@dataclass(frozen=True)
class Words:
    """A drawing in words; the parts of the element are named after `id`."""

    id: str
    title: str
    description: str


def drawing(
    words: Words, frame: Mapping[str, str | float], letters: Mapping[str, str | float], parts: Iterable[str]
) -> Html:
    """One `<svg>`, a part on each line, without a blank line so that Markdown leaves it alone."""
    title, description = f"{words.id}-titel", f"{words.id}-tekst"
    named = (tag("title", words.title, id=title), tag("desc", words.description, id=description))
    attributes = {**frame, "aria_labelledby": f"{title} {description}", **letters}
    return joined(block("svg", (*named, *parts), **attributes), "\n")


@dataclass(frozen=True)
class Number:
    """A number along an axis: its tick, and its text where there is room for it."""

    at: float
    text: str | None
    last: bool


@dataclass(frozen=True)
class Axes:
    """The room of a drawing, and its ticks; the last of each axis is its end. Letters are `letter` wide."""

    left: float
    right: float
    top: float
    bottom: float
    x_ticks: Sequence[Decimal]
    y_ticks: Sequence[Decimal]
    letter: float

    def x(self, value: Decimal) -> float:
        """Across."""
        return round(self.left + (self.right - self.left) * float(value / self.x_ticks[-1]), 1)

    def y(self, value: Decimal) -> float:
        """Down."""
        return round(self.bottom - (self.bottom - self.top) * float(value / self.y_ticks[-1]), 1)

    def numbers(self, gap: float) -> Iterator[Number]:
        """Those along the x-axis; numbers too wide to stand `gap` apart are left out, never the last."""
        spaces = len(self.x_ticks) - 1
        widest = self.letter * len(dansk_tal(self.x_ticks[-1])) + gap
        every = 1 + int(widest * spaces / (self.right - self.left))
        for nr, tick in enumerate(self.x_ticks):
            shown = (spaces - nr) % every == 0
            yield Number(self.x(tick), dansk_tal(tick) if shown else None, nr == spaces)
