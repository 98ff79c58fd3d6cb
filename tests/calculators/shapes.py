"""Holding JSON against a declared type, field by field."""

from collections.abc import Iterator, Mapping, Sequence
from types import UnionType
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict


def misfits(value: Any, hint: Any, place: str = "") -> Iterator[str]:
    """Where a value is not of the type, a line each: lists stand for tuples, as in JSON, and no field is left over."""
    origin, inner = get_origin(hint), get_args(hint)
    if is_typeddict(hint):
        yield from _fields(value, hint, place)
    elif origin is NotRequired:
        yield from misfits(value, inner[0], place)
    elif origin in (Union, UnionType):
        tried = [list(misfits(value, each, place)) for each in inner]
        if all(tried):
            yield min(tried, key=len)[0]
    elif origin is Literal:
        if value not in inner:
            yield f"{place}: {value!r}"
    elif origin is tuple and isinstance(value, list) and len(value) == len(inner):
        for number, (each, kind) in enumerate(zip(value, inner, strict=True)):
            yield from misfits(each, kind, f"{place}[{number}]")
    elif origin in (list, Sequence) and isinstance(value, list):
        for number, each in enumerate(value):
            yield from misfits(each, inner[0], f"{place}[{number}]")
    elif origin in (dict, Mapping) and isinstance(value, dict):
        for name, each in value.items():
            yield from misfits(each, inner[1], f"{place}.{name}")
    elif hint is not object and (origin is not None or type(value) is not hint):
        yield f"{place}: {value!r}"


def _fields(value: Any, hint: Any, place: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{place}: {value!r}"
        return
    hints = get_type_hints(hint, include_extras=True)
    yield from (f"{place}.{name} mangler" for name in sorted(hint.__required_keys__ - set(value)))
    yield from (f"{place}.{name} er ikke med i {hint.__name__}" for name in sorted(set(value) - set(hints)))
    for name in value.keys() & hints.keys():
        yield from misfits(value[name], hints[name], f"{place}.{name}")
