"""The content of a YAML file that has nothing to remark on: read in one pass, without the place of each part.

Nearly every file is so. A file with anything else - a mistake, an anchor, a sign that nobody can see - is no matter for
this reader: `yaml_file` then reads it part by part, and says what is wrong and where.
"""

from __future__ import annotations

from typing import Any

import yaml

from generator.load.characters import forbidden_character, is_ordinary
from generator.load.findings import LONGEST_NAME

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# A file that somebody wrote by hand is far below these; what is above them takes a program's time or its memory.
MEST = 20_000
DYBEST = 20
LAENGSTE_TEKST = 20_000
# What YAML reads as nothing, and as the place to merge another block in, where it stands without quotation marks.
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
_MERGE = "<<"


class NotPlain(Exception):
    """Something in the file must be looked at part by part."""


def plain_content(tekst: str) -> Any:
    """The content of the file, each scalar as text. Errors: NotPlain."""
    try:
        return _Reader(tekst).document()
    except yaml.YAMLError as fejl:
        raise NotPlain from fejl


def is_name(tekst: str) -> bool:
    """Whether a field can be called so."""
    return len(tekst) <= LONGEST_NAME and tekst.isprintable()


class _Reader:
    def __init__(self, tekst: str) -> None:
        self._next = Loader(tekst).get_event
        # What is written with a backslash may be a sign that the file itself does not hold.
        self._ordinary = "\\" not in tekst and is_ordinary(tekst)
        self._left = MEST

    def document(self) -> Any:
        self._next()
        if type(self._next()) is not yaml.DocumentStartEvent:
            raise NotPlain
        content = self._value(self._next(), 1)
        self._next()
        if type(self._next()) is not yaml.StreamEndEvent:
            raise NotPlain
        return content

    def _value(self, event: Any, depth: int) -> Any:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            return self._scalar(event)
        if (kind is not yaml.MappingStartEvent and kind is not yaml.SequenceStartEvent) or depth > DYBEST:
            raise NotPlain
        self._count(event)
        return self._block(depth + 1) if kind is yaml.MappingStartEvent else self._list(depth + 1)

    def _list(self, depth: int) -> list[Any]:
        made = []
        while type(event := self._next()) is not yaml.SequenceEndEvent:
            made.append(self._value(event, depth))
        return made

    def _block(self, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        while type(event := self._next()) is not yaml.MappingEndEvent:
            if type(event) is not yaml.ScalarEvent:
                raise NotPlain
            self._count(event)
            key = event.value
            if key in made or not is_name(key):
                raise NotPlain
            made[key] = self._value(self._next(), depth)
        return made

    def _scalar(self, event: Any) -> str | None:
        self._count(event)
        text: str = event.value
        if len(text) > LAENGSTE_TEKST or not (self._ordinary or forbidden_character(text) is None):
            raise NotPlain
        if event.implicit[0]:
            if text in _NOTHING:
                return None
            if text == _MERGE:
                raise NotPlain
        return text

    def _count(self, event: Any) -> None:
        self._left -= 1
        if self._left < 0 or event.anchor is not None or event.tag is not None:
            raise NotPlain
