"""Saved web pages, and Word documents that have been made into HTML: the text of the page itself, as lines."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from generator.udkast.dokument import Dokument, plain
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
        elif tag in _BLOCK and not (self._celle and tag != "tr"):
            self._end_block()
            self._celle = False
            if re.fullmatch(r"h[1-6]", tag):
                self._maerke = "#" * int(tag[1]) + " "
            elif tag == "li":
                self._maerke = "- "
        elif tag in _BLOCK:
            self._her.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """End what began."""
        if tag in _WITHOUT:
            self._uden = max(0, self._uden - 1)
        elif tag == "title":
            self._i_titel = False
        elif tag in ("main", "article"):
            self._end_block()
            self._i_main = max(0, self._i_main - 1)
        elif tag in ("tr", "table"):
            self._celle = False
            self._end_block(spaced=tag == "table")
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
        self._end_block()
        while self._linjer and not self._linjer[-1]:
            self._linjer.pop()
        return self._linjer

    def _end_block(self, spaced: bool = True) -> None:
        tekst = plain("".join(self._her))
        tekst = "\t".join(" ".join(celle.split()) for celle in tekst.split("\t"))
        if tekst.strip():
            self._linjer.append(self._maerke + tekst)
            if spaced and "\t" not in tekst:
                self._linjer.append("")
        self._her, self._maerke = [], ""
