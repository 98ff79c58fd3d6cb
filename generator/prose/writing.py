"""Writes prose out: as Markdown with source marks and links, or as plain text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date

from calculators.show.tags import Html, joined, tag
from generator import addresses
from generator.model.fakta import Talvaerdi, Vaerdi
from generator.model.kilde import Henvisning, Kilde
from generator.model.lov import parse_citation
from generator.prose import footnotes
from generator.prose.display import show_number, show_ordinal, show_value
from generator.prose.lookup import Lookup
from generator.prose.reference import FAKTASLAGS, parse_fact_name, substitute

_MARKDOWN_TEGN = re.compile(r"[*_`]|^#+ |^- ", re.MULTILINE)


@dataclass(frozen=True)
class FigureWords:
    """What figures are written with: a value with its unit, a value without it, and an ordinal."""

    value: Callable[[Talvaerdi, str], str]
    number: Callable[[Talvaerdi], str]
    ordinal: Callable[[Talvaerdi], str]

    def written(self, slags: str, vaerdi: Talvaerdi, enhed: str, foerst: bool) -> str:
        """The figure as the kind of reference asks for; `foerst` is whether it begins a sentence."""
        if slags == "fakta":
            tekst = self.value(vaerdi, enhed)
        else:
            tekst = self.number(vaerdi) if slags == "tal" else self.ordinal(vaerdi)
        return f"{tekst[:1].upper()}{tekst[1:]}" if foerst else tekst


DANISH = FigureWords(show_value, show_number, show_ordinal)


@dataclass
class SourceList:
    """The numbered sources of one page, in the order they are first used; the same lines are one source."""

    _numre: dict[tuple[str, str], int] = field(default_factory=dict)
    _steder: list[Henvisning] = field(default_factory=list)

    @property
    def henvisninger(self) -> list[Henvisning]:
        """The sources used so far; the first has number 1."""
        return list(self._steder)

    def nummer(self, henvisning: Henvisning) -> int:
        """The number of a source on this page; a new one is added at the end."""
        sted = (henvisning.dokument, str(henvisning.linje or henvisning.afsnit))
        if sted not in self._numre:
            self._steder.append(henvisning)
        return self._numre.setdefault(sted, len(self._steder))


@dataclass(frozen=True)
class PageProse:
    """Writes the prose of one page: seen from a place, on a date, with the page's own list of sources."""

    opslag: Lookup
    side: str
    hos: str
    dato: date
    kilder: SourceList = field(default_factory=SourceList)
    forklaret: set[str] = field(default_factory=set)
    ulaest: set[tuple[str, str]] = field(default_factory=set)
    kildeord: str = "Kilde"
    tal: FigureWords = DANISH

    def markdown(self, tekst: str) -> str:
        """Prose as Markdown. HTML in the data is shown as text, never obeyed."""
        return substitute(tekst, self._skriv, self._resten)

    def kildemaerke(self, henvisninger: Iterable[Henvisning]) -> Html:
        """The small numbers after a figure that lead to its sources."""
        return footnotes.mark(self._kildelink(henvisning) for henvisning in henvisninger)

    def link(self, maal: str) -> str:
        """The relative path from this page to another page's Markdown file, which the builder turns into an address."""
        return addresses.link(self.side, maal)

    def href(self, maal: str, anker: str = "") -> str:
        """The relative address from this page as published to another, for HTML that the builder leaves alone."""
        return addresses.href(self.side, maal, anker)

    @property
    def rod(self) -> str:
        """The way from this page as published up to the site's root."""
        return addresses.root(self.side)

    def fakta(self, navn: str, slags: str = "fakta", foerst: bool = False) -> Html:
        """A figure with its source mark: with its unit, the number alone, or as an ordinal. `foerst` in a sentence."""
        vaerdi, enhed = find_value(self.opslag, navn, self.hos, self.dato)
        tekst = self.tal.written(slags, vaerdi.vaerdi, enhed, foerst)
        return joined((tag("span", tekst, class_="sn-fakta"), self.kildemaerke([vaerdi.kilde])))

    def lov(self, tekst: str) -> Html:
        """A citation as a link to the act, with the paragraph's heading as its title."""
        fundet = self.opslag.lov(parse_citation(tekst))
        navn = "a" if fundet.adresse else "span"
        link = tag(navn, fundet.tekst, class_="sn-lov", href=fundet.adresse, title=fundet.titel)
        nye = [nr for nr in fundet.ulaest if (fundet.titel, nr) not in self.ulaest]
        self.ulaest.update((fundet.titel, nr) for nr in nye)
        return joined((link, " ", self.ulaest_maerke("paragraffer"))) if nye else link

    def ulaest_maerke(self, anker: str) -> Html:
        """The mark of what nobody here has read in the law itself; it leads to what is known of that."""
        return tag("a", "ikke læst i loven", class_="sn-ulaest", href=self.href(addresses.LOVGRUNDLAG, anker))

    def _resten(self, tekst: str) -> str:
        return self.opslag.ordliste.forklar_foerste(as_text(tekst), self.forklaret, self.href(addresses.BEGREBER))

    def _skriv(self, slags: str, navn: str, foerst: bool) -> str:
        if slags in FAKTASLAGS:
            return self.fakta(navn, slags, foerst)
        if slags == "lov":
            return self.lov(navn)
        if slags == "ydelse":
            return f"[{as_text(self.opslag.ydelse(navn).titel)}]({self.link(addresses.ydelse(navn))})"
        if slags == "beregner":
            return f"[{self.opslag.beregner(navn).titel}]({self.link(addresses.beregner(navn))})"
        return as_text(navn)

    def _kildelink(self, henvisning: Henvisning) -> tuple[int, Html]:
        nummer = self.kilder.nummer(henvisning)
        return nummer, tag("a", str(nummer), href=f"#kilde-{nummer}", aria_label=f"{self.kildeord} {nummer}")


