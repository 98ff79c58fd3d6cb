"""Many rows at once give each row what it would have got alone."""

import json
from typing import Any

import pytest

from calculators.bridge import Bridge
from calculators.bulk import regn_mange
from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from calculators.text.errors import InputFejl
from calculators.text.money import parse_tal
from calculators.whatif.own_figures import med_egne_tal, tal_at_skrive
from generator.export.view import View
from generator.model.catalogue import Catalogue
from tests.calculators.golden_cases import load_cases

CASES = load_cases()
DAY = "2023-06-01"
RAADIGHEDSBELOEB = {"beregner": "raadighedsbeloeb", "kommune": "hvidovre", "datoer": [DAY]}


def _as_rows(cases: list[dict[str, Any]]) -> tuple[list[str], list[list[Any]]]:
    """The cases of a calculator as a table with a column for each field, the municipality and the date."""
    flat = [case["svar"] | {"kommune": case.get("kommune"), "dato": case["dato"]} | case["svar"] for case in cases]
    columns = sorted({name for row in flat for name in row})
    return columns, [[row.get(name) for name in columns] for row in flat]


@pytest.mark.parametrize("beregner", BEREGNERE)
def test_golden_cases_together_as_alone(beregner: str, satser: Satser) -> None:
    """Every golden case gives the same values, reservations, contradictions and mistakes in a table as alone."""
    cases = [case for id_, case in CASES if id_ == beregner]
    columns, rows = _as_rows(cases)
    spurgt = {"beregner": beregner, "kommune": None, "datoer": [DAY], "kolonner": columns, "raekker": rows}
    many = regn_mange(spurgt, satser)
    assert len(cases) == len(many["raekker"])
    for case, row in zip(cases, many["raekker"], strict=True):
        assert _alone(beregner, case, satser) == _in_words(row["svar"][0], many["tekster"], case, satser)


def _alone(beregner: str, case: dict[str, Any], satser: Satser) -> dict[str, Any]:
    svar, dato = case["svar"], case["dato"]
    if BEREGNERE[beregner].egen_dato:  # The row's date is an answer; what is asked on is the day of the table.
        svar, dato = {"dato": dato} | svar, DAY
    try:
        udregning = regn(beregner, case.get("kommune"), dato, svar, satser)
    except InputFejl as mangler:
        return {"fejl": [list(en) for en in mangler.fejl]}
    kontrakt = udregning.kontrakt()
    if udregning.svar:
        return {"svar": udregning.svar, "forbehold": kontrakt["forbehold"]}
    felter = [felt.navn for felt in udregning.beregner.resultater]
    return {
        "vaerdier": [kontrakt["resultat"].get(navn) for navn in felter],
        "forbehold": _without_neighbours(kontrakt["forbehold"], satser),
        "uoverensstemmelser": kontrakt["uoverensstemmelser"],
    }


def _in_words(svar: dict[str, Any], tekster: list[str], case: dict[str, Any], satser: Satser) -> dict[str, Any]:
    if "forbehold" not in svar:
        return svar
    ord_ = [tekster[nummer] for nummer in svar["forbehold"]]
    return {navn: et for navn, et in svar.items() if navn != "aar"} | {"forbehold": _without_neighbours(ord_, satser)}


def _without_neighbours(forbehold: list[str], satser: Satser) -> list[str]:
    """What is said of this case; a sentence on another municipality begins with its name."""
    navne = tuple(f"I {navn} " for navn in satser.kommuner.values())
    return [tekst for tekst in forbehold if not tekst.startswith(navne)]


def test_nothing_of_the_neighbours(satser: Satser) -> None:
    """What other municipalities would answer is left out."""
    many = regn_mange(
        RAADIGHEDSBELOEB | {"kolonner": ["gruppe"], "raekker": [["foertidspensionist"]]},
        satser,
    )
    assert not any("Frederikshavn" in tekst for tekst in many["tekster"])


def test_row_has_its_own_municipality_and_date(satser: Satser) -> None:
    """A municipality and a date in the row go before the common ones; blank cells leave those in force."""
    kolonner = ["gruppe", "kommune", "dato"]
    raekker = [["foertidspensionist", None, ""], ["foertidspensionist", "frederikshavn", "1.6.2018"]]
    many = regn_mange(RAADIGHEDSBELOEB | {"kolonner": kolonner, "raekker": raekker}, satser)
    alone = [
        regn("raadighedsbeloeb", kommune, dato, {"gruppe": "foertidspensionist"}, satser).kontrakt()
        for kommune, dato in (("hvidovre", "2023-06-01"), ("frederikshavn", "2018-06-01"))
    ]
    expected = [kontrakt["resultat"].get("raadighedsbeloeb_md") for kontrakt in alone]
    assert expected[0] != expected[1]
    assert expected == [(row["svar"][0].get("vaerdier") or [None])[0] for row in many["raekker"]]


