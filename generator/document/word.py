"""The paper for Word: that of a meeting, with a list of contents that Word fills in."""

from __future__ import annotations

from calculators.show.docx import docx_parts
from calculators.show.meeting_paper import Paper
from generator.document.content import depth_of_contents
from generator.paper.word import zipped

_DOCUMENT = "word/document.xml"
_TITLE = '<w:pStyle w:val="Title"/>'
# A field that Word works out when the file is opened, since only it knows on which sheet a heading stands.
_CONTENTS = (
    '<w:p><w:pPr><w:spacing w:before="480"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Indhold</w:t></w:r></w:p>'
    '<w:p><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>'
    r'<w:r><w:instrText xml:space="preserve"> TOC \o "1-{depth}" \h \z \u </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    "<w:r><w:t>Højreklik her, og vælg “Opdater felt”.</w:t></w:r>"
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
)


def word_document(paper: Paper) -> bytes:
    """The bytes of the .docx."""
    parts = docx_parts(paper)
    before, title, after = parts[_DOCUMENT].partition(_TITLE)
    heading, end, rest = after.partition("</w:p>")
    parts[_DOCUMENT] = (
        f"{before}{title}{heading}{end}{_CONTENTS.replace('{depth}', str(depth_of_contents(paper)))}{rest}"
    )
    return zipped(parts)
