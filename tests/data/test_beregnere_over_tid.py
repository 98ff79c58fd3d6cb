"""The calculators on the real rates: worked examples, golden figures and every quarter."""

from datetime import date

import pytest

from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import beregn, regn
from calculators.run.calculation import Udregning
from generator.model.catalogue import Catalogue
from tests.udsnit import udsnit

KVARTALER = [date(aar, md, 1) for aar in range(2018, 2028) for md in (1, 4, 7, 10)]


@pytest.mark.parametrize("navn", list(BEREGNERE))
def test_worked_example_gives_an_amount(navn: str, satser: Satser, catalogue: Catalogue) -> None:
    """The example of a page has a result and a trace with sources, in some municipality or by the law alone."""
    beregner = BEREGNERE[navn]
    steder: list[str | None] = [
        kommune.id for kommune in catalogue.kommuner if any(navn in ydelse.beregnere for ydelse in kommune.ydelser)
    ]
    svar = [beregn(navn, sted, beregner.eksempel_dato, beregner.eksempel, satser) for sted in steder or [None]]
    hele = [et for et in svar if "svar" not in et["resultat"]]
    assert hele
    for et in hele:
        assert set() == {felt.navn for felt in beregner.resultater} - set(et["resultat"])
        assert et["trin"] and et["forbehold"]
        assert any(trin["kilde"] for trin in et["trin"])


@pytest.mark.parametrize("dag", [*udsnit(KVARTALER, 4), date.today()], ids=str)
def test_every_day_leads_to_an_amount(dag: date, satser: Satser) -> None:
    """On the first day of each quarter, and today, each calculator gives an amount or leads to one by one press.

    Only a municipality without the rule has none; that is an answer of its own.
    """
    for navn, beregner in BEREGNERE.items():
        for kommune in [None, *satser.kommuner]:
            if kommune is None and beregner.kraever_kommune:
                continue
            udregning = regn(navn, kommune, dag, beregner.eksempel, satser)
            assert udregning.svar in {None, "ingen-sats", "erstattet", "ikke-i-kommunen"}
            assert udregning.forbehold
            assert bool(udregning.trin) == (udregning.svar is None)
            if udregning.svar in ("ingen-sats", "erstattet"):
                assert _shown(udregning), (navn, kommune)
            for et in udregning.gamle:
                if et.dag and not beregner.egen_dato:
                    assert _shown(regn(navn, kommune, et.dag, beregner.eksempel, satser)), (navn, kommune, et.dag)


def _shown(udregning: Udregning) -> bool:
    """Whether some amount stands in the answer: its own, the nearest year's, or the other rule's."""
    andre = [udregning.anden.udregning] if udregning.anden and udregning.anden.udregning else []
    return any(et.vist.svar is None for et in (udregning, *andre))


@pytest.mark.parametrize(
    ("kommune", "dato", "merudgift", "tilskud"),
    [
        ("hvidovre", "2023-06-01", "588,99", "0.00"),
        ("hvidovre", "2023-06-01", "589", "1103.00"),
        ("hvidovre", "2023-06-01", "1654", "1103.00"),
        ("hvidovre", "2023-06-01", "1655", "2206.00"),  # the law's figure, not the printed 2,757
        ("hvidovre", "2023-06-01", "2757", "2206.00"),
        ("hvidovre", "2023-06-01", "2758", "2758.00"),
        (None, "2024-01-01", "608", "1138.00"),
        (None, "2023-12-31", "608", "1103.00"),
        ("frederikshavn", "2018-06-01", "1501", "2000.00"),
    ],
)
def test_real_rates_give_the_figures_of_law(
    kommune: str | None, dato: str, merudgift: str, tilskud: str, satser: Satser
) -> None:
    """Just below, on and just above each limit, and the day a year turns, the real rates give the law's amounts."""
    assert tilskud == beregn("merudgift", kommune, dato, {"merudgift_md": merudgift}, satser)["resultat"]["tilskud_md"]


@pytest.mark.parametrize(("dato", "svar"), [("2025-08-31", None), ("2025-09-01", "erstattet")])
def test_the_day_the_law_changed(dato: str, svar: str | None, satser: Satser) -> None:
    """From 1 September 2025 merudgift is replaced; the day before it still gives an amount."""
    resultat = beregn("merudgift", "hvidovre", dato, {"merudgift_md": "1655"}, satser)["resultat"]
    assert svar == resultat.get("svar")


def test_pocket_money_in_hvidovre(satser: Satser) -> None:
    """A disability pensioner with one child, food not included: 2,000 + 3,500 + 1,300 = 6,800 a month."""
    raa = {"gruppe": "foertidspensionist", "antal_boern": "1", "kost_indgaar": "nej"}
    resultat = beregn("raadighedsbeloeb", "hvidovre", "2023-06-01", raa, satser)["resultat"]
    assert "6800.00" == resultat["raadighedsbeloeb_md"]
