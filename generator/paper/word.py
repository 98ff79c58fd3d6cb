"""A paper for a meeting as a file for Word."""

from __future__ import annotations

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from calculators.show.docx import docx_parts
from calculators.show.meeting_paper import Paper

# The first day that an archive can tell: no two builds may differ by when, or on which system, they were made.
_NO_DAY = (1980, 1, 1, 0, 0, 0)


def word_file(paper: Paper) -> bytes:
    """The bytes of the .docx."""
    return zipped(docx_parts(paper))


def zipped(parts: Mapping[str, str]) -> bytes:
    """The archive of these parts, the same bytes from the same parts."""
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        for name, text in parts.items():
            part = ZipInfo(name, _NO_DAY)
            part.create_system = 0
            part.external_attr = 0
            archive.writestr(part, text, ZIP_DEFLATED)
    return file.getvalue()
