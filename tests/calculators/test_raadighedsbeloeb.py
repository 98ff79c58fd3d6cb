"""What must hold for every rådighedsbeløb."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.run.calculate import beregn
from tests.calculators import satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())
GROUPS = st.sampled_from(sorted(satser_fixture.GROUPS))


@given(GROUPS, st.integers(0, 20), st.booleans())
def test_same_as_the_table(gruppe: str, boern: int, kost: bool) -> None:
    """Every group, number of children and kind of stay gives the figures of the standard added up."""
    svar = {"gruppe": gruppe, "antal_boern": str(boern), "kost_indgaar": "ja" if kost else "nej"}
    fundet = beregn("raadighedsbeloeb", "hvidovre", "2023-06-01", svar, SATSER)
    ventet = (0 if kost else 2000) + satser_fixture.GROUPS[gruppe][1] + 1300 * boern
    assert f"{ventet}.00" == fundet["resultat"]["raadighedsbeloeb_md"] == fundet["trin"][-1]["vaerdi"]


def test_printed_total_that_does_not_add_up() -> None:
    """A printed total that is not the sum of its parts is shown, and the sum is the answer."""
    data = satser_fixture.build()
    data["fakta"]["hvidovre"]["raadighedsbeloeb-i-alt-folkepensionist"]["vaerdier"][0]["vaerdi"] = "4300"
    svar = beregn("raadighedsbeloeb", "hvidovre", "2023-06-01", {"gruppe": "folkepensionist"}, Satser.fra_json(data))
    assert "4200.00" == svar["resultat"]["raadighedsbeloeb_md"]
    assert "Det passer ikke" in svar["forbehold"][0]


def test_without_a_printed_total() -> None:
    """A standard that prints no total needs no check of it."""
    data = satser_fixture.build()
    del data["fakta"]["hvidovre"]["raadighedsbeloeb-i-alt-folkepensionist"]
    svar = beregn("raadighedsbeloeb", "hvidovre", "2023-06-01", {"gruppe": "folkepensionist"}, Satser.fra_json(data))
    assert "4200.00" == svar["resultat"]["raadighedsbeloeb_md"]
    assert "Kontrol af standardens sum" not in [trin["navn"] for trin in svar["trin"]]


@pytest.mark.parametrize("tekst", ["Folkepensionist", "FOLKEPENSIONIST", " folkepensionist "])
def test_group_by_label(tekst: str) -> None:
    """The group may be written as its label."""
    svar = beregn("raadighedsbeloeb", "hvidovre", "2023-06-01", {"gruppe": tekst}, SATSER)
    assert "4200.00" == svar["resultat"]["raadighedsbeloeb_md"]
