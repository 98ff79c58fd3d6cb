"""What must hold for every allowance and every way to work."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.run.calculate import beregn
from tests.calculators import satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())
OERE = st.integers(0, 5_000_00)


def kroner(oere: int) -> str:
    """Øre as the reader writes kroner."""
    return f"{oere // 100},{oere % 100:02d}"


def in_oere(beloeb: str) -> int:
    """An amount of the contract in øre."""
    return int(Decimal(beloeb) * 100)


def nearest(beloeb: Fraction) -> int:
    """The nearest whole number; a half is rounded up."""
    return int(beloeb + Fraction(1, 2))


def own_cost(pris: int, km10: int, indtjening: int) -> int:
    """The rule a second time, in øre and tenths of a kilometre: the first 100 tenths, and at most 3/10 of the pay."""
    betalte = min(km10, 100)
    andel = Fraction(pris * betalte, km10) if km10 else Fraction(pris)
    return nearest(min(andel, Fraction(3 * indtjening, 10)))


def found(loen: int, pris: int, km10: int, indtjening: int) -> tuple[int, int, int]:
    """Allowance, own cost and the municipality's, in øre."""
    svar = {
        "mindsteloen_time": kroner(loen),
        "befordring_md": kroner(pris),
        "afstand_km": f"{km10 // 10},{km10 % 10}",
        "indtjening_md_efter_skat": kroner(indtjening),
    }
    resultat = beregn("beskyttet-beskaeftigelse", "hvidovre", "2023-06-01", svar, SATSER)["resultat"]
    egen, kommunen = resultat["egen_befordring_md"], resultat["kommunen_betaler_md"]
    return in_oere(resultat["mindste_arbejdsdusoer_time"]), in_oere(egen), in_oere(kommunen)


def test_every_krone_of_wage() -> None:
    """Every whole krone of wage gives a twentieth."""
    for loen in range(301):
        assert 5 * loen == found(loen * 100, 0, 0, 0)[0], loen


def test_every_kilometre_and_krone() -> None:
    """Every half kilometre to 40, and every tenth krone of pay, shares the cost as the second statement does."""
    for km10 in range(0, 401, 5):
        assert own_cost(600_00, km10, 1500_00) == found(0, 600_00, km10, 1500_00)[1], km10
    for indtjening in range(0, 2500, 10):
        assert own_cost(600_00, 200, indtjening * 100) == found(0, 600_00, 200, indtjening * 100)[1], indtjening


@given(st.integers(0, 400_00), OERE, st.integers(0, 5000), OERE)
def test_parts_make_the_whole(loen: int, pris: int, km10: int, indtjening: int) -> None:
    """Own cost and the municipality's are the price; none is below zero; the ceiling holds to half an øre."""
    dusoer, egen, kommunen = found(loen, pris, km10, indtjening)
    assert nearest(Fraction(loen, 20)) == dusoer
    assert (own_cost(pris, km10, indtjening), pris) == (egen, egen + kommunen)
    assert 0 <= egen <= min(pris, nearest(Fraction(3 * indtjening, 10)))
    assert 0 <= kommunen


@given(OERE, st.integers(0, 5000), OERE, OERE)
def test_more_pay_never_means_a_lower_cost(pris: int, km10: int, a: int, b: int) -> None:
    """Who earns more never pays less for the way."""
    lav, hoej = sorted((a, b))
    assert found(0, pris, km10, lav)[1] <= found(0, pris, km10, hoej)[1]


def test_every_figure_has_a_source() -> None:
    """The figures of the standard are each in a step with its line."""
    svar = {"mindsteloen_time": "140", "befordring_md": "600", "afstand_km": "25", "indtjening_md_efter_skat": "700"}
    trin = beregn("beskyttet-beskaeftigelse", "hvidovre", "2023-06-01", svar, SATSER)["trin"]
    uden_kilde = [et["navn"] for et in trin if et["kilde"] is None]
    assert ["Det betaler du", "Det betaler kommunen"] == uden_kilde
