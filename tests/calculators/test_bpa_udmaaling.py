"""A BPA budget as it is measured out: whatever is asked for, the lines add up to the øre, in a year and in a part."""

from calendar import monthrange
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.rules.bpa.tilskud_more_results import MORE_RESULTS
from calculators.run.calculate import beregn
from tests.calculators import satser_fixture
from tests.calculators.tilfaelde import tilfaelde

SATSER = Satser.fra_json(satser_fixture.build())
KINDS = ("hverdag_dag", "hverdag_aften", "nat", "loerdag", "soendag")
FIRST, LAST = date(2020, 1, 1), date(2030, 12, 31)
MONEY = st.decimals(min_value=0, max_value=999, places=2)
HOURS = st.decimals(min_value=0, max_value=24, places=2)
PCT = st.decimals(min_value=0, max_value=100, places=1)
# A budget with everything in it, and with any of the optional questions left out.
Asked = dict[str, st.SearchStrategy[Any]]
ALWAYS: Asked = {f"timer_{slags}": HOURS for slags in KINDS} | {
    "timer_hverdag_dag": st.decimals(min_value=1, max_value=24, places=2),
    "timeloen": st.decimals(min_value=100, max_value=999, places=2),
}
PAIRS: tuple[Asked, ...] = (
    {"overlap_minutter": HOURS, "vagtskift_uge": HOURS},
    {"g_dage_aar": st.integers(0, 9), "g_dag_beloeb": MONEY},
)
HOLIDAY: Asked = {"helligdag_timer": HOURS, "helligdag_tillaeg": MONEY, "helligdage_flere": st.integers(0, 9)}
ALONE: Asked = {
    **{f"tillaeg_{slags}": MONEY for slags in KINDS[1:]},
    "ferie_pct": PCT,
    "pension_pct": PCT,
    "atp_md": MONEY,
    "andre_bidrag_aar": MONEY,
    "hjaelperudgifter_md": MONEY,
    "timer_kurser_aar": HOURS,
    "timer_rejser_aar": HOURS,
    "timer_sygdom_aar": HOURS,
    "timer_ferie_aar": HOURS,
    "timer_fridage_aar": HOURS,
    "sh_pct": PCT,
    "loft_time": MONEY,
    "egenbetaling_md": st.decimals(min_value=0, max_value=100, places=2),
}
Tal = dict[str, Decimal]
Raekker = dict[str, list[tuple[Decimal, ...]]]
# Rows of numbers, each with the columns of its list; hours are of the first kind, which has enough of them.
SOME_HOURS = st.decimals(min_value="0.01", max_value="0.3", places=2)
ROWS = {
    "hjaelpere": (SOME_HOURS, MONEY),
    "flere_tillaeg": (SOME_HOURS, MONEY),
    "moeder": (HOURS, st.integers(1, 12), st.integers(1, 9)),
}


@st.composite
def budgets(draw: st.DrawFn) -> Tal:
    """The numbers of one budget; what is asked in pairs is told in pairs."""
    alle = dict(ALWAYS) | ALONE
    for par in (HOLIDAY, *PAIRS):
        alle |= par if draw(st.booleans()) else {}
    valgt = draw(st.sets(st.sampled_from(sorted(ALONE)), max_size=len(ALONE)))
    return {navn: Decimal(draw(et)) for navn, et in alle.items() if navn not in ALONE or navn in valgt}


@st.composite
def periods(draw: st.DrawFn) -> tuple[date, date]:
    """A part of a year, or a year of any calendar."""
    fra = draw(st.dates(FIRST, LAST - timedelta(366)))
    return fra, fra + timedelta(draw(st.integers(0, 365)))


def lists() -> st.SearchStrategy[Raekker]:
    """Up to three rows of each list."""
    return st.fixed_dictionaries({navn: st.lists(st.tuples(*et), max_size=3) for navn, et in ROWS.items()})


def oere(beloeb: Fraction) -> Fraction:
    """The amount in whole øre, half an øre up."""
    return Fraction((Decimal(beloeb.numerator) / beloeb.denominator).quantize(Decimal("0.01"), ROUND_HALF_UP))


def holidays(fra: date, til: date) -> int:
    """The public holidays on Monday to Friday, day by day."""
    dage = (fra + timedelta(nr) for nr in range((til - fra).days + 1))
    return sum(dag.weekday() < 5 and dag.isoformat() in SATSER.helligdage.dage for dag in dage)


