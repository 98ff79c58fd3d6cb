"""All pages of a catalogue, and the menu that leads to them: the three doors first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import Any

from generator.export.view import View
from generator.model.catalogue import RETNINGSLINJER, Catalogue, Kommunedata
from generator.pages import (
    hvad_nu_hvis,
    hvordan,
    kend_din_ret,
    redaktoer,
    serviceniveau,
    slaa_op,
    uoverensstemmelser,
)
from generator.pages.beregner import beregnere_oversigt, beregnerside
from generator.pages.forside import forside
from generator.pages.kommune import kommuneside
from generator.pages.mange import MANGE, mangeside
from generator.pages.opslagsvaerk import begrebsside, kildeside, lovside, satsside
from generator.pages.retningslinjer import oversigtsside, retningslinjeside
from generator.pages.skabelon import udfyld
from generator.pages.steder import pakkeside, stedside
from generator.pages.ydelse import ydelsesside
from generator.prose.lookup import Lookup

Menu = list[dict[str, Any]]
UOVERENSSTEMMELSER = "uoverensstemmelser"
# A municipality's own pages by their names; its services stand beside them.
KOMMUNENS: Mapping[str, Callable[[Lookup, Kommunedata], str]] = MappingProxyType(
    {
        "index": kommuneside,
        UOVERENSSTEMMELSER: uoverensstemmelser.kommunens_side,
        "steder": stedside,
        "pakker": pakkeside,
    }
)


def sider(catalogue: Catalogue) -> dict[str, str]:
    """Path below docs/ → Markdown. A pure function: the same catalogue gives the same pages."""
    return sider_og_filer(View.of(catalogue))[0]


def sider_og_filer(view: View) -> tuple[dict[str, str], dict[str, str]]:
    """The pages, and path → text of the tables and drawings that can be had beside them; both come of one rendering."""
    opslag, rates, catalogue = view.opslag, view.satser, view.catalogue
    ud = {
        "kommuner.md": udfyld("kommuner.md.j2", kommuner=catalogue.kommuner),
        "beregnere/index.md": beregnere_oversigt(opslag),
        MANGE: mangeside(opslag),
        "lovens-satser.md": satsside(opslag),
        "lovgivning.md": lovside(opslag),
        "kilder.md": kildeside(opslag),
        "begreber.md": begrebsside(opslag),
    }
    ud |= kend_din_ret.sider(opslag)
    ud |= hvad_nu_hvis.sider(opslag, rates)
    ud |= slaa_op.sider(opslag)
    ud |= hvordan.side(opslag) | redaktoer.sider()
    ud |= {f"beregnere/{navn}.md": beregnerside(opslag, rates, beregner) for navn, beregner in opslag.beregnere.items()}
    for kommune in catalogue.kommuner:
        ud |= {f"{ydelse.adresse}.md": ydelsesside(opslag, ydelse, rates) for ydelse in kommune.ydelser}
        har = {"index": True, UOVERENSSTEMMELSER: bool(kommune.uoverensstemmelser)}
        har |= {"steder": bool(kommune.tilbud), "pakker": kommune.pakker is not None}
        ud |= {f"{kommune.id}/{navn}.md": skriv(opslag, kommune) for navn, skriv in KOMMUNENS.items() if har[navn]}
    if catalogue.retningslinjegrundlag:
        ud[f"{RETNINGSLINJER}/index.md"] = oversigtsside(opslag)
        ud |= {f"{RETNINGSLINJER}/{r.id}.md": retningslinjeside(opslag, r) for r in catalogue.retningslinjer}
    if catalogue.nationale_uoverensstemmelser:
        ud[f"{RETNINGSLINJER}/{UOVERENSSTEMMELSER}.md"] = uoverensstemmelser.retningslinjernes_side(opslag)
    rapporter = serviceniveau.rapporter(opslag, rates)
    ud |= {rapport.sti: rapport.markdown for rapport in rapporter}
    ud[serviceniveau.FORSIDE] = serviceniveau.forside(opslag, set(ud))
    filer = {sti: tekst for rapport in rapporter for sti, tekst in rapport.filer_med_sti.items()}
    return ud | {"index.md": forside(opslag)}, slaa_op.filer(opslag) | filer


def menu(opslag: Lookup, haandskrevne: Menu, alle: Collection[str]) -> Menu:
    """The site's menu; `haandskrevne` are the entries of the pages written by hand, `alle` the paths of all others."""
    catalogue = opslag.catalogue
    return [
        {"Forside": "index.md"},
        {"Kend din ret": kend_din_ret.menu(catalogue)},
        {"Slå op": slaa_op.menu()},
        {"Serviceniveau": serviceniveau.menu(catalogue, set(alle))},
        {
            "Kommuner": [
                {"Alle kommuner": "kommuner.md"},
                *({data.kommune.navn: _kommune(data)} for data in catalogue.kommuner),
            ]
        },
        {"Beregnere": _beregnere(opslag)},
        {"Opslag": [*_opslag(), *_retningslinjer(catalogue)]},
        {"For redaktører": [{hvordan.TITEL: hvordan.STI}, *redaktoer.menu()]},
        *haandskrevne,
    ]


def _kommune(data: Kommunedata) -> list[Any]:
    punkter: list[Any] = [f"{data.id}/index.md", *({y.titel: f"{y.adresse}.md"} for y in data.ydelser)]
    if data.uoverensstemmelser:
        punkter.append({"Uoverensstemmelser": f"{data.id}/uoverensstemmelser.md"})
    if data.pakker:
        punkter.append({"Pakker og takster": f"{data.id}/pakker.md"})
    if data.tilbud:
        punkter.append({"Steder": f"{data.id}/steder.md"})
    return punkter


def _beregnere(opslag: Lookup) -> list[Any]:
    return [
        "beregnere/index.md",
        {"Mange på én gang": MANGE},
        *({b.titel: f"beregnere/{navn}.md"} for navn, b in opslag.beregnere.items()),
    ]


def _opslag() -> Menu:
    return [
        {"Love": "lovgivning.md"},
        {"Lovens satser": "lovens-satser.md"},
        {"Ord": "begreber.md"},
        {"Kilder": "kilder.md"},
        {"Uoverensstemmelser": "uoverensstemmelser.md"},
    ]


def _retningslinjer(catalogue: Catalogue) -> Menu:
    sider: list[Any] = [f"{RETNINGSLINJER}/{r.id}.md" for r in catalogue.retningslinjer]
    if catalogue.nationale_uoverensstemmelser:
        sider.append({"Uoverensstemmelser": f"{RETNINGSLINJER}/uoverensstemmelser.md"})
    return [{"Retningslinjer": [f"{RETNINGSLINJER}/index.md", *sider]}] if sider else []
