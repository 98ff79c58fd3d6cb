"""The Jinja environment of the pages. Values are escaped unless a filter has made them safe Markdown."""

from __future__ import annotations

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from calculators.text.dates import dansk_dato


@cache
def _miljoe() -> Environment:
    miljoe = Environment(
        loader=PackageLoader("generator", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    miljoe.filters |= {"dato": dansk_dato, "i_en_celle": i_en_celle}
    return miljoe


def i_en_celle(tekst: str) -> Markup:
    """A text, or safe Markdown, that can stand in a table cell: one line, and no bar that ends the cell."""
    return Markup(" ".join(escape(tekst).split()).replace("|", "&#124;"))


def udfyld(skabelon: str, **indhold: Any) -> str:
    """A page's Markdown from its template."""
    return _miljoe().get_template(skabelon).render(**indhold).lstrip()
