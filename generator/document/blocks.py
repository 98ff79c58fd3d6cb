"""What a page says in Markdown, as the parts of a paper, with the numbers of its sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup

from calculators.show.meeting_paper import Heading, Part, Points, Text
from generator.pages.politician.meeting import of_markup
from generator.prose.footnotes import settled

_HEADING = re.compile(r"^#+ +(.*?)(?: *\{[^}]*\})?$")
_POINT = re.compile(r"^ *(?:[-*]|\d+\.) +")
_STRONG = re.compile(r"(\*\*|__|`)(?=\S)(.*?\S)\1|(?<![\w*])\*(?=\S)([^*]*\S)\*(?![\w*])")
DEEPEST = 3


def blocks(markdown: str) -> Iterator[Part]:
    """The parts of a text of a page. Headings in it stand below that of a section."""
    points: list[str] = []
    lines: list[str] = []

    def flush() -> Iterator[Part]:
        if points:
            yield Points(tuple(points))
        elif lines and (text := plain("\n".join(lines))):
            yield Text(text)
        points.clear()
        lines.clear()

    for line in settled(markdown).splitlines():
        if not line.strip():
            yield from flush()
        elif heading := _HEADING.match(line):
            yield from flush()
            yield Heading(plain(heading[1]), DEEPEST)
        elif point := _POINT.match(line):
            if lines:
                yield from flush()
            points.append(plain(line[point.end() :]))
        elif points:
            points[-1] = f"{points[-1]} {plain(line)}"
        else:
            lines.append(line)
    yield from flush()


def plain(markdown: str) -> str:
    """One text in words alone."""
    return _STRONG.sub(lambda found: found[2] or found[3], of_markup(Markup(markdown)))
