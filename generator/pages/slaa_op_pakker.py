"""Packages and tariffs of all municipalities side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from markupsafe import Markup

from generator.export.csv_file import csv_tekst
from generator.model.catalogue import Kommunedata
from generator.model.pakke import Pakke, Takst
from generator.pages.kildeliste import kildegrupper
from generator.pages.skabelon import udfyld
from generator.pages.slaa_op_felles import Side
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.prose.writing import find_value


def pakkeoversigt(opslag: Lookup) -> str:
    """Two tables, packages and tariffs, and the municipalities whose standards have neither."""
    side = Side(opslag, "pakker")
    med = [data for data in opslag.catalogue.kommuner if data.pakker]
    return udfyld(
        "slaa_op_pakker.md.j2",
        beregnere=opslag.beregnere,
        pakker=[raekke for data in med for raekke in _pakker(side, data)],
        takster=[raekke for data in med for raekke in _takster(side, data)],
        uden=[side.kommune(data.id) for data in opslag.catalogue.kommuner if not data.pakker],
        kilder=kildegrupper(side.prosa),
    )


def _pakker(side: Side, data: Kommunedata) -> Iterator[tuple[Markup, str, Markup, Markup, Pakke]]:
    prosa = replace(side.prosa, hos=data.id)
    for pakke in sorted(data.pakker.pakker if data.pakker else (), key=lambda pakke: pakke.nr):
        link = side.link(pakke.titel, f"{data.id}/pakker.md#{pakke.id}")
        yield (
            link,
            side.kommune(data.id),
            Markup(prosa.fakta(pakke.brugertid)),
            Markup(prosa.fakta(pakke.afregnes)),
            pakke,
        )


def _takster(side: Side, data: Kommunedata) -> Iterator[tuple[Takst, str, Markup, list[Markup]]]:
    prosa = replace(side.prosa, hos=data.id)
    navne = {tilbud.id: tilbud.navn for tilbud in data.tilbud}
    for takst in sorted(data.pakker.takster if data.pakker else (), key=lambda takst: takst.nr):
        steder = [side.link(navne[tilbud], f"{data.id}/steder.md#{tilbud}") for tilbud in takst.tilbud]
        yield takst, side.kommune(data.id), Markup(prosa.fakta(takst.timer)), steder


def pakke_csv(opslag: Lookup) -> str:
    """Packages and tariffs as one file."""
    hoveder = ("Kommune", "Slags", "Navn", "Borgerens tid eller takstens timer", "Kommunen afregner", "VUM", "Steder")
    raekker = (raekke for data in opslag.catalogue.kommuner if data.pakker for raekke in _csv(opslag, data))
    return csv_tekst(hoveder, raekker)


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
        navne = ", ".join(steder[et] for et in takst.tilbud)
        yield kommune, "takst", f"Takst {takst.nr}", vis(takst.timer), "", ", ".join(takst.vum), navne
