"""What must hold for every account of hours with a companion."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.rules.ledsagelse.account import keep_account
from calculators.run.calculate import beregn, regn
from tests.calculators import fixture_hjaelp, satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())
QUARTERS = st.lists(st.integers(0, 120), min_size=1, max_size=24)
# Municipality, whether in a botilbud → hours a month from the municipality.
HOURS = {("hvidovre", "nej"): 15, ("hvidovre", "ja"): 12, ("frederikshavn", "ja"): 15, (None, "nej"): 15}


def in_tokens(timer_md: int, brugt: list[int], maaneder: int = 6) -> tuple[int, int, int]:
    """The rule a second time, one token for each quarter of an hour: saved, lost next, and lost so far."""
    tokens: list[int] = []
    tabt = 0
    for nr, kvarter in enumerate(brugt):
        friske = [fra for fra in tokens if nr - fra < maaneder]
        tabt += len(tokens) - len(friske)
        tokens = (friske + [nr] * (4 * timer_md))[-4 * 90 :]
        tokens = tokens[kvarter:]
    sidste = len(brugt) - 1
    return len(tokens), sum(1 for fra in tokens if sidste - fra == maaneder - 1), tabt


def in_hours(kvarter: int) -> str:
    """Quarters of an hour as the reader writes them."""
    return f"{Decimal(kvarter) / 4:f}".replace(".", ",")


def found(kommune: str | None, botilbud: str, brugt: list[int]) -> tuple[int, int, int]:
    """Saved, lost next and lost so far by the calculator, in quarters of an hour."""
    svar = {"bor_i_botilbud": botilbud, "brugte_timer_md": "; ".join(map(in_hours, brugt))}
    resultat = beregn("ledsagelse", kommune, "2023-06-01", svar, SATSER)["resultat"]
    saved, lost_next, lost = (Decimal(resultat[n]) * 4 for n in ("opsparede_timer", "udlober_timer", "tabte_timer"))
    return int(saved), int(lost_next), int(lost)


@pytest.mark.slow
@pytest.mark.parametrize(("kommune", "botilbud"), HOURS)
def test_every_quarter_of_an_hour(kommune: str | None, botilbud: str) -> None:
    """Every use of the newest month, after months with and without saving, is as counted token by token."""
    for foer in ([], [0], [0] * 5, [0] * 6, [20] * 5, [60, 0, 60, 0, 48, 0]):
        for kvarter in range(4 * 16 + 1):
            brugt = [*foer, kvarter]
            ventet = in_tokens(HOURS[kommune, botilbud], brugt)
            assert ventet == found(kommune, botilbud, brugt), brugt


@given(st.sampled_from(sorted(HOURS, key=str)), QUARTERS)
def test_any_months(sted: tuple[str | None, str], brugt: list[int]) -> None:
    """Any two years of months are as counted token by token."""
    assert in_tokens(HOURS[sted], brugt) == found(*sted, brugt)


@given(QUARTERS)
def test_nothing_comes_from_nothing(brugt: list[int]) -> None:
    """What is earned is used, saved or lost; never more than the ceiling; the trace ends in the result."""
    svar: dict[str, str | list[str]] = {"bor_i_botilbud": "nej", "brugte_timer_md": list(map(in_hours, brugt))}
    kontrakt = beregn("ledsagelse", "hvidovre", "2023-06-01", svar, SATSER)
    fundet = {navn: Decimal(vaerdi) for navn, vaerdi in kontrakt["resultat"].items()}
    til_raadighed = 15 * len(brugt) - fundet["tabte_timer"] - fundet["opsparede_timer"]
    assert 0 <= til_raadighed <= Decimal(sum(brugt)) / 4
    assert 0 <= fundet["udlober_timer"] <= fundet["opsparede_timer"] <= 90
    assert 15 <= fundet["til_raadighed_naeste_md"] <= 90
    assert kontrakt["trin"][-1]["vaerdi"] == kontrakt["resultat"]["opsparede_timer"]


def test_less_used_never_saves_less() -> None:
    """An hour less in the newest month is an hour more saved, up to the hours that were there."""
    for timer in range(30):
        (mere, _, _), (mindre, _, _) = (found("hvidovre", "nej", [0, 4 * t]) for t in (timer, timer + 1))
        assert 4 == mere - mindre


@pytest.mark.parametrize("aar", fixture_hjaelp.COMPANION_MOST)
def test_grant_of_each_year(aar: int) -> None:
    """The highest grant is the law's of the year; a calculated one is marked; the hours begin in 2018."""
    beloeb, sikkerhed = fixture_hjaelp.COMPANION_MOST[aar]
    udregning = regn("ledsagelse", None, f"{aar}-12-31", {"brugte_timer_md": "15"}, SATSER)
    if aar < 2018:
        assert "ingen-sats" == udregning.svar
        return
    assert Decimal(beloeb) == udregning.vaerdier["tilskud_aar"]
    assert ("afledt" == sikkerhed) == any("er beregnet" in tekst for tekst in udregning.forbehold)


