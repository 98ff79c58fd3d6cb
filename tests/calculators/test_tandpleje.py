"""What must hold for every grant to dental care."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import beregn
from tests.calculators import satser_fixture
from tests.udsnit import udsnit

SATSER = Satser.fra_json(satser_fixture.build())
DAY = "2024-06-01"
BENEFITS = [valg.id for felt in BEREGNERE["tandpleje"].felter if felt.navn == "ydelse_modtaget" for valg in felt.valg]
STUDY, OTHER, NONE = BENEFITS[:2], BENEFITS[2], BENEFITS[3]
AMOUNTS = st.decimals(min_value=0, max_value=20_000, places=2)
# The rule a second time: age from, age to, benefits → per cent.
TABLE = (
    (18, 24, (*STUDY, OTHER), 100),
    (25, 29, tuple(STUDY), 100),
    (25, 29, (OTHER,), 65),
    (30, 120, (*STUDY, OTHER), 65),
)


def per_cent(alder: int, ydelse: str) -> int:
    """The per cent of the table; 0 outside it."""
    return next((pct for fra, til, ydelser, pct in TABLE if fra <= alder <= til and ydelse in ydelser), 0)


def written(beloeb: Decimal) -> str:
    """The amount as the reader writes it."""
    return f"{beloeb:f}".replace(".", ",")


def found(alder: int, ydelse: str, udgift: Decimal, andet: Decimal = Decimal(0)) -> dict[str, str]:
    """The result of the calculator."""
    svar = {
        "alder": str(alder),
        "ydelse_modtaget": ydelse,
        "udgift_aar": written(udgift),
        "andet_tilskud": written(andet),
    }
    resultat: dict[str, str] = beregn("tandpleje", None, DAY, svar, SATSER)["resultat"]
    return resultat


@pytest.mark.parametrize("ydelse", BENEFITS)
def test_every_age(ydelse: str) -> None:
    """Every age on every benefit gives the per cent of the table."""
    for alder in range(121):
        ventet = Decimal(1000 * per_cent(alder, ydelse)) / 100
        assert f"{ventet:.2f}" == found(alder, ydelse, Decimal(1600))["tilskud"], alder


@pytest.mark.slow
@pytest.mark.parametrize("alder", [20, 40])
def test_every_krone(alder: int) -> None:
    """Kroner around the own share and the limit of approval, and fewer between."""
    for udgift in [*udsnit([*range(1300), *range(1300, 9900, 10), *range(9900, 10_100)], 9), *range(9995, 10_006)]:
        resultat = found(alder, OTHER, Decimal(udgift))
        over = max(udgift - 600, 0)
        assert f"{Decimal(over * per_cent(alder, OTHER)) / 100:.2f}" == resultat["tilskud"], udgift
        assert ("ja" if udgift > 10_000 else "nej") == resultat["kraever_godkendelse"], udgift


@given(st.integers(0, 120), st.sampled_from(BENEFITS), AMOUNTS, AMOUNTS)
def test_parts_make_the_whole(alder: int, ydelse: str, udgift: Decimal, andet: Decimal) -> None:
    """Grant and own payment are what other grants leave; the grant is rounded only at the end."""
    resultat = found(alder, ydelse, udgift, andet)
    rest = max(udgift - andet, Decimal(0))
    over = max(rest - 600, Decimal(0))
    ventet = (over * per_cent(alder, ydelse) / 100).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert ventet == Decimal(resultat["tilskud"])
    assert rest == Decimal(resultat["tilskud"]) + Decimal(resultat["egenbetaling"])
    assert Decimal(resultat["egenbetaling"]) >= min(rest, Decimal(600))


@given(st.integers(0, 120), st.sampled_from(BENEFITS), AMOUNTS, AMOUNTS)
def test_more_expense_never_gives_less(alder: int, ydelse: str, a: Decimal, b: Decimal) -> None:
    """The grant does not fall when the bill rises."""
    lav, hoej = sorted((a, b))
    assert 0 <= Decimal(found(alder, ydelse, lav)["tilskud"]) <= Decimal(found(alder, ydelse, hoej)["tilskud"])


def test_outside_the_group_nothing_is_asked() -> None:
    """Without one of the benefits no approval is needed, and the trace still ends in the grant."""
    svar = {"alder": "30", "ydelse_modtaget": NONE, "udgift_aar": "20.000"}
    kontrakt = beregn("tandpleje", None, DAY, svar, SATSER)
    assert "nej" == kontrakt["resultat"]["kraever_godkendelse"]
    assert "0.00" == kontrakt["trin"][-1]["vaerdi"] == kontrakt["resultat"]["tilskud"]
