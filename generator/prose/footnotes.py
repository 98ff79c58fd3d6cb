"""The small numbers after a figure, set as a printer sets them: on the figure's line, in order, after its ordinal."""

from __future__ import annotations

import re
from collections.abc import Iterable

from calculators.show.tags import Html, joined, tag

_NAME = "sn-kildemaerke"
_MARK = rf'<sup class="{_NAME}">(?:(?!</sup>).)*</sup>'
_LINK = re.compile(r'<a href="#kilde-(\d+)".*?</a>')
_AFTER_SPACE = re.compile(rf'([\w.,;:!?)”%*]|</(?:span|a|strong|em)>)\s+(?=<sup class="{_NAME}">)')
_IN_A_ROW = re.compile(rf"{_MARK}(?:\s*{_MARK})+")
# “1.” of “1. september” before the mark or the full stop after it: the mark stands after what the ordinal counts.
_IN_AN_ORDINAL = re.compile(rf"(?<=\d)(\.</span>|</span>)({_MARK})(\.?) ([a-zæøå]++)")


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
    page = _AFTER_SPACE.sub(r"\1", page)
    page = _IN_A_ROW.sub(_together, page)
    return _IN_AN_ORDINAL.sub(_after_ordinal, page)


def _together(marks: re.Match[str]) -> str:
    return mark((int(link[1]), Html(link[0])) for link in _LINK.finditer(marks[0]))


def _after_ordinal(found: re.Match[str]) -> str:
    end, its_mark, stop, word = found.groups()
    # “20 kr.” is no ordinal, and neither is the end of a sentence.
    if bool(stop) == end.startswith("."):
        return found[0]
    return f"{end}{stop}\N{NO-BREAK SPACE}{word}{its_mark}"
