"""A source text in the forms that documents come in: Word, and PDF in one column and in two, with other page breaks."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from html import escape
from pathlib import Path

from calculators.show.docx_frame import CONTENT_TYPES, FOOTER, NUMBERING, RELATIONS, SETTINGS, STYLES, document, package
from generator.udkast.dokument import Dokument
from generator.udkast.loeb import loeb
from generator.udkast.overskrift import bare, overskrifter

# A kind of block, and its cells or its text.
Blok = tuple[str, list[str]]
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_STYLES = """@page { size: A4; margin: 20mm 15mm; } body { font: 10.5pt/1.35 sans-serif; hyphens: manual; }
h2 { font-size: 13pt; } p { margin: 0 0 6pt; } td { border: 1px solid; padding: 2pt 5pt; }
main.to { columns: 2; column-gap: 10mm; }"""


def blokke(dokument: Dokument) -> Iterator[Blok]:
    """The document's headings, paragraphs and tables in order."""
    hoveder = {et.linje for et in overskrifter(dokument, 1, len(dokument.linjer))}
    tabel: list[str] = []
    for et in loeb(dokument, 1, len(dokument.linjer), sorted(hoveder)):
        if "\t" in et.tekst:
            tabel.append(et.tekst)
            continue
        if tabel:
            yield "tabel", tabel
            tabel = []
        if et.numre[0] in hoveder:
            yield "hoved", [bare(dokument.linje(et.numre[0]))]
        elif et.tekst.strip(" -"):
            yield "afsnit", [et.tekst]
    if tabel:
        yield "tabel", tabel


def som_word(dokument: Dokument, sti: Path) -> Path:
    """A .docx with real headings, paragraphs and tables."""
    krop = "".join(_word(slags, dele) for slags, dele in blokke(dokument))
    dele = {
        "[Content_Types].xml": CONTENT_TYPES, "_rels/.rels": package(),
        "word/document.xml": document(krop, across=False), "word/_rels/document.xml.rels": RELATIONS,
        "word/styles.xml": STYLES, "word/numbering.xml": NUMBERING,
        "word/settings.xml": SETTINGS, "word/footer1.xml": FOOTER.format(escape(dokument.navn)),
        "docProps/core.xml": f'<?xml version="1.0"?><cp:coreProperties xmlns:cp="{_CORE}"/>',
    }  # fmt: skip
    with zipfile.ZipFile(sti, "w", zipfile.ZIP_DEFLATED) as arkiv:
        for navn, indhold in dele.items():
            arkiv.writestr(navn, indhold)
    return sti


def _word(slags: str, dele: list[str]) -> str:
    if slags == "tabel":
        raekker = "".join(
            "<w:tr>"
            + "".join(f"<w:tc><w:tcPr/>{_run(celle.strip())}</w:tc>" for celle in raekke.split("\t"))
            + "</w:tr>"
            for raekke in dele
        )
        return f"<w:tbl><w:tblPr/><w:tblGrid/>{raekker}</w:tbl>"
    return _run(dele[0], "Heading2" if slags == "hoved" else "")


def _celler(raekke: str) -> list[str]:
    return [celle.strip() for celle in raekke.split("\t")]


def _run(tekst: str, stil: str = "") -> str:
    stilen = f'<w:pPr><w:pStyle w:val="{stil}"/></w:pPr>' if stil else ""
    return f'<w:p>{stilen}<w:r><w:t xml:space="preserve">{escape(_ren(tekst))}</w:t></w:r></w:p>'


def _ren(tekst: str) -> str:
    return re.sub(r"[^\x20-\uD7FF\uE000-\uFFFD]", " ", tekst)


def som_html(dokument: Dokument, spalter: int) -> str:
    """The page that Chromium prints to a PDF."""
    dele = "".join(_html(slags, dele) for slags, dele in blokke(dokument))
    klasse = "to" if spalter == 2 else "en"
    return (
        f'<!doctype html><html lang="da"><meta charset="utf-8"><style>{_STYLES}</style>'
        f'<body><main class="{klasse}">{dele}</main></body></html>'
    )


def _html(slags: str, dele: list[str]) -> str:
    if slags == "tabel":
        celler = [[f"<td>{escape(celle)}</td>" for celle in _celler(raekke)] for raekke in dele]
        raekker = "".join(f"<tr>{''.join(raekke)}</tr>" for raekke in celler)
        return f"<table>{raekker}</table>"
    maerke = "h2" if slags == "hoved" else "p"
    return f"<{maerke}>{escape(dele[0])}</{maerke}>"


def som_pdf(sider: dict[Path, str]) -> None:
    """Print pages to PDF, each to its path, in a real Chromium.

    In a thread of its own: one thread holds one Playwright, and the tests of the site may have theirs open.
    """
    with ThreadPoolExecutor(1) as thread:
        thread.submit(_print, sider).result()


def _print(sider: dict[Path, str]) -> None:
    from playwright.sync_api import sync_playwright

    from tests.browser.conftest import ARGUMENTS, find_chromium

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        side = browser.new_page()
        for sti, html in sider.items():
            side.set_content(html)
            side.pdf(path=sti, prefer_css_page_size=True, display_header_footer=True, header_template="<span></span>",
                     footer_template='<span style="font-size:8px"><span class="pageNumber"></span></span>')  # fmt: skip
        browser.close()
