"""Writes the search index into the site: Pagefind's files, the known paragraphs and the words to guess at."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.browser.errors import RuntimeFejl
from generator.model.catalogue import Catalogue
from generator.node import NodeSvigter, tell
from generator.prose.lookup import Lookup
from generator.search.compounds import Splitter
from generator.search.document import document
from generator.search.entries import entries
from generator.search.entry import Entry
from generator.search.synonyms import Synonyms

SCRIPT = Path("scripts/soegeindeks.mjs")
INDEX_FOLDER = "assets/soeg/indeks"


class IndexFailed(RuntimeFejl):
    """Node could not build the search index."""

    def __init__(self, detail: str) -> None:
        super().__init__(
            "Søgningen kunne ikke bygges. Det kræver Node 20 eller nyere og “npm ci”. "
            f"Svaret var: {' '.join(detail.split())}"
        )


def build_index(project: Path, out: Path, opslag: Lookup, pages: Mapping[str, str]) -> None:
    """Write everything that docs/assets/search/searcher.js fetches into `out`. The same data give the same bytes.

    `pages` are the Markdown pages of the site by path, those written by hand too.
    Errors: IndexFailed.
    """
    write_index(project, out, entries(opslag, pages), known(opslag.catalogue))


def write_index(project: Path, out: Path, found: Sequence[Entry], known: dict[str, object]) -> None:
    """Write the index of these entries. Errors: IndexFailed."""
    splitter = Splitter(entry.tekst for entry in found)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    _pagefind(project, out, [document(entry, splitter) for entry in found])
    _write(out / "kendte.json", known)
    _write(out / "ordliste.json", splitter.vocabulary)


def known(catalogue: Catalogue) -> dict[str, object]:
    """The abbreviations of acts, the paragraphs that a bare number may mean, and everyday expressions."""
    numbers = {nr.replace(" ", "") for ydelse in catalogue.ydelser for lov in ydelse.lovgrundlag for nr in lov.numre}
    return {
        "love": sorted(lov.forkortelse.lower() for lov in catalogue.lovgivning.love),
        "paragraffer": sorted(numbers),
        "emner": Synonyms(catalogue).emner,
    }


def _pagefind(project: Path, out: Path, documents: list[dict[str, str]]) -> None:
    try:
        tell(project / SCRIPT, documents, [str(out)])
    except NodeSvigter as error:
        raise IndexFailed(str(error)) from error


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
