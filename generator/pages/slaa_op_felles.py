"""What the pages of Slå op share: a service as the first cells of a row, and a link seen from the page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup, escape

from generator.model.catalogue import NATIONALE
from generator.model.ydelse import Ydelse
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse
from generator.search.ydelser import lovtekst

MAPPE = "slaa-op"


@dataclass(frozen=True)
class Ydelseslink:
    """A service as it stands first in a row."""

    titel: str
    adresse: str
    kommune: str
    kommune_id: str
    lov: str

    @property
    def lov_samlet(self) -> str:
        """The citations, each kept on one line."""
        return ", ".join(lov.replace(" ", "\u00a0") for lov in self.lov.split(", "))


class Side:
    """One page of Slå op, with its list of sources."""

    def __init__(self, opslag: Lookup, navn: str) -> None:
        self.opslag = opslag
        # The figures are those of each standard, so every service brings its own date: see `hos`.
        dato = max((ydelse.gaelder_fra for ydelse in opslag.catalogue.ydelser), default=date.max)
        self.prosa = PageProse(opslag, f"{MAPPE}/{navn}.md", NATIONALE, dato)
        self._navne = {data.id: data.kommune.kort for data in opslag.catalogue.kommuner}

    def hos(self, ydelse: Ydelse) -> PageProse:
        """The page's prose, seen from a service and on the date of its standard."""
        return replace(self.prosa, hos=ydelse.adresse, dato=ydelse.gaelder_fra)

    def kommune(self, kommune_id: str) -> str:
        """A municipality's name as short as a table needs it."""
        return self._navne[kommune_id]

    def ydelse(self, ydelse: Ydelse) -> Ydelseslink:
        """A service with its address seen from this page."""
        return Ydelseslink(
            ydelse.titel,
            self.prosa.adresse(f"{ydelse.adresse}.md"),
            self.kommune(ydelse.kommune),
            ydelse.kommune,
            lovtekst(ydelse.lovgrundlag),
        )

    def link(self, tekst: str, maal: str) -> Markup:
        """A link to another page of the site, as HTML."""
        sti, _, anker = maal.partition("#")
        return Markup(f'<a href="{self.prosa.adresse(sti)}{"#" + anker if anker else ""}">{escape(tekst)}</a>')
