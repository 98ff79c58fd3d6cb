"""The catalogue of each municipality as PDF and for Word, beside its front page; and what a build must have for it."""

from __future__ import annotations

import hashlib
from functools import partial
from importlib.metadata import version
from pathlib import Path

from generator import addresses
from generator.browser.cache import digest
from generator.browser.errors import RuntimeFejl
from generator.document.content import document
from generator.document.fonts import FILE
from generator.document.pdf import NoTypst, pdf, require_typst
from generator.document.word import word_document
from generator.load.kept import Kept
from generator.model.catalogue import Kommunedata
from generator.opendata.parquet import NoPyarrow, require_pyarrow
from generator.prose.lookup import Lookup
from generator.site.processes import shared

# About how many seconds a municipality takes.
_ONE = 2.0


class CannotWriteDocuments(RuntimeFejl):
    """mkdocs.yml asks for documents, and what writes them is not installed."""


def require_what_writes() -> None:
    """Known before anything is built. Errors: CannotWriteDocuments."""
    try:
        require_typst()
    except NoTypst as missing:
        raise CannotWriteDocuments(f"mkdocs.yml siger “dokumenter: true”. {missing}") from missing


class CannotWriteParquet(RuntimeFejl):
    """mkdocs.yml asks for Parquet, and what writes it is not installed."""


def require_parquet() -> None:
    """Known before anything is built. Errors: CannotWriteParquet."""
    try:
        require_pyarrow()
    except NoPyarrow as missing:
        raise CannotWriteParquet(f"mkdocs.yml siger “parquet: true”. {missing}") from missing


def write_documents(project: Path, site: Path, opslag: Lookup) -> None:
    """Write both documents of every municipality into the site."""
    shared("Skriver dokumenter", partial(_write, project, site, opslag), opslag.catalogue.kommuner, _ONE)


def _write(project: Path, site: Path, opslag: Lookup, data: Kommunedata) -> None:
    paper, kept = document(opslag, data), Kept(project)
    font = digest(path for path in [project / FILE] if path.is_file())
    key = f"{hashlib.sha256(repr(paper).encode()).hexdigest()} {version('typst')} {font}"
    set_in_type = kept.get(f"dokumenter/{data.id}", key, bytes)
    if set_in_type is None:
        set_in_type = pdf(paper, project, always=True)
        kept.put(f"dokumenter/{data.id}", key, set_in_type)
    for form, content in (("pdf", set_in_type), ("docx", word_document(paper))):
        file = site / addresses.catalogue_document(data.id, form)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
