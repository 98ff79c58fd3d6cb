"""Saved web pages, and Word documents that have been made into HTML: the text of the page itself, as lines."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from generator.udkast.dokument import Dokument, plain
from generator.udkast.etiket import as_text, is_form
from generator.udkast.fejl import Ulaeselig

# Parts of a page that are not its text.
_WITHOUT = frozenset(
    [
        "script",
        "style",
        "nav",
        "header",
        "footer",
        "aside",
        "form",
        "noscript",
        "svg",
        "button",
        "template",
        "iframe",
        "select",
    ]
)
_BLOCK = frozenset(
    [
        "p",
        "div",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "tr",
        "table",
        "section",
        "article",
        "main",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "br",
        "blockquote",
        "figure",
        "figcaption",
        "hr",
    ]
)
_EMPTY = frozenset(
    ["br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr"]
)


def laes_webside(sti: Path) -> Dokument:
    """A page that was saved as .html. Errors: Ulaeselig, for one without text."""
    raa = sti.read_bytes()
    erklaeret = re.search(rb"charset=[\"']?([\w-]+)", raa[:4_000])
    try:
        tekst = raa.decode(erklaeret[1].decode() if erklaeret else "utf-8", errors="replace")
    except LookupError:
        tekst = raa.decode("utf-8", errors="replace")
    return fra_html(sti.stem, tekst)


def fra_html(navn: str, html: str) -> Dokument:
    """The lines of the page's main part, or of all of it: headings with `#`, a table's cells between tabs."""
    laeser = _Laeser(has_main="<main" in html.lower() or "<article" in html.lower())
    laeser.feed(html)
    laeser.close()
    linjer = laeser.faerdige()
    if not any(linje.strip() for linje in linjer):
        raise Ulaeselig("Siden har ingen tekst. Gem den som hel side fra browseren, når den er vist, og prøv igen.")
    return Dokument(navn, tuple(linjer), titel=laeser.titel.strip())


class _Laeser(HTMLParser):
    """Collects the text block by block. Nothing of the page is run or fetched."""

    def __init__(self, has_main: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.titel = ""
        self._linjer: list[str] = []
        self._her: list[str] = []
        self._uden = 0
        self._i_titel = False
        self._maerke = ""
        self._i_main = 0 if has_main else 1
        self._celle = False
        self._raekker: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, a heading or a cell."""
        if tag in _WITHOUT:
            self._uden += tag not in _EMPTY
        elif tag == "title":
            self._i_titel = True
        elif tag in ("main", "article"):
            self._i_main += 1
        elif tag in ("td", "th"):
            if self._celle:
                self._her.append("\t")
            self._celle = True
        elif tag == "tr" and not self._celle:
            self._end_block()
        elif tag in _BLOCK and not self._celle:
            self._end_block()
            if re.fullmatch(r"h[1-6]", tag):
                self._maerke = "#" * int(tag[1]) + " "
            elif tag == "li":
                self._maerke = "- "
        elif tag in _BLOCK:
            self._her.append("\n- " if tag == "li" else "\n")

    def handle_endtag(self, tag: str) -> None:
        """End what began."""
        if tag in _WITHOUT:
            self._uden = max(0, self._uden - 1)
        elif tag == "title":
            self._i_titel = False
        elif tag in ("main", "article"):
            self._end_block()
            self._i_main = max(0, self._i_main - 1)
        elif tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_row()
            self._end_table()
        elif tag in _BLOCK and not self._celle:
            self._end_block()

    def handle_data(self, data: str) -> None:
        """Keep the words of what is shown."""
        if self._i_titel:
            self.titel += data
        elif not self._uden and self._i_main:
            self._her.append(re.sub(r"\s+", " ", data))

    def faerdige(self) -> list[str]:
        """The lines, with a blank one between blocks."""
        self._end_row()
        self._end_table()
        self._end_block()
        while self._linjer and not self._linjer[-1]:
            self._linjer.pop()
        return self._linjer

    def _end_row(self) -> None:
        """Keep the cells of a row until its table is known."""
        if self._celle:
            celler = plain("".join(self._her)).split("\t")
            if any(celle.strip() for celle in celler):
                self._raekker.append(celler)
            self._her, self._celle = [], False

    def _end_table(self) -> None:
        """A table as rows of cells between tabs, or as headings and text where its first column names sections."""
        if not self._raekker:
            return
        if is_form(self._raekker):
            self._linjer += as_text(self._raekker)
        else:
            self._linjer += ["\t".join(" ".join(celle.split()) for celle in celler) for celler in self._raekker]
            self._linjer.append("")
        self._raekker = []

    def _end_block(self) -> None:
        tekst = " ".join(plain("".join(self._her)).split())
        if tekst:
            if self._raekker:
                self._end_table()
            self._linjer += [self._maerke + tekst, ""]
        self._her, self._maerke = [], ""
