"""The pages begin on the day that the site is made, and say which day that is."""

import re
from datetime import UTC, date, datetime

import pytest

from calculators.rules.registry import BEREGNERE
from generator.export.view import View
from generator.load.build_day import build_day
from generator.model.catalogue import Catalogue
from generator.pages.calculator.page import beregner_page
from generator.pages.politician.what_if import boards

DAY = date(2026, 11, 28)


@pytest.fixture(scope="module")
def view(catalogue: Catalogue) -> View:
    """The real catalogue, as it is shown on the day."""
    return View.of(catalogue.model_copy(update={"dag": DAY}))


@pytest.mark.parametrize("navn", BEREGNERE)
def test_a_calculator_opens_on_the_day(navn: str, view: View) -> None:
    """The date in the form is the day, the page says when it was made, and the example shows an amount."""
    page = beregner_page(view.opslag, view.satser, BEREGNERE[navn])
    assert re.search(r'name="dato" type="text"[^>]* value="28\.11\.2026"', page)
    assert "Siden er lavet den 28. november 2026, og eksemplet er regnet for den dag." in page
    assert "Ingen sats" not in page and "har ikke tal for" not in page.partition("</section>")[0]


def test_what_if_begins_on_the_day_or_the_nearest(view: View) -> None:
    """Each calculator is there; only those without rates for the day begin on another, and the page knows it."""
    alle = boards(view.satser, DAY)
    assert len(view.satser.hvad_nu_hvis["opstillinger"]) == len(alle)
    andre = {board.beregner.id: board.dag for board in alle if not board.i_dag}
    assert {"merudgift": date(2025, 8, 31), "egenbetaling-109-110": date(2023, 12, 31)} == andre


def test_the_day_of_a_build_that_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH is the day, counted in UTC; else it is today."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(2026, 11, 28, 23, 59, tzinfo=UTC).timestamp())))
    assert DAY == build_day()
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert date.today() == build_day()
