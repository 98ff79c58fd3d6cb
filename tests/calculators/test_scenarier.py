"""Proposals side by side: the same residents by today's figures and by each that a reader has kept and named."""

from typing import Any

import pytest

from calculators.data.rates import Satser
from calculators.text.errors import InputFejl
from calculators.whatif.question import hvad_nu_hvis
from calculators.whatif.scenarios import udregn_scenarier

MAD = "hvidovre/raadighedsbeloeb-mad"
BARN = "hvidovre/raadighedsbeloeb-tillaeg-pr-barn"
HOEJ = {"navn": "Højere mad", "aendringer": {MAD: ["2.200"]}, "laast_op": False}
LAV = {"navn": "Lavere", "aendringer": {MAD: ["1.900"], BARN: ["1.000"]}, "laast_op": False}
GAMMEL = {"navn": "Fra et gammelt link", "aendringer": {"hvidovre/findes-ikke": ["1"]}, "laast_op": False}


def spoerg(satser: Satser, *scenarier: dict[str, Any], antal: str = "10", **resten: Any) -> dict[str, Any]:
    """The answer about own payment in Hvidovre, for so many of each example."""
    kald = {"beregner": "egenbetaling-107", "kommune": "hvidovre", "dato": "2023-06-01"}
    borgere = [{**et, "antal": antal} for et in hvad_nu_hvis(kald, satser)["opdigtede"]]
    return udregn_scenarier({**kald, "borgere": borgere, "scenarier": scenarier, **resten}, satser)


def linje(svar: dict[str, Any], navn: str) -> list[tuple[str, bool]]:
    """The cells of one line: the text, and whether it differs from today."""
    (raekke,) = [et for et in svar["raekker"] if et["navn"] == navn]
    return [(celle["tekst"], celle["anderledes"]) for celle in raekke["celler"]]


def test_today_and_two_proposals(satser: Satser) -> None:
    """Three columns by their names; what differs from today is marked, and the budget has its sign."""
    svar = spoerg(satser, HOEJ, LAV)
    assert ["I dag", "Højere mad", "Lavere"] == [et["navn"] for et in svar["kolonner"]]
    assert [("2.000", False), ("2.200", True), ("1.900", True)] == linje(svar, "Rådighedsbeløb til mad")
    assert [("1.300", False), ("1.300", False), ("1.000", True)] == linje(svar, "Tillæg for hvert barn")
    # Five groups of ten pay 200 less a month; with the lower amounts four pay 100 more and the one with a child 400.
    assert [("0", False), ("+120.000", True), ("−96.000", True)] == linje(svar, "Kommunens udgift, mod i dag")
    assert [("0", False), ("50", True), ("0", False)] == linje(svar, "Betaler mindre")
    assert [("3.300", False), ("3.100", True), ("3.400", True)] == linje(svar, "Ung på kontanthjælp, 10 borgere")


def test_as_a_list_and_as_a_file(satser: Satser) -> None:
    """Each scenario is a list of name, value and unit, and all are a file with numbers as numbers."""
    svar = spoerg(satser, HOEJ)
    ventet = {"navn": "Rådighedsbeløb til mad", "vaerdi": "2.200", "enhed": "kr. om måneden"}
    assert ventet == svar["kolonner"][1]["raekker"][0]
    linjer = svar["csv"].lstrip("\ufeff").splitlines()
    assert "navn;enhed;I dag;Højere mad" == linjer[0]
    assert "Rådighedsbeløb til mad;kr. om måneden;2000;2200" == linjer[1]


def test_examples_and_what_is_left_are_no_sums(satser: Satser) -> None:
    """Examples are called so in the sum, and what nobody is paid has none."""
    navne = [et["navn"] for et in spoerg(satser, HOEJ, antal="")["raekker"]]
    assert "Kommunens udgift, mod i dag, én borger som hvert eksempel" in navne
    tilbage = spoerg(satser, HOEJ, maal="tilbage_md")["raekker"]
    assert [] == [et["navn"] for et in tilbage if "i alt" in et["navn"] or "udgift" in et["navn"]]


def test_a_proposal_that_no_longer_fits_says_so(satser: Satser) -> None:
    """It keeps its column with the reason, and the others are answered; what all share is refused as a whole."""
    svar = spoerg(satser, GAMMEL, HOEJ)
    assert ["", "Tallet kan ikke flyttes med den kommune og dato.", ""] == [et["besked"] for et in svar["kolonner"]]
    assert [("2.000", False), ("–", False), ("2.200", True)] == linje(svar, "Rådighedsbeløb til mad")
    with pytest.raises(InputFejl, match="maal"):
        spoerg(satser, HOEJ, maal="findes-ikke")
