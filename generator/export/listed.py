"""JSON put together of texts: what stands in several files is written once, and a long list an element at a time.

The texts are those of `shapes.som_json`, byte for byte.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

# No text that is written as JSON has it.
_HERE = "\0"
# An element of a list that is a field of the whole stands two deep.
_DEPTH = 2


def element(content: Any) -> str:
    """What stands in a list or a field, as text."""
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True)


def in_list(elements: Iterable[str]) -> str:
    """The elements as one list."""
    lines = ",".join(f"\n {_deeper(each, 1)}" for each in elements)
    return f"[{lines}\n]" if lines else "[]"


def together(fields: Mapping[str, Any], written: Mapping[str, str]) -> str:
    """A file with these fields, and those that are written already."""
    texts = {navn: element(content) for navn, content in fields.items()} | dict(written)
    lines = ",".join(f"\n {json.dumps(navn)}: {_deeper(texts[navn], 1)}" for navn in sorted(texts))
    return f"{{{lines}\n}}\n"


def piece(elements: Iterable[str]) -> str:
    """Some of the elements of a file's list, as they stand in it; empty where there are none."""
    return f",\n{' ' * _DEPTH}".join(_deeper(each, _DEPTH) for each in elements)


@dataclass(frozen=True)
class Listed:
    """A text with a list in it: what stands before, between and after its pieces, and all of it where it has none."""

    before: str
    between: str
    after: str
    without: str

    @classmethod
    def of(cls, fields: Mapping[str, Any], navn: str) -> Self:
        """A JSON file with these fields, and a list as the field of the name."""
        before, _, after = together(fields, {navn: in_list([_HERE])}).partition(_HERE)
        return cls(before, f",\n{' ' * _DEPTH}", after, together(fields, {navn: in_list([])}))

    def holding(self, pieces: Iterable[str]) -> Iterator[str]:
        """The text, a piece at a time; empty pieces are none."""
        some = False
        for each in filter(None, pieces):
            yield self.between if some else self.before
            yield each
            some = True
        yield self.after if some else self.without


def _deeper(text: str, by: int) -> str:
    return text.replace("\n", "\n" + " " * by)
