"""The way in: the contract, the mistakes, the answers without an amount, and any date."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.questions.fields import InputFejl
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import beregn, regn
from calculators.show.html import som_html
from calculators.show.note import som_tekst
from tests.calculators import satser_fixture
from tests.calculators.tilfaelde import tilfaelde
from tests.udsnit import udsnit

SATSER = Satser.fra_json(satser_fixture.build())
KEYS = [
    "format", "beregner", "kommune", "dato", "resultat", "trin", "forbehold", "uoverensstemmelser", "naboer",
    "datasaet",
]  # fmt: skip
FIELDS = sorted({felt.navn for beregner in BEREGNERE.values() for felt in beregner.felter})
QUARTERS = [date(aar, md, 1) for aar in range(2015, 2028) for md in (1, 4, 7, 10)]
GARBAGE = ["", "tekst", "1.234,50", "-1", "1e9", "½", "😀", "x" * 10_000, ";", "a;b;c;d", "\ud800", "\x00", "<b>"]


def refused(beregner: str, kommune: str | None, dato: str, svar: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The mistakes that the call is refused for."""
    with pytest.raises(InputFejl) as fejl:
        beregn(beregner, kommune, dato, svar, SATSER)
    return fejl.value.fejl


@pytest.mark.slow
@pytest.mark.parametrize("beregner", BEREGNERE)
def test_every_quarter_has_an_answer(beregner: str) -> None:
    """On any date and in any municipality there is a result whose trace ends in it, or an answer that leads on."""
    for kommune in (None, *SATSER.kommuner):
        if kommune or not BEREGNERE[beregner].kraever_kommune:
            for dag in udsnit(QUARTERS, 4):
                with tilfaelde(kommune, dag):
                    _answer_leads_on(beregner, kommune, dag)


def _answer_leads_on(beregner: str, kommune: str | None, dag: date) -> None:
    svar = dict(BEREGNERE[beregner].eksempel)
    udregning = regn(beregner, kommune, dag, svar, SATSER)
    kontrakt = json.loads(json.dumps(udregning.kontrakt()))
    assert KEYS == list(kontrakt)
    assert kontrakt["forbehold"]
    assert som_html(udregning, SATSER) and som_tekst(udregning, SATSER)
    match kontrakt["resultat"]:
        case {"svar": "ingen-sats", "naermeste_dato": naermest}:
            assert "svar" not in beregn(beregner, kommune, naermest, svar, SATSER)["resultat"]
        case {"svar": "erstattet", "fra": fra}:
            assert dag >= date.fromisoformat(fra)
        case {"svar": "ikke-i-kommunen"}:
            assert kommune is not None
        case resultat:
            assert [felt.navn for felt in BEREGNERE[beregner].resultater] == list(resultat)
            assert kontrakt["trin"][-1]["vaerdi"] == next(iter(resultat.values()))


def test_one_day_makes_the_difference() -> None:
    """The answer changes kind on exactly the days where rates and rules begin and end."""
    dage = ["2017-12-31", "2018-01-01", "2024-12-31", "2025-01-01", "2025-08-31", "2025-09-01"]
    svar = [beregn("merudgift", None, dag, {"merudgift_md": "1"}, SATSER)["resultat"].get("svar") for dag in dage]
    assert ["ingen-sats", None, None, "ingen-sats", "ingen-sats", "erstattet"] == svar


def test_mistakes_in_the_call() -> None:
    """Calculator, municipality, date and answers are all reported, with the nearest valid value."""
    fejl = dict(refused("merudgift", "hvidover", "31.4.2023", {"merudgift": "1"}))
    assert ["kommune", "dato", "merudgift"] == list(fejl)
    assert "Mente du “hvidovre”?" in fejl["kommune"]
    assert "findes ikke" in fejl["dato"]
    assert "Mente du “merudgift_md”?" in fejl["merudgift"]
    fejl = dict(refused("merudgifter", "hvidovre", "1850-01-01", {}))
    assert "Mente du “merudgift”?" in fejl["beregner"]
    assert "er 1990" in fejl["dato"]
    assert "“frederikshavn”" in dict(refused("raadighedsbeloeb", "", "2023-01-01", {}))["kommune"]


def test_date_objects() -> None:
    """A date out of range is refused also when it comes as an object."""
    assert "2023-06-01" == beregn("merudgift", None, date(2023, 6, 1), {"merudgift_md": "1"}, SATSER)["dato"]
    with pytest.raises(InputFejl):
        beregn("merudgift", None, date(1900, 1, 1), {"merudgift_md": "1"}, SATSER)


