"""A Markdown extension that lets what is HTML already pass by, so that a page is not read as HTML three times over.

Most of a page is made of templates: wrappers with `markdown` that begin and end on lines of their own, and whole blocks
of HTML. Those are put away before Markdown, its `md_in_html` and MkDocs' search for anchors read the page tag by tag;
what is left for them is prose. What is rarer, such as `<p markdown>`, is left to `md_in_html`. The pages are the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from generator.site.inline_marks import quicken

_ATTRIBUTES = r"""(?:[^>"']|"[^"]*"|'[^']*')*"""
_OPENS = re.compile(rf"^<(?P<name>[a-z][a-z0-9]*)\b(?P<attributes>{_ATTRIBUTES})>", re.MULTILINE)
_CLOSES = re.compile(r"</(?P<name>[a-z][a-z0-9]*)>[ ]*$", re.MULTILINE)
_BEGINS = re.compile(r"^</?[a-z]", re.MULTILINE)
# What Markdown takes for a block of HTML, or for a comment, where the name is that of a block.
_MAY_BEGIN = re.compile(r"[ ]{0,3}<(?:[!?]|/?(?P<name>[a-zA-Z][a-zA-Z0-9]*))")
# A line of text in a paragraph of its own whose attributes are all written out: Markdown has a form for the same.
_PARAGRAPH = re.compile(
    r"<p(?P<attributes>(?: [a-z-]+=\"[^\"{}]*\")*) markdown>(?P<text>(?:[^\W\d_]|\[[^\]]*\]\()[^\n]*)</p>[ ]*(?=\n|$)"
)
_MARKDOWN = re.compile(r"""\s+markdown(?:=["']?(?P<how>\w*)["']?)?(?=\s|$)""")
_ANCHOR = re.compile(r"""<(?:[a-z][a-z0-9]*\b[^>]*?\sid|a\b[^>]*?\sname)=["']([^"']+)["']""")
_VOID = frozenset(("hr", "br", "img", "input"))
# What holds Markdown on lines of its own; of other elements it is the text of the line.
_WRAPPERS = frozenset(("article", "div", "section", "details"))
_MKDOCS_ANCHORS = "mkdocs_raw_html"


class HtmlBlocks(Extension):
    """Puts blocks of HTML away before they are parsed."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  Markdown's own name
        """Before MkDocs looks for anchors (21) and Markdown for blocks of HTML (20)."""
        md.preprocessors.register(_PutAway(md), "html_as_it_stands", 22)
        md.preprocessors.register(_Rest(md), "html_rest", 20.5)
        quicken(md)


def makeExtension(**settings: object) -> HtmlBlocks:  # noqa: N802  Markdown's own name
    """The extension, as Markdown asks for it by the name of the module."""
    return HtmlBlocks(**settings)


class _PutAway(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        """The lines with a mark in place of each block of HTML."""
        text = "\n".join(lines)
        self._tell_mkdocs(text)
        return "".join(self._without_html(text)).split("\n")

    def _tell_mkdocs(self, text: str) -> None:
        """MkDocs parses the whole page for the anchors in it: they are found here, and it need not."""
        if _MKDOCS_ANCHORS in self.md.preprocessors:
            of_mkdocs = self.md.preprocessors[_MKDOCS_ANCHORS]
            vars(of_mkdocs).update(present_anchor_ids=set(_ANCHOR.findall(text)), run=_as_it_stands)

    def _without_html(self, text: str) -> Iterator[str]:
        end = 0
        while begins := _BEGINS.search(text, end):
            start = begins.start()
            if own := _PARAGRAPH.match(text, start):
                yield f"{text[end:start]}\n\n{own['text']}\n{{:{own['attributes']} }}\n\n"
                end = own.end()
                continue
            html, stop = self._block(text, start)
            yield text[end:start]
            if html is None:
                yield text[start:stop]
            else:
                yield f"\n\n{self.md.htmlStash.store(html)}\n\n"
            end = stop
        yield text[end:]

    def _block(self, text: str, start: int) -> tuple[str | None, int]:
        """The block of HTML that begins there, and where it ends; None where Markdown is to read it."""
        if closes := _CLOSES.match(text, start):
            return closes[0].rstrip() if self.md.is_block_level(closes["name"]) else None, closes.end()
        opens = _OPENS.match(text, start)
        if not opens or not self.md.is_block_level(opens["name"]):
            return None, start + 1
        name, how = opens["name"], _MARKDOWN.search(opens["attributes"])
        tag = f"<{name}{_MARKDOWN.sub('', opens['attributes'])}>"
        if how is None or how["how"] == "0":
            stop = opens.end() if name in _VOID else _end_of(name, text, opens.end())
            return (None, start + 1) if stop is None else (tag + text[opens.end() : stop], stop)
        if (name in _WRAPPERS or how["how"] == "block") and text.startswith("\n", opens.end()):
            return tag, opens.end()
        stop = _end_of(name, text, opens.end())
        return None, start + 1 if stop is None else stop


class _Rest(Preprocessor):
    """Lets `md_in_html` read the page only where something is left for it."""

    def run(self, lines: list[str]) -> list[str]:
        """The lines as they are."""
        reads = self.md.preprocessors["html_block"]
        vars(reads).pop("run", None)
        if not any(self._is_block(line) for line in lines):
            vars(reads).update(run=_as_it_stands)
        return lines

    def _is_block(self, line: str) -> bool:
        begins = _MAY_BEGIN.match(line)
        return begins is not None and (not begins["name"] or self.md.is_block_level(begins["name"].lower()))


def _as_it_stands(lines: list[str]) -> list[str]:
    return lines


def _end_of(name: str, text: str, inside: int) -> int | None:
    """Where the element ends whose content begins at `inside`; None where it never does."""
    depth = 1
    for tag in _tags(name).finditer(text, inside):
        depth += -1 if tag["ends"] else 1
        if depth == 0:
            return tag.end()
    return None


@cache
def _tags(name: str) -> re.Pattern[str]:
    return re.compile(rf"<(?P<ends>/?){name}\b{_ATTRIBUTES}>")
