"""A paper for a meeting as the parts of a document for Word: real headings, tables and page numbers, in Danish.

The parts are text, by their names in the archive that a .docx is; whoever calls puts them into one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from calculators.show.docx_frame import CONTENT_TYPES, FOOTER, NUMBERING, RELATIONS, SETTINGS, STYLES, document, package
from calculators.show.meeting_paper import Heading, Paper, Part, Points, Source, Table, Text, in_words, printable
from calculators.show.tags import html

# More columns than these are read across the sheet.
MOST_UPRIGHT = 6
# Twentieths of a point: the sheet less its margins.
_UPRIGHT, _ACROSS = 9638, 14570


def docx_parts(paper: Paper) -> dict[str, str]:
    """Every part of the document by its name, the one that tells of the others first."""
    return {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": package(),
        "docProps/core.xml": _core(paper),
        "word/document.xml": document("".join(_body(paper)), across=_is_wide(paper)),
        "word/_rels/document.xml.rels": RELATIONS,
        "word/styles.xml": STYLES,
        "word/numbering.xml": NUMBERING,
        "word/settings.xml": SETTINGS,
        "word/footer1.xml": FOOTER.format(_text(paper.titel)),
    }


def _is_wide(paper: Paper) -> bool:
    return any(len(part.headings) > MOST_UPRIGHT for part in paper.parts if isinstance(part, Table))


def _core(paper: Paper) -> str:
    """The title, language and day that a program shows of the file."""
    made = f"{paper.dag.isoformat()}T00:00:00Z"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_text(paper.titel)}</dc:title><dc:subject>{_text(paper.om)}</dc:subject>"
        "<dc:creator>Serviceniveau</dc:creator><dc:language>da-DK</dc:language>"
        f"<dc:description>{_text(paper.datasaet)}</dc:description>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{made}</dcterms:modified></cp:coreProperties>'
    )


def _body(paper: Paper) -> Iterator[str]:
    yield _paragraph(paper.om, "Subtitle")
    yield _paragraph(paper.titel, "Title")
    width = _ACROSS if _is_wide(paper) else _UPRIGHT
    for part in paper.parts:
        yield from _part(part, width)
    if paper.kilder:
        yield _paragraph("Kilder", "Heading1")
        for kilde in paper.kilder:
            yield from _source(kilde)
    yield _paragraph("Om papiret", "Heading1")
    for navn, tekst in paper.origin:
        yield _paragraph(f"{navn}: {tekst}", "Kilde")


def _part(part: Part, width: int) -> Iterator[str]:
    match part:
        case Heading(text, level):
            yield _paragraph(text, f"Heading{level}")
        case Text(text):
            yield from (_paragraph(line) for line in text.split("\n") if line.strip())
        case Points(texts):
            yield from (_paragraph(text, "ListBullet") for text in texts)
        case Table():
            yield from _table(part, width)


def _source(kilde: Source) -> Iterator[str]:
    yield _paragraph(kilde.dokument, "Kilde", keep=bool(kilde.steder))
    yield from (_paragraph(f"[{nr}] {hvor}", "Kildested") for nr, hvor in kilde.steder)


def _table(table: Table, width: int) -> Iterator[str]:
    """The caption above, and a row of headings that stands again on each sheet."""
    if table.titel:
        yield _paragraph(table.titel, "Caption", keep=True)
    each = width // len(table.headings)
    grid = "".join(f'<w:gridCol w:w="{each}"/>' for _ in table.headings)
    look = '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'  # noqa: E501
    caption = f'<w:tblCaption w:val="{_text(table.titel)}"/>' if table.titel else ""
    yield (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Tabel"/><w:tblW w:w="5000" w:type="pct"/>{look}{caption}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )
    yield _row((_cell(text, each) for text in table.headings), header=True)
    for row in table.rows:
        yield _row(_cell(in_words(cell), each) for cell in row)
    # A table right before another, or the end, would run into it.
    yield "</w:tbl>" + _paragraph("", "Mellemrum")


def _row(cells: Iterable[str], header: bool = False) -> str:
    kept = "<w:cantSplit/>" + ("<w:tblHeader/>" if header else "")
    return f"<w:tr><w:trPr>{kept}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(text: str, width: int) -> str:
    lines = "".join(_paragraph(line) for line in text.split("\n"))
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{lines}</w:tc>'


def _paragraph(text: str, style: str = "", keep: bool = False) -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    kept = "<w:keepNext/>" if keep else ""
    settings = f"<w:pPr>{named}{kept}</w:pPr>" if named or kept else ""
    run = f'<w:r><w:t xml:space="preserve">{_text(text)}</w:t></w:r>' if text else ""
    return f"<w:p>{settings}{run}</w:p>"


def _text(text: str) -> str:
    return html(printable(text))
