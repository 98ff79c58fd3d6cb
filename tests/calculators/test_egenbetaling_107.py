"""What must hold for every payment in a temporary place."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.questions.answers import Svar
from calculators.rules.botilbud_107.calculator import Egenbetaling107
from calculators.run.calculate import beregn
from tests.calculators import satser_fixture
from tests.udsnit import udsnit

SATSER = Satser.fra_json(satser_fixture.build())
VIEW = SATSER.paa(date(2023, 6, 1), "hvidovre", Egenbetaling107.fakta, Egenbetaling107.ydelsesfakta)
# Group: food and pocket money, written from the table of the standard a second time.
KEEP = {
    "enlig-under-25-kontanthjaelp": (2000, 1600),
    "enlig-over-25-kontanthjaelp": (2000, 2500),
    "foertidspensionist": (2000, 3500),
    "folkepensionist": (2000, 2200),
}
AMOUNTS = st.decimals(min_value=0, max_value=30_000, places=2)


def by_table(indkomst: Decimal, fuld: Decimal, bliver: Decimal) -> Decimal:
    """The rule written a second time, as bands of income."""
    baand = [
        (Decimal(0), Decimal(0)),
        (bliver, indkomst - bliver),
        (bliver + fuld, fuld),
    ]
    return next(betaling for start, betaling in reversed(baand) if indkomst >= start)


def answers(indkomst: Decimal, gruppe: str, **mere: Decimal | bool | int) -> Svar:
    """Typed answers with nothing but an income, a group and what is given."""
    tomt: dict[str, Decimal | bool | int | str] = {
        "ophold": "midlertidigt-botilbud",
        "beholder_bolig": False,
        "husleje_md": Decimal(0),
        "el_md": Decimal(0),
        "varme_md": Decimal(0),
        "antal_boern": 0,
        "kost_indgaar": False,
        "kost_md": Decimal(0),
        "andre_ydelser_md": Decimal(0),
    }
    return Svar({**tomt, "indkomst_md": indkomst, "gruppe": gruppe, **mere})


@pytest.mark.slow
def test_every_krone_of_income() -> None:
    """Each krone of income through all bands gives what the table says; for every group around each limit."""
    husleje = Decimal(3000)
    for gruppe, (mad, lomme) in KEEP.items():
        bliver = mad + lomme
        graenser = {krone for start in (0, bliver, bliver + 3000) for krone in range(max(0, start - 50), start + 51)}
        for krone in udsnit(sorted(graenser) if gruppe != "foertidspensionist" else range(9501), 7):
            svar = answers(Decimal(krone), gruppe, husleje_md=husleje)
            fundet = Egenbetaling107().beregn(svar, VIEW).vaerdier["egenbetaling_md"]
            assert by_table(Decimal(krone), husleje, Decimal(bliver)) == fundet, (gruppe, krone)
    VIEW.laeste.clear()


@given(AMOUNTS, AMOUNTS, AMOUNTS, st.sampled_from(sorted(KEEP)), st.integers(0, 6), st.booleans())
def test_keeps_what_the_standard_says(
    indkomst: Decimal, husleje: Decimal, kost: Decimal, gruppe: str, boern: int, med_kost: bool
) -> None:
    """Left after the stay is the rådighedsbeløb at least, or the whole income; food beside the stay is on top."""
    svar = answers(indkomst, gruppe, husleje_md=husleje, kost_md=kost, kost_indgaar=med_kost, antal_boern=boern)
    fundet = Egenbetaling107().beregn(svar, VIEW).vaerdier
    betaling, tilbage, nedsat = (fundet[navn] for navn in ("egenbetaling_md", "tilbage_md", "nedsat_med_md"))
    assert isinstance(betaling, Decimal) and isinstance(tilbage, Decimal) and isinstance(nedsat, Decimal)
    mad, lomme = KEEP[gruppe]
    bliver = Decimal(lomme + 1300 * boern + (0 if med_kost else mad))
    for_sig = Decimal(0) if med_kost or not indkomst else kost
    assert tilbage + for_sig >= min(bliver, indkomst)
    assert Decimal(0) <= betaling - for_sig <= max(Decimal(0), indkomst - bliver)
    assert husleje + kost == betaling + nedsat
    assert indkomst == betaling + tilbage


@given(AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS, st.booleans())
def test_own_home_is_paid_first(
    indkomst: Decimal, bolig: Decimal, kost: Decimal, andre: Decimal, med_kost: bool
) -> None:
    """Who keeps a home pays for food and services only, and never out of the home or the rådighedsbeløb."""
    svar = answers(
        indkomst,
        "folkepensionist",
        beholder_bolig=True,
        boligudgift_egen_md=bolig,
        kost_md=kost,
        andre_ydelser_md=andre,
        kost_indgaar=med_kost,
    )
    betaling = Egenbetaling107().beregn(svar, VIEW).vaerdier["egenbetaling_md"]
    plads = indkomst - bolig - (2200 if med_kost else 4200)
    assert max(Decimal(0), min(kost + andre, plads)) == betaling


def test_words_of_the_standard() -> None:
    """The steps quote the municipality's own rule with its source, and what follows the same rule is said."""
    svar = {"indkomst_md": "0", "husleje_md": "1", "gruppe": "folkepensionist"}
    fundet = beregn("egenbetaling-107", "hvidovre", "2023-06-01", svar, SATSER)
    assert "siger: “opkræves der ikke betaling for opholdet”" in fundet["trin"][-1]["formel"]
    assert 1975 == fundet["trin"][-1]["kilde"]["linje"]
    assert any("betaler du resten af måneden og 1 måned mere" in tekst for tekst in fundet["forbehold"])
    behandling = beregn("egenbetaling-107", "hvidovre", "2023-06-01", svar | {"ophold": "doegnbehandling"}, SATSER)
    assert 1386 == behandling["trin"][-1]["kilde"]["linje"]
    assert any("siger: “egenbetaling i form af husleje, el og varme”." in tekst for tekst in behandling["forbehold"])
    assert not any("1 måned mere" in tekst for tekst in behandling["forbehold"])
    assert fundet["resultat"] == behandling["resultat"]


