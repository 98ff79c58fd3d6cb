"""What must hold for every payment at a crisis centre or a forsorgshjem."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.run.calculate import beregn, regn
from calculators.show.note import som_tekst
from tests.calculators import satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())
# Øre a døgn in 2023, written a second time.
OERE = {"krisecenter": 9338, "forsorgshjem": 9671}
PLACES = st.sampled_from(sorted(OERE))


def asked(
    kommune: str | None, svar: dict[str, str], satser: Satser = SATSER, dag: str = "2023-06-01"
) -> dict[str, Any]:
    """The calculation of a stay."""
    fundet: dict[str, Any] = beregn("egenbetaling-109-110", kommune, dag, svar, satser)
    return fundet


@pytest.mark.parametrize("botilbud", sorted(OERE))
def test_every_doegn_of_a_year(botilbud: str) -> None:
    """Each number of døgn costs the rate as many times, and at most 31 can be paid ahead."""
    for doegn in range(367):
        resultat = asked(None, {"botilbud": botilbud, "doegn": str(doegn)})["resultat"]
        oere, forud = doegn * OERE[botilbud], min(doegn, 31) * OERE[botilbud]
        assert f"{oere // 100}.{oere % 100:02}" == resultat["egenbetaling"]
        assert f"{forud // 100}.{forud % 100:02}" == resultat["forud_hoejst"]


@given(PLACES, st.integers(0, 3660), st.booleans(), st.booleans(), st.sampled_from([None, "hvidovre", "frederikshavn"]))
def test_never_more_than_the_rate(botilbud: str, doegn: int, indtaegt: bool, bolig: bool, kommune: str | None) -> None:
    """The payment is the whole or nothing; nothing without an income; the trace ends in it with its words."""
    svar = {"botilbud": botilbud, "doegn": str(doegn)}
    svar |= {"har_indtaegt": "ja" if indtaegt else "nej", "beholder_bolig": "ja" if bolig else "nej"}
    fundet = asked(kommune, svar)
    resultat = fundet["resultat"]
    fri = not indtaegt or (bolig and kommune == "frederikshavn" and botilbud == "forsorgshjem")
    assert (Decimal(0) if fri else Decimal(doegn * OERE[botilbud]) / 100) == Decimal(resultat["egenbetaling"])
    assert Decimal(doegn * OERE[botilbud]) / 100 == Decimal(resultat["fuld_betaling"])
    assert resultat["egenbetaling"] == fundet["trin"][-1]["vaerdi"]


def test_words_of_the_standards() -> None:
    """The rule about a home kept is quoted from the municipality's own standard, with its line."""
    svar = {"botilbud": "forsorgshjem", "doegn": "2", "beholder_bolig": "ja"}
    hvidovre, frederikshavn = (asked(kommune, svar)["trin"][-1] for kommune in ("hvidovre", "frederikshavn"))
    assert "siger: “bortfald eller nedsættelse af egenbetaling”" in hvidovre["formel"]
    assert "siger: “betaler som udgangspunkt ikke for logi i tilbuddet”" in frederikshavn["formel"]
    assert (2732, 3731) == (hvidovre["kilde"]["linje"], frederikshavn["kilde"]["linje"])
    assert asked(None, svar)["trin"][-1]["kilde"] is None
    assert any("som regel ikke betaler for at bo" in tekst for tekst in asked(None, svar)["forbehold"])


def test_rule_we_have_not_read() -> None:
    """Without the municipality's own words the rule of no income is said to come from another standard."""
    svar = {"botilbud": "forsorgshjem", "doegn": "2", "har_indtaegt": "nej"}
    for kommune, laest in (("hvidovre", True), ("frederikshavn", False), (None, False)):
        forbehold = " ".join(asked(kommune, svar)["forbehold"])
        assert laest == ("Den er ikke slået op i loven" not in forbehold)


def test_emergency_housing() -> None:
    """A municipality that starts from the same rate in emergency housing says so, at a forsorgshjem alone."""
    for kommune, botilbud, ventet in (
        ("hvidovre", "forsorgshjem", True),
        ("hvidovre", "krisecenter", False),
        ("frederikshavn", "forsorgshjem", False),
    ):
        forbehold = " ".join(asked(kommune, {"botilbud": botilbud, "doegn": "2"})["forbehold"])
        assert ventet == ("midlertidigt husly" in forbehold)


def test_printed_rate_that_differs() -> None:
    """A rate that the municipality prints beside the law's is shown, and the law's is used."""
    data = satser_fixture.build()
    data["ydelser"]["hvidovre/sel-110-herberg"]["fakta"]["egenbetaling-doegn"]["vaerdier"][0]["vaerdi"] = "98"
    fundet = asked("hvidovre", {"botilbud": "forsorgshjem", "doegn": "1"}, Satser.fra_json(data))
    assert "96.71" == fundet["resultat"]["egenbetaling"]
    ventet = "Hvidovre Kommune trykker 98 kr. i døgnet; loven siger 96,71 kr. i døgnet. Vi bruger lovens tal."
    assert ventet in fundet["forbehold"]


def test_contradictions_of_the_place_alone() -> None:
    """A contradiction about forsorgshjem is not shown to someone at a crisis centre."""
    data = satser_fixture.build()
    note = data["uoverensstemmelser"][0]
    note |= {"id": "kun-110", "beregnere": ["egenbetaling-109-110"], "ydelser": ["hvidovre/sel-110-herberg"]}
    satser = Satser.fra_json(data)
    for botilbud, ventet in (("krisecenter", []), ("forsorgshjem", ["kun-110"])):
        assert ventet == asked("hvidovre", {"botilbud": botilbud, "doegn": "1"}, satser)["uoverensstemmelser"]


@pytest.mark.parametrize(("botilbud", "paragraf"), [("krisecenter", "109"), ("forsorgshjem", "110")])
def test_law_of_the_place(botilbud: str, paragraf: str) -> None:
    """The note names the paragraph of the place, and not the other."""
    svar = {"botilbud": botilbud, "doegn": "10"}
    note = som_tekst(regn("egenbetaling-109-110", None, "2023-06-01", svar, SATSER), SATSER)
    assert f"efter serviceloven § {paragraf}.\n" in note
