"""What must hold for every yearly account of BPA."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.run.calculate import beregn, regn
from calculators.show.note import som_tekst
from tests.calculators import satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())
HOURS = st.integers(4, 40_000).map(lambda kvarterer: Decimal(kvarterer) / 4)
MONEY = st.decimals(min_value=0, max_value=5_000_000, places=2)


def as_typed(tal: Decimal) -> str:
    """The number as a Danish reader types it."""
    return f"{tal:f}".replace(".", ",")


def account(bevilget: Decimal, forbrugt: Decimal, tilskud: Decimal, flyttes: Decimal = Decimal(0)) -> dict[str, str]:
    """The values of an account for 2023."""
    svar = {
        "bevilgede_timer": as_typed(bevilget),
        "forbrugte_timer": as_typed(forbrugt),
        "tilskud_aar": as_typed(tilskud),
        "timer_overfoeres": as_typed(flyttes),
    }
    fundet: dict[str, str] = beregn("bpa-regnskab", "hvidovre", "2023-06-01", svar, SATSER)["resultat"]
    return fundet


def oere(beloeb: Fraction) -> Decimal:
    """The exact amount in whole øre, half an øre up."""
    return (Decimal(beloeb.numerator) / beloeb.denominator).quantize(Decimal("0.01"), ROUND_HALF_UP)


def test_every_quarter_of_an_hour() -> None:
    """From no hours left to all of them, a quarter hour at a time, each costs the same."""
    for kvarter in range(81):
        ubrugt = Decimal(kvarter) / 4
        fundet = account(Decimal(20), 20 - ubrugt, Decimal("4000"))
        assert (f"{50 * kvarter}.00", ubrugt) == (fundet["tilbagebetaling"], Decimal(fundet["ubrugte_timer"]))


@given(HOURS, HOURS, MONEY)
def test_same_by_fractions(bevilget: Decimal, forbrugt: Decimal, tilskud: Decimal) -> None:
    """The repayment is the exact share of the subsidy, rounded once; more hours used than granted repay nothing."""
    fundet = account(bevilget, forbrugt, tilskud)
    ventet = max(Fraction(0), Fraction(tilskud) * (Fraction(bevilget) - Fraction(forbrugt)) / Fraction(bevilget))
    assert oere(ventet) == Decimal(fundet["tilbagebetaling"])
    rest = Decimal(fundet["ubrugte_timer"]) - Decimal(fundet["merforbrug_timer"])
    assert bevilget - forbrugt == rest


@given(HOURS, st.integers(0, 100), st.integers(0, 100), MONEY)
def test_repaid_and_carried_over(bevilget: Decimal, brugt_pct: int, flyttet_pct: int, tilskud: Decimal) -> None:
    """What is repaid and carried over make up the whole, and neither is below zero."""
    forbrugt = (bevilget * brugt_pct / 100).quantize(Decimal("0.01"))
    flyttes = ((bevilget - forbrugt) * flyttet_pct / 100).quantize(Decimal("0.01"), "ROUND_DOWN")
    fundet = account(bevilget, forbrugt, tilskud, flyttes)
    alt = account(bevilget, forbrugt, tilskud)["tilbagebetaling"]
    dele = [Decimal(fundet["tilbagebetaling"]), Decimal(fundet["overfoeres"])]
    assert Decimal(alt) == sum(dele)
    assert Decimal(0) <= min(dele)


@given(st.dates(date(2023, 1, 1), date(2099, 12, 31)), st.booleans())
def test_last_day(dato: date, foer: bool) -> None:
    """The account of a year is due on 28 February of the year after."""
    svar = {"bevilgede_timer": "1", "forbrugte_timer": "1", "tilskud_aar": "1"}
    svar["regnskab_for"] = "aaret-foer" if foer else "datoens-aar"
    fundet = beregn("bpa-regnskab", "hvidovre", dato, svar, SATSER)["resultat"]
    assert date(dato.year + (0 if foer else 1), 2, 28).isoformat() == fundet["frist_dato"]


def test_last_day_in_words() -> None:
    """For reading, the day is a Danish date."""
    svar = {"bevilgede_timer": "1", "forbrugte_timer": "1", "tilskud_aar": "1"}
    tekst = som_tekst(regn("bpa-regnskab", "hvidovre", "2023-06-01", svar, SATSER), SATSER)
    assert "Send regnskabet senest: 28. februar 2024" in tekst


def test_standard_that_does_not_say_how_often() -> None:
    """Without the fact of how often, the step only says the last day."""
    data = satser_fixture.build()
    del data["ydelser"]["hvidovre/sel-96-bpa"]["fakta"]["regnskab-periode"]
    svar = {"bevilgede_timer": "1", "forbrugte_timer": "1", "tilskud_aar": "1"}
    trin = beregn("bpa-regnskab", "hvidovre", "2023-06-01", svar, Satser.fra_json(data))["trin"][0]
    assert "Regnskabet for 2023 skal sendes senest den 28. februar 2024" == trin["formel"]
