"""Each municipality's catalogue as a document beside its page, where mkdocs.yml asks for it."""

import io
import sys
import zipfile

import pytest
from pypdf import PdfReader

from generator.addresses import catalogue_document
from generator.site.documents import CannotWriteDocuments, require_what_writes
from generator.site.edition import read_edition
from tests.generator.lille_bygget import LilleBygget

KOMMUNE = "proevekommune"


def test_the_page_leads_to_both(lille_bygget: LilleBygget) -> None:
    """The links of the municipality's page are files that a reader can open, and nobody keeps them for offline."""
    page = (lille_bygget.site / KOMMUNE / "index.html").read_text(encoding="utf-8")
    for form in ("pdf", "docx"):
        assert f'href="../{catalogue_document(KOMMUNE, form)}" download' in page
    files = [lille_bygget.site / catalogue_document(KOMMUNE, form) for form in ("pdf", "docx")]
    text = PdfReader(io.BytesIO(files[0].read_bytes())).pages[0].extract_text()
    assert "Prøve Kommune" in text
    assert zipfile.ZipFile(files[1]).testzip() is None
    kept = read_edition(lille_bygget.site).files
    assert not [address for address in kept if "kvalitetsstandarder." in address]


def test_what_writes_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Typst is not installed the build says so before it begins, and how it becomes so."""
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(CannotWriteDocuments, match=r"dokumenter: true.*pip install"):
        require_what_writes()
