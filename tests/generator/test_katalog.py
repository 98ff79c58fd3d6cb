"""Places, packages, tariffs and guidelines: on their pages and in the open data."""

import json
from typing import Any

import pytest

from generator.export.api import api
from generator.export.view import View
from generator.model.catalogue import Catalogue
from generator.pages.all_pages import menu
from generator.prose.lookup import Lookup


@pytest.fixture(scope="module")
def data(catalogue: Catalogue) -> dict[str, Any]:
    """The open data of the real catalogue."""
    return {navn: json.loads(tekst) for navn, tekst in api(View.of(catalogue)).items()}


def test_places(sider: dict[str, str], data: dict[str, Any], catalogue: Catalogue) -> None:
    """Every place stands on its municipality's page with its address, and in tilbud.json with its facts."""
    i_data = {tilbud["id"]: tilbud for tilbud in data["tilbud.json"]["tilbud"]}
    for kommune in catalogue.kommuner:
        for tilbud in kommune.tilbud:
            side = sider[f"{kommune.id}/steder.md"]
            assert [] == [ord_ for ord_ in (tilbud.navn, *tilbud.adresse) if ord_ not in side]
            assert [fakta.id for fakta in tilbud.fakta] == [
                fakta["id"] for fakta in i_data[f"{kommune.id}/{tilbud.id}"]["fakta"]
            ]
    assert "Gimle" in sider["frederikshavn/steder.md"]
    assert ["Baldersvej 11", "9900 Frederikshavn"] == i_data["frederikshavn/gimle"]["adresse"]


def test_packages_and_tariffs(sider: dict[str, str]) -> None:
    """Frederikshavn's eight packages and eight tariffs stand with the hours that bilag 1 and 3 print."""
    side = sider["frederikshavn/pakker.md"]
    assert [] == [f"### Pakke {nr}" for nr in range(8) if f"### Pakke {nr}" not in side]
    # bilag 3: package 5 is over 6 to 12 hours, billed as 7 hours 45 minutes; bilag 1: tariff 4 is 24-34 hours
    assert [] == [tal for tal in ("6–12 timer om ugen", "7,75 timer om ugen", "24–34 timer om ugen") if tal not in side]
    assert "under 0 timer" not in side


def test_guidelines_by_what_obliges(sider: dict[str, str], catalogue: Catalogue) -> None:
    """Each guideline sets what the law obliges apart from good practice, and the overview counts them."""
    for retningslinje in catalogue.retningslinjer:
        side = sider[f"retningslinjer/{retningslinje.id}.md"]
        grupper = {
            ("skal", "lov"): "## Loven kræver\n",
            ("kan", "lov"): "## Loven giver mulighed\n",
            ("boer", "lov"): "## Vejledning og afgørelser: bør\n",
            ("boer", "anbefaling"): "## God praksis: bør\n",
            ("kan", "anbefaling"): "## God praksis: kan\n",
        }
        brugte = {(anvisning.modalitet, anvisning.grundlag) for anvisning in retningslinje.anvisninger}
        assert {slags: slags in brugte for slags in grupper} == {
            slags: overskrift in side for slags, overskrift in grupper.items()
        }
    skal = sum(a.modalitet == "skal" for r in catalogue.retningslinjer for a in r.anvisninger)
    assert f"- Loven kræver: {skal} anvisninger" in sider["retningslinjer/index.md"]
    assert [4, 7, 4, 10] == [sum(r.kapitel == nr for r in catalogue.retningslinjer) for nr in (2, 3, 4, 5)]


def test_guidelines_in_the_data(data: dict[str, Any], catalogue: Catalogue) -> None:
    """Every instruction is published with its modality, law and lines."""
    retningslinjer = data["retningslinjer.json"]["retningslinjer"]
    assert [r.id for r in catalogue.retningslinjer] == [r["id"] for r in retningslinjer]
    anvisninger = [a for r in retningslinjer for a in r["anvisninger"]]
    assert {"skal", "boer", "kan"} == {a["modalitet"] for a in anvisninger}
    ventet = {"id", "modalitet", "grundlag", "tekst", "lov", "praksis", "linje", "linje_til"}
    assert all(ventet == set(a) for a in anvisninger)


def test_order_of_the_law(catalogue: Catalogue) -> None:
    """A municipality's services stand in the order of their paragraphs in the menu: § 96 before § 100."""
    doere = {titel: under for punkt in menu(Lookup(catalogue), [], ()) for titel, under in punkt.items()}
    assert ["Forside", "Kend din ret", "Beregnere", "Slå op", "Serviceniveau", "Om"] == list(doere)
    kommuner = next(punkt["Kommuner"] for punkt in doere["Kend din ret"] if "Kommuner" in punkt)
    hvidovre = next(punkt["Hvidovre Kommune"] for punkt in kommuner if "Hvidovre Kommune" in punkt)
    stier = [sti for punkt in hvidovre if isinstance(punkt, dict) for sti in punkt.values()]
    numre = [int(sti.split("sel-")[1].split("-")[0]) for sti in stier if "/sel-" in sti]
    assert sorted(numre) == numre
    assert (80, 110) == (numre[0], numre[-1])


def test_proposals_are_no_changes(sider: dict[str, str]) -> None:
    """A bill or a draft is said to be only that; a change of law is said to be one."""
    side = sider["hvidovre/sel-108-laengerevarende-botilbud/hele.md"]
    assert "Kun et forslag: Forslag om at beholde støtten fra sit herberg" in side
    assert "Loven er ændret siden: Forslag om at beholde støtten fra sit herberg" not in side
    assert "Loven er ændret siden: Der er en grænse for prisen, når du vælger et andet botilbud" in side
    assert "Loven er ændret siden: Kompensationsydelse" in sider["hvidovre/sel-100-merudgifter/hele.md"]
