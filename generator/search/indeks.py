"""Writes the search index into the site: Pagefind's files, the known paragraphs and the words to guess at."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.browser.errors import RuntimeFejl
from generator.model.catalogue import Catalogue
from generator.node import NodeSvigter, tell
from generator.prosa.opslag import Opslag
from generator.search.deling import Deler
from generator.search.dokument import dokument
from generator.search.post import Post
from generator.search.poster import poster
from generator.search.synonymer import Synonymer

SCRIPT = Path("scripts/soegeindeks.mjs")
SOEGE_MAPPE = "assets/soeg/indeks"


class Indeksfejl(RuntimeFejl):
    """Node could not build the search index."""

    def __init__(self, detalje: str) -> None:
        super().__init__(
            "Søgningen kunne ikke bygges. Det kræver Node 20 eller nyere og “npm ci”. "
            f"Svaret var: {' '.join(detalje.split())}"
        )


def byg_indeks(projekt: Path, ud: Path, catalogue: Catalogue, sider: Mapping[str, str]) -> None:
    """Write everything that docs/assets/search/searcher.js fetches into `ud`. The same data give the same bytes.

    `sider` are the Markdown pages of the site by path, those written by hand too.
    Errors: Indeksfejl.
    """
    skriv_indeks(projekt, ud, poster(Opslag(catalogue), sider), kendte(catalogue))


def skriv_indeks(projekt: Path, ud: Path, alle: Sequence[Post], kendte: dict[str, object]) -> None:
    """Write the index of these posts. Errors: Indeksfejl."""
    deler = Deler(post.tekst for post in alle)
    shutil.rmtree(ud, ignore_errors=True)
    ud.mkdir(parents=True)
    _pagefind(projekt, ud, [dokument(post, deler) for post in alle])
    _skriv(ud / "kendte.json", kendte)
    _skriv(ud / "ordliste.json", deler.ordliste)


def kendte(catalogue: Catalogue) -> dict[str, object]:
    """The abbreviations of acts, the paragraphs that a bare number may mean, and everyday expressions."""
    numre = {nr.replace(" ", "") for ydelse in catalogue.ydelser for lov in ydelse.lovgrundlag for nr in lov.numre}
    return {
        "love": sorted(lov.forkortelse.lower() for lov in catalogue.lovgivning.love),
        "paragraffer": sorted(numre),
        "emner": Synonymer(catalogue.soegning).emner,
    }


def _pagefind(projekt: Path, ud: Path, dokumenter: list[dict[str, str]]) -> None:
    try:
        tell(projekt / SCRIPT, dokumenter, [str(ud)])
    except NodeSvigter as fejl:
        raise Indeksfejl(str(fejl)) from fejl


def _skriv(sti: Path, indhold: object) -> None:
    sti.write_text(json.dumps(indhold, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
