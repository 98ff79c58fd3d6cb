"""A page of the politician's door with the files that can be had beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from html import escape

from markupsafe import Markup

from generator.model.kilde import Henvisning
from generator.model.ydelse import Ydelse
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

MAPPE = "serviceniveau"
KILDEHOVEDER = ("Dokument", "Linje")


@dataclass(frozen=True)
class Rapport:
    """A page's path and Markdown, and its files by name; they lie in the folder the page is published in."""

    sti: str
    markdown: str
    filer: Mapping[str, str] = field(default_factory=dict)

    @property
    def filer_med_sti(self) -> dict[str, str]:
        """The files by their path below docs/."""
        return {f"{mappe(self.sti)}/{navn}": tekst for navn, tekst in self.filer.items()}


def mappe(sti: str) -> str:
    """The folder that a page is published in."""
    return sti.removesuffix(".md").removesuffix("/index")


def ny_prosa(opslag: Lookup, sti: str, hos: str = "nationale", dato: date = date.max) -> PageProse:
    """The prose of a page, seen from the law unless another place is named."""
    return PageProse(opslag, sti, hos, dato)


def kommunenavn(opslag: Lookup, kommune_id: str) -> str:
    """A municipality's name without the word Kommune, for narrow headings."""
    data = opslag.catalogue.kommune(kommune_id)
    assert data is not None
    return data.kommune.kort


def ydelseslink(prosa: PageProse, ydelse: Ydelse, anker: str = "", tekst: str = "") -> Markup:
    """A link to a service's page, or a section of it, for raw HTML."""
    maal = prosa.adresse(f"{ydelse.adresse}.md") + (f"#{anker}" if anker else "")
    return Markup(f'<a href="{maal}">{escape(tekst or ydelse.titel)}</a>')


def kildeceller(henvisning: Henvisning | None) -> tuple[str, str]:
    """The two source columns of a CSV file."""
    if henvisning is None:
        return "", ""
    return henvisning.dokument, str(henvisning.linje or "")
