"""Write docs/assets/kit/bridge.d.ts: what may be asked over the bridge and what is answered, for the browser's scripts.

Usage: python -m scripts.declarations
"""

from collections.abc import Iterator, Mapping, Sequence
from inspect import cleandoc, getdoc
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

from calculators.bridge import answered, answered_what_if, asked
from calculators.bridge.handlers import HANDLERS

TARGET = Path(__file__).resolve().parents[1] / "docs/assets/kit/bridge.d.ts"
HEAD = """\
// Made by scripts/declarations.py from the contract of calculators/bridge; not to be written by hand.
"""
SHAPES = vars(asked) | vars(answered) | vars(answered_what_if)
PLAIN = {str: "string", int: "number", float: "number", bool: "boolean", NoneType: "null", object: "unknown"}


def declarations() -> str:
    """The whole file."""
    asks = {name: (hints["asked"], hints["return"]) for name, hints in _hints()}
    found: dict[str, type] = {}
    for shape in (*(each for pair in asks.values() for each in pair), answered.Mistakes, answered.Unexpected):
        _collect(shape, found)
    lines = [
        f"  {name}: {{ question: {question.__name__}; answer: {answer.__name__} }};"
        for name, (question, answer) in asks.items()
    ]
    return "\n".join([HEAD, *map(_interface, found.values()), _ASKS.replace("%", "\n".join(lines))])


_ASKS = """\
/** Each question by its name, with the answer where nothing is wrong. */
export interface Asks {
%
}

/** What may be asked. */
export type Question = Asks[keyof Asks]["question"];

/** What is answered to the question of this name. */
export type Answer<Ask extends keyof Asks> = Asks[Ask]["answer"] | Mistakes | Unexpected;
"""


def _hints() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, handler in HANDLERS.items():
        yield name, get_type_hints(handler, localns=SHAPES)


def _collect(shape: Any, found: dict[str, type]) -> None:
    """Remember the shapes that this one is made of, and itself after them."""
    if is_typeddict(shape):
        if shape.__name__ not in found:
            for each in get_type_hints(shape).values():
                _collect(each, found)
            found[shape.__name__] = shape
        return
    for each in get_args(shape):
        _collect(each, found)


def _interface(shape: type) -> str:
    words = cleandoc(getdoc(shape) or "").replace("\n", "\n * ").replace(" * \n", " *\n")
    comment = f"/** {words} */" if "\n" not in words else f"/**\n * {words}\n */"
    fields = get_type_hints(shape, include_extras=True)
    lines = [
        f"  {name}{'?' if get_origin(hint) is NotRequired else ''}: {_type(hint)};" for name, hint in fields.items()
    ]
    return "\n".join([comment, f"export interface {shape.__name__} {{", *lines, "}", ""])


def _type(hint: Any) -> str:
    """A type as TypeScript writes it. Errors: ValueError for one that has no such words here."""
    origin, inner = get_origin(hint), get_args(hint)
    if hint in PLAIN:
        return PLAIN[hint]
    if is_typeddict(hint):
        return str(hint.__name__)
    if origin is NotRequired:
        return _type(inner[0])
    if origin is Literal:
        return " | ".join(f'"{each}"' for each in inner)
    if origin in (Union, UnionType):
        return " | ".join(map(_type, inner))
    if origin is tuple:
        return f"[{', '.join(map(_type, inner))}]"
    if origin in (list, Sequence):
        return f"{_grouped(_type(inner[0]))}[]"
    if origin in (dict, Mapping):
        return f"Record<string, {_type(inner[1])}>"
    raise ValueError(f"{hint} har ingen TypeScript-type")


def _grouped(words: str) -> str:
    return f"({words})" if "|" in words else words


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(declarations(), encoding="utf-8")
