"""The names that the site's own pages and files have taken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

from generator import addresses
from generator.checks.walk import Material
from generator.load.findings import Finding
from generator.model.kommune import Kommune
from generator.model.livssituation import Livssituation
from generator.model.lovindgang import Lovindgang
from generator.model.retningslinje import Retningslinje
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse

# The names at the root, where the program is without the parts that build a site: written when it was packed.
PACKED = Path(__file__).with_name("optagne-navne.txt")
_WITH_A_NAME = (Kommune, Ydelse, Tilbud, Retningslinje, Livssituation, Lovindgang)
# The numbered sources at the end of every page, and their heading.
_ANCHORS = re.compile(r"kilder|kilde-[0-9]+")


def check(grundlag: Material) -> Iterator[Finding]:
    """A file whose page or anchor would take the place of one of the site's own."""
    for file in grundlag.filer:
        if isinstance(file.model, _WITH_A_NAME) and _is_taken(file.model):
            yield file.fejl(("id",), "optaget-id", f"“{file.model.id}”")


def _is_taken(model: Kommune | Ydelse | Tilbud | Retningslinje | Livssituation | Lovindgang) -> bool:
    if isinstance(model, Kommune):
        return model.id in _at_the_root()
    # The page that would have the name, beside the pages that stand there already.
    if isinstance(model, Livssituation):
        return addresses.situation(model.id) in addresses.fixed()
    if isinstance(model, Lovindgang):
        return addresses.loven(model.id) in addresses.fixed()
    if isinstance(model, Retningslinje):
        return addresses.retningslinje(model.id) in addresses.of_retningslinjer()
    is_anchor = isinstance(model, Tilbud) and _ANCHORS.fullmatch(model.id) is not None
    return is_anchor or addresses.ydelse(f"{model.kommune}/{model.id}") in addresses.of_kommune(model.kommune)


@cache
def _at_the_root() -> frozenset[str]:
    if PACKED.is_file():
        return frozenset(PACKED.read_text(encoding="utf-8").split())
    names: frozenset[str] = import_module("generator.site.top_names").top_names()
    return names
