"""VUM levels against services: which levels each standard names as typical."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.export.csv_file import csv_tekst
from generator.model.kilde import Henvisning
from generator.model.ydelse import Vum, Ydelse
from generator.pages.kildeliste import kildegrupper
from generator.pages.skabelon import udfyld
from generator.pages.slaa_op_felles import Side
from generator.prose import labels
from generator.prose.lookup import Lookup

TEMAER = tuple(labels.VUM_TEMA)
SAMLET = tuple(labels.VUM_SAMLET)


@dataclass(frozen=True)
class Felt:
    """A cell of the matrix: typical, named with a reservation, or not named."""

    naevnt: bool
    note: str | None
    kilde: Markup


def vumside(opslag: Lookup) -> str:
    """The matrix; services whose standard names no level are listed below it."""
    side = Side(opslag, "vum")
    med = [ydelse for ydelse in opslag.catalogue.ydelser if ydelse.vum]
    uden = [side.ydelse(ydelse) for ydelse in opslag.catalogue.ydelser if not ydelse.vum]
    raekker = [(side.ydelse(ydelse), list(_felter(side, ydelse))) for ydelse in med]
    steder = [
        (side.kommune(data.id), side.link(tilbud.navn, f"{data.id}/steder.md#{tilbud.id}"), tilbud.vum)
        for data in opslag.catalogue.kommuner
        for tilbud in data.tilbud
        if tilbud.vum
    ]
    return udfyld(
        "slaa_op_vum.md.j2",
        beregnere=opslag.beregnere,
        temaer=labels.VUM_TEMA,
        samlet=labels.VUM_SAMLET,
        raekker=raekker,
        uden=uden,
        steder=steder,
        kilder=kildegrupper(side.prosa),
    )


def _felter(side: Side, ydelse: Ydelse) -> Iterator[Felt]:
    for niveau in TEMAER:
        yield _felt(side, ydelse, [et for et in ydelse.vum if niveau in et.temaer])
    for samlet in SAMLET:
        yield _felt(side, ydelse, [et for et in ydelse.vum if samlet in et.samlet])


def _felt(side: Side, ydelse: Ydelse, fundne: list[Vum]) -> Felt:
    kilder = [
        Henvisning(dokument=ydelse.kilde.dokument, linje=et.linje, afsnit=labels.AFSNIT["maalgruppe"]) for et in fundne
    ]
    noter = " ".join(filter(None, (et.note for et in fundne)))
    return Felt(bool(fundne), noter or None, Markup(side.prosa.kildemaerke(kilder)) if kilder else Markup(""))


def vum_csv(opslag: Lookup) -> str:
    """The matrix as a file: a row for each service and level."""
    side = Side(opslag, "vum")
    hoveder = ("Kommune", "Ydelse", "Lovgrundlag", "Vurdering", "Niveau", "Bemærkning")
    return csv_tekst(hoveder, (raekke for ydelse in opslag.catalogue.ydelser for raekke in _csv(side, ydelse)))


def _csv(side: Side, ydelse: Ydelse) -> Iterator[tuple[str, ...]]:
    link = side.ydelse(ydelse)
    foran = (link.kommune, link.titel, link.lov)
    for et in ydelse.vum:
        yield from ((*foran, "tema", str(niveau), et.note or "") for niveau in et.temaer)
        yield from ((*foran, "samlet", niveau, et.note or "") for niveau in et.samlet)
    if not ydelse.vum:
        yield (*foran, "", "ikke oplyst", "")
