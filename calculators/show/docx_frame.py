"""What every document for Word has alike: its styles, its page numbers, and how its parts hang together."""

from __future__ import annotations

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_COLOUR = "1F3A5F"


def _relations(*targets: tuple[str, str]) -> str:
    each = (
        f'<Relationship Id="rId{nr}" Type="{kind}" Target="{target}"/>'
        for nr, (kind, target) in enumerate(targets, start=1)
    )
    return f'{_DECLARED}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(each)}</Relationships>'


def package() -> str:
    """What the archive holds: the document and what is told of it."""
    return _relations(
        (f"{_OFFICE}/officeDocument", "word/document.xml"),
        (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    )


RELATIONS = _relations(
    (f"{_OFFICE}/styles", "styles.xml"),
    (f"{_OFFICE}/numbering", "numbering.xml"),
    (f"{_OFFICE}/settings", "settings.xml"),
    (f"{_OFFICE}/footer", "footer1.xml"),
)

_KINDS = {
    "/word/document.xml": f"{_WORD}.document.main+xml",
    "/word/styles.xml": f"{_WORD}.styles+xml",
    "/word/numbering.xml": f"{_WORD}.numbering+xml",
    "/word/settings.xml": f"{_WORD}.settings+xml",
    "/word/footer1.xml": f"{_WORD}.footer+xml",
    "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
}
CONTENT_TYPES = (
    f'{_DECLARED}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in _KINDS.items())
    + "</Types>"
)


def document(body: str, across: bool) -> str:
    """The document with its sheet: A4, upright or across."""
    size = 'w:w="16838" w:h="11906" w:orient="landscape"' if across else 'w:w="11906" w:h="16838"'
    margins = 'w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"'
    return (
        f'{_DECLARED}<w:document {_W} xmlns:r="{_OFFICE}"><w:body>{body}'
        f'<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz {size}/><w:pgMar {margins}/></w:sectPr>'
        "</w:body></w:document>"
    )


def _field(code: str) -> str:
    return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


# {} is the title.
FOOTER = (
    f'{_DECLARED}<w:ftr {_W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
    f"{_run('{}. Side ')}{_field('PAGE')}{_run(' af ')}{_field('NUMPAGES')}</w:p></w:ftr>"
)

NUMBERING = (
    f'{_DECLARED}<w:numbering {_W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
    '<w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)

SETTINGS = (
    f'{_DECLARED}<w:settings {_W}><w:defaultTabStop w:val="1304"/><w:compat><w:compatSetting'
    ' w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="da-DK"/></w:settings>'
)


def _style(name: str, called: str, paragraph: str, run: str = "") -> str:
    based = "" if name == "Normal" else '<w:basedOn w:val="Normal"/>'
    default = ' w:default="1"' if name == "Normal" else ""
    following = '<w:next w:val="Normal"/>' if name.startswith(("Heading", "Title", "Subtitle")) else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{name}"><w:name w:val="{called}"/>{based}{following}'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _spacing(before: int, after: int) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def _inked(size: int) -> str:
    return f'<w:b/><w:color w:val="{_COLOUR}"/><w:sz w:val="{size}"/>'


def _heading(level: int, before: int, size: int) -> str:
    return _style(
        f"Heading{level}",
        f"heading {level}",
        f'<w:keepNext/><w:keepLines/>{_spacing(before, 80)}<w:outlineLvl w:val="{level - 1}"/>',
        _inked(size),
    )


def _border(side: str) -> str:
    return f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'


_TABLE = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:tblPr><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    "</w:style>"
    '<w:style w:type="table" w:customStyle="1" w:styleId="Tabel"><w:name w:val="Tabel"/>'
    f'<w:basedOn w:val="TableNormal"/><w:pPr>{_spacing(20, 20)}</w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>'
    f"<w:tblPr><w:tblBorders>{''.join(map(_border, ('top', 'bottom', 'insideH')))}</w:tblBorders></w:tblPr>"
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>'
    '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8EEF5"/></w:tcPr></w:tblStylePr>'
    '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
)
STYLES = (
    f"{_DECLARED}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="21"/>'
    '<w:lang w:val="da-DK" w:eastAsia="da-DK" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    "<w:pPrDefault/></w:docDefaults>"
    + _style("Normal", "Normal", _spacing(0, 120))
    + _style(
        "Title", "Title", f"<w:keepNext/>{_spacing(0, 160)}", f'<w:b/><w:color w:val="{_COLOUR}"/><w:sz w:val="36"/>'
    )
    + _style("Subtitle", "Subtitle", f"<w:keepNext/>{_spacing(0, 40)}", '<w:color w:val="595959"/>')
    + _heading(1, 280, 27)
    + _heading(2, 200, 23)
    + _heading(3, 160, 21)
    + _style("ListBullet", "List Bullet", f'<w:numPr><w:numId w:val="1"/></w:numPr>{_spacing(0, 60)}')
    + _style("Caption", "caption", f"<w:keepNext/>{_spacing(120, 60)}", '<w:color w:val="404040"/><w:sz w:val="19"/>')
    + _style("Kilde", "Kilde", _spacing(40, 20), '<w:sz w:val="18"/>')
    + _style("Kildested", "Kildested", f'{_spacing(0, 0)}<w:ind w:left="284"/>', '<w:sz w:val="17"/>')
    + _style("Mellemrum", "Mellemrum", _spacing(0, 0), '<w:sz w:val="12"/>')
    + _style("Footer", "footer", '<w:jc w:val="right"/>', '<w:color w:val="595959"/><w:sz w:val="16"/>')
    + _TABLE
    + "</w:styles>"
)
