"""The caseworker's door: the search with its filters over a table of all services, and the pages beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.model.ydelse import Ydelse
from generator.pages.beregnerlink import Beregnerlink, beregnerlink
from generator.pages.skabelon import udfyld
from generator.pages.slaa_op_beregnere import beregnertabel
from generator.pages.slaa_op_felles import MAPPE, Side, Ydelseslink
from generator.pages.slaa_op_frister import frist_csv, fristside
from generator.pages.slaa_op_pakker import pakke_csv, pakkeoversigt
from generator.pages.slaa_op_sammenhaeng import sammenhaeng_csv, sammenhaengsside
from generator.pages.slaa_op_vum import vum_csv, vumside
from generator.prose import labels
from generator.prose.display import show_value
from generator.prose.lookup import Lookup
from generator.search import filtre
from generator.search.synonymer import Synonymer

SLAGS = {
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
class Raekke:
    """A service in the table, with the values it is filtered by."""

    ydelse: Ydelseslink
    filtre: dict[str, tuple[str, ...]]
    grupper: str
    vum: str
    pris: str
    frist: str
    beregnere: tuple[Beregnerlink, ...]


def sider(opslag: Lookup) -> dict[str, str]:
    """Every page of the door, by path."""
    return {
        f"{MAPPE}/index.md": forside(opslag),
        f"{MAPPE}/frister.md": fristside(opslag),
        f"{MAPPE}/vum.md": vumside(opslag),
        f"{MAPPE}/sammenhaeng.md": sammenhaengsside(opslag),
        f"{MAPPE}/pakker.md": pakkeoversigt(opslag),
        f"{MAPPE}/beregnere.md": beregnertabel(opslag),
    }


def filer(opslag: Lookup) -> dict[str, str]:
    """The tables as CSV files, by path."""
    return {
        f"{MAPPE}/frister.csv": frist_csv(opslag),
        f"{MAPPE}/vum.csv": vum_csv(opslag),
        f"{MAPPE}/sammenhaeng.csv": sammenhaeng_csv(opslag),
        f"{MAPPE}/pakker.csv": pakke_csv(opslag),
    }


def menu() -> list[Any]:
    """The door's part of the menu."""
    return [
        f"{MAPPE}/index.md",
        {"Alle frister": f"{MAPPE}/frister.md"},
        {"VUM-niveauer": f"{MAPPE}/vum.md"},
        {"Sammenhæng": f"{MAPPE}/sammenhaeng.md"},
        {"Pakker og takster": f"{MAPPE}/pakker.md"},
        {"Beregnere og ydelser": f"{MAPPE}/beregnere.md"},
    ]


def forside(opslag: Lookup) -> str:
    """The search page; without JavaScript its table of all services is what it gives."""
    side = Side(opslag, "index")
    synonymer = Synonymer(opslag.catalogue.soegning)
    grupper = {gruppe.id: gruppe.titel for gruppe in opslag.catalogue.soegning.maalgrupper}
    return udfyld(
        "slaa_op.md.j2",
        kommuner=[(data.id, side.kommune(data.id)) for data in opslag.catalogue.kommuner],
        grupper=grupper,
        vum=[(niveau, f"{niveau}: {navn}") for niveau, navn in labels.VUM_SAMLET.items()],
        priser=filtre.PRISER,
        uger=[*((antal, f"Højst {antal} uger") for antal in filtre.UGER), (filtre.UKENDT, "Ikke oplyst")],
        slags=SLAGS,
        raekker=[_raekke(side, synonymer, grupper, ydelse) for ydelse in opslag.catalogue.ydelser],
    )


def _raekke(side: Side, synonymer: Synonymer, grupper: dict[str, str], ydelse: Ydelse) -> Raekke:
    frist = filtre.fakta(ydelse, filtre.FRIST)
    maalgrupper = synonymer.maalgrupper(ydelse.lovgrundlag)
    pris = filtre.pris(side.opslag, ydelse)
    return Raekke(
        ydelse=side.ydelse(ydelse),
        filtre={
            "kommune": (ydelse.kommune,),
            "maalgruppe": maalgrupper,
            "vum": filtre.vum(ydelse),
            "pris": (pris,),
            "frist": filtre.frister(ydelse),
            "slags": ("ydelse",),
        },
        grupper=", ".join(grupper[gruppe] for gruppe in maalgrupper),
        vum=", ".join(filtre.vum(ydelse)),
        pris=filtre.PRISER[pris],
        frist=show_value(frist.nyeste(ydelse.gaelder_fra).vaerdi, frist.enhed) if frist else "",
        beregnere=tuple(beregnerlink(side.prosa, navn, ydelse.kommune) for navn in ydelse.beregnere),
    )
