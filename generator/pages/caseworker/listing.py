"""The lists of Slå op: all municipalities on one page, or a choice of municipality and a page of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from generator import addresses
from generator.model.catalogue import Kommunedata
from generator.pages.caseworker.page import Page
from generator.pages.parts.one_page import on_one_page
from generator.pages.parts.sources import kilde_groups
from generator.pages.parts.template import fill
from generator.prose.lookup import Lookup


@dataclass(frozen=True)
class Place:
    """A place that every list has where it says something of it: how many standards and municipalities that is."""

    anker: str
    titel: str
    standarder: int
    kommuner: int


@dataclass(frozen=True)
class Listing:
    """A page that lists something of every municipality.

    `content` is what its template is given of some municipalities, `antal` how many rows a municipality has.
    """

    side: str
    template: str
    content: Callable[[Page, Sequence[Kommunedata]], dict[str, Any]]
    antal: Callable[[Kommunedata], int]
    steder: Callable[[Lookup], list[Place]] | None = None


def listing_pages(opslag: Lookup, lister: Sequence[Listing]) -> dict[str, str]:
    """Every list, by path. A page of one municipality leads to its pages of the other lists."""
    alle = opslag.catalogue.kommuner
    if on_one_page(opslag.catalogue):
        return {liste.side: _filled(Page(opslag, liste.side), liste, alle) for liste in lister}
    made = {liste.side: _choice(Page(opslag, liste.side), liste) for liste in lister}
    for data in alle:
        egne = {liste.side: addresses.part_of(liste.side, data.id) for liste in lister if liste.antal(data)}
        for liste in lister:
            if liste.side in egne:
                made[egne[liste.side]] = _filled(Page(opslag, egne[liste.side]), liste, [data], egne)
    return made


def _filled(page: Page, liste: Listing, kommuner: Sequence[Kommunedata], egne: dict[str, str] | None = None) -> str:
    return fill(
        liste.template,
        page.prosa.side,
        liste=liste.side,
        hos=f" i {kommuner[0].kommune.navn}" if egne else "",
        egne=egne or {},
        kommuner_valgt=None,
        steder_valgt=[],
        **liste.content(page, kommuner),
        kilder=kilde_groups(page.prosa),
    )


def _choice(page: Page, liste: Listing) -> str:
    """The same page with a choice of municipality in the place of the list."""
    kommuner = [
        (data.kommune.navn, page.prosa.href(addresses.part_of(liste.side, data.id)), antal)
        for data in page.opslag.catalogue.kommuner
        if (antal := liste.antal(data))
    ]
    return fill(
        liste.template,
        page.prosa.side,
        liste=liste.side,
        hos="",
        egne={},
        kommuner_valgt=kommuner,
        steder_valgt=liste.steder(page.opslag) if liste.steder else [],
        **liste.content(page, ()),
        kilder=[],
    )
