"""What must hold for every BPA subsidy, whatever the plan and the wages."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.questions.fields import InputFejl
from calculators.run.calculate import beregn
from tests.calculators import satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())
KINDS = ("hverdag_dag", "hverdag_aften", "nat", "loerdag", "soendag")
# Four helpers at once: no day has more than 96 hours, and the six kinds together fewer than 672.
HOURS = st.decimals(min_value=0, max_value=96, places=2)
FOUR = {"hjaelpere_samtidig": "4"}
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
    svar = FOUR | {navn: f"{tal:f}".replace(".", ",") for navn, tal in plan.items()} | valg
    return beregn("bpa-tilskud", kommune, dato, svar, SATSER)


def oere(beloeb: Fraction) -> Fraction:
    """The amount in whole øre, half an øre up."""
    return Fraction((Decimal(beloeb.numerator) / beloeb.denominator).quantize(Decimal("0.01"), ROUND_HALF_UP))


def a_year(plan: Plan, i: str, pension_af: str, arbejdsgiver: str) -> Fraction:
    """The rule a second time in fractions: one row for each kind of hour, then what comes on top, each in whole øre."""
    f = {navn: Fraction(tal) for navn, tal in plan.items()}
    timer = {slags: f[f"timer_{slags}"] * 365 / 7 for slags in KINDS}
    ekstra = {s: f[f"tillaeg_{s}"] if i == "kr" else f["timeloen"] * f[f"tillaeg_{s}_pct"] / 100 for s in KINDS[1:]}
    tillaeg = sum((oere(timer[slags] * ekstra[slags]) for slags in KINDS[1:]), Fraction(0))
    loen = oere(sum(timer.values(), Fraction(0)) * f["timeloen"]) + oere(f["timer_kurser_aar"] * f["timeloen"])
    loen += oere(f["timer_raadighed"] * 365 / 7 * f["raadighed_loen"])
    pension = loen if pension_af == "grundloen" else loen + tillaeg
    aar = loen + tillaeg + oere((loen + tillaeg) * f["ferie_pct"] / 100) + oere(pension * f["pension_pct"] / 100)
    aar += 12 * (f["atp_md"] + f["hjaelperudgifter_md"]) + f["andre_bidrag_aar"]
    return aar + (12 * f["administration_md"] if arbejdsgiver in ("firma", "forening") else 0)


@pytest.mark.slow
@given(
    PLANS,
    st.sampled_from(["kr", "pct"]),
    st.sampled_from(["loen-og-tillaeg", "grundloen"]),
    st.sampled_from(["borger", "naertstaaende", "forening", "firma"]),
)
def test_same_by_fractions(plan: Plan, i: str, pension_af: str, arbejdsgiver: str) -> None:
    """Any plan gives the sum of its parts in øre, and a twelfth of it rounded; the trace ends in the month."""
    fundet = answer(plan, tillaeg_i=i, pension_af=pension_af, arbejdsgiver=arbejdsgiver)
    resultat = fundet["resultat"]
    aar = a_year(plan, i, pension_af, arbejdsgiver)
    assert (aar, oere(aar / 12)) == (Fraction(resultat["tilskud_aar"]), Fraction(resultat["tilskud_md"]))
    assert resultat["tilskud_md"] == fundet["trin"][-1]["vaerdi"]


@pytest.mark.slow
@given(PLANS, st.sampled_from(["kr", "pct"]), st.sampled_from(["firma", "borger"]))
def test_parts_make_the_whole(plan: Plan, i: str, arbejdsgiver: str) -> None:
    """The nine parts as they are shown are the year's subsidy to the øre, and so are the parts of the trace."""
    fundet = answer(plan, tillaeg_i=i, arbejdsgiver=arbejdsgiver)
    resultat = fundet["resultat"]
    uden = ("tilskud_aar", "timer_aar")
    dele = [Decimal(v) for navn, v in resultat.items() if v and navn.endswith("_aar") and navn not in uden]
    assert 9 == len(dele)
    assert sum(dele) == Decimal(resultat["tilskud_aar"])
    sammen = {"Løn i alt", "Tilskud om året"}
    trin = [Decimal(t["vaerdi"]) for t in fundet["trin"] if t["enhed"] == "kr/år" and t["navn"] not in sammen]
    assert sum(trin) == Decimal(resultat["tilskud_aar"])


@given(PLANS)
def test_every_amount_shown_is_in_oere(plan: Plan) -> None:
    """No step of the year tells an amount finer than øre, for parts that do not add up are seen."""
    aaret = [trin["formel"] for trin in answer(plan)["trin"] if trin["enhed"] == "kr/år"]
    assert not any("ca. " in formel.rsplit("=", 1)[-1] for formel in aaret)


@pytest.mark.slow
@given(PLANS, st.sampled_from(sorted({f"timer_{slags}" for slags in KINDS} | {"timeloen", "ferie_pct", "atp_md"})))
def test_more_never_gives_less(plan: Plan, felt: str) -> None:
    """More hours, a higher wage or a higher percentage never lower the subsidy."""
    mere = plan | {felt: min(plan[felt] + 1, Decimal(100)) if felt == "ferie_pct" else plan[felt] + 1}
    try:
        foer, efter = (Decimal(answer(p)["resultat"]["tilskud_md"]) for p in (plan, mere))
    except InputFejl as fejl:
        assume(not any(navn.startswith("timer_") for navn, _ in fejl.fejl))  # more than the days can hold
        raise
    assert foer <= efter


@given(st.sampled_from(KINDS), st.integers(1, 4), st.decimals(min_value=0, max_value=672, places=2))
def test_a_day_has_24_hours(slags: str, hjaelpere: int, timer: Decimal) -> None:
    """Hours are taken exactly when their days can hold them with so many helpers at once."""
    dage = {"loerdag": 1, "soendag": 2, "nat": 7}.get(slags, 5)
    try:
        answer({f"timer_{slags}": timer, "timeloen": Decimal(1)}, hjaelpere_samtidig=str(hjaelpere))
        svaret = True
    except InputFejl as fejl:
        assert {f"timer_{slags}"} == {felt for felt, _ in fejl.fejl} or not timer
        svaret = False
    assert (0 < timer <= dage * 24 * hjaelpere) == svaret


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
    """The law gives the subsidy where no standard describes BPA, and such a municipality is no neighbour to name."""
    data = satser_fixture.build()
    data["kommuner"]["andetsted"] = {"navn": "Andetsted Kommune"}
    satser = Satser.fra_json(data)
    svar = {"timer_nat": "7", "timeloen": "100"}
    dem, os = (beregn("bpa-tilskud", k, "2023-06-01", svar, satser) for k in ("andetsted", "hvidovre"))
    assert "3041.67" == dem["resultat"]["tilskud_md"]  # 7 x 365 / 7 hours of 100 kr., a twelfth of 36.500
    assert not any("Andetsted" in tekst for tekst in os["naboer"])


def test_limit_without_a_note() -> None:
    """A limit for insurance whose data hold no note is used all the same."""
    data = satser_fixture.build()
    for vaerdi in data["ydelser"]["hvidovre/sel-96-bpa"]["fakta"]["forsikring-godkendelse-over"]["vaerdier"]:
        vaerdi["note"] = None
    svar = {"timer_nat": "7", "timeloen": "100", "forsikring": "1"}
    forbehold = beregn("bpa-tilskud", "hvidovre", "2023-06-01", svar, Satser.fra_json(data))["forbehold"]
    assert "Kommunen dækker det, den billigste forsikring koster." in forbehold
