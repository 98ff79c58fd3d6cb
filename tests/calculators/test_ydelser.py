"""Facts read by service, and what the same answers give in the other municipalities."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from calculators.data.rates import Satser
from calculators.data.services import Vum
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import beregn
from calculators.text.errors import IkkeIKommunen, ManglendeSats, UerklaeretFakta
from generator.export.view import View
from generator.model.catalogue import Catalogue
from tests.calculators import satser_fixture

SERVICE = "sel-99-proeve"
DAY = date(2023, 6, 1)


def with_service(fakta: Mapping[str, Any]) -> Satser:
    """The rates with one made-up service of Hvidovre."""
    data = satser_fixture.build()
    data["ydelser"][f"hvidovre/{SERVICE}"] = {
        "titel": "Prøve",
        "lovgrundlag": ["SEL § 99"],
        "dokument": "hvidovre-2023",
        "vum": [{"temaer": [3, 4], "samlet": ["D"], "linje": "10-12", "note": None}],
        "fakta": fakta,
    }
    return Satser.fra_json(data)


def weeks(antal: str, fra: str = "2023-01-01") -> dict[str, Any]:
    """A deadline in weeks."""
    kilde = {"dokument": "hvidovre-2023", "linje": 1, "afsnit": "Visitering"}
    return {
        "betegnelse": "Frist",
        "enhed": "uger",
        "vaerdier": [{"gyldig_fra": fra, "vaerdi": antal, "kilde": kilde}],
    }


def test_figure_of_a_service() -> None:
    """A figure is read by service and id, and remembered; other services and municipalities have none."""
    view = with_service({"frist": weeks("6")}).paa(DAY, "hvidovre")
    assert Decimal(6) == view.kraev_ydelsens(SERVICE, "frist").tal
    sats = view.ydelsens(SERVICE, "frist")
    assert [sats, sats] == view.laeste
    assert view.ydelsens("sel-98-andet", "frist") is None
    assert view.flyttet(DAY, "frederikshavn").ydelsens(SERVICE, "frist") is None
    assert view.flyttet(DAY, None).ydelsens(SERVICE, "frist") is None
    with pytest.raises(IkkeIKommunen):
        view.kraev_ydelsens(SERVICE, "findes-ikke")
    with pytest.raises(ManglendeSats) as fejl:
        view.flyttet(date(2022, 12, 31), "hvidovre").kraev_ydelsens(SERVICE, "frist")
    assert date(2023, 1, 1) == fejl.value.naermeste_dato


def test_undeclared_figure_of_a_service() -> None:
    """Reading a fact of a service that is not declared is a mistake in the program."""
    view = with_service({"frist": weeks("6")}).paa(DAY, "hvidovre", (), ("opfoelgning",))
    for laes in (view.ydelsens, view.kraev_ydelsens):
        with pytest.raises(UerklaeretFakta):
            laes(SERVICE, "frist")
    with pytest.raises(UerklaeretFakta):
        view.flyttet(DAY, None).ydelsens(SERVICE, "frist")


def test_services_of_a_municipality() -> None:
    """The view lists the municipality's own services with law, text and VUM levels."""
    view = with_service({}).paa(DAY, "hvidovre")
    ydelse = view.ydelser[SERVICE]
    assert ("hvidovre/sel-99-proeve", "hvidovre-2023", ("SEL § 99",)) == (
        ydelse.adresse,
        ydelse.dokument,
        ydelse.lovgrundlag,
    )
    assert (Vum((3, 4), ("D",), "10-12", None),) == ydelse.vum
    assert SERVICE not in view.flyttet(DAY, "frederikshavn").ydelser
    assert {} == view.flyttet(DAY, None).ydelser


def test_exported_services(catalogue: Catalogue) -> None:
    """Every service is exported, with none of its facts but those that some calculator declares."""
    data = View.of(catalogue).exported
    laest = {fakta for beregner in BEREGNERE.values() for fakta in beregner.ydelsesfakta}
    assert {ydelse.adresse for ydelse in catalogue.ydelser} == set(data["ydelser"])
    for ydelse in catalogue.ydelser:
        assert {fakta.id for fakta in ydelse.fakta} & laest == set(data["ydelser"][ydelse.adresse]["fakta"])
    assert set(Satser.fra_json(data).ydelser) == set(data["ydelser"])


def test_neighbour_with_its_own_amount() -> None:
    """A neighbour with the rule is named with its answer, one with the same amount as the same, others not."""
    svar = {"gruppe": "folkepensionist"}
    data = satser_fixture.build()
    (foer,) = [beregn("raadighedsbeloeb", "hvidovre", "2023-06-01", svar, Satser.fra_json(data))["naboer"]]
    assert not any("Frederikshavn" in tekst for tekst in foer)
    egne = {navn: om for navn, om in data["fakta"]["hvidovre"].items() if navn.startswith("raadighedsbeloeb")}
    data["fakta"]["frederikshavn"] |= egne
    efter = beregn("raadighedsbeloeb", "hvidovre", "2023-06-01", svar, Satser.fra_json(data))["naboer"]
    assert "I Frederikshavn Kommune er svaret det samme med de samme oplysninger." in efter
    data["fakta"]["frederikshavn"] |= {"raadighedsbeloeb-mad": weeks("1000") | {"enhed": "kr/md"}}
    efter = beregn("raadighedsbeloeb", "hvidovre", "2023-06-01", svar, Satser.fra_json(data))["naboer"]
    ventet = "I Frederikshavn Kommune bliver svaret “3.200 kr. om måneden” med de samme oplysninger."
    assert ventet in efter


def test_neighbours_of_a_rule_of_law() -> None:
    """Where the law fixes the amount for all, no neighbour is named."""
    svar = beregn(
        "merudgift", "hvidovre", "2023-06-01", {"merudgift_md": "1700"}, Satser.fra_json(satser_fixture.build())
    )
    assert [] == svar["naboer"]
