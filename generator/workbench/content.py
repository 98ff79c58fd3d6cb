"""The content of a file's text, read once: most of a folder is the same after a change as before it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from generator.load.plain_yaml import NotPlain, plain_content

_FILES = 500


@lru_cache(_FILES)
def content(tekst: str) -> Any:
    """The content, each scalar as text; nobody changes it. Errors: NotPlain."""
    return plain_content(tekst)


def block(tekst: str) -> dict[str, Any]:
    """The fields of a file; none of what cannot be read, or has none."""
    try:
        made = content(tekst)
    except NotPlain:
        return {}
    return made if isinstance(made, dict) else {}
