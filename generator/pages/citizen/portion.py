"""Which municipalities a page of the citizen's door tells of: all, or of many none, and each has a page of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from generator.model.catalogue import NATIONALE, Kommunedata
from generator.pages.parts.kommunevalg import Kommunevalg, kommunevalg
from generator.pages.parts.one_page import on_one_page, page_about
from generator.prose.lookup import Lookup
from generator.prose.writing import PageProse


@dataclass(frozen=True)
class Portion:
    """A page, and the municipalities that it tells of; `side` is the page that all of them share.

    `sider`: each municipality has a page of its own, and `egen` is the one whose page it is.
    """

    prosa: PageProse
    side: str
    kommuner: Sequence[Kommunedata]
    sider: bool = False
    egen: Kommunedata | None = None

    @property
    def valg(self) -> Kommunevalg:
        """The choice of municipality: shown here, or leading to the pages of each."""
        return kommunevalg(self.prosa, self.side if self.sider else None, self.egen.id if self.egen else None)

    @property
    def navn(self) -> str | None:
        """Whose page it is."""
        return self.egen.kommune.navn if self.egen else None


def portion_pages(opslag: Lookup, side: str, page: Callable[[Portion], str]) -> dict[str, str]:
    """Path → Markdown of a page that tells of every municipality, or of many the page and that of each of them."""
    alle = opslag.catalogue.kommuner
    if on_one_page(opslag.catalogue):
        return {side: page(Portion(_prose(opslag, side), side, alle))}
    made = {side: page(Portion(_prose(opslag, side), side, (), sider=True))}
    for data in alle:
        own = page_about(opslag.catalogue, side, data.id)
        made[own] = page(Portion(_prose(opslag, own), side, (data,), sider=True, egen=data))
    return made


def _prose(opslag: Lookup, side: str) -> PageProse:
    return PageProse(opslag, side, NATIONALE, date.max)
