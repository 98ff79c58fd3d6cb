"""One value of a YAML file changed, added or taken out: all else stays as it stands, comments and line ends too."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from typing import Any, NamedTuple

import yaml

from generator.load.findings import FieldPath
from generator.load.plain_yaml import NotPlain, plain_content
from generator.upgrade.edits import Edit, Text, end_of, fields, get
from generator.workbench.content import content

# A field's value: text, several, or a block of fields.
Value = str | list[Any] | dict[str, Any]
_STEP = 2
_WIDTH = 110


class CannotEdit(Exception):
    """The file cannot be changed there: it is no YAML, or is written in a way that only its author can change."""


class _Reached(NamedTuple):
    """How far a path leads: the nodes on the way, the root first, and what is left of the path."""

    nodes: list[yaml.Node]
    rest: FieldPath

    @property
    def last(self) -> yaml.Node:
        return self.nodes[-1]

    @property
    def flow(self) -> bool:
        """Whether it stands within braces or brackets."""
        return any(isinstance(node, yaml.CollectionNode) and node.flow_style for node in self.nodes)


def with_value(tekst: str, sti: FieldPath, vaerdi: Value, orden: Sequence[str] = ()) -> str:
    """The file with the value at the path, which is made where it is not; `orden` is that of the fields beside it.

    Errors: CannotEdit.
    """
    return _edited(tekst, sti, vaerdi, lambda doc, found: _put(doc, found, sti, vaerdi, orden))


def without(tekst: str, sti: FieldPath) -> str:
    """The file without the field or item at the path. Errors: CannotEdit."""
    return _edited(tekst, sti, None, lambda doc, found: _take(doc, found, sti))


def _edited(tekst: str, sti: FieldPath, vaerdi: Value | None, change: Any) -> str:
    try:
        doc = Text(tekst)
        found = _reach(doc.rod, sti)
        change(doc, found)
        made = doc.edited()
        if _same(content(made), _changed(content(tekst), sti, vaerdi)):
            return made
    except (yaml.YAMLError, NotPlain, LookupError, TypeError) as error:
        raise CannotEdit from error
    raise CannotEdit


def _reach(rod: yaml.Node, sti: FieldPath) -> _Reached:
    nodes = [rod]
    for nr, led in enumerate(sti):
        here = nodes[-1]
        if isinstance(led, int):
            items = here.value if isinstance(here, yaml.SequenceNode) else []
            inner = items[led] if led < len(items) else None
        else:
            inner = get(here, led)
        if inner is None:
            return _Reached(nodes, sti[nr:])
        nodes.append(inner)
    return _Reached(nodes, ())


def _put(doc: Text, found: _Reached, sti: FieldPath, vaerdi: Value, orden: Sequence[str]) -> None:
    made = _nested(found.rest[1:], vaerdi) if found.rest else vaerdi
    if not found.rest:
        _replace(doc, found, vaerdi)
    elif isinstance(found.last, yaml.ScalarNode):
        # A name with nothing after it yet.
        _replace(doc, found, _nested(found.rest, vaerdi))
    elif isinstance(found.last, yaml.SequenceNode):
        _append(doc, found, made)
    else:
        _insert(doc, found, str(found.rest[0]), made, orden if len(found.rest) == 1 else ())


def _nested(rest: FieldPath, vaerdi: Value) -> Value:
    for led in reversed(rest):
        vaerdi = [vaerdi] if isinstance(led, int) else {led: vaerdi}
    return vaerdi


def _replace(doc: Text, found: _Reached, vaerdi: Value) -> None:
    node = found.last
    indent = _column_within(doc, found)
    til = end_of(node, doc.tekst) if node.end_mark.index > node.start_mark.index else node.end_mark.index
    fra = node.start_mark.index
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        # The list or block begins on the line after its name.
        fra = end_of_line(doc.tekst, doc.tekst.rfind("\n", 0, fra) - 1) if len(found.nodes) > 1 else fra
        fra = len(doc.tekst[:fra].rstrip())
    new = _flow(vaerdi) if found.flow and not _is_itself_flow(found) else _after_name(vaerdi, indent)
    before = "" if not new or new.startswith("\n") or doc.tekst[fra - 1] in " \n[{" else " "
    if new.startswith("\n"):
        fra = len(doc.tekst[:fra].rstrip(" "))
    doc.edits.append(Edit(fra, til, before + new))


def end_of_line(tekst: str, fra: int) -> int:
    """Where the line of a place ends."""
    slut = tekst.find("\n", max(fra, 0))
    return len(tekst) if slut < 0 else slut


def _is_itself_flow(found: _Reached) -> bool:
    return not any(isinstance(node, yaml.CollectionNode) and node.flow_style for node in found.nodes[:-1])


def _column_within(doc: Text, found: _Reached) -> int:
    """The column that what stands under a name is indented to."""
    for outer, inner in zip(reversed(found.nodes[:-1]), reversed(found.nodes[1:]), strict=True):
        if isinstance(outer, yaml.MappingNode):
            return next(n.start_mark.column for n, v in fields(outer) if v is inner) + _STEP
        if isinstance(outer, yaml.SequenceNode):
            return outer.start_mark.column + _STEP
    return 0


def _insert(doc: Text, found: _Reached, navn: str, vaerdi: Value, orden: Sequence[str]) -> None:
    blok = found.last
    already = list(fields(blok))
    if found.flow:
        slut = end_of(already[-1][1], doc.tekst) if already else blok.start_mark.index + 1
        doc.edits.append(Edit(slut, slut, f"{', ' if already else ''}{navn}: {_flow(vaerdi)}"))
        return
    before = set(orden[: orden.index(navn)]) if navn in orden else {n.value for n, _ in already}
    after = [(n, v) for n, v in already if n.value in before] or already
    column = already[0][0].start_mark.column
    slut = end_of_line(
        doc.tekst, max(end_of(v, doc.tekst) if _written_out(v) else n.end_mark.index + 1 for n, v in after)
    )
    doc.edits.append(Edit(slut, slut, f"\n{' ' * column}{navn}:{_spaced(_after_name(vaerdi, column + _STEP))}"))


def _written_out(node: yaml.Node) -> bool:
    return node.end_mark.index > node.start_mark.index


def _append(doc: Text, found: _Reached, vaerdi: Value) -> None:
    liste = found.last
    if found.flow:
        slut = end_of(liste.value[-1], doc.tekst) if liste.value else liste.start_mark.index + 1
        doc.edits.append(Edit(slut, slut, (", " if liste.value else "") + _flow(vaerdi)))
        return
    column = liste.start_mark.column
    slut = end_of_line(doc.tekst, end_of(liste, doc.tekst))
    doc.edits.append(Edit(slut, slut, f"\n{' ' * column}- {_item(vaerdi, column + _STEP)}"))


def _take(doc: Text, found: _Reached, sti: FieldPath) -> None:
    if found.rest or len(found.nodes) < 2:
        raise CannotEdit
    outer, node = found.nodes[-2], found.last
    nodes: list[Any] = outer.value if isinstance(outer, yaml.CollectionNode) else []
    if len(nodes) == 1:
        # Nothing is left of what it stood in.
        _take(doc, _Reached(found.nodes[:-1], ()), sti[:-1])
    elif isinstance(outer, yaml.CollectionNode) and outer.flow_style:
        _take_from_line(doc, outer, node)
    elif isinstance(outer, yaml.SequenceNode):
        doc.edits.append(doc.lines_of(node))
    elif next(fields(outer))[1] is node and len(found.nodes) > 2 and isinstance(found.nodes[-3], yaml.SequenceNode):
        raise CannotEdit
    else:
        doc.remove_field(outer, str(sti[-1]))


def _take_from_line(doc: Text, outer: yaml.CollectionNode, node: yaml.Node) -> None:
    spans = [
        (et[0].start_mark.index, end_of(et[1], doc.tekst)) if isinstance(et, tuple) else
        (et.start_mark.index, end_of(et, doc.tekst)) for et in outer.value
    ]  # fmt: skip
    nr = next(nr for nr, et in enumerate(outer.value) if (et[1] if isinstance(et, tuple) else et) is node)
    fra, til = (spans[nr][0], spans[nr + 1][0]) if nr == 0 else (spans[nr - 1][1], spans[nr][1])
    doc.edits.append(Edit(fra, til, ""))


def _spaced(text: str) -> str:
    return text if not text or text.startswith("\n") else f" {text}"


def _after_name(vaerdi: Value, indent: int) -> str:
    """A value as it stands after `name:`; a block or a list of blocks begins on the next line."""
    if isinstance(vaerdi, str):
        return _scalar(vaerdi, indent)
    if isinstance(vaerdi, list) and all(isinstance(et, str) for et in vaerdi):
        return _flow(vaerdi)
    pad = " " * indent
    if isinstance(vaerdi, list):
        return "".join(f"\n{pad}- {_item(et, indent + _STEP)}" for et in vaerdi)
    return "".join(f"\n{pad}{navn}:{_spaced(_after_name(et, indent + _STEP))}" for navn, et in vaerdi.items())


def _item(vaerdi: Value, indent: int) -> str:
    """A value as it stands after `- `."""
    return _after_name(vaerdi, indent).lstrip("\n ") if isinstance(vaerdi, dict) else _after_name(vaerdi, indent)


def _flow(vaerdi: Value) -> str:
    if isinstance(vaerdi, list):
        return f"[{', '.join(map(_flow, vaerdi))}]"
    if isinstance(vaerdi, dict):
        return f"{{{', '.join(f'{navn}: {_flow(et)}' for navn, et in vaerdi.items())}}}"
    return vaerdi if _is_plain(f"[{vaerdi}]", vaerdi) else json.dumps(vaerdi, ensure_ascii=False)


def _scalar(tekst: str, indent: int) -> str:
    pad = f"\n{' ' * indent}"
    if "\n" in tekst:
        return "|" + "".join(pad + linje if linje.strip() else "\n" for linje in tekst.strip().split("\n"))
    if len(tekst) + indent > _WIDTH and "  " not in tekst:
        linjer = textwrap.wrap(tekst, _WIDTH - indent, break_long_words=False, break_on_hyphens=False)
        return ">-" + "".join(pad + linje for linje in linjer)
    return tekst if _is_plain(f"- {tekst}", tekst) else json.dumps(tekst, ensure_ascii=False)


def _is_plain(written: str, tekst: str) -> bool:
    """Whether a text written as it is is read as the same."""
    try:
        return bool(plain_content(written) == [tekst])
    except NotPlain:
        return False


def _changed(indhold: Any, sti: FieldPath, vaerdi: Value | None) -> Any:
    """The content as it is to be: with the value at the path, or without it and whatever would be left empty."""
    if not sti:
        return vaerdi
    led, rest = sti[0], sti[1:]
    if isinstance(led, int):
        items = list(indhold or [])
        inner = _changed(items[led] if led < len(items) else None, rest, vaerdi)
        items[led : led + 1] = [] if inner is None else [inner]
        return items or None
    block = dict(indhold or {})
    inner = _changed(block.get(led), rest, vaerdi)
    if inner is None:
        block.pop(led)
    else:
        block[led] = inner
    return block or None


def _same(one: Any, other: Any) -> bool:
    """Whether two contents are the same, whatever white space a text has around it."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[navn], other[navn]) for navn in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(_stripped(one) == _stripped(other))


def _stripped(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value
