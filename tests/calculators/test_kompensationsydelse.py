"""What must hold for every kompensationsydelse, whatever the expenses."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.questions.fields import InputFejl
from calculators.run.calculate import beregn, regn
from tests.calculators import satser_fixture
from tests.udsnit import udsnit

SATSER = Satser.fra_json(satser_fixture.build())
DAY = "2025-10-01"
AMOUNTS = st.decimals(min_value=0, max_value=5000, places=2)
# The rule a second time: from this expense a month on (in øre), this group and this amount besides the expenses.
LIKELY = ((0, "ingen", 0), (555_00, "gruppe-1", 1105_00))
DOCUMENTED_FROM = 2000_01
SUPPLEMENT = 500_00


def by_table(likely: int, documented: int) -> tuple[str, int]:
    """Group and amount, all in øre a month."""
    if documented >= DOCUMENTED_FROM:
        return "gruppe-2", documented + SUPPLEMENT
    _, gruppe, beloeb = max(row for row in LIKELY if row[0] <= max(likely, documented))
    return gruppe, beloeb


def found(likely: Decimal, documented: Decimal) -> tuple[str, int]:
    """What the calculator gives, in øre a month."""
    svar = {"udgifter_md": f"{likely:f}".replace(".", ","), "dokumenteret_md": f"{documented:f}".replace(".", ",")}
    resultat = beregn("kompensationsydelse", None, DAY, svar, SATSER)["resultat"]
    return resultat["gruppe"], int(Decimal(resultat["ydelse_md"]) * 100)


@pytest.mark.slow
@pytest.mark.parametrize("andel", [0, 50, 100], ids="{}-pct-documented".format)
def test_every_krone(andel: int) -> None:
    """Whole kroner up to well above the limits, with none, half or all of it documented."""
    for kroner in udsnit(range(5200 if andel == 50 else 2600), 7):
        documented = Decimal(kroner * andel) / 100
        assert by_table(kroner * 100, int(documented * 100)) == found(Decimal(kroner), documented), kroner


@given(AMOUNTS, AMOUNTS)
def test_same_as_the_table(likely: Decimal, documented: Decimal) -> None:
    """Every amount in øre gives what the table says."""
    assert by_table(int(likely * 100), int(documented * 100)) == found(likely, documented)


@given(AMOUNTS, AMOUNTS, AMOUNTS)
def test_more_expense_never_gives_less(likely: Decimal, a: Decimal, b: Decimal) -> None:
    """The amount does not fall when more is documented."""
    lav, hoej = sorted((a, b))
    assert 0 <= found(likely, lav)[1] <= found(likely, hoej)[1]


@given(st.integers(0, 60_000_00))
def test_listed_expenses(oere: int) -> None:
    """A yearly documented expense is held against the yearly limit and rounded only at the end."""
    aar = Decimal(oere) / 100
    svar = {"dokumenteret_post": [f"Medicin; {aar:f}; kr/år".replace(".", ",")]}
    kontrakt = beregn("kompensationsydelse", None, DAY, svar, SATSER)
    ventet = Decimal(0)
    if aar > 24000:
        ventet = (aar / 12 + 500).quantize(Decimal("0.01"), ROUND_HALF_UP)
    elif aar >= 6660:
        ventet = Decimal(1105)
    assert f"{ventet:.2f}" == kontrakt["resultat"]["ydelse_md"] == kontrakt["trin"][-1]["vaerdi"]


def test_both_groups_are_shown() -> None:
    """The amount of each group is a result, and every step with a figure has its source."""
    svar = {"udgifter_md": "3000", "dokumenteret_md": "2500", "tilskud_i_dag_md": "2.277"}
    udregning = regn("kompensationsydelse", None, DAY, svar, SATSER)
    assert (Decimal(1105), Decimal(3000)) == (udregning.vaerdier["gruppe_1_md"], udregning.vaerdier["gruppe_2_md"])
    uden_kilde = [trin.navn for trin in udregning.trin if trin.kilde is None]
    assert ["Dine udgifter", "Dine udgifter med bilag", "Kompensationsydelse"] == uden_kilde


def test_limits_that_do_not_agree() -> None:
    """When twelve months are not a year in the data, the year decides, and the trace says so."""
    data = satser_fixture.build()
    data["fakta"]["nationale"]["kompensationsydelse-minimum-md"]["vaerdier"][0]["vaerdi"] = "600"
    kontrakt = beregn("kompensationsydelse", None, DAY, {"udgifter_md": "560"}, Satser.fra_json(data))
    assert "1105.00" == kontrakt["resultat"]["ydelse_md"]
    assert "vi bruger årets grænse" in kontrakt["trin"][2]["formel"]


def test_same_amount_as_today() -> None:
    """A subsidy of the same size is said to be the same."""
    svar = {"udgifter_md": "600", "tilskud_i_dag_md": "1.105"}
    formler = [trin["formel"] for trin in beregn("kompensationsydelse", None, DAY, svar, SATSER)["trin"]]
    assert any("De nye giver det samme." in formel for formel in formler)


@pytest.mark.parametrize("felt", ["post", "dokumenteret_post"])
def test_too_large_sum_is_refused(felt: str) -> None:
    """Listed expenses are refused together when their month is above the limit of one amount."""
    with pytest.raises(InputFejl, match="for store"):
        beregn("kompensationsydelse", None, DAY, {felt: ["A; 10.000.000; uge"]}, SATSER)
