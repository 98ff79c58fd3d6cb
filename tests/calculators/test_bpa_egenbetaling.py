"""What must hold for every payment for BPA, whatever the hours."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.run.calculate import beregn
from tests.calculators import satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())
HOURS = st.decimals(min_value=0, max_value=24, places=2)
AMOUNTS = st.decimals(min_value=0, max_value=20_000, places=2)
# The rule a second time, read from below: hours from → share; the print leaves 8 and 16 open.
STEPS = ((Decimal(24), 100), (Decimal(16), 75), (Decimal(8), 50), (Decimal(0), 0))
OTHER_READING = {Decimal(8): 0, Decimal(16): 50}


def as_typed(tal: Decimal) -> str:
    """The number as a Danish reader types it."""
    return f"{tal:f}".replace(".", ",")


def result(timer: Decimal, tillaeg: Decimal, kommune: str = "hvidovre") -> dict[str, str]:
    """The values for these hours a day and this supplement."""
    svar = {"timer_pr_doegn": as_typed(timer), "tillaeg_md": as_typed(tillaeg)}
    fundet: dict[str, str] = beregn("bpa-egenbetaling", kommune, "2023-06-01", svar, SATSER)["resultat"]
    return fundet


def share(timer: Decimal) -> int:
    """The share in pct by the second statement of the rule."""
    return next(pct for fra, pct in STEPS if timer >= fra)


def test_every_quarter_of_an_hour() -> None:
    """Every quarter hour of the day and night gives the share of its band, to the øre."""
    for kvarter in range(24 * 4 + 1):
        timer = Decimal(kvarter) / 4
        fundet = result(timer, Decimal("3333.33"))
        ventet = (Decimal("3333.33") * share(timer) / 100).quantize(Decimal("0.01"), ROUND_HALF_UP)
        assert (str(share(timer)), str(ventet)) == (fundet["andel_pct"], fundet["egenbetaling_md"]), timer


@given(HOURS, AMOUNTS)
def test_payment_and_what_is_kept(timer: Decimal, tillaeg: Decimal) -> None:
    """What is paid and what is kept are never negative and make up the supplement."""
    fundet = result(timer, tillaeg)
    betalt, tilbage = Decimal(fundet["egenbetaling_md"]), Decimal(fundet["beholder_md"])
    assert Decimal(0) <= betalt <= tillaeg
    assert tillaeg == betalt + tilbage


@given(HOURS, HOURS, AMOUNTS)
def test_more_hours_never_cost_less(a: Decimal, b: Decimal, tillaeg: Decimal) -> None:
    """The payment does not fall when the hours rise."""
    faa, mange = (Decimal(result(timer, tillaeg)["egenbetaling_md"]) for timer in sorted((a, b)))
    assert faa <= mange


@given(HOURS)
def test_doubt_at_the_printed_ends_alone(timer: Decimal) -> None:
    """The other reading is shown at exactly 8 and 16 hours and nowhere else."""
    svar = {"timer_pr_doegn": as_typed(timer), "tillaeg_md": "1.000"}
    fundet = beregn("bpa-egenbetaling", "hvidovre", "2023-06-01", svar, SATSER)
    i_tvivl = [trin["vaerdi"] for trin in fundet["trin"] if trin["navn"] == "Grænsen kan læses på to måder"]
    ventet = [f"{10 * OTHER_READING[timer]}.00"] if timer in OTHER_READING else []
    assert ventet == i_tvivl


@pytest.mark.parametrize("timer", sorted(OTHER_READING))
def test_the_other_reading(timer: Decimal) -> None:
    """At both ambiguous ends the other reading's share and the data's reason stand in the reservations."""
    svar = {"timer_pr_doegn": str(timer), "tillaeg_md": "1.000"}
    forbehold = beregn("bpa-egenbetaling", "hvidovre", "2023-06-01", svar, SATSER)["forbehold"]
    assert any(f"giver {OTHER_READING[timer]} procent" in tekst for tekst in forbehold)
    assert "Deler to bånd en ende, gælder det høje bånd." in forbehold


@given(st.integers(0, 168))
def test_hours_a_week(uge: int) -> None:
    """A week's hours are a seventh a day, compared exactly with the limits."""
    svar = {"timer_uge": str(uge), "tillaeg_md": "1.000"}
    fundet = beregn("bpa-egenbetaling", "hvidovre", "2023-06-01", svar, SATSER)["resultat"]
    ventet = next(pct for fra, pct in STEPS if uge >= 7 * fra)
    assert str(ventet) == fundet["andel_pct"]


@given(HOURS, AMOUNTS)
def test_where_the_help_is_adapted(timer: Decimal, tillaeg: Decimal) -> None:
    """Frederikshavn leaves the supplement alone whatever the hours."""
    fundet = result(timer, tillaeg, "frederikshavn")
    assert ("0.00", tillaeg) == (fundet["egenbetaling_md"], Decimal(fundet["beholder_md"]))


def test_table_without_a_reason() -> None:
    """A table whose data give no reason for the reading still shows the other one."""
    data = satser_fixture.build()
    tabel = data["tabeller"]["hvidovre"]["bpa-egenbetaling"]
    data["tabeller"]["hvidovre"]["bpa-egenbetaling"] = {
        noegle: vaerdi for noegle, vaerdi in tabel.items() if noegle != "begrundelse"
    }
    svar = {"timer_pr_doegn": "8", "tillaeg_md": "1.000"}
    forbehold = beregn("bpa-egenbetaling", "hvidovre", "2023-06-01", svar, Satser.fra_json(data))["forbehold"]
    assert any("Den anden læsning giver 0 procent" in tekst for tekst in forbehold)
    assert "Deler to bånd en ende, gælder det høje bånd." not in forbehold


def test_neighbours_are_told_in_words() -> None:
    """The neighbour that adapts the help is named with that, not with a bare nought."""
    svar = {"timer_pr_doegn": "24", "tillaeg_md": "0"}
    naboer = beregn("bpa-egenbetaling", "hvidovre", "2023-06-01", svar, SATSER)["naboer"]
    assert (
        "I Frederikshavn Kommune betaler du ikke af tillægget. Kommunen tilpasser i stedet den hjælp, du får." in naboer
    )
