"""What must hold for every BPA subsidy, whatever the plan and the wages."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.api import beregn
from calculators.rates import Satser
from tests.calculators import satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())
KINDS = ("hverdag_dag", "hverdag_aften", "nat", "loerdag", "soendag")
HOURS = st.decimals(min_value=0, max_value=168, places=2)
MONEY = st.decimals(min_value=0, max_value=999, places=2)
PCT = st.decimals(min_value=0, max_value=100, places=1)
PLANS = st.fixed_dictionaries(
    {f"timer_{slags}": HOURS for slags in KINDS}
    | {f"tillaeg_{slags}": MONEY for slags in KINDS[1:]}
    | {f"tillaeg_{slags}_pct": PCT for slags in KINDS[1:]}
    | {
        "timer_raadighed": HOURS,
        "raadighed_loen": MONEY,
        "timeloen": MONEY,
        "timer_kurser_aar": st.decimals(min_value=1, max_value=500, places=2),
        "ferie_pct": PCT,
        "pension_pct": PCT,
        "atp_md": MONEY,
        "andre_bidrag_aar": MONEY,
        "hjaelperudgifter_md": MONEY,
        "administration_md": MONEY,
    }
)
Plan = dict[str, Decimal]


def answer(plan: Plan, kommune: str | None = None, dato: str = "2023-06-01", **valg: str) -> dict[str, Any]:
    """The contract for a plan; a field that the choices hide is simply not read."""
    svar = {navn: f"{tal:f}".replace(".", ",") for navn, tal in plan.items()} | valg
    return beregn("bpa-tilskud", kommune, dato, svar, SATSER)


def a_year(plan: Plan, i: str, pension_af: str, arbejdsgiver: str) -> Fraction:
    """The rule a second time in exact fractions: one row for each kind of hour, then what comes on top."""
    f = {navn: Fraction(tal) for navn, tal in plan.items()}
    loen = tillaeg = Fraction(0)
    for slags in KINDS:
        timer = f[f"timer_{slags}"] * 365 / 7
        loen += timer * f["timeloen"]
        if slags != "hverdag_dag":
            ekstra = f[f"tillaeg_{slags}"] if i == "kr" else f["timeloen"] * f[f"tillaeg_{slags}_pct"] / 100
            tillaeg += timer * ekstra
    loen += f["timer_raadighed"] * 365 / 7 * f["raadighed_loen"] + f["timer_kurser_aar"] * f["timeloen"]
    pension = loen if pension_af == "grundloen" else loen + tillaeg
    aar = (loen + tillaeg) * (1 + f["ferie_pct"] / 100) + pension * f["pension_pct"] / 100
    aar += 12 * (f["atp_md"] + f["hjaelperudgifter_md"]) + f["andre_bidrag_aar"]
    return aar + (12 * f["administration_md"] if arbejdsgiver in ("firma", "forening") else 0)


def oere(beloeb: Fraction) -> str:
    """The exact amount in whole øre, half an øre up, as in the contract."""
    return str((Decimal(beloeb.numerator) / beloeb.denominator).quantize(Decimal("0.01"), ROUND_HALF_UP))


@given(
    PLANS,
    st.sampled_from(["kr", "pct"]),
    st.sampled_from(["loen-og-tillaeg", "grundloen"]),
    st.sampled_from(["borger", "naertstaaende", "forening", "firma"]),
)
def test_same_by_fractions(plan: Plan, i: str, pension_af: str, arbejdsgiver: str) -> None:
    """Any plan gives the exact sum, rounded once for the year and once for the month; the trace ends in the month."""
    fundet = answer(plan, tillaeg_i=i, pension_af=pension_af, arbejdsgiver=arbejdsgiver)
    aar = a_year(plan, i, pension_af, arbejdsgiver)
    assert (oere(aar), oere(aar / 12)) == (fundet["resultat"]["tilskud_aar"], fundet["resultat"]["tilskud_md"])
    assert fundet["resultat"]["tilskud_md"] == fundet["trin"][-1]["vaerdi"]


@given(PLANS)
def test_parts_make_the_whole(plan: Plan) -> None:
    """The nine parts, each rounded for itself, are the year's subsidy to within an øre each."""
    resultat = answer(plan)["resultat"]
    dele = [
        Decimal(v) for navn, v in resultat.items() if navn.endswith("_aar") and navn not in ("tilskud_aar", "timer_aar")
    ]
    assert 9 == len(dele)
    assert abs(sum(dele) - Decimal(resultat["tilskud_aar"])) <= Decimal("0.05")


