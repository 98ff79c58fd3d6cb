"""How the two pages of a service write its prose: the short answers, and the whole standard."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.kilde import Henvisning, Linjer
from generator.model.ydelse import Ydelse
from generator.prose import labels
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse

FAELLES = "*Det står i kommunens generelle oplysninger for alle ydelser. Standarden selv siger det ikke.*"
# An edition has the general information of its own time in no file; what is shown is what the municipality says now.
FAELLES_NU = "*Det står i kommunens generelle oplysninger, som de er nu. Denne udgave af standarden siger det ikke.*"
_HEADING = re.compile(r"^(#+) ", re.MULTILINE)


@dataclass(frozen=True)
class YdelseView:
    """A service, and how its prose is written on a page."""

    ydelse: Ydelse
    opslag: Lookup
    prosa: PageProse

    @property
    def aktuel(self) -> bool:
        """Whether the edition is the one that is shown, so that one may calculate by it and hold it against others."""
        return self.opslag.catalogue.vises(self.ydelse)

    @property
    def om_faelles(self) -> Markup:
        """Where a text comes from that the standard itself has not."""
        return Markup(FAELLES if self.aktuel else FAELLES_NU)

    def md(self, text: str) -> Markup:
        """Prose as safe Markdown."""
        return Markup(self.prosa.markdown(text))

    def maerke(self, henvisning: Henvisning) -> Markup:
        """The source mark of a place."""
        return Markup(self.prosa.kildemaerke([henvisning]))

    def sted(self, line: Linjer, afsnit: str) -> Henvisning:
        """Lines of the standard's own document, under the heading of a section."""
        return Henvisning(dokument=self.ydelse.kilde.dokument, linje=line, afsnit=labels.AFSNIT[afsnit])

    def common(self, text: str, kilde: Henvisning) -> Markup:
        """A text of the municipality and its source; a figure that the service has of its own stands in its place."""
        return self.md(below(text)) + self.maerke(kilde)


def view_of(opslag: Lookup, ydelse: Ydelse, side: str) -> YdelseView:
    """The view of a service, or of an edition of its standard, on one of its pages."""
    prosa = PageProse(opslag, side, opslag.catalogue.hos(ydelse), ydelse.gaelder_fra)
    return YdelseView(ydelse, opslag, prosa)


def below(text: str) -> str:
    """A text whose headings stand below the heading of a section, which is of level 3."""
    return _HEADING.sub("#### ", text)
