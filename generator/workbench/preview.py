"""A standard's page as it will be: the same templates, and the same Markdown, that the site is built with."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from markdown import Markdown

from generator.checks.lix import LIX_KROP, LIX_TOP, lix
from generator.checks.prose import krop, top
from generator.checks.walk import Material
from generator.model.ydelse import Ydelse
from generator.pages.catalogue.hele_standarden import whole_standard_page
from generator.pages.catalogue.ydelse import ydelse_page
from generator.site.html_blocks import HtmlBlocks

# Those of mkdocs.yml by their modules, and the one that MkDocs has itself; a test holds them against it.
EXTENSIONS: dict[str, dict[str, Any]] = {
    "markdown.extensions.fenced_code": {},
    "markdown.extensions.admonition": {},
    "markdown.extensions.attr_list": {},
    "markdown.extensions.md_in_html": {},
    "markdown.extensions.tables": {"use_align_attribute": True},
    "markdown.extensions.toc": {"permalink": False, "toc_depth": 3},
}
_HEAD = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def shown(material: Material, navn: str, hele: bool) -> dict[str, str] | None:
    """The page of the answers of the standard at a path below standards/, or of the whole of it, as HTML.

    With it how hard it is to read. None of what is no standard, or cannot be read.
    """
    adresse = next(
        (et.model.udgaveadresse for et in material.filer if et.navn == navn and isinstance(et.model, Ydelse)), ""
    )
    alle = (et for kommune in material.catalogue.kommuner for et in kommune.alle_udgaver)
    ydelse = next((et for et in alle if et.udgaveadresse == adresse), None)
    if ydelse is None:
        return None
    opslag = material.opslag
    # The rates of all calculators are not made here: of the page, only the day to expect an answer is left out.
    text = whole_standard_page(opslag, ydelse) if hele else ydelse_page(opslag, ydelse, None)
    maal = ((top(ydelse, opslag), LIX_TOP), (krop(ydelse, opslag), LIX_KROP))
    svar, afsnit = (f"{lix(tekst):.0f} (højst {hoejst})" for tekst, hoejst in maal)
    html = _markdown().reset().convert(_HEAD.sub("", text))
    return {"html": html, "lix": f"Lixtal: svarene {svar}, afsnittene {afsnit}."}


@cache
def _markdown() -> Markdown:
    return Markdown(extensions=[*EXTENSIONS, HtmlBlocks()], extension_configs=EXTENSIONS)
