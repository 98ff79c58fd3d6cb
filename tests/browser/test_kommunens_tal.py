"""A calculator's page fetches the figures of the municipality asked about, and others' when they are asked for."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.calculator_page import CalculatorPage
from tests.browser.loefter import wait_until

ALL = {"frederikshavn.json", "hedensted.json", "hvidovre.json"}


@pytest.fixture
def fetched(side: Page) -> set[str]:
    """The names of the files with municipalities' figures that were asked for."""
    names: set[str] = set()
    side.context.on("request", lambda request: names.add(request.url.rpartition("/")[2]))
    return names


def test_another_municipality_is_fetched_when_chosen(side: Page, fetched: set[str]) -> None:
    """The page's own first; then the chosen one's, and no others."""
    beregner = CalculatorPage(side, "bpa-egenbetaling").open()
    own = ALL & fetched
    assert len(own) <= 1
    other = "frederikshavn" if own != {"frederikshavn.json"} else "hvidovre"
    side.locator("#f-kommune").select_option(other)
    expect(beregner.answer).to_contain_text(f"Beregnet for {other.capitalize()} Kommune")
    assert own | {f"{other}.json"} == ALL & fetched


def test_neighbours_are_asked_for(side: Page, fetched: set[str]) -> None:
    """What the other municipalities would answer comes at a press, with their figures, and the reader is led to it."""
    beregner = CalculatorPage(side, "bpa-egenbetaling").open()
    side.locator("#f-kommune").select_option("frederikshavn")
    expect(beregner.answer).to_contain_text("Beregnet for Frederikshavn Kommune")
    assert ALL != ALL & fetched
    beregner.answer.get_by_role("button", name="Se svaret i andre kommuner").click()
    heading = beregner.answer.get_by_role("heading", name="I andre kommuner")
    expect(heading).to_be_focused()
    assert ALL == ALL & fetched
    expect(beregner.answer).to_contain_text("I Hvidovre Kommune")


def test_figures_that_do_not_come_are_told_of(side: Page) -> None:
    """A part that cannot be fetched is a sentence for the reader, and is tried again at the next question."""

    def abort(route: Route) -> None:
        route.abort()

    beregner = CalculatorPage(side, "bpa-egenbetaling").open()
    side.context.route("**/frederikshavn.json", abort)
    side.locator("#f-kommune").select_option("frederikshavn")
    wait_until(side, "() => document.querySelector('.sn-form').textContent.includes('tal kunne ikke hentes')")
    side.context.unroute("**/frederikshavn.json", abort)
    beregner.form.get_by_role("button", name="Beregn").click()
    expect(beregner.answer).to_contain_text("Beregnet for Frederikshavn Kommune")
