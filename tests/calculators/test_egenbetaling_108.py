"""What must hold for every payment in a lasting place."""

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.rules.botilbud_108.amounts_year import Regler
from calculators.rules.botilbud_108.calculator import Egenbetaling108
from calculators.rules.botilbud_108.facts import read_shares
from calculators.run.calculate import beregn, regn
from calculators.show.words import hovedlinje, vaerdier_i_ord
from calculators.text.money import kroner
from tests.calculators import satser_fixture
from tests.calculators.fixture_egenbetaling import LAW

SATSER = Satser.fra_json(satser_fixture.build())
# Income from, paid below it, and øre of each krone above it: the bands written a second time.
BANDS = {
    2021: [(0, "0", 10), (216_900, "21690", 20)],
    2022: [(0, "0", 10), (219_500, "21950", 20)],
    2023: [(0, "0", 10), (226_100, "22610", 20)],
    2024: [(0, "0", 10), (234_000, "23400", 20)],
}
YEARS = st.sampled_from(sorted(LAW))
INCOME = st.decimals(min_value=0, max_value=900_000, places=2)
PRICE = st.decimals(min_value=0, max_value=200_000, places=2)
OERE = Decimal("0.01")


def by_table(aar: int, indkomst: Decimal) -> Decimal:
    """The part that follows the income, from the table above."""
    fra, under, oere = next(baand for baand in reversed(BANDS[aar]) if indkomst >= baand[0])
    return Decimal(under) + (indkomst - fra) * oere / 100


def rules(aar: int) -> Regler:
    """The figures of a year in Hvidovre."""
    return Regler.af(read_shares(SATSER.paa(date(aar, 6, 1), "hvidovre", Egenbetaling108.fakta)))


def asked(aar: int, **svar: Decimal | str) -> dict[str, Any]:
    """The result of a call with amounts as a reader writes them."""
    raa = {navn: str(vaerdi).replace(".", ",") for navn, vaerdi in svar.items()}
    fundet: dict[str, Any] = beregn("egenbetaling-108", "hvidovre", f"{aar}-06-01", raa, SATSER)
    return fundet


@pytest.mark.slow
@pytest.mark.parametrize("aar", sorted(LAW))
def test_every_krone_of_income(aar: int) -> None:
    """Each krone of income through both bands gives what the table says."""
    regler = rules(aar)
    graense = BANDS[aar][1][0]
    for krone in [*range(0, graense - 2000, 7), *range(graense - 2000, graense + 2001)]:
        indkomst = Decimal(krone)
        assert by_table(aar, indkomst) == regler.under(indkomst) + regler.over(indkomst), krone


@pytest.mark.slow
def test_every_krone_in_2023() -> None:
    """The whole of both bands of the municipality's own year, krone by krone."""
    regler = rules(2023)
    for krone in range(300_001):
        if krone % 1000 == 0:
            assert by_table(2023, Decimal(krone)) == regler.sum(Decimal(0), Decimal(krone))
        ventet = krone * 10 if krone <= 226_100 else 2_261_000 + (krone - 226_100) * 20
        assert ventet == (regler.under(Decimal(krone)) + regler.over(Decimal(krone))) * 100


@given(YEARS, PRICE, INCOME)
def test_same_as_the_table(aar: int, maks: Decimal, indkomst: Decimal) -> None:
    """Two parts under a ceiling, a twelfth in whole øre; the trace ends in the result."""
    fundet = asked(aar, maks_boligbetaling_aar=maks, indkomst_aar=indkomst)
    aarlig = min(maks, maks / 10 + by_table(aar, indkomst))
    resultat = fundet["resultat"]
    assert str(aarlig.quantize(OERE, ROUND_HALF_UP)) == resultat["boligbetaling_aar"]
    assert str((aarlig / 12).quantize(OERE, ROUND_HALF_UP)) == resultat["egenbetaling_md"]
    assert fundet["trin"][-1]["vaerdi"] == resultat["egenbetaling_md"]


@given(YEARS, PRICE, INCOME, INCOME)
def test_more_income_never_costs_less(aar: int, maks: Decimal, a: Decimal, b: Decimal) -> None:
    """The payment does not fall when the income rises, and never passes the price; at the ceiling it is the price."""
    regler = rules(aar)
    lav, hoej = sorted((a, b))
    assert regler.betaling(maks, lav) <= regler.betaling(maks, hoej) <= maks
    loft = regler.loft_ved(maks)
    assert loft is not None
    assert maks == pytest.approx(regler.betaling(maks, loft), abs=OERE)