def find_value(opslag: Lookup, navn: str, hos: str, dato: date) -> tuple[Vaerdi, str]:
    """The value that {fakta: navn} means at a place on a date, and its unit. Errors: Ukendt."""
    faktanavn = parse_fact_name(navn)
    _, fakta = opslag.fakta(faktanavn.navn, hos)
    return fakta.nyeste(faktanavn.dato or dato), fakta.enhed


def place_in(henvisning: Henvisning, kilde: Kilde) -> str:
    """Where in its document a source stands: heading and lines, and the page that its section begins on.

    The page is that of the document's own list of contents, where that is written in.
    """
    if henvisning.linje is None:
        return henvisning.afsnit
    side = kilde.afsnit_fra(henvisning.linje.fra)
    return f"{henvisning.afsnit}, linje {henvisning.linje}{f', i afsnittet fra side {side}' if side else ''}"


def short_source(opslag: Lookup, henvisning: Henvisning) -> str:
    """A source in one line: who published it, title, heading, lines."""
    kilde = opslag.kilde(henvisning.dokument)
    return f"{kilde.udgiver}: {kilde.titel}, {place_in(henvisning, kilde)}"


def _unmarked(henvisning: Henvisning) -> str:
    return ""


def plain_text(
    opslag: Lookup,
    tekst: str,
    hos: str,
    dato: date,
    maerke: Callable[[Henvisning], str] = _unmarked,
    ord_: FigureWords = DANISH,
) -> str:
    """Prose as plain text: figures and citations written out, no Markdown. For open data and calculations.

    `maerke` gives what stands after a figure for its source, and `ord_` is what figures are written with.
    """

    def skriv(slags: str, navn: str, foerst: bool) -> str:
        if slags in FAKTASLAGS:
            vaerdi, enhed = find_value(opslag, navn, hos, dato)
            return ord_.written(slags, vaerdi.vaerdi, enhed, foerst) + maerke(vaerdi.kilde)
        if slags == "lov":
            return opslag.lov(parse_citation(navn)).tekst
        if slags == "ydelse":
            return opslag.ydelse(navn).titel
        return opslag.beregner(navn).titel if slags == "beregner" else navn

    return substitute(tekst, skriv, lambda resten: _MARKDOWN_TEGN.sub("", resten)).strip()


def as_text(tekst: str) -> str:
    """Markdown source in which < and & mean themselves."""
    return tekst.replace("&", "&amp;").replace("<", "&lt;")
