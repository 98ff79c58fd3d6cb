"""VUM levels against services: which levels each standard names as typical."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import Kommunedata
from generator.model.kilde import Henvisning
from generator.model.ydelse import Vum, Ydelse
from generator.pages.caseworker.listing import Place
from generator.pages.caseworker.niveauer import scales
from generator.pages.caseworker.page import Page
from generator.prose import labels
from generator.prose.lookup import Lookup

TEMAER = tuple(labels.VUM_TEMA)
SAMLET = tuple(labels.VUM_SAMLET)


@dataclass(frozen=True)
class Level:
    """A cell of the matrix: typical, named with a reservation, or not named."""

    naevnt: bool
    note: str | None
    kilde: Markup


def vum(page: Page, kommuner: Sequence[Kommunedata]) -> dict[str, Any]:
    """The matrix; services whose standard names no level are listed below it."""
    ydelser = [ydelse for data in kommuner for ydelse in data.ydelser]
    rows = [(page.ydelse(ydelse), list(_levels(page, ydelse))) for ydelse in ydelser if ydelse.vum]
    uden = [page.ydelse(ydelse) for ydelse in ydelser if not ydelse.vum]
    steder = [
        (page.kommune(data.id), page.link(tilbud.navn, addresses.steder(data.id), tilbud.id), tilbud.vum)
        for data in kommuner
        for tilbud in data.tilbud
        if tilbud.vum
    ]
    return {
        "beregnere": page.opslag.beregnere,
        "niveauer": [f"{niveau}: {navn}" for niveau, navn in (*labels.VUM_TEMA.items(), *labels.VUM_SAMLET.items())],
        "temaer": labels.VUM_TEMA,
        "samlet": labels.VUM_SAMLET,
        "rows": rows,
        "uden": uden,
        "steder": steder,
        "skalaer": scales(page, ydelser),
    }


def levels(opslag: Lookup, kommuner: Sequence[Kommunedata]) -> list[Place]:
    """Each level that some standard of these municipalities names, and how many do."""
    ydelser = tuple(ydelse for data in kommuner for ydelse in data.ydelser)
    alle = scales(Page(opslag, addresses.CASEWORKER_VUM), ydelser)
    return [
        Place(niveau.id, f"{skala.titel}, {niveau.titel}", niveau.antal, len(niveau.kommuner))
        for skala in alle
        for niveau in skala.niveauer
    ]


def _levels(page: Page, ydelse: Ydelse) -> Iterator[Level]:
    for niveau in TEMAER:
        yield _level(page, ydelse, [et for et in ydelse.vum if niveau in et.temaer])
    for samlet in SAMLET:
        yield _level(page, ydelse, [et for et in ydelse.vum if samlet in et.samlet])


def _level(page: Page, ydelse: Ydelse, found: list[Vum]) -> Level:
    kilder = [
        Henvisning(dokument=ydelse.kilde.dokument, linje=et.linje, afsnit=labels.AFSNIT["maalgruppe"]) for et in found
    ]
    noter = " ".join(filter(None, (et.note for et in found)))
    return Level(bool(found), noter or None, Markup(page.prosa.kildemaerke(kilder)) if kilder else Markup(""))


def vum_csv(opslag: Lookup) -> str:
    """The matrix as a file: a row for each service and level."""
    page = Page(opslag, addresses.CASEWORKER_VUM)
    headings = ("Kommune", "Ydelse", "Lovgrundlag", "Vurdering", "Niveau", "Bemærkning")
    return csv_tekst(headings, (row for ydelse in opslag.catalogue.ydelser for row in _csv(page, ydelse)))


def _csv(page: Page, ydelse: Ydelse) -> Iterator[tuple[str, ...]]:
    link = page.ydelse(ydelse)
    before = (link.kommune, link.titel, link.lov)
    for et in ydelse.vum:
        yield from ((*before, "tema", str(niveau), et.note or "") for niveau in et.temaer)
        yield from ((*before, "samlet", niveau, et.note or "") for niveau in et.samlet)
    if not ydelse.vum:
        yield (*before, "", "ikke oplyst", "")