@given(YEARS, INCOME, INCOME)
def test_discount_of_couples(aar: int, a: Decimal, b: Decimal) -> None:
    """The discount is 25 less the whole steps counted one by one, never below 0, and nothing without a pension."""
    pension, samlet = sorted((a, b))
    fundet = asked(
        aar,
        maks_boligbetaling_aar=Decimal(90_000),
        gift_eller_samlevende="ja",
        samlet_indkomst_aar=samlet,
        social_pension_aar=pension,
    )
    rest, rabat = samlet - pension, 25 if pension else 0
    while rest >= LAW[aar].trin and rabat:
        rest, rabat = rest - LAW[aar].trin, rabat - 1
    assert str(rabat) == fundet["resultat"]["rabat_pct"]
    fuld = min(Decimal(90_000), 9_000 + by_table(aar, samlet))
    ventet = (fuld * (100 - rabat) / 100).quantize(OERE, ROUND_HALF_UP)
    assert str(ventet) == fundet["resultat"]["boligbetaling_aar"]


def test_every_step_of_the_discount() -> None:
    """A krone before, on and after each of the first 27 steps above the pension."""
    for nummer in range(1, 28):
        for krone in (-1, 0, 1):
            over = nummer * 5645 + krone
            fundet = asked(
                2023,
                maks_boligbetaling_aar="90000",
                gift_eller_samlevende="ja",
                samlet_indkomst_aar=str(400_000 + over),
                social_pension_aar="400000",
            )
            assert str(max(0, 25 - (nummer if krone >= 0 else nummer - 1))) == fundet["resultat"]["rabat_pct"]


@given(PRICE, INCOME, st.decimals(min_value=0, max_value=30_000, places=2))
def test_what_is_left(maks: Decimal, indkomst: Decimal, netto: Decimal) -> None:
    """The reduced payment leaves the rådighedsbeløb, or is nothing; without a lack both payments are one."""
    fundet = asked(
        2023, maks_boligbetaling_aar=maks, indkomst_aar=indkomst, indkomst_md=netto, gruppe="foertidspensionist"
    )["resultat"]
    fuld, tilbage, mangler, nedsat = (
        Decimal(fundet[navn]) for navn in ("egenbetaling_md", "tilbage_md", "mangler_md", "nedsat_egenbetaling_md")
    )
    assert netto == fuld + tilbage
    assert max(Decimal(0), 5500 - tilbage) == mangler
    assert nedsat == (fuld if not mangler else max(Decimal(0), netto - 5500))


def test_without_an_income_a_month() -> None:
    """What rests on answers that are not given is null in the contract and absent from the page."""
    resultat = asked(2023, maks_boligbetaling_aar="60000", indkomst_aar="200000")["resultat"]
    assert [None, None, None, None] == [
        resultat[navn] for navn in ("tilbage_md", "raadighedsbeloeb_md", "mangler_md", "nedsat_egenbetaling_md")
    ]


COUPLE = {"gift_eller_samlevende": "ja", "samlet_indkomst_aar": "226.100", "social_pension_aar": "226.100"}


@pytest.mark.parametrize(
    ("fakta", "trykt", "svar", "ventet"),
    [
        ("indkomstgraense-aar", "220000", {"indkomst_aar": "226.100"}, "28610.00"),  # 6000 + 22610
        ("par-rabat-pct", "20", COUPLE, "21457.50"),  # the same, less 25 per cent
    ],
)
def test_printed_figure_that_differs(fakta: str, trykt: str, svar: dict[str, str], ventet: str) -> None:
    """A figure that the municipality prints for the year beside the law's is shown, and the law's is used."""
    data = satser_fixture.build()
    data["fakta"]["hvidovre"][fakta]["vaerdier"][0]["vaerdi"] = trykt
    alle = {"maks_boligbetaling_aar": "60.000", **svar}
    fundet = beregn("egenbetaling-108", "hvidovre", "2023-06-01", alle, Satser.fra_json(data))
    assert ventet == fundet["resultat"]["boligbetaling_aar"]
    assert any(
        "Hvidovre Kommune trykker" in tekst and "Vi bruger lovens tal." in tekst for tekst in fundet["forbehold"]
    )
    aaret_efter = beregn("egenbetaling-108", "hvidovre", "2024-06-01", alle, Satser.fra_json(data))
    assert "trykker" not in str(aaret_efter)


