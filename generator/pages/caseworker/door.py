"""The caseworker's door: the search with its filters over a table of all services, and the pages beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator import addresses
from generator.model.catalogue import Kommunedata
from generator.model.ydelse import Ydelse
from generator.pages.caseworker.calculator_table import calculator_table
from generator.pages.caseworker.frister import frist_csv, frister
from generator.pages.caseworker.listing import Listing, listing_pages
from generator.pages.caseworker.page import Page, YdelseLink
from generator.pages.caseworker.pakker import pakke_csv, pakker
from generator.pages.caseworker.sag import sag_page
from generator.pages.caseworker.sammenhaeng import paragraphs, sammenhaeng, sammenhaeng_csv, shares
from generator.pages.caseworker.vum import levels, vum, vum_csv
from generator.pages.parts.calculator_link import BeregnerLink, beregner_link
from generator.prose import labels
from generator.prose.afloesning import successor
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.search import filters
from generator.search.synonyms import Synonyms

KINDS = {
    "ydelse": "Ydelser",
    "beregner": "Beregnere",
    "sted": "Steder",
    "pakke": "Pakker",
    "lov": "Love",
    "ord": "Ord",
    "retningslinje": "Retningslinjer",
    "uoverensstemmelse": "Uoverensstemmelser",
    "side": "Andre sider",
}


@dataclass(frozen=True)
class YdelseRow:
    """A service in the table, with the values it is filtered by."""

    ydelse: YdelseLink
    filtre: dict[str, tuple[str, ...]]
    grupper: str
    vum: str
    pris: str
    pris_sted: str
    frister: tuple[str, ...]
    frist_sorter: str
    beregnere: tuple[BeregnerLink, ...]


def pages(opslag: Lookup) -> dict[str, str]:
    """Every page of the door, by path."""
    return {**listing_pages(opslag, LISTINGS), addresses.CASEWORKER_SAG: sag_page(opslag)}


def files(opslag: Lookup) -> dict[str, str]:
    """The tables as CSV files, by path."""
    return {
        addresses.csv(addresses.CASEWORKER_FRISTER): frist_csv(opslag),
        addresses.csv(addresses.CASEWORKER_VUM): vum_csv(opslag),
        addresses.csv(addresses.CASEWORKER_SAMMENHAENG): sammenhaeng_csv(opslag),
        addresses.csv(addresses.CASEWORKER_PAKKER): pakke_csv(opslag),
    }


def menu() -> list[Any]:
    """The door's part of the menu."""
    return [
        addresses.CASEWORKER,
        {"Alle frister": addresses.CASEWORKER_FRISTER},
        {"VUM-niveauer": addresses.CASEWORKER_VUM},
        {"Sammenhæng": addresses.CASEWORKER_SAMMENHAENG},
        {"Pakker og takster": addresses.CASEWORKER_PAKKER},
        {"Beregnere og ydelser": addresses.CASEWORKER_BEREGNERE},
        {"Sag med flere beregninger": addresses.CASEWORKER_SAG},
    ]


def front_page(page: Page, kommuner: Sequence[Kommunedata]) -> dict[str, Any]:
    """The search page; without JavaScript its table of services is what it gives."""
    opslag = page.opslag
    synonymer = Synonyms(opslag.catalogue)
    grupper = {gruppe.id: gruppe.titel for gruppe in opslag.catalogue.soegning.maalgrupper}
    return {
        "kommuner": [(data.id, page.kommune(data.id)) for data in opslag.catalogue.kommuner],
        "grupper": grupper,
        "vum": [(niveau, f"{niveau}: {navn}") for niveau, navn in labels.VUM_SAMLET.items()],
        "niveauer": _niveauer(opslag),
        "priser": filters.PRICES,
        "uger": [*((antal, f"Højst {antal} uger") for antal in filters.WEEKS), (filters.UNKNOWN, "Ikke oplyst")],
        "indsatser": _indsatser(opslag),
        "slags": KINDS,
        "rows": [_row(page, synonymer, grupper, ydelse) for data in kommuner for ydelse in data.ydelser],
        "antal": sum(1 for _ in opslag.catalogue.ydelser),
    }