def test_without_the_words() -> None:
    """The amounts do not rest on the quoted words."""
    data = satser_fixture.build()
    data["ydelser"] = {}
    svar = {"beholder_bolig": "ja", "boligudgift_egen_md": "0", "indkomst_md": "9000", "gruppe": "folkepensionist"}
    fundet = beregn("egenbetaling-107", "hvidovre", "2023-06-01", svar | {"kost_md": "100"}, Satser.fra_json(data))
    assert "100.00" == fundet["resultat"]["egenbetaling_md"]
    assert "siger: “" not in str(fundet)


def test_neighbour_with_its_own_amounts() -> None:
    """A municipality with another rådighedsbeløb answers beside."""
    data = satser_fixture.build()
    egne = {navn: om for navn, om in data["fakta"]["hvidovre"].items() if navn.startswith("raadighedsbeloeb")}
    mad = egne["raadighedsbeloeb-mad"]
    dyr = mad | {"vaerdier": [mad["vaerdier"][0] | {"vaerdi": "2500"}]}
    data["fakta"]["frederikshavn"] |= egne | {"raadighedsbeloeb-mad": dyr}
    svar = {"indkomst_md": "8.000", "husleje_md": "4.000", "gruppe": "folkepensionist"}
    fundet = beregn("egenbetaling-107", "hvidovre", "2023-06-01", svar, Satser.fra_json(data))
    assert "3800.00" == fundet["resultat"]["egenbetaling_md"]
    assert "I Frederikshavn Kommune bliver svaret “3.300 kr. om måneden” med de samme oplysninger." in fundet["naboer"]
