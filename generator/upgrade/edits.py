"""A YAML file that is edited as text, so that its comments and its line ends stay where they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml


class _Dumper(yaml.SafeDumper):
    """Indents the items of a list below its name."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, indentless=False)


def _list(dumper: yaml.SafeDumper, liste: list[Any]) -> yaml.Node:
    """A list of names on one line, all else below each other."""
    navne = all(isinstance(et, str) and " " not in et for et in liste)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", liste, flow_style=navne)


_Dumper.add_representer(list, _list)


class Edit(NamedTuple):
    """The characters from `fra` up to `til` give way to `ny`."""

    fra: int
    til: int
    ny: str


@dataclass
class Text:
    """A file as text, as nodes that know where they stand, and the edits it is to have."""

    tekst: str
    rod: yaml.Node = field(init=False)
    edits: list[Edit] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rod = yaml.compose(self.tekst, Loader=yaml.SafeLoader) or yaml.ScalarNode("", "")

    def edited(self) -> str:
        """The text with its edits, the last of the file first."""
        tekst = self.tekst
        for edit in sorted(set(self.edits), reverse=True):
            tekst = tekst[: edit.fra] + edit.ny + tekst[edit.til :]
        return tekst

    def lines_of(self, node: yaml.Node) -> Edit:
        """The whole lines that a field or an item stands on; `- ` before it included."""
        fra = self.tekst.rfind("\n", 0, node.start_mark.index) + 1
        slut = self.tekst.find("\n", end_of(node, self.tekst))
        return Edit(fra, len(self.tekst) if slut < 0 else slut + 1, "")

    def remove_field(self, blok: yaml.Node, navn: str) -> None:
        """Take a field out of a block."""
        for noegle, vaerdi in fields(blok):
            if noegle.value == navn:
                slut = self.lines_of(vaerdi).til
                self.edits.append(self.lines_of(noegle)._replace(til=slut))

    def add_after(self, scalar: yaml.Node, felt: str) -> None:
        """Write a field after the one whose value is given, on a line of its own or within the same braces."""
        slut = end_of(scalar, self.tekst)
        linje = self.tekst[self.tekst.rfind("\n", 0, scalar.start_mark.index) + 1 : scalar.start_mark.index]
        foer = ", " if "{" in linje else "\n" + " " * (len(linje) - len(linje.lstrip(" -")))
        self.edits.append(Edit(slut, slut, foer + felt))


def fields(blok: yaml.Node) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
    """The fields of a block; none of what is no block."""
    yield from blok.value if isinstance(blok, yaml.MappingNode) else ()


def items(liste: yaml.Node | None) -> Iterator[yaml.Node]:
    """The items of a list; none of what is no list."""
    yield from liste.value if isinstance(liste, yaml.SequenceNode) else ()


def get(blok: yaml.Node | None, navn: str) -> yaml.Node | None:
    """The value of a field, or None."""
    return next((v for n, v in fields(blok) if n.value == navn), None) if blok is not None else None


def texts(node: yaml.Node | None) -> list[str]:
    """The texts of a list of texts."""
    return [str(et.value) for et in items(node)]


def written(indhold: dict[str, Any]) -> str:
    """Fields as YAML in the form that the standards have: items indented, lists of names on one line."""
    return yaml.dump(indhold, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=118)


def end_of(node: yaml.Node, tekst: str) -> int:
    """Where the last sign of a node stands, without the white space and comments after it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        sidste = node.value[-1]
        return end_of(sidste[1] if isinstance(sidste, tuple) else sidste, tekst)
    return len(tekst[: node.end_mark.index].rstrip())