@given(PLANS, st.sampled_from(sorted({f"timer_{slags}" for slags in KINDS} | {"timeloen", "ferie_pct", "atp_md"})))
def test_more_never_gives_less(plan: Plan, felt: str) -> None:
    """More hours, a higher wage or a higher percentage never lower the subsidy."""
    mere = plan | {felt: min(plan[felt] + 1, Decimal(100)) if felt == "ferie_pct" else plan[felt] + 1}
    foer, efter = (Decimal(answer(p)["resultat"]["tilskud_md"]) for p in (plan, mere))
    assert foer <= efter


def test_every_quarter_of_an_hour() -> None:
    """Each quarter hour a week up to 24 costs the same in a year of 365 days."""
    for kvarter in range(1, 24 * 4 + 1):
        plan = {"timer_hverdag_dag": Decimal(kvarter) / 4, "timeloen": Decimal(140), "hjaelperudgifter_md": Decimal(0)}
        assert f"{1825 * kvarter}.00" == answer(plan)["resultat"]["tilskud_aar"]


@given(st.decimals(min_value=0, max_value=40_000, places=2))
def test_approval_of_insurance(beloeb: Decimal) -> None:
    """Insurance is approved first exactly when it is above 20.000 kr., and never changes the subsidy."""
    plan = {"timer_nat": Decimal(7), "timeloen": Decimal(100)}
    uden, med = (answer(p, "hvidovre")["resultat"] for p in (plan, plan | {"forsikring": beloeb}))
    assert ("ja" if beloeb > 20_000 else "nej") == med["forsikring_godkendelse"]
    assert (uden["tilskud_aar"], None) == (med["tilskud_aar"], uden["forsikring_godkendelse"])


@pytest.mark.parametrize(("dato", "vist"), [("2023-02-28", False), ("2023-03-01", True)])
def test_percentages_of_law_for_comparison(dato: str, vist: bool) -> None:
    """The holiday percentages are shown with their source from the day they are known, and change nothing."""
    fundet = answer({"timer_nat": Decimal(7), "timeloen": Decimal(100)}, "hvidovre", dato)
    efter_loven = [trin for trin in fundet["trin"] if trin["navn"] == "Ferie efter loven"]
    assert (["12.5", "1"] if vist else []) == [trin["vaerdi"] for trin in efter_loven]
    assert all(trin["kilde"] for trin in efter_loven)
    assert "0.00" == fundet["resultat"]["ferie_aar"]


def test_neighbour_whose_fixed_amount_is_unknown() -> None:
    """Seen from Hvidovre, Frederikshavn's amount is shown as one without the fixed amount."""
    naboer = answer({"timer_hverdag_dag": Decimal(7), "timeloen": Decimal(160)}, "hvidovre")["naboer"]
    ventet = (
        "I Frederikshavn Kommune siger standarden ikke, hvor stort det faste beløb til udgifter er. "
        "Uden det bliver svaret “4.866,67 kr. om måneden”."
    )
    assert [ventet] == naboer


def test_municipality_that_does_not_describe_bpa() -> None:
    """A municipality without a standard for BPA says so, and is not named as a neighbour."""
    data = satser_fixture.build()
    data["kommuner"]["andetsted"] = {"navn": "Andetsted Kommune"}
    satser = Satser.fra_json(data)
    svar = {"timer_nat": "7", "timeloen": "100"}
    dem, os = (beregn("bpa-tilskud", k, "2023-06-01", svar, satser) for k in ("andetsted", "hvidovre"))
    assert {"svar": "ikke-i-kommunen"} == dem["resultat"]
    assert not any("Andetsted" in tekst for tekst in os["forbehold"])


def test_limit_without_a_note() -> None:
    """A limit for insurance whose data hold no note is used all the same."""
    data = satser_fixture.build()
    for vaerdi in data["ydelser"]["hvidovre/sel-96-bpa"]["fakta"]["forsikring-godkendelse-over"]["vaerdier"]:
        vaerdi["note"] = None
    svar = {"timer_nat": "7", "timeloen": "100", "forsikring": "1"}
    forbehold = beregn("bpa-tilskud", "hvidovre", "2023-06-01", svar, Satser.fra_json(data))["forbehold"]
    assert "Kommunen dækker det, den billigste forsikring koster." in forbehold
