"""The Jinja environment of the pages. Values are escaped unless a filter has made them safe Markdown.

Every template knows the addresses of the site as `site`.
"""

from __future__ import annotations

from datetime import date
from functools import cache, partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from calculators.text.dates import dansk_dato
from generator import addresses
from generator.prose.footnotes import settled


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("generator", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"dato": dansk_dato, "dagfelt": day_in_a_field, "i_en_celle": in_a_cell}
    environment.globals["site"] = addresses
    return environment


def day_in_a_field(dag: date | str | None) -> str:
    """What stands in a date field for a day or its ISO form: 1.6.2023, as docs/assets/kit/dates.js writes it."""
    if not dag:
        return ""
    dag = date.fromisoformat(dag) if isinstance(dag, str) else dag
    return f"{dag.day}.{dag.month}.{dag.year}"


def in_a_cell(text: str) -> Markup:
    """A text, or safe Markdown, that can stand in a table cell: one line, and no bar that ends the cell."""
    return Markup(" ".join(escape(text).split()).replace("|", "&#124;"))


def fill(template: str, page: str, **content: Any) -> str:
    """A page's Markdown from its template, which leads to pages by `link_to` in Markdown and by `href_to` in HTML."""
    ways = {"page": page, "link_to": partial(addresses.link, page), "href_to": partial(addresses.href, page)}
    return settled(_environment().get_template(template).render(**ways, **content).lstrip())
