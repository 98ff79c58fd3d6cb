"""A paper for a meeting as a file for Word."""

from __future__ import annotations

import io
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from calculators.show.docx import docx_parts
from calculators.show.meeting_paper import Paper

# The first day that an archive can tell: no two builds may differ by when, or on which system, they were made.
_NO_DAY = (1980, 1, 1, 0, 0, 0)


def word_file(paper: Paper) -> bytes:
    """The bytes of the .docx."""
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        for name, text in docx_parts(paper).items():
            part = ZipInfo(name, _NO_DAY)
            part.create_system = 0
            part.external_attr = 0
            archive.writestr(part, text, ZIP_DEFLATED)
    return file.getvalue()
