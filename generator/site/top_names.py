"""The names that stand at the root of every site of ours: what MkDocs, the theme and our own steps put there."""

from __future__ import annotations

from functools import cache
from pathlib import PurePosixPath

from mkdocs.theme import Theme

from generator import addresses
from generator.browser.places import BEREGNER_MAPPE
from generator.export.api import API_MAPPE
from generator.model.catalogue import NATIONALE, RETNINGSLINJER
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
