"""Packages and tariffs of all municipalities side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from markupsafe import Markup

from generator import addresses
from generator.export.csv_file import csv_tekst
from generator.model.catalogue import Kommunedata
from generator.model.pakke import Pakke, Takst
from generator.pages.caseworker.page import Page
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import find_value


def pakker(page: Page, kommuner: Sequence[Kommunedata]) -> dict[str, Any]:
    """Two tables, packages and tariffs, and the municipalities of them whose standards have neither."""
    med = [data for data in kommuner if data.pakker]
    return {
        "beregnere": page.opslag.beregnere,
        "pakker": [row for data in med for row in _pakker(page, data)],
        "takster": [row for data in med for row in _takster(page, data)],
        "uden": [page.kommune(data.id) for data in kommuner if not data.pakker],
    }


def _pakker(page: Page, data: Kommunedata) -> Iterator[tuple[Markup, str, Markup, Markup, Pakke]]:
    prosa = replace(page.prosa, hos=data.id)
    for pakke in sorted(data.pakker.pakker if data.pakker else (), key=lambda pakke: pakke.nr):
        link = page.link(pakke.titel, addresses.pakker(data.id), pakke.id)
        yield (
            link,
            page.kommune(data.id),
            Markup(prosa.fakta(pakke.brugertid)),
            Markup(prosa.fakta(pakke.afregnes)),
            pakke,
        )


def _takster(page: Page, data: Kommunedata) -> Iterator[tuple[Takst, str, Markup, list[Markup]]]:
    prosa = replace(page.prosa, hos=data.id)
    names = {tilbud.id: tilbud.navn for tilbud in data.tilbud}
    for takst in sorted(data.pakker.takster if data.pakker else (), key=lambda takst: takst.nr):
        steder = [page.link(names[tilbud], addresses.steder(data.id), tilbud) for tilbud in takst.tilbud]
        yield takst, page.kommune(data.id), Markup(prosa.fakta(takst.timer)), steder


def pakke_csv(opslag: Lookup) -> str:
    """Packages and tariffs as one file."""
    headings = ("Kommune", "Slags", "Navn", "Borgerens tid eller takstens timer", "Kommunen afregner", "VUM", "Steder")
    rows = (row for data in opslag.catalogue.kommuner if data.pakker for row in _csv(opslag, data))
    return csv_tekst(headings, rows)


def _csv(opslag: Lookup, data: Kommunedata) -> Iterator[tuple[str, ...]]:
    assert data.pakker is not None
    dato = max((ydelse.gaelder_fra for ydelse in data.ydelser), default=date.max)
    steder = {tilbud.id: tilbud.navn for tilbud in data.tilbud}

    def vis(navn: str) -> str:
        vaerdi, enhed = find_value(opslag, navn, data.id, dato)
        return show_value(vaerdi.vaerdi, enhed)

    kommune = data.kommune.kort
    for pakke in data.pakker.pakker:
        yield kommune, "pakke", pakke.titel, vis(pakke.brugertid), vis(pakke.afregnes), ", ".join(pakke.vum), ""
    for takst in data.pakker.takster:
        names = ", ".join(steder[et] for et in takst.tilbud)
        yield kommune, "takst", f"Takst {takst.nr}", vis(takst.timer), "", ", ".join(takst.vum), names