def _niveauer(opslag: Lookup) -> list[tuple[str, str]]:
    """The levels of Fælles Sprog that some standard names, with what they mean."""
    brugte = {niveau for ydelse in opslag.catalogue.ydelser for niveau in filters.funktionsniveau(ydelse)}
    return [(str(nr), f"{nr}: {ord_}") for nr, ord_ in labels.FUNKTIONSNIVEAU.items() if str(nr) in brugte]


def _indsatser(opslag: Lookup) -> list[tuple[str, str]]:
    """The kinds of help that some service gives, by their titles."""
    brugte = {navn for ydelse in opslag.catalogue.ydelser for navn in ydelse.indsats}
    return sorted(((et.id, et.titel) for et in opslag.catalogue.indsatser if et.id in brugte), key=lambda et: et[1])


def _row(page: Page, synonymer: Synonyms, grupper: dict[str, str], ydelse: Ydelse) -> YdelseRow:
    frister = tuple(_frister(page.opslag, ydelse))
    uger = filters.frist_weeks(page.opslag, ydelse)
    maalgrupper = synonymer.maalgrupper(ydelse.lovgrundlag)
    pris = filters.pris(page.opslag, ydelse)
    return YdelseRow(
        ydelse=page.ydelse(ydelse),
        filtre={
            "kommune": (ydelse.kommune,),
            "maalgruppe": maalgrupper,
            "vum": filters.vum(ydelse),
            "niveau": filters.funktionsniveau(ydelse),
            "pris": (pris,),
            "frist": filters.frister(page.opslag, ydelse),
            "indsats": ydelse.indsats,
            "slags": ("ydelse",),
        },
        grupper=", ".join(grupper[gruppe] for gruppe in maalgrupper),
        vum=", ".join(filters.vum(ydelse)),
        pris=filters.PRICES[pris],
        pris_sted=_price_place(page.opslag, ydelse),
        frister=frister,
        # In weeks, whatever the unit, so that ten days come before two weeks.
        frist_sorter="" if uger is None else f"{uger:.2f}".rstrip("0").rstrip("."),
        beregnere=tuple(beregner_link(page.prosa, navn, ydelse) for navn in ydelse.beregnere),
    )


def _price_place(opslag: Lookup, ydelse: Ydelse) -> str:
    """Where the service's page tells its price; empty where it does not, folded where the law has ended the service."""
    data = opslag.catalogue.kommune(ydelse.kommune)
    if not ydelse.svar.pris and not (data and "pris" in data.faelles_svar(ydelse)):
        return ""
    return "#foer" if successor(opslag.catalogue, ydelse) else "#pris"


def _frister(opslag: Lookup, ydelse: Ydelse) -> Iterator[str]:
    """Each deadline for an answer; where there are several, with what the standard calls it."""
    alle = filters.deadlines(opslag, ydelse)
    for frist in alle:
        tekst = show_value(frist.nyeste(ydelse.gaelder_fra).vaerdi, frist.enhed)
        yield f"{frist.betegnelse}: {tekst}" if len(alle) > 1 else tekst


def _standards(data: Kommunedata) -> int:
    return len(data.ydelser)


def _packages(data: Kommunedata) -> int:
    return len(data.pakker.pakker) + len(data.pakker.takster) if data.pakker else 0


# In the order of the door.
LISTINGS = (
    Listing(addresses.CASEWORKER, "caseworker/door.md.j2", front_page, _standards),
    Listing(addresses.CASEWORKER_FRISTER, "caseworker/frister.md.j2", frister, _standards),
    Listing(addresses.CASEWORKER_VUM, "caseworker/vum.md.j2", vum, _standards, levels),
    Listing(
        addresses.CASEWORKER_SAMMENHAENG, "caseworker/sammenhaeng.md.j2", sammenhaeng, _standards, paragraphs, shares
    ),
    Listing(addresses.CASEWORKER_PAKKER, "caseworker/pakker.md.j2", pakker, _packages),
    Listing(addresses.CASEWORKER_BEREGNERE, "caseworker/calculator_table.md.j2", calculator_table, _standards),
)
