"""Receipts: the same answer again, what differs and why, and files that anybody may have written."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.data.rates import Satser
from calculators.receipt.receipt import FINGERPRINT, as_text, fingerprint, read, receipt
from calculators.receipt.repeated import Repeated, repeat
from calculators.run.calculate import regn_kald
from calculators.run.case import Sag
from calculators.text.errors import InputFejl, Tastefejl
from generator.export.view import View
from generator.model.catalogue import Catalogue
from tests.calculators.golden_cases import load_cases

SAG = Sag("merudgift", "", "2023-06-01", {"merudgift_md": "1.700"})


def made(sag: Sag, satser: Satser) -> dict[str, Any]:
    """The receipt of a case."""
    return receipt(regn_kald(sag.laest(satser)), sag, satser)


def again(content: dict[str, Any], satser: Satser) -> Repeated:
    """The receipt, written to a file and calculated again."""
    return repeat(read(as_text(content)), satser)


@pytest.fixture
def other(catalogue: Catalogue) -> Callable[[Callable[[dict[str, Any]], None]], Satser]:
    """Rates that were edited after the receipt was made."""

    def make(edit: Callable[[dict[str, Any]], None]) -> Satser:
        data = copy.deepcopy(View.of(catalogue).exported)
        edit(data)
        return Satser.fra_json(data)

    return make


def test_every_golden_case_is_the_same_again(satser: Satser) -> None:
    """By the same data and program each receipt comes to what it says, with no figure that differs."""
    for beregner, case in load_cases():
        sag = Sag(beregner, case.get("kommune") or "", case["dato"], case["svar"])
        try:
            content = made(sag, satser)
        except InputFejl:
            continue
        gjort = again(content, satser)
        assert (gjort.samme, gjort.samme_udgave, gjort.hvorfor, gjort.tal) == (True, True, (), ()), case["navn"]


def test_a_figure_that_was_corrected_is_named(satser: Satser, other: Any) -> None:
    """The result and the figure stand as they were and as they are."""

    def edit(data: dict[str, Any]) -> None:
        data["datasaet"] = "sha256:" + "0" * 64
        values = data["fakta"]["nationale"]["merudgift-standard-2"]["vaerdier"]
        next(each for each in values if each["gyldig_fra"] == "2023-01-01")["vaerdi"] = "2300"

    gjort = again(made(SAG, satser), other(edit))
    assert (gjort.samme, gjort.hvorfor) == (False, ("data",))
    assert [(et.foer, et.nu) for et in gjort.resultater] == [("2.206 kr. om måneden", "2.300 kr. om måneden")]
    assert [(et.foer, et.nu) for et in gjort.tal] == [("2.206 kr. om måneden", "2.300 kr. om måneden")]
    assert "Tal, som beregningen læser, er ændret siden." in gjort.saetninger


def test_a_rule_that_the_law_ended_is_told(satser: Satser, other: Any) -> None:
    """The day has another rule now."""

    def edit(data: dict[str, Any]) -> None:
        for change in data["lovaendringer"]:
            if change["ophoerer"] and "merudgift" in change["beregnere"]:
                change["dato"] = "2023-01-01"

    gjort = again(made(SAG, satser), other(edit))
    assert not gjort.samme
    assert "lov" in gjort.hvorfor


def test_another_program_is_told(satser: Satser, other: Any) -> None:
    """Where the same figures give another result, it is the program."""
    content = made(SAG, satser)
    content["program"] = "et andet"
    content["resultat"] = content["resultat"] | {"tilskud_md": "2000.00"}
    content[FINGERPRINT] = fingerprint(content)
    gjort = again(content, satser)
    assert (gjort.samme, gjort.hvorfor) == (False, ("program",))


@pytest.mark.parametrize("field", ["dato", "svar", "resultat", "tal", "trin", "forbehold", "datasaet", "lov"])
def test_a_change_by_hand_is_noticed(satser: Satser, field: str) -> None:
    """Whatever is changed in the file, it is no longer whole, and the first sentence says so."""
    content = made(SAG, satser)
    kinds: dict[type, Any] = {str: "2023-07-01", dict: {"merudgift_md": "1.800"}, list: []}
    content[field] = kinds[type(content[field])]
    gjort = again(content, satser)
    assert not gjort.kvittering.whole
    assert gjort.hvorfor[0] == "rettet"
    assert gjort.saetninger[0].startswith("Kvitteringen er ændret, efter at den blev lavet.")


def test_the_order_of_fields_is_no_change(satser: Satser) -> None:
    """A program that writes the file anew in another order has changed nothing."""
    content = dict(reversed(made(SAG, satser).items()))
    assert again(content, satser).kvittering.whole


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "kan ikke læses som en kvittering"),
        ("{", "kan ikke læses som en kvittering"),
        ("[" * 5000, "kan ikke læses som en kvittering"),
        ("[]", "ikke en kvittering herfra"),
        ('{"kvittering": 99}', "format, som programmet ikke kender"),
        ('{"kvittering": 1}', "mangler noget"),
        ("x" * 600_000, "for stor"),
    ],
)
def test_what_is_no_receipt_gets_a_sentence(text: str, said: str) -> None:
    """In words, and never as a mistake of ours."""
    with pytest.raises(Tastefejl, match=said):
        read(text)


@given(
    st.dictionaries(
        st.sampled_from(
            ["kvittering", "beregner", "kommune", "dato", "svar", "resultat", "tal", "datasaet", "program"]
        ),
        st.recursive(st.none() | st.integers(1, 2) | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3)),
    )
)
def test_any_file_is_read_or_refused(content: dict[str, Any]) -> None:
    """Whatever is in it."""
    try:
        read(json.dumps({"kvittering": 1, "regnet": None} | content))
    except Tastefejl:
        return


def test_a_calculator_that_is_gone_is_told(satser: Satser) -> None:
    """The question cannot be asked today, and the sentence says why."""
    content = made(SAG, satser) | {"beregner": "findes-ikke"}
    gjort = again(content, satser)
    assert gjort.udregning is None
    assert any("findes-ikke" in saetning for saetning in gjort.saetninger)