def test_shares_of_the_municipality() -> None:
    """Where the municipality's standard states the share of the price it is used, elsewhere the reconstruction."""
    data = satser_fixture.build()
    data["fakta"]["hvidovre"]["omkostningsdel-pct"]["vaerdier"][0]["vaerdi"] = "12"
    svar = {"maks_boligbetaling_aar": "60.000", "indkomst_aar": "0"}
    hvidovre, uden = (
        beregn("egenbetaling-108", kommune, "2023-06-01", svar, Satser.fra_json(data)) for kommune in ("hvidovre", None)
    )
    assert ("7200.00", "6000.00") == (
        hvidovre["resultat"]["omkostningsdel_aar"],
        uden["resultat"]["omkostningsdel_aar"],
    )
    assert "rekonstruktion efter reglen for plejehjem" in uden["trin"][1]["formel"]
    assert "I Hvidovre Kommune bliver svaret “ca. 600 kr. om måneden” med de samme oplysninger." in uden["naboer"]


@given(YEARS, PRICE, INCOME, st.decimals(min_value=0, max_value=30_000, places=2))
def test_words_never_name_oere(aar: int, maks: Decimal, indkomst: Decimal, netto: Decimal) -> None:
    """No amount worked out is told to the øre; those the reader typed are, and the contract is exact."""
    svar = {"maks_boligbetaling_aar": maks, "indkomst_aar": indkomst, "indkomst_md": netto, "gruppe": "folkepensionist"}
    raa = {navn: str(vaerdi).replace(".", ",") for navn, vaerdi in svar.items()}
    udregning = regn("egenbetaling-108", "hvidovre", f"{aar}-06-01", raa, SATSER)
    skrevne = {kroner(et) for et in (maks, indkomst, netto, max(Decimal(0), indkomst - LAW[aar].graense))}
    ord_ = [tekst for _, tekst in vaerdier_i_ord(udregning)] + [trin.forklaring for trin in udregning.trin]
    oerer = {et for tekst in ord_ for et in re.findall(r"[0-9.]+,[0-9]+ kr\.", tekst)}
    assert oerer <= skrevne
    assert all(trin.tekst.startswith(("ca. ", "0 kr.")) for trin in udregning.trin if trin.omtrent)


@given(YEARS, PRICE, INCOME)
def test_both_amounts_when_unsure(aar: int, maks: Decimal, indkomst: Decimal) -> None:
    """Who does not know gets the two answers of those who do, and the headline goes from the one to the other."""
    ja, nej, tvivl = (
        asked(aar, maks_boligbetaling_aar=maks, indkomst_aar=indkomst, reelt_enlig=valg)["resultat"]
        for valg in ("ja", "nej", "ved-ikke")
    )
    ender = (tvivl["egenbetaling_mindst_md"], tvivl["egenbetaling_hoejst_md"])
    ens = ja["egenbetaling_md"] == nej["egenbetaling_md"]
    assert ((None, None) if ens else (ja["egenbetaling_md"], nej["egenbetaling_md"])) == ender
    assert tvivl["boligbetaling_med_fradrag_aar"] in (None, ja["boligbetaling_aar"])


def test_headline_is_an_interval() -> None:
    """The example tells both payments in its first line, in whole kroner."""
    udregning = regn("egenbetaling-108", "hvidovre", "2023-06-01", Egenbetaling108.eksempel, SATSER)
    ventet = "mellem ca. 3.050 kr. om måneden og ca. 3.584 kr. om måneden"
    assert ("Egenbetaling: ", ventet) == hovedlinje(udregning, SATSER)


def test_share_of_nothing_above_the_limit() -> None:
    """Where nothing is paid of the income above the limit, the price may never be reached, and no step says it is."""
    data = satser_fixture.build()
    data["fakta"]["nationale"]["boligbetaling-indkomst-hoej-pct"]["vaerdier"][0]["vaerdi"] = "0"
    svar = {"maks_boligbetaling_aar": "60.000", "indkomst_aar": "500.000", "reelt_enlig": "nej"}
    fundet = beregn("egenbetaling-108", "hvidovre", "2023-06-01", svar, Satser.fra_json(data))
    assert "28610.00" == fundet["resultat"]["boligbetaling_aar"]
    assert "loftet er nået" not in str(fundet["trin"])
