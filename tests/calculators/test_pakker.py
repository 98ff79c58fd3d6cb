"""What must hold for every number of hours a week: the packages at home and the tariffs of places to live."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.questions.fields import InputFejl
from calculators.rules.shared.hours_a_week.steps import hours_and_minutes
from calculators.run.calculate import beregn
from generator.export.view import View
from generator.model.catalogue import Catalogue
from tests.calculators import fixture_pakker, satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())
HOURS = st.decimals(min_value="0.01", max_value=168, places=2)
# The rules a second time: up to and with these hours → package and hours billed; from these hours → tariff.
PACKAGE_TO = (
    ("0.75", "1", "0.5"),
    ("1.5", "2", "1"),
    ("3", "3", "2"),
    ("6", "4", "4"),
    ("12", "5", "7.75"),
    ("18", "6", "13.75"),
)
TARIFF_FROM = ((7, "1"), (11, "2"), (17, "3"), (24, "4"), (35, "5"), (46, "6"), (63, "7"))


def package(timer: Decimal) -> tuple[str, str | None]:
    """Package and billed hours by the table."""
    return next(((nr, afregnes) for til, nr, afregnes in PACKAGE_TO if timer <= Decimal(til)), ("7", None))


def tariff(timer: Decimal) -> str:
    """Tariff by the table."""
    if timer > 83:
        return "8"
    return next((nr for fra, nr in reversed(TARIFF_FROM) if timer >= fra), "ingen-takst")


def found(beregner: str, timer: Decimal) -> dict[str, Any]:
    """The contract of the calculator in Frederikshavn."""
    return beregn(beregner, "frederikshavn", "2023-06-01", {"timer_uge": f"{timer:f}".replace(".", ",")}, SATSER)


@pytest.mark.parametrize("skridt", ["-0.01", "0", "0.01"])
def test_every_quarter_of_an_hour(skridt: str) -> None:
    """Every quarter of an hour of every package and tariff, and the hundredths next to it."""
    for kvarter in range(1, 4 * 90):
        timer = Decimal(kvarter) / 4 + Decimal(skridt)
        resultat = found("bostoettepakke", timer)["resultat"]
        assert package(timer) == (resultat["pakke"], resultat["afregnes_timer_uge"]), timer
        assert tariff(timer) == found("takst-indplacering", timer)["resultat"]["takst"], timer


@given(HOURS)
def test_any_hours(timer: Decimal) -> None:
    """Any hours of a week give what the tables say, and the trace ends in the result."""
    pakke, takst = found("bostoettepakke", timer), found("takst-indplacering", timer)
    assert package(timer) == (pakke["resultat"]["pakke"], pakke["resultat"]["afregnes_timer_uge"])
    assert tariff(timer) == takst["resultat"]["takst"] == takst["trin"][-1]["vaerdi"]
    assert pakke["trin"][-1]["vaerdi"] == pakke["resultat"]["pakke"]


@given(HOURS, HOURS)
def test_more_hours_never_give_less(a: Decimal, b: Decimal) -> None:
    """Package and tariff do not fall when the hours rise."""
    lav, hoej = sorted((a, b))
    for beregner, navn in (("bostoettepakke", "pakke"), ("takst-indplacering", "takst")):
        numre = [found(beregner, timer)["resultat"][navn].replace("ingen-takst", "0") for timer in (lav, hoej)]
        assert int(numre[0]) <= int(numre[1])


@given(HOURS)
def test_other_package_is_printed_for_the_hours_too(timer: Decimal) -> None:
    """The other package is named exactly where two printed ranges hold the hours."""
    resultat = found("bostoettepakke", timer)["resultat"]
    trykt = [nr for nr, (fra, til, _) in fixture_pakker.PACKAGES.items() if Decimal(fra) <= timer <= Decimal(til)]
    ventet = {str(nr) for nr in trykt} - {resultat["pakke"]}
    assert ventet == ({resultat["anden_pakke"]} if resultat["anden_pakke"] else set())


@pytest.mark.parametrize("nr", fixture_pakker.TARIFFS)
def test_what_is_said_of_each_tariff(nr: int) -> None:
    """Support, levels and places are those of the tariff, each in a step with its source."""
    takst = fixture_pakker.TARIFFS[nr]
    kontrakt = found("takst-indplacering", Decimal(takst.fra) + (takst.til is None))
    resultat = kontrakt["resultat"]
    assert (str(nr), takst.grad, ", ".join(takst.vum)) == (resultat["takst"], resultat["stoettegrad"], resultat["vum"])
    assert (", ".join(takst.tilbud) or "intet sted") == resultat["tilbud"]
    assert [] == [trin["navn"] for trin in kontrakt["trin"][:-1] if trin["kilde"] is None]


@pytest.mark.parametrize(
    ("timer", "ord_"),
    [
        ("0", "0 timer"),
        ("1", "1 time"),
        ("0.25", "0,25 timer (15 minutter)"),
        ("7.75", "7,75 timer (7 timer og 45 minutter)"),
        ("1.5", "1,5 timer (1 time og 30 minutter)"),
        ("0.01", "0,01 timer"),
        ("2", "2 timer"),
    ],
)
def test_hours_in_words(timer: str, ord_: str) -> None:
    """Minutes are said where they come out whole."""
    assert ord_ == hours_and_minutes(Decimal(timer))


def test_exported_packages(catalogue: Catalogue) -> None:
    """Each municipality with packages has them in satser.json, with the places by name."""
    data = View.of(catalogue).exported
    ventet = {kommune.id: kommune for kommune in catalogue.kommuner if kommune.pakker}
    assert set(ventet) == set(data["pakker"]) == set(Satser.fra_json(data).pakker)
    for kommune, egne in data["pakker"].items():
        navne = {tilbud.id: tilbud.navn for tilbud in ventet[kommune].tilbud}
        for takst in egne["takster"]:
            assert all(navne[sted["id"]] == sted["navn"] for sted in takst["tilbud"])


@pytest.mark.parametrize("beregner", ["bostoettepakke", "takst-indplacering"])
@pytest.mark.parametrize("skrevet", ["0", "0,00"])
def test_no_hours_are_no_support(beregner: str, skrevet: str) -> None:
    """Nobody gets a package or a tariff for no hours; the field is told what to write instead."""
    with pytest.raises(InputFejl) as fejl:
        beregn(beregner, "frederikshavn", "2023-06-01", {"timer_uge": skrevet}, SATSER)
    ((felt, besked),) = fejl.value.fejl
    assert "timer_uge" == felt
    assert "0 timer er ingen støtte" in besked
