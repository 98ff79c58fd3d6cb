"""The fewest pages that together show every kind of element on the site.

A page's kind is read from its own HTML, so a new kind of page is tried without being listed anywhere: the features
of a page are its place on the site and, for each element of the main content, its name, role and `sn-` classes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

Traek = tuple[str, ...]
_INDHOLD = "article"
# Alone of their kind, though every element of theirs is found on some other page.
ALENE = ("/kend-din-ret/akut/", "/om/lovgrundlag/")
# A service at the address of one edition has its day as one part more.
_EDITION = 2
# What the page of a municipality without a standard has alone: there are nearly a hundred, all alike.
_UDEN_STANDARD: Traek = ("ul", "", "", "sn-kommunens-veje")


class _Traeklaeser(HTMLParser):
    """Collects the features of one page."""

    def __init__(self) -> None:
        super().__init__()
        self.traek: set[Traek] = set()
        self._dybde = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element when it stands in the main content."""
        self._dybde += tag == _INDHOLD
        if self._dybde:
            egne = {navn: vaerdi or "" for navn, vaerdi in attrs}
            klasser = sorted(k for k in egne.get("class", "").split() if k.startswith(("sn-", "md-button")))
            self.traek.add((tag, egne.get("role", ""), egne.get("type", ""), *klasser))

    def handle_endtag(self, tag: str) -> None:
        """Leave the main content."""
        self._dybde -= tag == _INDHOLD


def _sted(sti: str, kommuner: frozenset[str], traek: set[Traek]) -> Traek:
    """Where a page lies: the municipalities' pages are alike, the rest go by folder and depth."""
    dele = sti.strip("/").split("/")
    if _UDEN_STANDARD in traek:
        return ("kommune", "uden standard")
    if dele[0] in kommuner and len(dele) > _EDITION:
        return ("kommune", "udgave")
    if dele[0] in kommuner:
        return ("kommune", "ydelse" if dele[-1][:4] in ("sel-", "sul-", "abl-", "akl-") else dele[-1])
    return ("sted", dele[0], str(len(dele)))


@cache
def udvalg(site: Path) -> tuple[str, ...]:
    """Paths of pages that together have every feature, the page that adds most first."""
    kommuner = frozenset(fil.parent.parent.name for fil in site.glob("*/sel-*/index.html"))
    manglende: dict[str, set[Traek]] = {}
    bytes_: dict[str, int] = {}
    for fil in sorted(site.rglob("*.html")):
        laeser = _Traeklaeser()
        html = fil.read_text(encoding="utf-8")
        laeser.feed(html)
        sti = "/" + fil.relative_to(site).as_posix().removesuffix("index.html")
        bytes_[sti] = len(html)
        manglende[sti] = laeser.traek | {_sted(sti, kommuner, laeser.traek)}
    alene = [sti for sti in ALENE if sti in manglende]
    return tuple(dict.fromkeys([*_graadigt(manglende, bytes_), *alene]))


def _graadigt(manglende: dict[str, set[Traek]], bytes_: dict[str, int]) -> Iterator[str]:
    """The page with most features for its size that no earlier one had, again and again."""
    while any(manglende.values()):
        bedst = max(manglende, key=lambda sti: (len(manglende[sti]) / bytes_[sti], sti))
        yield bedst
        fundet = manglende.pop(bedst)
        for traek in manglende.values():
            traek -= fundet
