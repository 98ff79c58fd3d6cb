"""A link to a case knows its own answer, and tells what has changed when the data are others."""

import json
import re
from typing import Any

import pytest

from calculators.bridge import Bridge
from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from calculators.run.calculation import Udregning
from calculators.show.case_link import aendret, spor
from tests.calculators import satser_fixture

SATSER = Satser.fra_json(satser_fixture.build())


def merudgift(satser: Satser, md: str = "1.000") -> Udregning:
    """A case in the first band of 2023."""
    return regn("merudgift", None, "2023-06-01", {"merudgift_md": md}, satser)


def changed(fakta_id: str, vaerdi: object) -> Satser:
    """The data with one of the law's figures of 2023 corrected, and another hash."""
    data = satser_fixture.build()
    data["datasaet"] = "sha256:" + "1" * 64
    for af_aar in data["fakta"]["nationale"][fakta_id]["vaerdier"]:
        if af_aar["gyldig_fra"] == "2023-01-01":
            af_aar["vaerdi"] = vaerdi
    return Satser.fra_json(data)


def test_same_figures_say_nothing() -> None:
    """Other data with the same figures for this case give no notice: another year, or another hash of it all."""
    data = satser_fixture.build()
    data["datasaet"] = "sha256:" + "1" * 64
    data["fakta"]["nationale"]["merudgift-standard-1"]["vaerdier"][-1]["vaerdi"] = "9999"
    nye = Satser.fra_json(data)
    assert aendret(merudgift(nye), spor(merudgift(SATSER)), nye) is None


def test_a_corrected_figure_is_named() -> None:
    """The result and the figure are shown as they were and as they are."""
    nye = changed("merudgift-standard-1", "1200")
    assert {
        "besked": "Satserne er ændret, siden linket blev lavet.",
        "da": "1.103 kr. om måneden",
        "nu": "1.200 kr. om måneden",
        "tal": [
            {"betegnelse": "Det lave faste beløb", "da": "1.103 kr. om måneden", "nu": "1.200 kr. om måneden"},
        ],
    } == aendret(merudgift(nye), spor(merudgift(SATSER)), nye)


def test_a_corrected_limit_with_the_same_result() -> None:
    """A range that has moved is named, and the result is said to be the same."""
    nye = changed("merudgift-baand-2", {"fra": "1655", "til": "2800"})
    forskel = aendret(merudgift(nye), spor(merudgift(SATSER)), nye)
    assert forskel is not None
    assert "Satserne er ændret, siden linket blev lavet. Resultatet er det samme." == forskel["besked"]
    assert ["1.655-2.757 kr. om måneden"] == [tal["da"] for tal in forskel["tal"]]


def test_a_corrected_rule_is_told_apart() -> None:
    """With the same figures and another result, it is the rule of the calculator that has changed."""
    foer = spor(merudgift(SATSER)) | {"data": "000000000000", "svar": "1000.00"}
    forskel = aendret(merudgift(SATSER), foer, SATSER)
    assert forskel is not None
    assert "Reglen i beregneren er rettet." in forskel["besked"]
    assert ("1.000 kr. om måneden", "1.103 kr. om måneden", []) == (forskel["da"], forskel["nu"], forskel["tal"])


def test_a_rate_that_was_missing() -> None:
    """A link made before the year's rate was known says so when it is."""
    foer = spor(regn("merudgift", None, "2025-03-01", {"merudgift_md": "1.000"}, SATSER))
    forskel = aendret(merudgift(SATSER), foer, SATSER)
    assert forskel is not None
    assert "Ingen sats for datoen" == forskel["da"]


@pytest.mark.parametrize(
    "foer",
    [
        {"data": "0123456789ab", "svar": "1E+999999", "tal": "*_*__*abcde_1E+999999*abcde_NaN"},
        {"data": "0123456789ab", "svar": "<b>", "tal": "12"},
        {"data": "0123456789ab"},
    ],
)
def test_any_address_is_read(foer: dict[str, str]) -> None:
    """What cannot be read in an address is left out, and nothing of any size is made of it."""
    forskel = aendret(merudgift(SATSER), foer, SATSER)
    assert forskel is not None
    assert forskel["da"] is None
    assert 5000 > len(json.dumps(forskel))


@pytest.mark.parametrize("beregner", sorted(BEREGNERE))
def test_trace_fits_an_address(beregner: str, satser: Satser) -> None:
    """Each calculator's trace is short, of letters an address keeps as they are, and agrees with itself."""
    om = BEREGNERE[beregner]
    for kommune in satser.kommuner:
        gjort = regn(beregner, kommune, om.eksempel_dato, om.eksempel, satser)
        eget = spor(gjort)
        assert re.fullmatch(r"[0-9a-f]{12}", eget["data"])
        assert re.fullmatch(r"[0-9a-z_.*-]*", eget["tal"])
        assert 700 > len(eget["tal"])
        assert aendret(gjort, eget, satser) is None


def test_days_left_are_no_change(satser: Satser) -> None:
    """A deadline asked about on another day is the same answer."""
    svar = {"haendelse": "modtaget-brev", "dato": "2023-06-01"}
    foer, nu = (regn("frist", "hvidovre", dag, svar, satser) for dag in ("2023-06-02", "2023-06-05"))
    assert aendret(nu, spor(foer), satser) is None


def test_the_bridge_gives_it_when_asked() -> None:
    """`med` asks for trace and spreadsheet alone; `link` gets the change; `i_dag` dates the note and the print."""
    bridge = Bridge(json.dumps(satser_fixture.build()))
    spurgt = {"beregner": "merudgift", "kommune": "", "dato": "2023-06-01", "svar": {"merudgift_md": "1.000"}}

    def ask(name: str = "calculate", **mere: Any) -> dict[str, Any]:
        svar: dict[str, Any] = json.loads(bridge.answer(json.dumps({"ask": name, **spurgt, **mere})))
        return svar

    assert {"csv", "spor", "fejl"} == set(ask("extras", med=["csv", "spor"]))
    assert "aendret" not in ask(link=ask("extras", med=["spor"])["spor"])
    assert "1.103 kr. om måneden" == ask(link={"data": "0123456789ab"})["aendret"]["nu"]
    dateret = ask(i_dag="2026-11-22")
    assert "Regnet ud den 22. november 2026." in dateret["tekst"]
    assert "<td>22. november 2026</td>" in dateret["html"]
