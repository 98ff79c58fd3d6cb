"""The small numbers after a figure, set as a printer sets them: on the figure's line, in order, after its ordinal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from calculators.show.tags import Html, joined, tag

_NAME = "sn-kildemaerke"
_BEGINS = f'<sup class="{_NAME}">'
_MARK = rf"{_BEGINS}(?:(?!</sup>).)*</sup>"
_LINK = re.compile(r'<a href="#kilde-(\d+)".*?</a>')
# What a mark stands close to.
_CLOSE_TO = re.compile(r"[\w.,;:!?)”%*]\Z|</(?:span|a|strong|em)>\Z")
_IN_A_ROW = re.compile(rf"{_MARK}(?:\s*{_MARK})+")
# “1.” of “1. september” before the mark or the full stop after it: the mark stands after what the ordinal counts.
_IN_AN_ORDINAL = re.compile(rf"</span>(?:(?<=\d</span>)|(?<=\d\.</span>))({_MARK})(\.?) ([a-zæøå]++)")


def mark(links: Iterable[tuple[int, Html]]) -> Html:
    """The mark of several sources, each once, by their numbers."""
    in_order = [link for _, link in sorted(dict(links).items())]
    return tag("sup", joined(in_order, ", "), class_=_NAME) if in_order else Html("")


def in_brackets(mark: str) -> str:
    """The same mark where nothing can be raised: “ [1, 4]”; empty for none."""
    numbers = ", ".join(link[1] for link in _LINK.finditer(mark))
    return f" [{numbers}]" if numbers else ""


def all_in_brackets(page: str) -> str:
    """A text with each of its marks so."""
    return re.sub(rf"\s*({_MARK})", lambda found: in_brackets(found[1]), page)


def settled(page: str) -> str:
    """A page with its marks in their places: none after a space, beside another, or within “1. september”."""
    page = _IN_A_ROW.sub(_together, _BEGINS.join(_close(page.split(_BEGINS))))
    return _IN_AN_ORDINAL.sub(_after_ordinal, page)


def _close(between: list[str]) -> Iterator[str]:
    """What stands between the marks, without the space before a mark that belongs to what ends there."""
    *before, last = between
    for text in before:
        end = text.rstrip()
        yield end if _CLOSE_TO.search(end, max(len(end) - len("</strong>"), 0)) else text
    yield last


def _together(marks: re.Match[str]) -> str:
    return mark((int(link[1]), Html(link[0])) for link in _LINK.finditer(marks[0]))


def _after_ordinal(found: re.Match[str]) -> str:
    its_mark, stop, word = found.groups()
    # “20 kr.” is no ordinal, and neither is the end of a sentence.
    if bool(stop) == found.string.endswith(".", 0, found.start()):
        return found[0]
    return f"</span>{stop}\N{NO-BREAK SPACE}{word}{its_mark}"
