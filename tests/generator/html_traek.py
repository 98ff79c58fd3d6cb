"""A built page as a screen reader meets it: landmarks, headings, tables, fields, and what has which name."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

_TOMME = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
_OVERSKRIFTER = ("h1", "h2", "h3", "h4", "h5", "h6")
_MED_NAVN = ("a", "button", "summary", "th", "caption", "label", "title", *_OVERSKRIFTER)
_FELTER = ("input", "select", "textarea")


@dataclass
class Element:
    """One element: its tag, its attributes and the text inside it."""

    tag: str
    egne: dict[str, str]
    i_indholdet: bool
    i_etiket: bool
    ord: list[str] = field(default_factory=list)

    @property
    def navn(self) -> str:
        """What a screen reader calls it: its label, else its text, else its title."""
        return self.egne.get("aria-label") or " ".join(" ".join(self.ord).split()) or self.egne.get("title", "")

    def __str__(self) -> str:
        return f"<{self.tag} {' '.join(f'{n}={v[:40]!r}' for n, v in self.egne.items())}>"


@dataclass
class Traek(HTMLParser):
    """Every element of one page that the tests ask about."""

    sti: str
    elementer: list[Element] = field(default_factory=list)
    _aabne: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element and its place."""
        inde = any(aaben.tag == "article" for aaben in self._aabne) or tag == "article"
        i_etiket = any(aaben.tag == "label" for aaben in self._aabne)
        element = Element(tag, {navn: vaerdi or "" for navn, vaerdi in attrs}, inde, i_etiket)
        self.elementer.append(element)
        if tag == "img":
            self.handle_data(element.egne.get("alt", ""))
        if tag not in _TOMME:
            self._aabne.append(element)

    def handle_endtag(self, tag: str) -> None:
        """Close the element, and what was left open inside it."""
        if any(aaben.tag == tag for aaben in self._aabne):
            while self._aabne.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Give the text to all that are open and take their name from it."""
        if any(aaben.tag in ("script", "style") for aaben in self._aabne):
            return
        for aaben in self._aabne:
            if aaben.tag in _MED_NAVN:
                aaben.ord.append(data)

    def alle(self, *tags: str) -> list[Element]:
        """The elements with one of the tags, in order."""
        return [element for element in self.elementer if element.tag in tags]

    @property
    def overskrifter(self) -> list[Element]:
        """The headings of the page in order."""
        return self.alle(*_OVERSKRIFTER)

    @property
    def felter(self) -> list[Element]:
        """The fields that a reader fills in; the theme's own switches are drawn by their labels."""
        felter = [felt for felt in self.alle(*_FELTER) if felt.egne.get("type") not in ("hidden", "submit")]
        return [felt for felt in felter if "md-toggle" not in felt.egne.get("class", "")]

    @property
    def titel(self) -> str:
        """The page's title as the browser shows it."""
        return self.alle("title")[0].navn


@cache
def laes_traek(mappe: Path) -> tuple[Traek, ...]:
    """Every page of a built site."""
    sider = []
    for fil in sorted(mappe.rglob("*.html")):
        traek = Traek(fil.relative_to(mappe).as_posix())
        traek.feed(fil.read_text(encoding="utf-8"))
        sider.append(traek)
    return tuple(sider)
