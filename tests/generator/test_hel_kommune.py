"""Each municipality is whole on the built site: all its parts are there, near, and the same as in the open data."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.model.catalogue import Catalogue, Kommunedata
from generator.model.ydelse import VALGFRIE_AFSNIT, Ydelse
from generator.prose import labels
from tests.generator.html_sider import Side, klik_fra_forsiden, laes_site

FLEST_KLIK = 4
TAVS = "Det siger standarden ikke."


@pytest.fixture(scope="module")
def site(bygget: Path) -> dict[str, Side]:
    """The pages of the real site."""
    return laes_site(bygget)


def _api(bygget: Path, navn: str) -> list[dict[str, Any]]:
    data = json.loads((bygget / f"api/v1/{navn}.json").read_text(encoding="utf-8"))
    raekker: list[dict[str, Any]] = data[navn]
    return raekker


def test_no_orphan_and_nothing_far_away(bygget: Path, site: dict[str, Side]) -> None:
    """Every page but that of a wrong address is reached from the front page, by four links at most."""
    klik = klik_fra_forsiden(bygget)
    assert {"404.html"} == set(site) - set(klik)
    assert {} == {sti: antal for sti, antal in klik.items() if antal > FLEST_KLIK}


def test_menu_is_not_needed_to_find_a_service(bygget: Path, site: dict[str, Side], catalogue: Catalogue) -> None:
    """A municipality's own page leads to each of its services, places, packages and contradictions."""
    for kommune in catalogue.kommuner:
        forside = site[f"{kommune.id}/index.html"]
        naaet = {maal[0] for adresse in forside.indholdslinks if (maal := forside.maal(adresse))}
        ventet = {f"{ydelse.adresse}/index.html" for ydelse in kommune.ydelser}
        if kommune.uoverensstemmelser:
            ventet.add(f"{kommune.id}/uoverensstemmelser/index.html")
        assert (kommune.id, set()) == (kommune.id, ventet - naaet)


def test_service_page_is_complete(site: dict[str, Side], catalogue: Catalogue) -> None:
    """Five questions answered or said to be open, every section stated or named as not, calculators and sources."""
    fundne = []
    for ydelse in catalogue.ydelser:
        side = site[f"{ydelse.adresse}/index.html"]
        fundne += [f"{ydelse.adresse}: {mangel}" for mangel in _mangler(side, ydelse)]
    assert [] == fundne


def _mangler(side: Side, ydelse: Ydelse) -> list[str]:
    """What the page of a service lacks."""
    ventet = [*labels.SPOERGSMAAL.values(), "Hele standarden", "Kilder"]
    ventet += [labels.AFSNIT[navn] for navn, afsnit in ydelse.afsnit.alle() if afsnit or navn not in VALGFRIE_AFSNIT]
    mangler = [tekst for tekst in ventet if tekst not in side.tekst]
    tavse = sum(1 for navn in ("kan_jeg", "hvad", "pris", "tid") if getattr(ydelse.svar, navn) is None)
    if tavse > side.tekst.count(TAVS):
        mangler.append(f"{tavse} åbne svar")
    naaet = {maal[0] for adresse in side.indholdslinks if (maal := side.maal(adresse))}
    mangler += [navn for navn in ydelse.beregnere if f"beregnere/{navn}/index.html" not in naaet]
    mangler += [s.ydelse for s in ydelse.se_ogsaa if f"{s.ydelse}/index.html" not in naaet]
    return mangler + ([] if "kilde-1" in side.ids else ["kilder"])


def _mangler_hos(kommune: Kommunedata, site: dict[str, Side]) -> list[str]:
    """The places and packages of a municipality that its pages do not show."""
    steder = site[f"{kommune.id}/steder/index.html"].tekst if kommune.tilbud else ""
    mangler = [tilbud.navn for tilbud in kommune.tilbud if tilbud.navn not in steder]
    mangler += [linje for tilbud in kommune.tilbud for linje in tilbud.adresse if linje not in steder]
    if kommune.pakker:
        pakker = site[f"{kommune.id}/pakker/index.html"].tekst
        mangler += [pakke.titel for pakke in kommune.pakker.pakker if " ".join(pakke.titel.split()) not in pakker]
    return mangler


def test_places_and_packages_are_shown(site: dict[str, Side], catalogue: Catalogue) -> None:
    """Each place with its address, and each package, stands on the municipality's page for them."""
    assert {} == {kommune.id: fund for kommune in catalogue.kommuner if (fund := _mangler_hos(kommune, site))}


def test_open_data_and_pages_agree(bygget: Path, site: dict[str, Side], catalogue: Catalogue) -> None:
    """The open data has the services, places and contradictions of the pages, neither more nor fewer, and their titles."""
    ydelser = {et["id"]: et["titel"] for et in _api(bygget, "ydelser")}
    assert {y.adresse: y.titel for y in catalogue.ydelser} == ydelser
    assert [] == [adresse for adresse, titel in ydelser.items() if titel not in site[f"{adresse}/index.html"].tekst]
    assert {k.id for k in catalogue.kommuner} == {et["id"] for et in _api(bygget, "kommuner")}
    fund = {et["id"] for et in _api(bygget, "uoverensstemmelser")}
    vist = {et for sti, side in site.items() if sti.endswith("uoverensstemmelser/index.html") for et in side.ids}
    assert (set(), {u.id for u in catalogue.uoverensstemmelser}) == (fund - vist, fund)