def test_only_a_year_of_hours_counts() -> None:
    """Hours used more than twelve months ago are not added up for the grant."""
    for brugt, ventet in ((["11"] + ["0"] * 11, "974.00"), (["11"] + ["0"] * 12, "0.00")):
        svar: dict[str, str | list[str]] = {"bor_i_botilbud": "nej", "brugte_timer_md": brugt}
        assert ventet == beregn("ledsagelse", "hvidovre", "2023-06-01", svar, SATSER)["resultat"]["tilskud_aar"]


def test_ceiling_of_the_hours() -> None:
    """More hours a month than the ceiling allows are lost from the oldest."""
    data = satser_fixture.build()
    data["fakta"]["nationale"]["ledsager-opsparing-maks-timer"]["vaerdier"][0]["vaerdi"] = "40"
    svar = {"bor_i_botilbud": "nej", "brugte_timer_md": "0; 0; 0"}
    resultat = beregn("ledsagelse", "hvidovre", "2023-06-01", svar, Satser.fra_json(data))["resultat"]
    assert ("40", "5", "40") == (
        resultat["opsparede_timer"],
        resultat["tabte_timer"],
        resultat["til_raadighed_naeste_md"],
    )


def test_standard_with_other_hours_than_the_law() -> None:
    """A municipality that gives other hours is used, and the law's hours are shown beside them."""
    data = satser_fixture.build()
    timer = data["ydelser"]["hvidovre/sel-97-ledsagelse"]["fakta"]["timer-pr-maaned"]
    timer["vaerdier"][0]["vaerdi"] = "10"
    kontrakt = beregn("ledsagelse", "hvidovre", "2023-06-01", {"brugte_timer_md": "0"}, Satser.fra_json(data))
    assert "10" == kontrakt["resultat"]["opsparede_timer"]
    assert any("Det er ikke det samme; vi bruger kommunens tal" in trin["formel"] for trin in kontrakt["trin"])
    assert any("I Frederikshavn Kommune giver kommunen 15 timer" in tekst for tekst in kontrakt["naboer"])


@given(QUARTERS)
def test_how_the_months_are_counted_is_always_said(brugt: list[int]) -> None:
    """Every answer tells whether the month the hours are from is one of the six, and that no rule says so."""
    svar: dict[str, str | list[str]] = {"bor_i_botilbud": "nej", "brugte_timer_md": list(map(in_hours, brugt))}
    forbehold = beregn("ledsagelse", "hvidovre", "2023-06-01", svar, SATSER)["forbehold"]
    sagt = [tekst for tekst in forbehold if "Vi tæller den med" in tekst or "fra og med den måned" in tekst]
    assert 1 == len(sagt)


def test_hours_that_may_not_be_saved() -> None:
    """With no months of saving the hours can be used in their own month, and then they are gone."""
    konto = keep_account(Decimal(15), (Decimal(0), Decimal(5)), 0, Decimal(90))
    assert [Decimal(15), Decimal(10)] == [maaned.gemt for maaned in konto]
    assert [Decimal(0), Decimal(15)] == [maaned.tabt for maaned in konto]
