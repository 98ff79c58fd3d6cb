"""What must hold for every merudgift, whatever the amount."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.questions.fields import InputFejl
from calculators.run.calculate import beregn, regn
from tests.calculators import satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())
YEARS = st.sampled_from(sorted(satser_fixture.LAW))
AMOUNTS = st.decimals(min_value=0, max_value=5000, places=2)


def subsidy(aar: int, md: Decimal) -> Decimal:
    """What the calculator gives on a day in this year."""
    svar = {"merudgift_md": str(md).replace(".", ",")}
    return Decimal(beregn("merudgift", None, f"{aar}-06-01", svar, SATSER)["resultat"]["tilskud_md"])


def by_table(aar: int, md: Decimal) -> Decimal:
    """The rule written a second time, straight from the table of figures."""
    law = satser_fixture.LAW[aar]
    if md > law.over:
        return md
    if md >= law.fra_2:
        return Decimal(law.standard_2)
    return Decimal(law.standard_1 if md >= law.fra_1 else 0)


@given(YEARS, AMOUNTS, AMOUNTS)
def test_more_expense_never_gives_less(aar: int, a: Decimal, b: Decimal) -> None:
    """Within a year the subsidy does not fall when the expense rises, and is never below zero."""
    lav, hoej = sorted((a, b))
    assert Decimal(0) <= subsidy(aar, lav) <= subsidy(aar, hoej)


@given(YEARS, AMOUNTS)
def test_same_as_the_table(aar: int, md: Decimal) -> None:
    """Every amount in øre gives what the table says, exact to the øre."""
    assert by_table(aar, md) == subsidy(aar, md)


@pytest.mark.parametrize("aar", sorted(satser_fixture.LAW))
def test_around_every_limit(aar: int) -> None:
    """Each whole krone next to a limit gives what the table says."""
    law = satser_fixture.LAW[aar]
    graenser = (law.fra_1, law.til_1, law.fra_2, law.til_2, law.over)
    for md in sorted({Decimal(graense + skridt) for graense in graenser for skridt in (-1, 0, 1)}):
        assert by_table(aar, md) == subsidy(aar, md), md


@given(
    st.lists(
        st.tuples(AMOUNTS, st.sampled_from(["kr/uge", "kr/14 dage", "kr/md", "kr/kvartal", "kr/år"])),
        min_size=1,
        max_size=6,
    )
)
def test_listed_expenses(poster: list[tuple[Decimal, str]]) -> None:
    """Listed expenses are the same as their sum, rounded only at the end; the trace ends in the result."""
    gange = {"kr/uge": (365, 7), "kr/14 dage": (365, 14), "kr/md": (12, 1), "kr/kvartal": (4, 1), "kr/år": (1, 1)}
    aar = sum((beloeb * gange[periode][0] / gange[periode][1] for beloeb, periode in poster), Decimal(0))
    raa = [f"Udgift; {str(beloeb).replace('.', ',')}; {periode}" for beloeb, periode in poster]
    svar = beregn("merudgift", "hvidovre", "2023-06-01", {"post": raa}, SATSER)
    ventet = by_table(2023, aar / 12).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert str(ventet) == svar["resultat"]["tilskud_md"] == svar["trin"][-1]["vaerdi"]
    assert str(aar.quantize(Decimal("0.01"), ROUND_HALF_UP)) == svar["resultat"]["merudgift_aar"]


def test_every_figure_has_a_source() -> None:
    """Every step after the reader's own amounts says where its figure stands, the band's doubt included."""
    for md in ("0", "1000", "1654,50", "1655", "3000"):
        for trin in regn("merudgift", "hvidovre", "2023-06-01", {"merudgift_md": md}, SATSER).trin[1:]:
            assert trin.kilde is not None or trin.vaerdi == "under-minimum", trin


def test_limits_that_do_not_agree() -> None:
    """When the year's minimum is not twelve times the month's, the trace says which one decides."""
    data = satser_fixture.build()
    data["fakta"]["nationale"]["merudgift-minimum-aar"]["vaerdier"][5]["vaerdi"] = "7000"
    svar = beregn("merudgift", None, "2023-06-01", {"merudgift_md": "585"}, Satser.fra_json(data))
    assert "under-minimum" == svar["resultat"]["baand"]
    assert "Månedens grænse afgør" in svar["trin"][1]["formel"]


def test_printed_limit_that_differs() -> None:
    """A municipality that prints another limit is shown with both limits and the subsidy by its own."""
    data = satser_fixture.build()
    data["fakta"]["hvidovre"]["merudgift-baand-2"]["vaerdier"][0]["vaerdi"] = {"fra": "1600", "til": "2757"}
    data["fakta"]["hvidovre"]["merudgift-standard-2"]["vaerdier"][0]["vaerdi"] = "2206"
    satser = Satser.fra_json(data)
    svar = beregn("merudgift", "hvidovre", "2023-06-01", {"merudgift_md": "1620"}, satser)
    assert "1103.00" == svar["resultat"]["tilskud_md"]
    (trykt,) = [trin for trin in svar["trin"] if trin["navn"] == "Kommunens trykte tal"]
    assert "2206.00" == trykt["vaerdi"]
    assert "hvidovre-2023" == trykt["kilde"]["dokument"]
    assert "trykker 1.600-2.757 kr. om måneden; loven siger 1.655-2.757 kr. om måneden" in trykt["formel"]


def test_too_large_sum_is_refused() -> None:
    """Listed expenses are refused together when their month is above the limit of one amount."""
    with pytest.raises(InputFejl, match="for store"):
        beregn("merudgift", None, "2023-06-01", {"post": ["A; 10.000.000; uge"]}, SATSER)