@pytest.mark.slow
@pytest.mark.parametrize("beregner", BEREGNERE)
def test_every_field_takes_anything(beregner: str) -> None:
    """Whatever stands in a field, the answer is a result or friendly sentences that can be shown."""
    for felt in BEREGNERE[beregner].felter:
        for skrevet in GARBAGE:
            for raa in (
                skrevet,
                [skrevet],
                [skrevet, skrevet],
                f"Medicin; {skrevet}; kr/md",
                f"{skrevet}; 1; {skrevet}",
            ):
                with tilfaelde(felt.navn, raa):
                    _taken_or_refused(beregner, felt.navn, raa)


def _taken_or_refused(beregner: str, felt: str, raa: str | list[str]) -> None:
    eksempel: dict[str, str | list[str]] = {} if felt.endswith("post") else dict(BEREGNERE[beregner].eksempel)
    try:
        beregn(beregner, "hvidovre", "2023-06-01", eksempel | {felt: raa}, SATSER)
    except InputFejl as fejl:
        for navn, besked in fejl.fejl:
            assert navn in {et.navn for et in BEREGNERE[beregner].felter}
            assert 300 > len(besked)
            assert besked.encode() and besked[-1] in ".?"


@pytest.mark.slow
@settings(max_examples=200)
@given(
    st.sampled_from([*BEREGNERE, "nej"]),
    st.none() | st.sampled_from(["hvidovre", "frederikshavn"]) | st.text(max_size=9),
    st.dates() | st.text(max_size=12),
    st.dictionaries(
        st.sampled_from(FIELDS) | st.text(max_size=5),
        st.text(max_size=20) | st.lists(st.text(max_size=20), max_size=3),
    ),
)
def test_garbage_is_only_refused(beregner: str, kommune: str | None, dato: date | str, svar: dict[str, Any]) -> None:
    """No input makes anything but an answer or an InputFejl."""
    try:
        json.dumps(beregn(beregner, kommune, dato, svar, SATSER))
    except InputFejl as fejl:
        assert fejl.fejl


def test_contradictions_follow_the_dates() -> None:
    """A contradiction is listed with its text in its own municipality and time only."""
    id_ = "hvidovre-merudgift-standard-2"
    svar = {"merudgift_md": "1.000"}
    fundet = beregn("merudgift", "hvidovre", "2023-12-31", svar, SATSER)
    assert [id_] == fundet["uoverensstemmelser"]
    assert satser_fixture.build()["uoverensstemmelser"][0]["tekst"] in fundet["forbehold"]
    for kommune, dag in (("hvidovre", "2024-01-01"), ("frederikshavn", "2023-06-01"), (None, "2023-06-01")):
        assert [] == beregn("merudgift", kommune, dag, svar, SATSER)["uoverensstemmelser"]


def test_law_change_that_does_not_end_the_rule() -> None:
    """A change of law that leaves the rule in force is a reservation from its date."""
    data = satser_fixture.build()
    data["lovaendringer"] = [data["lovaendringer"][0] | {"ophoerer": False, "dato": "2024-07-01"}]
    satser = Satser.fra_json(data)
    svar = {"merudgift_md": "1"}
    foer, efter = (beregn("merudgift", None, dag, svar, satser)["forbehold"] for dag in ("2024-06-30", "2024-07-01"))
    assert "Kompensationsydelse har afløst" not in " ".join(foer)
    assert "Kompensationsydelse har afløst" in " ".join(efter)


def test_nearest_date_skips_a_half_filled_year() -> None:
    """The date offered has every figure, not only the one that was missing first."""
    data = satser_fixture.build()
    minimum = data["fakta"]["nationale"]["merudgift-minimum-aar"]["vaerdier"]
    minimum.append(minimum[-1] | {"gyldig_fra": "2025-01-01", "gyldig_til": "2025-03-31"})
    svar = beregn("merudgift", None, "2025-06-01", {"merudgift_md": "1"}, Satser.fra_json(data))
    assert "2024-12-31" == svar["resultat"]["naermeste_dato"]


def test_no_rate_at_all() -> None:
    """When no date can be offered the answer says so with a null."""
    data = satser_fixture.build()
    for vaerdi in data["fakta"]["nationale"]["merudgift-minimum-aar"]["vaerdier"]:
        vaerdi["sikkerhed"] = "sekundaer"
    svar = beregn("merudgift", None, "2023-06-01", {"merudgift_md": "1"}, Satser.fra_json(data))
    assert {"svar": "ingen-sats", "naermeste_dato": None} == svar["resultat"]