def months(fra: date, til: date) -> Fraction:
    """Each day is its share of its own month."""
    dage = [fra + timedelta(nr) for nr in range((til - fra).days + 1)]
    return sum((Fraction(1, monthrange(dag.year, dag.month)[1]) for dag in dage), Fraction(0))


def lines(
    tal: Tal, raekker: Raekker, dage: int, md: Fraction, helligdage: int, pension_af: str, fravaer: bool
) -> dict[str, Fraction]:
    """The rule a second time in fractions: every line of the budget for so many days, months and holidays."""
    f = {navn: Fraction(et) for navn, et in tal.items()}
    lister = {navn: [tuple(map(Fraction, raekke)) for raekke in et] for navn, et in raekker.items()}
    ud = {navn: Fraction(0) for navn in (*ALONE, *HOLIDAY, *PAIRS[0], *PAIRS[1])} | f
    uger, aar = Fraction(dage, 7), md / 12
    ugens = sum(f[f"timer_{slags}"] for slags in KINDS)
    resten = ugens - sum(timer for timer, _ in lister["hjaelpere"])
    egne = [*lister["hjaelpere"], (resten, f["timeloen"])]
    loen = oere(sum((timer * kr for timer, kr in egne), Fraction(0)) / Fraction(ugens))
    arbejde = {
        "grund": sum((oere(timer * uger * kr) for timer, kr in egne), Fraction(0)),
        "moeder": sum((oere(t * g * h * loen * aar) for t, g, h in lister["moeder"]), Fraction(0)),
        "kurser": oere(ud["timer_kurser_aar"] * loen * aar),
        "overlap": oere(ud["overlap_minutter"] / 60 * ud["vagtskift_uge"] * uger * loen),
        "rejser": oere(ud["timer_rejser_aar"] * loen * aar),
    }
    dagene = helligdage + ud["helligdage_flere"] * aar
    tillaeg = {slags: oere(f[f"timer_{slags}"] * uger * ud[f"tillaeg_{slags}"]) for slags in KINDS[1:]}
    tillaeg["oveni"] = sum((oere(timer * uger * kr) for timer, kr in lister["flere_tillaeg"]), Fraction(0))
    tillaeg["helligdage"] = oere(dagene * ud["helligdag_timer"] * ud["helligdag_tillaeg"])
    vaek = {navn: oere(ud[f"timer_{navn}_aar"] * loen * aar) for navn in ("sygdom", "ferie", "fridage")}
    med_ferie = sum(arbejde.values()) + sum(tillaeg.values()) + (sum(vaek.values()) if fravaer else 0)
    pension = med_ferie - (sum(tillaeg.values()) if pension_af == "grundloen" else 0)
    return {
        "loen": Fraction(sum(arbejde.values()) + sum(tillaeg.values()) + sum(vaek.values())),
        "ferie": oere(med_ferie * ud["ferie_pct"] / 100),
        "pension": oere(pension * ud["pension_pct"] / 100),
        "sh": oere(med_ferie * ud["sh_pct"] / 100),
        "bidrag": oere(ud["atp_md"] * md) + oere(ud["andre_bidrag_aar"] * aar),
        "udgifter": oere(ud["hjaelperudgifter_md"] * md),
        "g_dage": oere(ud["g_dage_aar"] * ud["g_dag_beloeb"] * aar),
        "egenbetaling": -oere(ud["egenbetaling_md"] * md),
    }


def written(et: Decimal | int) -> str:
    """The number as a reader writes it."""
    return f"{Decimal(et):f}".replace(".", ",")


def answer(tal: Tal, raekker: Raekker | None = None, **valg: str) -> dict[str, Any]:
    """The contract for a budget."""
    svar: dict[str, str | list[str]] = {navn: written(et) for navn, et in tal.items()}
    for navn, et in (raekker or {}).items():
        svar[navn] = ["; ".join(["Navn", *map(written, raekke)]) for raekke in et]
    return beregn("bpa-tilskud", None, "2024-06-01", svar | valg, SATSER)


def sum_of(trin: list[dict[str, Any]], enhed: str, foran: str) -> Decimal:
    """The lines of one budget added up, its own sums left out."""
    sammen = ("Løn i alt", "Tilskud om året", "Tilskud i alt", "Kommunens loft")
    egne = [et for et in trin if et["enhed"] == enhed and et["navn"].startswith(foran)]
    return sum((Decimal(et["vaerdi"]) for et in egne if not et["navn"].endswith(sammen)), Decimal(0))


