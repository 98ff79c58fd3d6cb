"""Deadlines: every day against a second statement of the rule, properties, and the answers that are no date."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.questions.fields import InputFejl
from calculators.rules.frist.events import EVENTS
from calculators.run.calculate import beregn
from tests.calculators import easter, satser_fixture
from tests.udsnit import udsnit

SATSER = Satser.fra_json(satser_fixture.build())
FREE = {date.fromisoformat(dag) for dag in easter.holidays(2020, 2032)}
FIRST, DAYS = date(2022, 1, 1), 5 * 365 + 1
FREE_WEEKDAYS = {5, 6}
# Event: service, days or months after the event, sign; a second statement of the rules.
PERIODS = [
    ("ansoegning", "hvidovre/sel-96-bpa", "dage", 70),
    ("ansoegning", "frederikshavn/sel-96-bpa", "dage", 112),
    ("klage", None, "dage", 28),
    ("nedsaettelse", "hvidovre/sel-96-bpa", "dage", 99),
    ("hjaelp-begyndt", "hvidovre/sel-108-laengerevarende-botilbud", "md", 3),
    ("hjaelp-begyndt", "hvidovre/sel-96-bpa", "md", 12),
    ("opfoelgning", "hvidovre/sel-108-laengerevarende-botilbud", "md", 24),
    ("hoejere-betaling", "hvidovre/sel-108-laengerevarende-botilbud", "md", -2),
]


def ask(dag: date | str, haendelse: str, kommune: str | None = None, **svar: str) -> dict[str, Any]:
    """The contract of one call."""
    return beregn("frist", kommune, dag, {"haendelse": haendelse, **svar}, SATSER)


def every_day() -> Iterator[date]:
    """Five years of days, leap day and all holidays among them."""
    return (FIRST + timedelta(days=nr) for nr in range(DAYS))


def months_on(dag: date, antal: int) -> date:
    """The last day that begins no later than so many months on: counted down from the 31st, never up."""
    aar, md = dag.year, dag.month + antal
    while md > 12:
        aar, md = aar + 1, md - 12
    while md < 1:
        aar, md = aar - 1, md + 12
    for naevnt in range(dag.day, 0, -1):
        try:
            return date(aar, md, naevnt)
        except ValueError:
            continue
    raise AssertionError(dag)


def rolled(dag: date) -> date:
    """The first day from this one on that is on no list of free days."""
    return next(
        mulig
        for mulig in (dag + timedelta(days=nr) for nr in range(9))
        if mulig.weekday() not in FREE_WEEKDAYS and mulig not in FREE
    )


@pytest.mark.slow
def test_complaint_from_any_day() -> None:
    """A decision received on any day of five years: 28 days on, and on to the first day that is not free."""
    for dag in udsnit(every_day(), 5):
        assert rolled(dag + timedelta(days=28)).isoformat() == ask(dag, "modtaget-brev")["resultat"]["frist_dato"]


@pytest.mark.slow
def test_letter_from_any_day() -> None:
    """A letter is received on the sixth day that is neither Sunday nor holiday, and the complaint runs from there."""
    for dag in udsnit(every_day(), 5):
        taellende = [
            mulig
            for mulig in (dag + timedelta(days=nr) for nr in range(1, 15))
            if mulig.weekday() != 6 and mulig not in FREE
        ]
        venter = rolled(taellende[5] + timedelta(days=28)).isoformat()
        assert venter == ask(dag, "afgoerelse", modtaget="brev")["resultat"]["frist_dato"]


@pytest.mark.slow
@pytest.mark.parametrize(("haendelse", "ydelse", "enhed", "antal"), PERIODS)
def test_periods_from_any_day(haendelse: str, ydelse: str | None, enhed: str, antal: int) -> None:
    """Each rule in weeks, months and years against days counted by the table; none of them is moved."""
    svar = {"ydelse": ydelse} if ydelse else {}
    svar |= {"modtaget": "i-haanden"} if EVENTS[haendelse].modtages else {}
    for dag in udsnit(every_day(), 5):
        if ydelse and ydelse.startswith("hvidovre") and dag.year < 2023:
            continue
        venter = dag + timedelta(days=antal) if enhed == "dage" else months_on(dag, antal)
        assert venter.isoformat() == ask(dag, haendelse, **svar)["resultat"]["frist_dato"]


@settings(max_examples=200)
@given(
    st.dates(date(2023, 1, 1), date(2059, 1, 1)),
    st.sampled_from(sorted(EVENTS)),
    st.sampled_from(["digital-post", "brev", "quickbrev", "i-haanden", "ved-ikke"]),
    st.sampled_from(sorted(SATSER.ydelser)),
)
def test_properties(dag: date, haendelse: str, modtaget: str, ydelse: str) -> None:
    """The trace ends in the answer, a slower letter never gives an earlier day, and days left fit the date."""
    svar = {"ydelse": ydelse} | ({"modtaget": modtaget} if EVENTS[haendelse].modtages else {})
    fundet = ask(dag, haendelse, **svar)
    resultat = fundet["resultat"]
    if "svar" in resultat:
        assert "ikke-i-kommunen" == resultat["svar"]
        return
    assert resultat["frist_dato"] == fundet["trin"][-1]["vaerdi"]
    assert EVENTS[haendelse].regel == resultat["regel"]
    if resultat["frist_dato"] == "ingen-dato":
        assert resultat["dage_tilbage"] is None
        return
    frist = date.fromisoformat(resultat["frist_dato"])
    assert str((frist - dag).days) == resultat["dage_tilbage"]
    assert (frist <= dag) == EVENTS[haendelse].baglaens
    if EVENTS[haendelse].modtages:
        straks = ask(dag, haendelse, ydelse=ydelse, modtaget="i-haanden")["resultat"]["frist_dato"]
        assert straks <= resultat["frist_dato"]


@pytest.mark.slow
@settings(max_examples=400)
@given(
    st.dates(date(1990, 1, 1), date(2100, 12, 31)),
    st.sampled_from(sorted(EVENTS)),
    st.sampled_from(["digital-post", "brev", "quickbrev", "i-haanden", "ved-ikke"]),
    st.sampled_from(["", *sorted(SATSER.ydelser)]),
    st.sampled_from([None, "hvidovre", "frederikshavn"]),
    st.dates(date(1990, 1, 1), date(2100, 12, 31)),
)
def test_nothing_but_answers(
    dag: date, haendelse: str, modtaget: str, ydelse: str, kommune: str | None, spurgt: date
) -> None:
    """Any service, event, receipt and day of 110 years: an answer with words, or mistakes beside their fields."""
    svar = {"ydelse": ydelse, "dato": dag.isoformat()} | ({"modtaget": modtaget} if EVENTS[haendelse].modtages else {})
    try:
        fundet = ask(spurgt, haendelse, kommune, **svar)
    except InputFejl as fejl:
        assert {felt for felt, _ in fejl.fejl} <= {"ydelse"}
        return
    assert fundet["forbehold"]
    assert all(linje.strip() and "None" not in linje for linje in fundet["forbehold"])


@pytest.mark.slow
def test_every_real_service(satser: Satser) -> None:
    """Every real service, event and receipt is answered on the days where a rule begins or ends, and at both ends."""
    dage = (
        "1990-01-01",
        "2017-12-31",
        "2018-03-01",
        "2018-06-26",
        "2023-06-03",
        "2025-12-31",
        "2026-01-01",
        "2100-12-31",
    )
    for ydelse in satser.ydelser:
        for haendelse in EVENTS.values():
            for modtaget in (
                ("digital-post", "brev", "quickbrev", "i-haanden", "ved-ikke") if haendelse.modtages else (None,)
            ):
                for dag in dage:
                    svar = {"haendelse": haendelse.id, "ydelse": ydelse} | ({"modtaget": modtaget} if modtaget else {})
                    assert beregn("frist", None, dag, svar, satser)["forbehold"]


def test_own_date_is_the_day_of_the_rates() -> None:
    """The field `dato` chooses the rates; the general date only counts the days left."""
    svar = ask("2026-11-22", "klage", dato="1. juni 2023")
    assert "2023-06-01" == svar["dato"]
    assert {"frist_dato": "2023-06-29", "dage_tilbage": "-1242", "regel": "genvurdering"} == svar["resultat"]
    assert "ingen-sats" == ask("2026-11-22", "klage", dato="2017-06-01")["resultat"]["svar"]
    assert ask("2023-06-01", "klage")["resultat"] == ask("2023-06-01", "klage", dato="2023-06-01")["resultat"]


@pytest.mark.parametrize("dato", ["", "31.4.2023", "1850-01-01"])
def test_own_date_must_be_a_date(dato: str) -> None:
    """A blank or wrong own date is a mistake in that field, and never replaced by the general date."""
    with pytest.raises(InputFejl) as fejl:
        ask("2023-06-01", "klage", dato=dato)
    assert ["dato"] == [felt for felt, _ in fejl.value.fejl]


@pytest.mark.parametrize(
    ("kommune", "ydelse", "ord_"),
    [
        ("hvidovre", "frederikshavn/sel-96-bpa", "hører til Frederikshavn Kommune"),
        ("hvidovre", "sel-96-bp", "Mente du “hvidovre/sel-96-bpa”?"),
        (None, "sel-96-bpa", "Vælg også den kommune"),
        ("hvidovre", "", "Vælg den hjælp"),
        (None, "odense/sel-96-bpa", "Vi kender ikke"),
        ("hvidovre", "BPA, tak", "er ikke en ydelse"),
    ],
)
def test_service_that_does_not_fit(kommune: str | None, ydelse: str, ord_: str) -> None:
    """A service of another municipality, or unknown, is refused beside its field."""
    with pytest.raises(InputFejl) as fejl:
        ask("2023-06-01", "ansoegning", kommune, ydelse=ydelse)
    assert ["ydelse"] == [felt for felt, _ in fejl.value.fejl]
    assert ord_ in fejl.value.fejl[0][1]


def test_address_names_the_municipality() -> None:
    """An address is enough: it chooses the municipality, as the local id with its municipality does."""
    alene = ask("2023-06-01", "ansoegning", ydelse="hvidovre/sel-96-bpa")
    assert "hvidovre" == alene["kommune"]
    assert alene == ask("2023-06-01", "ansoegning", "hvidovre", ydelse="sel-96-bpa")
    assert any("I Frederikshavn Kommune bliver svaret “21. september 2023”" in et for et in alene["naboer"])


def test_health_law_has_its_own_complaints() -> None:
    """The complaint rules of social law are not used for a service of health law alone."""
    svar = ask("2023-06-01", "modtaget-brev", ydelse="frederikshavn/sul-141-alkohol")
    assert {"svar": "ikke-i-kommunen"} == svar["resultat"]


def test_after_the_last_holiday_we_know() -> None:
    """A deadline beyond the table of holidays is no rate, not a guess."""
    assert "ingen-sats" == ask("2060-12-20", "modtaget-brev")["resultat"]["svar"]


def test_contradictions_of_the_service_only() -> None:
    """A contradiction about another service is not told here."""
    data = satser_fixture.build()
    uenighed = data["uoverensstemmelser"][0] | {"id": "x", "beregnere": ["frist"], "gyldig_til": None}
    data["uoverensstemmelser"] = [uenighed | {"ydelser": ["hvidovre/sel-96-bpa"]}]
    satser = Satser.fra_json(data)
    for ydelse, venter in (("sel-96-bpa", ["x"]), ("sel-108-laengerevarende-botilbud", [])):
        svar = {"haendelse": "opfoelgning", "ydelse": ydelse}
        assert venter == beregn("frist", "hvidovre", "2023-06-01", svar, satser)["uoverensstemmelser"]


def test_change_of_law_is_told() -> None:
    """A change of the paragraph since the standard is a reservation from its day."""
    data = satser_fixture.build()
    data["lovaendringer"] = [data["lovaendringer"][0] | {"paragraf": "SEL § 96"}]
    satser = Satser.fra_json(data)
    for dag, venter in (("2025-08-31", False), ("2025-09-01", True)):
        svar = beregn("frist", "hvidovre", dag, {"haendelse": "ansoegning", "ydelse": "sel-96-bpa"}, satser)
        assert venter == any("Kompensationsydelse har afløst" in et for et in svar["forbehold"])
