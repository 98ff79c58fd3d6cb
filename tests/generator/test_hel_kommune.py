"""Each municipality is whole on the built site: all its parts are there, near, and the same as in the open data."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.model.catalogue import Catalogue, Kommunedata
from generator.model.lovindgang import Lovindgang
from generator.model.ydelse import VALGFRIE_AFSNIT, Ydelse
from generator.pages.parts.lovaendringer import replaced_calculators
from generator.prose import labels
from generator.prose.afloesning import successor
from tests.generator.html_sider import Side, klik_fra_forsiden, laes_site

FLEST_KLIK = 4


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
    """Answered questions are asked and no others; every section is stated or named as not; calculators and sources."""
    fundne = []
    for ydelse in catalogue.ydelser:
        sider = site[f"{ydelse.adresse}/index.html"], site[f"{ydelse.adresse}/hele/index.html"]
        mangler = [*_spoergsmaal(sider[0], ydelse, successor(catalogue, ydelse)), *_mangler(*sider, ydelse)]
        ventet = {f"beregnere/{navn}/index.html" for navn in _beregnere(catalogue, ydelse)}
        mangler += sorted(ventet - _naaet(*sider))
        fundne += [f"{ydelse.adresse}: {mangel}" for mangel in mangler]
    assert [] == fundne


def _spoergsmaal(side: Side, ydelse: Ydelse, nu: Lovindgang | None) -> list[str]:
    """The questions that are answered and not asked, or asked without an answer; the law's stand first, if any do."""
    besvaret = {"klage", *(navn for navn in labels.SPOERGSMAAL if getattr(ydelse.svar, navn) is not None)}
    spurgt = {navn for navn, tekst in labels.SPOERGSMAAL.items() if tekst in side.tekst}
    med_anker = {navn for navn in labels.SPOERGSMAAL if navn.replace("_", "-") in side.ids}
    if nu:
        lovens = {navn for navn in labels.SPOERGSMAAL if getattr(nu.svar, navn, None) is not None}
        return sorted((lovens ^ med_anker) | ((besvaret | lovens) ^ spurgt))
    return sorted((besvaret ^ med_anker) | (besvaret - spurgt))


def _beregnere(catalogue: Catalogue, ydelse: Ydelse) -> set[str]:
    """The calculators that a service's pages lead to: of what the law has put in its place, and of its old rules."""
    nu = successor(catalogue, ydelse)
    gamle = replaced_calculators(catalogue, ydelse) & set(ydelse.beregnere)
    return {*nu.beregnere, *gamle} if nu else set(ydelse.beregnere)


def _naaet(*sider: Side) -> set[str]:
    """The pages that the text of some pages leads to."""
    return {maal[0] for side in sider for adresse in side.indholdslinks if (maal := side.maal(adresse))}


def _mangler(side: Side, hele: Side, ydelse: Ydelse) -> list[str]:
    """The sections, services and sources that the pages of a service lack."""
    afsnit = [labels.AFSNIT[navn] for navn, tekst in ydelse.afsnit.alle() if tekst or navn not in VALGFRIE_AFSNIT]
    mangler = [tekst for tekst in afsnit if tekst not in hele.tekst]
    naaet = _naaet(side, hele)
    andre = [f"{ydelse.adresse}/hele", *(et.ydelse for et in ydelse.se_ogsaa)]
    mangler += [adresse for adresse in andre if f"{adresse}/index.html" not in naaet]
    return mangler + ["kilder" for et in (side, hele) if "kilde-1" not in et.ids]


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
