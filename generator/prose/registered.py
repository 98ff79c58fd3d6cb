"""Where each contradiction stands in full: on the pages of who issued the text, so many to a page."""

from __future__ import annotations

from functools import lru_cache

from generator import addresses
from generator.model.catalogue import Kommunedata
from generator.model.kommune import Uoverensstemmelse
from generator.prose.lookup import Lookup

# So many with their sources are a page that a telephone still opens at once.
MOST = 50

Page = tuple[str, list[Uoverensstemmelse]]


def registered_pages(data: Kommunedata) -> list[Page]:
    """A municipality's contradictions in the order of its services, each page with its path."""
    orden = {ydelse.adresse: nr for nr, ydelse in enumerate(data.ydelser)}
    alle = sorted(data.uoverensstemmelser, key=lambda fund: orden[fund.ydelser[0]])
    first = addresses.uoverensstemmelser(data.id)
    return [
        (addresses.further(first, nr), alle[begin : begin + MOST])
        for nr, begin in enumerate(range(0, len(alle), MOST), 1)
    ]


def page_of(opslag: Lookup, hos: str, fund: str) -> str:
    """The page on which a contradiction of a municipality, or of the national guidelines, stands in full."""
    return _pages(opslag, hos).get(fund, addresses.uoverensstemmelser(hos))


@lru_cache(maxsize=1)
def _pages(opslag: Lookup, hos: str) -> dict[str, str]:
    data = opslag.catalogue.kommune(hos)
    return {fund.id: page for page, alle in registered_pages(data) for fund in alle} if data else {}
