"""All pages of a catalogue, and the menu that leads to them: the three doors first."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from calculators.data.rates import Satser
from generator import addresses
from generator.export.satser import satser
from generator.model.catalogue import RETNINGSLINJER, Catalogue, Kommunedata
from generator.pages.calculator.bulk import mangeside
from generator.pages.calculator.page import beregnere_oversigt, beregnerside
from generator.pages.caseworker import door as caseworker
from generator.pages.catalogue.kommune import kommuner_side, kommuneside
from generator.pages.catalogue.reference import begrebsside, kildeside, lovside, satsside
from generator.pages.catalogue.retningslinjer import oversigtsside, retningslinjeside
from generator.pages.catalogue.steder import pakkeside, stedside
from generator.pages.catalogue.uoverensstemmelser import kommunens_side, retningslinjernes_side
from generator.pages.catalogue.ydelse import ydelsesside
from generator.pages.citizen import door as citizen
from generator.pages.editor import figures_way, guide
from generator.pages.front_page import forside
from generator.pages.politician import door as politician
from generator.prosa.opslag import Opslag

Menu = list[dict[str, Any]]


def sider(catalogue: Catalogue) -> dict[str, str]:
    """Path below docs/ → Markdown. A pure function: the same catalogue gives the same pages."""
    return sider_og_filer(catalogue)[0]


def sider_og_filer(catalogue: Catalogue) -> tuple[dict[str, str], dict[str, str]]:
    """The pages, and path → text of the tables and drawings that can be had beside them; both come of one rendering."""
    opslag = Opslag(catalogue)
    rates = Satser.fra_json(satser(catalogue))
    ud = citizen.sider(opslag) | caseworker.sider(opslag) | guide.sider() | figures_way.side(opslag)
    ud |= _beregnersider(opslag, rates) | _katalogsider(opslag) | _retningslinjesider(opslag)
    for data in catalogue.kommuner:
        ud |= _kommunens_sider(opslag, data, rates)
    rapporter = politician.rapporter(opslag, rates)
    ud |= {rapport.sti: rapport.markdown for rapport in rapporter}
    ud[addresses.POLITICIAN] = politician.forside(opslag, set(ud))
    filer = {sti: tekst for rapport in rapporter for sti, tekst in rapport.filer_med_sti.items()}
    return ud | {addresses.FRONT: forside(opslag)}, caseworker.filer(opslag) | filer


def _beregnersider(opslag: Opslag, rates: Satser) -> dict[str, str]:
    ud = {addresses.BEREGNERE: beregnere_oversigt(opslag), addresses.BULK: mangeside(opslag)}
    return ud | {addresses.beregner(navn): beregnerside(opslag, rates, et) for navn, et in opslag.beregnere.items()}


def _katalogsider(opslag: Opslag) -> dict[str, str]:
    return {
        addresses.KOMMUNER: kommuner_side(opslag),
        addresses.LOVENS_SATSER: satsside(opslag),
        addresses.LOVGIVNING: lovside(opslag),
        addresses.KILDER: kildeside(opslag),
        addresses.BEGREBER: begrebsside(opslag),
    }


def _kommunens_sider(opslag: Opslag, data: Kommunedata, rates: Satser) -> dict[str, str]:
    """A municipality's own pages, and its services beside them."""
    ud = {addresses.ydelse(ydelse.adresse): ydelsesside(opslag, ydelse, rates) for ydelse in data.ydelser}
    ud[addresses.kommune(data.id)] = kommuneside(opslag, data)
    if data.uoverensstemmelser:
        ud[addresses.uoverensstemmelser(data.id)] = kommunens_side(opslag, data)
    if data.tilbud:
        ud[addresses.steder(data.id)] = stedside(opslag, data)
    if data.pakker is not None:
        ud[addresses.pakker(data.id)] = pakkeside(opslag, data)
    return ud


def _retningslinjesider(opslag: Opslag) -> dict[str, str]:
    ud = {}
    if opslag.catalogue.retningslinjegrundlag:
        ud[addresses.RETNINGSLINJER] = oversigtsside(opslag)
        ud |= {addresses.retningslinje(et.id): retningslinjeside(opslag, et) for et in opslag.catalogue.retningslinjer}
    if opslag.catalogue.nationale_uoverensstemmelser:
        ud[addresses.uoverensstemmelser(RETNINGSLINJER)] = retningslinjernes_side(opslag)
    return ud


def menu(catalogue: Catalogue, haandskrevne: Menu, alle: Collection[str] | None = None) -> Menu:
    """The site's menu; `haandskrevne` are the entries of the pages written by hand, `alle` those of `sider`."""
    alle = sider(catalogue) if alle is None else alle
    return [
        {"Forside": addresses.FRONT},
        {"Kend din ret": citizen.menu(catalogue)},
        {"Slå op": caseworker.menu()},
        {"Serviceniveau": politician.menu(catalogue, set(alle))},
        {
            "Kommuner": [
                {"Alle kommuner": addresses.KOMMUNER},
                *({data.kommune.navn: _kommune(data)} for data in catalogue.kommuner),
            ]
        },
        {"Beregnere": _beregnere(catalogue)},
        {"Opslag": [*_opslag(), *_retningslinjer(catalogue)]},
        {"For redaktører": [{figures_way.TITEL: addresses.FIGURES_WAY}, *guide.menu()]},
        *haandskrevne,
    ]


def _kommune(data: Kommunedata) -> list[Any]:
    punkter: list[Any] = [addresses.kommune(data.id)]
    punkter += [{ydelse.titel: addresses.ydelse(ydelse.adresse)} for ydelse in data.ydelser]
    if data.uoverensstemmelser:
        punkter.append({"Uoverensstemmelser": addresses.uoverensstemmelser(data.id)})
    if data.pakker:
        punkter.append({"Pakker og takster": addresses.pakker(data.id)})
    if data.tilbud:
        punkter.append({"Steder": addresses.steder(data.id)})
    return punkter


def _beregnere(catalogue: Catalogue) -> list[Any]:
    beregnere = Opslag(catalogue).beregnere
    return [
        addresses.BEREGNERE,
        {"Mange på én gang": addresses.BULK},
        *({beregner.titel: addresses.beregner(navn)} for navn, beregner in beregnere.items()),
    ]


def _opslag() -> Menu:
    return [
        {"Love": addresses.LOVGIVNING},
        {"Lovens satser": addresses.LOVENS_SATSER},
        {"Ord": addresses.BEGREBER},
        {"Kilder": addresses.KILDER},
        {"Uoverensstemmelser": addresses.UOVERENSSTEMMELSER},
    ]


def _retningslinjer(catalogue: Catalogue) -> Menu:
    sider: list[Any] = [addresses.retningslinje(et.id) for et in catalogue.retningslinjer]
    if catalogue.nationale_uoverensstemmelser:
        sider.append({"Uoverensstemmelser": addresses.uoverensstemmelser(RETNINGSLINJER)})
    return [{"Retningslinjer": [addresses.RETNINGSLINJER, *sider]}] if sider else []
