"""The bridge to the browser practises on every calculator's own example."""

import json

import pytest

from calculators.bridge import Bro
from calculators.data.rates import Satser
from calculators.rules.registry import BEREGNERE
from generator.export.view import View
from generator.model.catalogue import Catalogue


@pytest.fixture(scope="module")
def bro(catalogue: Catalogue) -> Bro:
    """With the real rates, as the browser gets them."""
    return Bro(View.of(catalogue).exported_text())


@pytest.mark.parametrize("beregner", BEREGNERE)
def test_practice_is_an_answer(bro: Bro, beregner: str) -> None:
    """Practising runs all that an answer runs: rules, HTML and text, without a mistake in the input."""
    answer = json.loads(bro.svar_paa(json.dumps({"oev": beregner})))
    assert ([], beregner) == (answer["fejl"], answer["kontrakt"]["beregner"])
    assert answer["html"]
    assert answer["tekst"]


def test_the_browsers_rates_are_those_of_the_open_data(catalogue: Catalogue, satser: Satser) -> None:
    """What the browser fetches holds the same figures as satser.json."""
    assert satser.fakta == Satser.fra_json(json.loads(View.of(catalogue).exported_text())).fakta
