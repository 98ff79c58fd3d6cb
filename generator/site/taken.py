"""The names that the site's own pages and files have taken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import PurePosixPath

from mkdocs.theme import Theme

from generator import addresses
from generator.browser.runtime import BEREGNER_MAPPE
from generator.checks.walk import Material
from generator.export.api import API_MAPPE
from generator.load.findings import Finding
from generator.model.catalogue import NATIONALE, RETNINGSLINJER
from generator.model.kommune import Kommune
from generator.model.livssituation import Livssituation
from generator.model.lovindgang import Lovindgang
from generator.model.retningslinje import Retningslinje
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse
from generator.site.bulk_files import LIBRARIES_FOLDER
from generator.site.bulk_files import MAPPE as MANGEFILER
from generator.site.edition import ROBOTS, SIZES
from generator.site.editions import FOLDER as EDITIONS
from generator.site.servers import FILES
from generator.site.service_worker import NAME as SERVICE_WORKER

# What docs/ holds, written here because an installed program has no such folder; a test holds it against the folder.
DOCS = ("assets", "beslutninger", "billeder", "om", "overrides", "udvikling")
# Where builders other than MkDocs put the search of their own.
_OF_OTHER_BUILDERS = ("search", "objects")
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
        return model.id in top_names()
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
def top_names() -> frozenset[str]:
    """The first part of every address of a site without municipalities, as far as the first full stop.

    A file counts by its name alone: some servers answer `/sw` with `sw.js`, and `/404` with `404.html`.
    """
    files = [
        SIZES,
        LIBRARIES_FOLDER,
        MANGEFILER,
        SERVICE_WORKER,
        API_MAPPE,
        BEREGNER_MAPPE,
        ROBOTS,
        EDITIONS,
        *FILES.values(),
    ]
    of_the_theme = Theme(name="material").static_templates
    names = [*addresses.fixed(), *files, *DOCS, *of_the_theme, *_OF_OTHER_BUILDERS, NATIONALE, RETNINGSLINJER]
    return frozenset(PurePosixPath(adresse).parts[0].split(".")[0] for adresse in names)
