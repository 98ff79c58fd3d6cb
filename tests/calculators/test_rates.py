"""The rates and the view of them on one day in one municipality."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from calculators.data.rates import Interval, Satser
from calculators.text.errors import IkkeIKommunen, ManglendeSats, UerklaeretFakta, UkendtFakta
from tests.calculators import satser_fixture

STANDARD = "merudgift-standard-2"
SATSER = Satser.fra_json(satser_fixture.build())


def with_values(*vaerdier: dict[str, Any]) -> Satser:
    """The rates, where the high standard amount has these values instead."""
    data = satser_fixture.build()
    kilde = {"dokument": "bek-931-2020", "afsnit": "§ 12"}
    data["fakta"]["nationale"][STANDARD]["vaerdier"] = [{"kilde": kilde, **vaerdi} for vaerdi in vaerdier]
    return Satser.fra_json(data)


def test_national_and_own_figures() -> None:
    """The figure of law and the municipality's own are asked for by name, with their sources."""
    view = SATSER.paa(date(2023, 6, 1), "hvidovre")
    lov, egen = view.national(STANDARD), view.kommunens(STANDARD)
    assert egen is not None
    assert (Decimal(2206), Decimal(2757)) == (lov.tal, egen.tal)
    assert ("sm-satser-2023", "hvidovre-2023") == (lov.kilde.dokument, egen.kilde.dokument)
    assert Interval(Decimal(589), Decimal(1654)) == view.national("merudgift-baand-1").interval
    assert "589-1.654 kr. om måneden" == view.national("merudgift-baand-1").tekst
    assert [lov.id, STANDARD, "merudgift-baand-1", "merudgift-baand-1"] == [sats.id for sats in view.laeste]


def test_own_figure_may_be_absent() -> None:
    """No municipality, another one, or another year: there is no own figure."""
    assert SATSER.paa(date(2023, 6, 1), None).kommunens(STANDARD) is None
    assert SATSER.paa(date(2024, 1, 1), "hvidovre").kommunens(STANDARD) is None
    with pytest.raises(IkkeIKommunen):
        SATSER.paa(date(2023, 6, 1), "frederikshavn").kraev_kommunens("raadighedsbeloeb-mad")


@pytest.mark.parametrize(
    ("dag", "naermest"),
    [
        ("2017-12-31", "2018-01-01"),
        ("1990-01-01", "2018-01-01"),
        ("2025-01-01", "2024-12-31"),
        ("2099-01-01", "2024-12-31"),
    ],
)
def test_missing_rate_offers_nearest_day(dag: str, naermest: str) -> None:
    """Outside the years of the data the error carries the fact, the day and the nearest day with a value."""
    with pytest.raises(ManglendeSats) as fejl:
        SATSER.paa(date.fromisoformat(dag), None).national(STANDARD)
    assert (STANDARD, dag) == (fejl.value.fakta, fejl.value.dato.isoformat())
    assert date.fromisoformat(naermest) == fejl.value.naermeste_dato


def test_secondary_value_is_missing() -> None:
    """A value from a secondary source is not used, and is no nearest day either."""
    satser = with_values(
        {"gyldig_fra": "2018-01-01", "vaerdi": "2000"},
        {"gyldig_fra": "2019-01-01", "vaerdi": "9999", "sikkerhed": "sekundaer"},
    )
    assert Decimal(2000) == satser.paa(date(2018, 12, 31), None).national(STANDARD).tal
    with pytest.raises(ManglendeSats) as fejl:
        satser.paa(date(2019, 6, 1), None).national(STANDARD)
    assert date(2018, 12, 31) == fejl.value.naermeste_dato


def test_open_value_gives_way_to_the_next() -> None:
    """A value without an end holds until the day before the next begins, in whatever order they stand."""
    satser = with_values({"gyldig_fra": "2020-01-01", "vaerdi": "2"}, {"gyldig_fra": "2018-01-01", "vaerdi": "1"})
    tal = [
        satser.paa(date.fromisoformat(dag), None).national(STANDARD).tal
        for dag in ("2019-12-31", "2020-01-01", "2090-01-01")
    ]
    assert [Decimal(1), Decimal(2), Decimal(2)] == tal


def test_no_usable_value_has_no_nearest_day() -> None:
    """With only secondary values there is no day to offer."""
    satser = with_values({"gyldig_fra": "2018-01-01", "vaerdi": "1", "sikkerhed": "sekundaer"})
    with pytest.raises(ManglendeSats) as fejl:
        satser.paa(date(2019, 6, 1), None).national(STANDARD)
    assert fejl.value.naermeste_dato is None


def test_programming_errors_are_loud() -> None:
    """Reading an undeclared fact, an unknown one, or a range as a number is a mistake in the program."""
    view = SATSER.paa(date(2023, 6, 1), "hvidovre", ("merudgift-baand-1",))
    for laes in (view.national, view.kommunens, view.kraev_kommunens):
        with pytest.raises(UerklaeretFakta):
            laes(STANDARD)
    with pytest.raises(TypeError):
        _ = view.national("merudgift-baand-1").tal
    with pytest.raises(UkendtFakta):
        SATSER.paa(date(2023, 6, 1), None).national("findes-ikke")
    with pytest.raises(UkendtFakta):
        view.tabel("findes-ikke")


def test_unknown_format_is_refused() -> None:
    """Rates in a later format are refused, not misread."""
    with pytest.raises(ValueError, match="format 2"):
        Satser.fra_json(satser_fixture.build() | {"format": 2})
