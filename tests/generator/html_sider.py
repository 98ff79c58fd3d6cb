"""Built pages as a test sees them: addresses, ids, links and the text of the main content."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote, urldefrag, urlparse

_TOMME = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
_UDEN_ORD = {"script", "style", "template", "svg"}


@dataclass
class Side(HTMLParser):
    """One page of a built site."""

    sti: str
    ids: set[str] = field(default_factory=set)
    indholdsids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    indholdslinks: list[str] = field(default_factory=list)
    ord: list[str] = field(default_factory=list)
    _aabne: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect ids and addresses."""
        if tag not in _TOMME:
            self._aabne.append(tag)
        egne = dict(attrs)
        ids = {vaerdi for navn in ("id", "name") if (vaerdi := egne.get(navn))}
        self.ids |= ids
        if "article" in self._aabne:
            self.indholdsids |= ids
        adresse = egne.get("href") or egne.get("src")
        if adresse and not (tag == "link" and egne.get("rel") in ("canonical", "edit")):
            self.links.append(adresse)
            if tag == "a" and "article" in self._aabne:
                self.indholdslinks.append(adresse)

    def handle_endtag(self, tag: str) -> None:
        """Close the element, and what was left open inside it."""
        if tag in self._aabne:
            while self._aabne.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Collect the words of the main content."""
        if "article" in self._aabne and not _UDEN_ORD & set(self._aabne):
            self.ord += data.split()

    @property
    def tekst(self) -> str:
        """The visible text of the main content, white space folded."""
        return " ".join(self.ord)

    def maal(self, adresse: str) -> tuple[str, str] | None:
        """The file and anchor that an address leads to within the site, or None for other sites."""
        if urlparse(adresse).scheme or adresse.startswith("//"):
            return None
        sti, anker = urldefrag(adresse)
        sti = unquote(sti)
        if not sti:
            return self.sti, unquote(anker)
        mappe = self.sti.rsplit("/", 1)[0] if "/" in self.sti else ""
        fuld = sti.lstrip("/") if sti.startswith("/") else normpath(f"{mappe}/{sti}".lstrip("/"))
        return (normpath(f"{fuld}/index.html").lstrip("/") if sti.endswith(("/", ".")) else fuld), unquote(anker)


@cache
def laes_site(mappe: Path) -> dict[str, Side]:
    """Every page of a built site by its path."""
    sider = {}
    for fil in sorted(mappe.rglob("*.html")):
        side = Side(fil.relative_to(mappe).as_posix())
        side.feed(fil.read_text(encoding="utf-8"))
        sider[side.sti] = side
    return sider


# The pages that read a case or a choice in their address.
_MED_VALG = ("beregnere/", "mange/", "kend-din-ret/", "uoverensstemmelser/", "serviceniveau/sammenlign/")


def doede_links(mappe: Path) -> list[str]:
    """Links of every page that lead to no file or no anchor of the site."""
    sider = laes_site(mappe)
    doede = []
    for side in sider.values():
        for adresse in side.links:
            maal = side.maal(adresse)
            if maal is None:
                continue
            sti, anker = maal
            findes = (mappe / sti).is_file()
            # What stands after # with a = is a case or a choice, not a place on the page.
            er_sag = sti.startswith(_MED_VALG) and "=" in anker
            if not findes or (anker and not er_sag and sti in sider and anker not in sider[sti].ids):
                doede.append(f"{side.sti}: {adresse}")
    return doede


def naaede(mappe: Path, fra: str = "index.html") -> set[str]:
    """The pages that the links of the main content lead to, step by step from the front page."""
    sider = laes_site(mappe)
    set_, koe = {fra}, [fra]
    while koe:
        side = sider[koe.pop()]
        for adresse in side.indholdslinks:
            maal = side.maal(adresse)
            if maal and maal[0] in sider and maal[0] not in set_:
                set_.add(maal[0])
                koe.append(maal[0])
    return set_


def klik_fra_forsiden(mappe: Path) -> dict[str, int]:
    """The fewest links, of the menu or the text, from the front page to each page that is reached."""
    sider = laes_site(mappe)
    klik, naeste = {"index.html": 0}, ["index.html"]
    while naeste:
        denne, naeste = naeste, []
        for sti in denne:
            for adresse in sider[sti].links:
                maal = sider[sti].maal(adresse)
                if maal and maal[0] in sider and maal[0] not in klik:
                    klik[maal[0]] = klik[sti] + 1
                    naeste.append(maal[0])
    return klik
