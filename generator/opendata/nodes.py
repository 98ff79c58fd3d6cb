"""A graph as text in two forms, made of parts: the same as if one graph had held everything.

A part is written with its subjects apart, since Turtle has them in the order of how often they are pointed to. What
several parts may say of, such as an act, is kept as triples until all are there.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

from rdflib import Graph, URIRef
from rdflib.plugins.serializers.turtle import TurtleSerializer

from generator.export.listed import element, in_list, together

_CONTEXT, _GRAPH = "@context", "@graph"


class Turtle(TurtleSerializer):
    """A graph as Turtle: its whole text, and what is written of each subject."""

    def __init__(self, graph: Graph) -> None:
        super().__init__(graph)
        self._blocks: dict[str, str] = {}
        written = BytesIO()
        self.serialize(written, encoding="utf-8")
        self.text = written.getvalue().decode()

    def statement(self, subject: Any) -> bool:
        """Write what is said of the subject."""
        whole, block = self.stream, BytesIO()
        self.stream = block
        said = super().statement(subject)
        self.stream = whole
        text = self._blocks[str(subject)] = block.getvalue().decode()
        self.write(text)
        return said

    def part(self, own: Graph) -> str:
        """Those of the subjects that are in `own`, and what they point to, for `turtle_of`."""
        blocks = {subject: self._blocks[subject] for subject in map(str, own.subjects(unique=True))}
        pointed = Counter(thing for thing in own.objects() if isinstance(thing, URIRef))
        return json.dumps({"blocks": blocks, "pointed": pointed, "prefixes": self.namespaces}, ensure_ascii=False)


def turtle_of(parts: Iterable[str], common: Graph) -> Iterator[str]:
    """All parts, and what they have in common, as one graph."""
    blocks, pointed, prefixes = dict[str, str](), Counter[str](), dict[str, str]()
    for text in (*parts, Turtle(common).part(common)):
        part = json.loads(text)
        blocks |= part["blocks"]
        pointed.update(part["pointed"])
        prefixes |= part["prefixes"]
    yield "".join(f"@prefix {prefix}: <{space}> .\n" for prefix, space in sorted(prefixes.items()))
    for subject in sorted(blocks, key=lambda each: (pointed[each], each)):
        yield f"{blocks[subject]}\n"
    yield "\n"


def json_part(graph: Graph) -> str:
    """The nodes of the graph, for `json_of`; none of them is another part's too."""
    return json.dumps([[_place(node), element(node)] for node in _document(graph)[_GRAPH]], ensure_ascii=False)


def json_of(parts: Iterable[str], common: Graph) -> str:
    """All parts, and what they have in common, as one JSON-LD."""
    nodes = [node for text in (*parts, json_part(common)) for node in json.loads(text)]
    context = {_CONTEXT: _document(common)[_CONTEXT]}
    return together(context, {_GRAPH: in_list(text for _, text in sorted(nodes))})


def _document(graph: Graph) -> dict[str, Any]:
    """The graph as JSON-LD in one order: the library writes sets in any."""
    read = json.loads(graph.serialize(format="json-ld", auto_compact=True))
    found: dict[str, Any] = _ordered(read)
    return found


def _ordered(what: Any) -> Any:
    if isinstance(what, dict):
        return {navn: _ordered(et) for navn, et in what.items()}
    if isinstance(what, list):
        return sorted(map(_ordered, what), key=_place)
    return what


def _place(what: Any) -> str:
    """What a node is sorted by."""
    return json.dumps(what, sort_keys=True)