@pytest.mark.slow
@given(budgets(), lists(), periods(), st.sampled_from(["loen-og-tillaeg", "grundloen"]), st.booleans())
def test_lines_are_the_whole(
    tal: Tal, raekker: Raekker, dage: tuple[date, date], pension_af: str, with_absence: bool
) -> None:
    """In an ordinary year and in any days of the calendar: the rule by fractions, and the lines shown add up to it."""
    fra, til = dage
    valg = {"pension_af": pension_af, "fravaer_i_procenterne": "ja" if with_absence else "nej"}
    fundet = answer(tal, raekker, periode_fra=fra.isoformat(), periode_til=til.isoformat(), **valg)
    resultat, trin = fundet["resultat"], fundet["trin"]
    i_2024 = holidays(date(2024, 1, 1), date(2024, 12, 31))
    aar = lines(tal, raekker, 365, Fraction(12), i_2024, pension_af, with_absence)
    antal = (til - fra).days + 1
    del_ = lines(tal, raekker, antal, months(fra, til), holidays(fra, til), pension_af, with_absence)
    with tilfaelde(tal, raekker, fra, til):
        assert (sum(aar.values()), sum(del_.values())) == (
            Fraction(resultat["tilskud_aar"]),
            Fraction(resultat["tilskud_periode"]),
        )
        assert Decimal(resultat["tilskud_aar"]) == sum_of(trin, "kr/år", "")
        assert Decimal(resultat["tilskud_periode"]) == sum_of(trin, "kr", "I perioden: ")
        assert resultat["tilskud_md"] == trin[-1]["vaerdi"]


@given(budgets())
def test_ceiling_by_fractions(tal: Tal) -> None:
    """The limit of a year is the limit of an hour for each hour of work, and what is above it is before own payment."""
    resultat = answer(tal | {"loft_time": Decimal("200.07")})["resultat"]
    uge = sum(Fraction(tal[f"timer_{slags}"]) for slags in KINDS)
    uge += Fraction(tal.get("overlap_minutter", Decimal(0))) * Fraction(tal.get("vagtskift_uge", Decimal(0))) / 60
    aaret = sum(Fraction(tal.get(navn, Decimal(0))) for navn in ("timer_kurser_aar", "timer_rejser_aar"))
    loft = oere((uge * 365 / 7 + aaret) * Fraction("200.07"))
    foer = Fraction(resultat["tilskud_aar"]) - Fraction(resultat["egenbetaling_aar"] or 0)
    assert (loft, max(foer - loft, 0)) == (Fraction(resultat["loft"]), Fraction(resultat["over_loft"]))


def test_a_ceiling_of_the_municipality_goes_first() -> None:
    """Where the standard prints a limit for an hour, it is used with its source, whatever stands in the form."""
    data = satser_fixture.build()
    vaerdi = {"gyldig_fra": "2023-01-01", "vaerdi": "150", "kilde": {"dokument": "hvidovre-2023", "linje": 529}}
    fakta = {"betegnelse": "Højst for en time", "enhed": "kr/time", "vaerdier": [vaerdi]}
    data["ydelser"]["hvidovre/sel-96-bpa"]["fakta"]["timeloft"] = fakta
    svar = {"timer_hverdag_dag": "7", "timeloen": "160", "loft_time": "500"}
    fundet = beregn("bpa-tilskud", "hvidovre", "2023-06-01", svar, Satser.fra_json(data))
    assert "54750.00" == fundet["resultat"]["loft"]  # 365 × 150
    assert 529 == next(trin for trin in fundet["trin"] if trin["navn"] == "Kommunens loft")["kilde"]["linje"]


def test_what_is_not_asked_is_not_in_the_answer() -> None:
    """A simple budget has no line, result or reservation of what it does without."""
    fundet = answer({"timer_hverdag_dag": Decimal(7), "timeloen": Decimal(160)})
    vist = {navn for navn, vaerdi in fundet["resultat"].items() if vaerdi is not None}
    assert not vist & {felt.navn for felt in MORE_RESULTS}
    assert not any("overenskomst" in tekst for tekst in fundet["forbehold"])
