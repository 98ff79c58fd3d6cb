"""The names that the site's own pages and files have taken, found from what makes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath

from mkdocs.theme import Theme

from generator.browser.runtime import BEREGNER_MAPPE
from generator.checks.walk import Material
from generator.export.api import API_MAPPE
from generator.export.view import View
from generator.load.findings import Finding
from generator.model.catalogue import NATIONALE, RETNINGSLINJER, Catalogue
from generator.model.kommune import Kommune
from generator.model.livssituation import Livssituation
from generator.model.lov import Lovgivning
from generator.model.retningslinje import Retningslinje
from generator.model.tabel import Satser
from generator.model.tilbud import Tilbud
from generator.model.ydelse import Ydelse
from generator.pages.livssituation import MAPPE as LIVSSITUATIONER
from generator.pages.samling import KOMMUNENS, UOVERENSSTEMMELSER, sider_og_filer
from generator.site.edition import SIZES
from generator.site.mangefiler import BIBLIOTEKER_MAPPE
from generator.site.mangefiler import MAPPE as MANGEFILER
from generator.site.servers import FILES
from generator.site.service_worker import NAME as SERVICE_WORKER

_DOCS = Path(__file__).resolve().parents[2] / "docs"
# Where builders other than MkDocs put the search of their own.
_ANDRE_BYGGERES = ("search", "objects")
# The numbered sources at the end of every page, and their heading.
_ANKRE = re.compile(r"kilder|kilde-[0-9]+")


def check(material: Material) -> Iterator[Finding]:
    """A file whose page or anchor would take the place of one of the site's own."""
    for fil in material.filer:
        if isinstance(fil.model, (Kommune, Ydelse, Tilbud, Retningslinje, Livssituation)) and _er_optaget(fil.model):
            yield fil.fejl(("id",), "optaget-id", f"“{fil.model.id}”")


def _er_optaget(model: Kommune | Ydelse | Tilbud | Retningslinje | Livssituation) -> bool:
    if isinstance(model, Kommune):
        return model.id in oeverst()
    if isinstance(model, Livssituation):
        return model.id in _under(LIVSSITUATIONER)
    if isinstance(model, Retningslinje):
        return model.id in ("index", UOVERENSSTEMMELSER)
    return model.id in KOMMUNENS or (isinstance(model, Tilbud) and _ANKRE.fullmatch(model.id) is not None)


@cache
def oeverst() -> frozenset[str]:
    """The first part of every address of a site without municipalities, as far as the first full stop.

    A file counts by its name alone: some servers answer `/sw` with `sw.js`, and `/404` with `404.html`.
    """
    filer = [SIZES, BIBLIOTEKER_MAPPE, MANGEFILER, SERVICE_WORKER, API_MAPPE, BEREGNER_MAPPE, *FILES.values()]
    docs = [sti.name for sti in _DOCS.iterdir()] if _DOCS.is_dir() else []
    temaets = Theme(name="material").static_templates
    alle = [*_adresser(), *filer, *docs, *temaets, *_ANDRE_BYGGERES, NATIONALE, RETNINGSLINJER]
    return frozenset(PurePosixPath(adresse).parts[0].split(".")[0] for adresse in alle)


def _under(mappe: str) -> frozenset[str]:
    """The names right below a folder of the site."""
    stier = [PurePosixPath(adresse) for adresse in _adresser()]
    return frozenset(sti.parts[1].split(".")[0] for sti in stier if sti.parts[0] == mappe)


@cache
def _adresser() -> tuple[str, ...]:
    """Every page and file of a catalogue in which there is nothing."""
    nationale = Satser(id=NATIONALE)
    tom = Catalogue(kilder=(), lovgivning=Lovgivning(love=()), begreber=(), nationale=nationale, kommuner=())
    sider, filer = sider_og_filer(View.of(tom))
    return (*sider, *filer)
