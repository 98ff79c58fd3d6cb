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

    `content` is what its template is given of some municipalities, `antal` how many rows a municipality has, `steder`
    the places that some municipalities have on it. `dele` is the municipality with a share of its standards at a time,
    where they are more than a page holds.
    """

    side: str
    template: str
    content: Callable[[Page, Sequence[Kommunedata]], dict[str, Any]]
    antal: Callable[[Kommunedata], int]
    steder: Callable[[Lookup, Sequence[Kommunedata]], list[Place]] | None = None
    dele: Callable[[Lookup, Kommunedata], list[Kommunedata]] | None = None


# A page that is no one of several.
_ALONE = {"nr": 1, "sider": [], "senere": []}


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
                made |= _own_pages(opslag, liste, data, egne)
    return made


def _own_pages(opslag: Lookup, liste: Listing, data: Kommunedata, egne: dict[str, str]) -> dict[str, str]:
    """The pages of a municipality; the first names the places of the others, so that older addresses lead on."""
    dele = liste.dele(opslag, data) if liste.dele else [data]
    paths = [addresses.further(egne[liste.side], nr) for nr in range(1, len(dele) + 1)]
    made = {}
    for nr, (path, del_) in enumerate(zip(paths, dele, strict=True), 1):
        page = Page(opslag, path)
        made[path] = _filled(
            page,
            liste,
            [del_],
            egne,
            nr=nr,
            sider=[(other, page.prosa.href(to), to == path) for other, to in enumerate(paths, 1) if len(paths) > 1],
            senere=[
                (sted.titel, sted.anker, page.prosa.href(to, sted.anker))
                for to, later in zip(paths[1:], dele[1:], strict=True)
                for sted in (liste.steder(opslag, [later]) if liste.steder and nr == 1 else ())
            ],
        )
    return made


def _filled(
    page: Page,
    liste: Listing,
    kommuner: Sequence[Kommunedata],
    egne: dict[str, str] | None = None,
    **which: Any,
) -> str:
    """A page with the list of some municipalities; `which` of several pages it is, where it is one of these."""
    return fill(
        liste.template,
        page.prosa.side,
        liste=liste.side,
        hos=f" i {kommuner[0].kommune.navn}" if egne else "",
        egne=egne or {},
        kommuner_valgt=None,
        steder_valgt=[],
        **(_ALONE | which),
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
        steder_valgt=liste.steder(page.opslag, page.opslag.catalogue.kommuner) if liste.steder else [],
        **_ALONE,
        **liste.content(page, ()),
        kilder=[],
    )
