"""The real site as built: every page is there, is led to, leads nowhere dead, and says every fact."""

from pathlib import Path

import pytest

from generator.model.catalogue import Catalogue
from generator.prose.display import show_value
from tests.generator.html_sider import Side, doede_links, laes_site, naaede


@pytest.fixture(scope="module")
def site(bygget: Path) -> dict[str, Side]:
    """The pages of the real site."""
    return laes_site(bygget)


def test_every_service_has_a_page(site: dict[str, Side], catalogue: Catalogue) -> None:
    """Each service stands at its address, with its title."""
    mangler = [y.adresse for y in catalogue.ydelser if f"{y.adresse}/index.html" not in site]
    assert [] == mangler
    assert [] == [y.adresse for y in catalogue.ydelser if y.titel not in site[f"{y.adresse}/index.html"].tekst]


def test_no_dead_links(bygget: Path) -> None:
    """Every link, script, style and picture of every page leads to a file, and every anchor to a place."""
    # The page for addresses that are not there is shown at any depth, and names its files at each.
    assert [] == [link for link in doede_links(bygget) if not link.startswith("404.html: ../")]


def test_no_orphans(bygget: Path, site: dict[str, Side]) -> None:
    """Every page is linked from another."""
    linket: set[str] = {"index.html", "404.html"}
    for side in site.values():
        linket |= {maal[0] for adresse in side.links if (maal := side.maal(adresse)) and maal[0] != side.sti}
    assert set() == set(site) - linket


def test_services_are_reached_without_the_menu(bygget: Path, catalogue: Catalogue) -> None:
    """From the front page the links of the text alone lead to every municipality, service and calculator in use."""
    ventede = {f"{y.adresse}/index.html" for y in catalogue.ydelser}
    ventede |= {f"{kommune.id}/index.html" for kommune in catalogue.kommuner}
    ventede |= {f"beregnere/{navn}/index.html" for y in catalogue.ydelser for navn in y.beregnere}
    assert set() == ventede - naaede(bygget)


def test_nothing_is_fetched_from_elsewhere(site: dict[str, Side], bygget: Path) -> None:
    """No page loads a script, style, font or picture from another host."""
    for sti in site:
        html = (bygget / sti).read_text(encoding="utf-8")
        for tegn in ('src="http', "src='http", 'src="//', 'rel="stylesheet" href="http', "fonts.googleapis", "@import"):
            assert (sti, tegn, False) == (sti, tegn, tegn in html)


def test_every_fact_stands_on_its_page(site: dict[str, Side], catalogue: Catalogue) -> None:
    """Every dated value of every fact, named and with its unit, can be read where it belongs."""
    steder = [("lovens-satser/index.html", catalogue.nationale.fakta)]
    for kommune in catalogue.kommuner:
        steder.append((f"{kommune.id}/index.html", kommune.egne_fakta))
        steder += [(f"{ydelse.adresse}/hele/index.html", ydelse.fakta) for ydelse in kommune.ydelser]
    mangler = [
        f"{sti}: {et.id} {show_value(vaerdi.vaerdi, et.enhed)}"
        for sti, fakta in steder
        for et in fakta
        for vaerdi in et.vaerdier
        if " ".join(f"{et.betegnelse} {show_value(vaerdi.vaerdi, et.enhed)}".split()) not in site[sti].tekst
    ]
    assert [] == mangler


def test_every_contradiction_is_in_the_register(site: dict[str, Side], catalogue: Catalogue) -> None:
    """A register has an anchor and a title for each contradiction, and each of its services shows it."""
    registre = {kommune.id: kommune.uoverensstemmelser for kommune in catalogue.kommuner}
    registre["retningslinjer"] = catalogue.nationale_uoverensstemmelser
    for mappe, register in registre.items():
        ider = site[f"{mappe}/uoverensstemmelser/index.html"].ids
        assert [] == [fund.id for fund in register if fund.id not in ider]
    for fund in catalogue.uoverensstemmelser:
        sider = [f"{adresse}/hele" for adresse in fund.ydelser]
        sider += [f"retningslinjer/{navn}" for navn in fund.retningslinjer]
        assert [] == [sti for sti in sider if fund.titel not in site[f"{sti}/index.html"].tekst]


def test_no_reference_is_left_unwritten(site: dict[str, Side]) -> None:
    """No page shows the braces of a reference, a Python value or a template's mark; the guide shows how they look."""
    site = {sti: side for sti, side in site.items() if not sti.startswith(("om/redaktoer/", "om/hvordan/"))}
    tegn = ("{fakta", "{tal", "{lov", "{ydelse", "{beregner", "{navn", "{{", "{%", "None", "Decimal(", "Undefined")
    assert [] == [(sti, et) for sti, side in site.items() for et in tegn if et in side.tekst]
