"""Theme templates without their indentation, which on a page of short text is more than a third of the HTML."""

from __future__ import annotations

import re

from jinja2 import Environment
from jinja2.ext import Extension

_INDENTATION = re.compile(r"^[ \t]+", re.MULTILINE)


class _Unindented(Extension):
    """Reads each template as if its lines began at the margin; what is put into them is left as it is."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The template's text without indentation."""
        return _INDENTATION.sub("", source)


def tighten(env: Environment) -> Environment:
    """The same environment, whose templates give no lines for what they decide and no indentation."""
    env.trim_blocks = env.lstrip_blocks = True
    env.add_extension(_Unindented)
    return env
