"""All pages of a catalogue, and the menu that leads to them."""

from __future__ import annotations

from typing import Any

from calculators.rates import Satser
from generator.export.satser import satser
from generator.model.catalogue import RETNINGSLINJER, Catalogue, Kommunedata
from generator.pages import hvordan, redaktoer, uoverensstemmelser
from generator.pages.beregner import beregnere_oversigt, beregnerside
from generator.pages.kommune import kommuneside
from generator.pages.opslagsvaerk import begrebsside, kildeside, lovside, satsside
from generator.pages.retningslinjer import oversigtsside, retningslinjeside
from generator.pages.skabelon import udfyld
from generator.pages.steder import pakkeside, stedside
from generator.pages.ydelse import ydelsesside
from generator.prosa.opslag import Opslag

Menu = list[dict[str, Any]]


def sider(catalogue: Catalogue) -> dict[str, str]:
    """Path below docs/ → Markdown. A pure function: the same catalogue gives the same pages."""
    opslag = Opslag(catalogue)
    rates = Satser.fra_json(satser(catalogue))
    ud = {
        "index.md": _forside(opslag),
        "beregnere/index.md": beregnere_oversigt(opslag),
        "uoverensstemmelser.md": uoverensstemmelser.oversigtsside(opslag),
        "lovens-satser.md": satsside(opslag),
        "lovgivning.md": lovside(opslag),
        "kilder.md": kildeside(opslag),
        "begreber.md": begrebsside(opslag),
    }
    ud |= hvordan.side(opslag) | redaktoer.sider()
    ud |= {f"beregnere/{navn}.md": beregnerside(opslag, rates, beregner) for navn, beregner in opslag.beregnere.items()}
    for kommune in catalogue.kommuner:
        ud[f"{kommune.id}/index.md"] = kommuneside(opslag, kommune)
        ud |= {f"{ydelse.adresse}.md": ydelsesside(opslag, ydelse) for ydelse in kommune.ydelser}
        if kommune.uoverensstemmelser:
            ud[f"{kommune.id}/uoverensstemmelser.md"] = uoverensstemmelser.kommunens_side(opslag, kommune)
        if kommune.tilbud:
            ud[f"{kommune.id}/steder.md"] = stedside(opslag, kommune)
        if kommune.pakker:
            ud[f"{kommune.id}/pakker.md"] = pakkeside(opslag, kommune)
    if catalogue.retningslinjegrundlag:
        ud[f"{RETNINGSLINJER}/index.md"] = oversigtsside(opslag)
        ud |= {f"{RETNINGSLINJER}/{r.id}.md": retningslinjeside(opslag, r) for r in catalogue.retningslinjer}
    if catalogue.nationale_uoverensstemmelser:
        ud[f"{RETNINGSLINJER}/uoverensstemmelser.md"] = uoverensstemmelser.retningslinjernes_side(opslag)
    return ud


def menu(catalogue: Catalogue, haandskrevne: Menu) -> Menu:
    """The site's menu; `haandskrevne` are the entries of the pages written by hand."""
    kommuner: Menu = [{data.kommune.navn: _kommunemenu(data)} for data in catalogue.kommuner]
    retningslinjer: list[Any] = [f"{RETNINGSLINJER}/{r.id}.md" for r in catalogue.retningslinjer]
    if catalogue.nationale_uoverensstemmelser:
        retningslinjer.append({"Uoverensstemmelser": f"{RETNINGSLINJER}/uoverensstemmelser.md"})
    nationale = [{"Retningslinjer": [f"{RETNINGSLINJER}/index.md", *retningslinjer]}] if retningslinjer else []
    return [
        {"Forside": "index.md"},
        {"Kommuner": kommuner},
        {
            "Beregnere": [
                "beregnere/index.md",
                *({b.titel: f"beregnere/{navn}.md"} for navn, b in Opslag(catalogue).beregnere.items()),
            ]
        },
        {"Uoverensstemmelser": "uoverensstemmelser.md"},
        *nationale,
        {
            "Opslag": [
                {"Lovens satser": "lovens-satser.md"},
                {"Love": "lovgivning.md"},
                {"Ord": "begreber.md"},
                {"Kilder": "kilder.md"},
            ]
        },
        {"For redaktører": [{hvordan.TITEL: hvordan.STI}, *redaktoer.menu()]},
        *haandskrevne,
    ]


def _kommunemenu(data: Kommunedata) -> list[Any]:
    punkter: list[Any] = [f"{data.id}/index.md", *({y.titel: f"{y.adresse}.md"} for y in data.ydelser)]
    if data.uoverensstemmelser:
        punkter.append({"Uoverensstemmelser": f"{data.id}/uoverensstemmelser.md"})
    if data.pakker:
        punkter.append({"Pakker og takster": f"{data.id}/pakker.md"})
    if data.tilbud:
        punkter.append({"Steder": f"{data.id}/steder.md"})
    return punkter


def _forside(opslag: Opslag) -> str:
    catalogue = opslag.catalogue
    antal = {
        "ydelser": sum(1 for _ in catalogue.ydelser),
        "fakta": sum(1 for _ in catalogue.fakta_med_sted()),
        "uoverensstemmelser": sum(1 for _ in catalogue.uoverensstemmelser),
    }
    return udfyld(
        "forside.md.j2",
        kommuner=catalogue.kommuner,
        beregnere=opslag.beregnere,
        retningslinjer=catalogue.retningslinjer,
        antal=antal,
    )
