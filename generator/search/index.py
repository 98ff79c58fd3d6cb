"""Writes the search index into the site: Pagefind's files, the known paragraphs and the words to guess at."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.browser.errors import RuntimeFejl
from generator.node import NodeSvigter, tell
from generator.prose.lookup import Lookup
from generator.search.compounds import Splitter
from generator.search.divided import divided
from generator.search.document import document
from generator.search.entries import entries
from generator.search.entry import Entry
from generator.search.head import WHOLE, guessed, head

SCRIPT = Path("scripts/soegeindeks.mjs")
DICTIONARY_SCRIPT = Path("scripts/danske_ord.mjs")
INDEX_FOLDER = "assets/soeg/indeks"
PARTS_FOLDER = "kommuner"


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
    found = entries(opslag, pages)
    write_index(project, out, found, head(opslag, found))


def write_index(project: Path, out: Path, found: Sequence[Entry], known: Mapping[str, Any]) -> None:
    """Write the index of these entries. Errors: IndexFailed."""
    splitter = Splitter(entry.tekst for entry in found)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    # What the head holds whole has no text to search.
    long = [entry for entry in found if entry.slags not in WHOLE]
    ids = json.loads(_run(project / SCRIPT, [document(entry, splitter) for entry in long], str(out)))
    posts = [post | ({"id": ids[post["adresse"]]} if post["adresse"] in ids else {}) for post in known["poster"]]
    words = guessed(known)
    danish = json.loads(_run(project / DICTIONARY_SCRIPT, words))
    common, parts = divided({**known, "poster": posts, "dansk": danish})
    _write(out / "kendte.json", common)
    for kommune, of_it in parts.items():
        (out / PARTS_FOLDER).mkdir(exist_ok=True)
        _write(out / PARTS_FOLDER / f"{kommune}.json", of_it)
    _write(out / "ordliste.json", splitter.vocabulary)


def _run(script: Path, told: object, *arguments: str) -> str:
    try:
        return tell(script, told, arguments)
    except NodeSvigter as error:
        raise IndexFailed(str(error)) from error


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