def test_mistakes_cost_no_other_row(satser: Satser) -> None:
    """A row with mistakes names each field; its neighbours are calculated."""
    kolonner = ["gruppe", "antal_boern"]
    raekker = [["foertidspensionist", "0"], ["konge", "to"], ["folkepensionist", "1"]]
    foerste, anden, tredje = regn_mange(RAADIGHEDSBELOEB | {"kolonner": kolonner, "raekker": raekker}, satser)[
        "raekker"
    ]
    assert ["gruppe", "antal_boern"] == [felt for felt, _ in anden["svar"][0]["fejl"]]
    assert foerste["svar"][0]["vaerdier"] and tredje["svar"][0]["vaerdier"]


def test_two_dates_and_the_difference(satser: Satser) -> None:
    """With a second date both are answered, and the difference is the first less the second, to the øre."""
    spurgt = {
        "beregner": "merudgift",
        "kommune": None,
        "datoer": ["2024-06-01", "2023-06-01"],
        "kolonner": ["merudgift_md"],
        "raekker": [["1.700"], ["x"]],
    }
    god, daarlig = regn_mange(spurgt, satser)["raekker"]
    nu, foer = (svar["vaerdier"][0] for svar in god["svar"])
    assert nu != foer
    oerer = [int(beloeb.replace(".", "")) for beloeb in (nu, foer, god["forskel"][0])]
    assert oerer[2] == oerer[0] - oerer[1]
    assert god["forskel"][1] is None
    assert daarlig["forskel"] is None


def test_years_of_the_figures(satser: Satser) -> None:
    """A row says the years its figures are of, and two days with the same figures say that they are the same."""
    spurgt = {"beregner": "merudgift", "kommune": None, "kolonner": ["merudgift_md"], "raekker": [["1.700"]]}
    (to_aar,) = regn_mange(spurgt | {"datoer": ["2024-06-01", "2023-06-01"]}, satser)["raekker"]
    assert [2024, 2023] == [max(svar["aar"]) for svar in to_aar["svar"]]
    assert not to_aar["samme_tal"]
    (samme_aar,) = regn_mange(spurgt | {"datoer": ["2023-09-01", "2023-06-01"]}, satser)["raekker"]
    assert samme_aar["samme_tal"]


def test_own_figures_beside_ours(satser: Satser) -> None:
    """With next year's figures each row is answered with those and with ours, and a copy of a moved figure follows."""
    spurgt = RAADIGHEDSBELOEB | {"kolonner": ["gruppe"], "raekker": [["foertidspensionist"], ["konge"]]}
    tal = tal_at_skrive(spurgt, satser)
    mad = next(et for et in tal if "mad" in et["betegnelse"].lower() and et["hvem"] == "kommunen")
    mere = parse_tal(mad["nu"][0]) + 100
    egne = {mad["noegle"]: [f"{mere}".replace(".", ",")]}
    med_egne = med_egne_tal(spurgt | {"egne_tal": egne}, satser)
    god, daarlig = regn_mange(spurgt, satser, med_egne)["raekker"]
    assert "100.00" == god["forskel"][0]
    assert not god["samme_tal"]
    assert ["gruppe", "gruppe"] == [svar["fejl"][0][0] for svar in daarlig["svar"]]
    with pytest.raises(InputFejl) as fejl:
        med_egne_tal(spurgt | {"egne_tal": {mad["noegle"]: ["mange"]}}, satser)
    assert [mad["noegle"]] == [felt for felt, _ in fejl.value.fejl]


def test_no_amount_is_an_answer(satser: Satser) -> None:
    """A row on a date without rates says so in words, and has no difference."""
    spurgt = {
        "beregner": "merudgift",
        "kommune": None,
        "datoer": ["1995-06-01", "2023-06-01"],
        "kolonner": ["merudgift_md"],
        "raekker": [["1.700"]],
    }
    many = regn_mange(spurgt, satser)
    (row,) = many["raekker"]
    assert "ingen-sats" == row["svar"][0]["svar"]
    assert "1995" in many["tekster"][row["svar"][0]["forbehold"][0]]
    assert row["forskel"] is None


def test_through_the_bridge(satser: Satser, catalogue: Catalogue) -> None:
    """The bridge takes the question as JSON and sends each text once, with the hash of the data."""
    bridge = Bridge(json.dumps(View.of(catalogue).exported))
    spurgt = {"ask": "many"} | RAADIGHEDSBELOEB | {"kolonner": ["gruppe"], "raekker": [["foertidspensionist"]] * 3}
    svar = json.loads(bridge.answer(json.dumps(spurgt)))
    assert satser.datasaet == svar["datasaet"]
    assert 3 == len(svar["raekker"])
    assert len(svar["tekster"]) == len(set(svar["tekster"]))
