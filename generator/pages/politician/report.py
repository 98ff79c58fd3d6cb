"""A page of the politician's door with the files that can be had beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from html import escape

from markupsafe import Markup

from calculators.show.meeting_paper import Paper
from generator import addresses
from generator.model.kilde import Henvisning
from generator.model.ydelse import Ydelse
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

KILDE_HEADINGS = ("Dokument", "Linje")


@dataclass(frozen=True)
class Report:
    """A page's path and Markdown, and its files by name; they lie in the folder the page is published in.

    So do the files of its paper for a meeting, when it has one.
    """

    path: str
    markdown: str
    files: Mapping[str, str] = field(default_factory=dict)
    paper: Paper | None = None

    @property
    def files_by_path(self) -> dict[str, str]:
        """The files by their path below docs/."""
        return {addresses.beside(self.path, navn): text for navn, text in self.files.items()}


def report_prose(opslag: Lookup, sti: str, hos: str = "nationale", dato: date = date.max) -> PageProse:
    """The prose of a page, seen from the law unless another place is named."""
    return PageProse(opslag, sti, hos, dato)


def kommune_name(opslag: Lookup, kommune_id: str) -> str:
    """A municipality's name without the word Kommune, for narrow headings."""
    data = opslag.catalogue.kommune(kommune_id)
    assert data is not None
    return data.kommune.kort


def file_link(prosa: PageProse, name: str) -> str:
    """The way to one of a page's own files, for Markdown."""
    return prosa.link(addresses.beside(prosa.side, name))


def ydelse_link(prosa: PageProse, ydelse: Ydelse, anchor: str = "", text: str = "") -> Markup:
    """A link to a service's page, or a section of it, for raw HTML."""
    return Markup(
        f'<a href="{prosa.href(addresses.ydelse(ydelse.adresse), anchor)}">{escape(text or ydelse.titel)}</a>'
    )


def kilde_cells(henvisning: Henvisning | None) -> tuple[str, str]:
    """The two source columns of a CSV file."""
    if henvisning is None:
        return "", ""
    return henvisning.dokument, str(henvisning.linje or "")
