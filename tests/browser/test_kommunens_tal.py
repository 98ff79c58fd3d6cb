"""A calculator's page fetches the figures of the municipality asked about, and others' when they are asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.calculator_page import CalculatorPage
from tests.browser.mange_kommuner import as_many
from tests.browser.test_offline import visit_and_keep, wait_until_kept
from tests.browser.vaert import Vaert

WITHOUT = "Vi kan ikke hente tallene for {} lige nu. Se, om du er på nettet, og prøv igen."
ALL = {"frederikshavn.json", "hedensted.json", "hvidovre.json"}


@pytest.fixture
def fetched(side: Page) -> set[str]:
    """The names of the files with municipalities' figures that were asked for."""
    names: set[str] = set()
    side.context.on("request", lambda request: names.add(request.url.rpartition("/")[2]))
    return names


def test_another_municipality_is_fetched_when_chosen(side: Page, fetched: set[str]) -> None:
    """The page's own, for its example; then the chosen one's, and no others."""
    beregner = CalculatorPage(side, "bpa-egenbetaling").open()
    own = side.locator("#f-kommune").input_value()
    other = "frederikshavn" if own != "frederikshavn" else "hvidovre"
    side.locator("#f-kommune").select_option(other)
    expect(beregner.answer).to_contain_text(f"Beregnet for {other.capitalize()} Kommune")
    assert {f"{other}.json"} <= ALL & fetched <= {f"{own}.json", f"{other}.json"}


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


def _broken(route: Route) -> None:
    route.abort()


def _not_there(route: Route) -> None:
    route.fulfill(status=404, body="")


def _a_filters_page(route: Route) -> None:
    route.fulfill(status=200, content_type="text/html", body="<!doctype html><title>Log på nettet</title>")


def _other_figures(route: Route) -> None:
    route.fulfill(status=200, body=route.fetch().text().replace('"kommune":"frederikshavn"', '"kommune":"hvidovre"'))


@pytest.mark.parametrize("answer", [_broken, _not_there, _a_filters_page, _other_figures])
def test_figures_that_do_not_come_are_told_of(side: Page, answer: Callable[[Route], None]) -> None:
    """The field says whose figures did not come, the answer as not being theirs, and the next try is a new one."""
    beregner = CalculatorPage(side, "bpa-egenbetaling").open()
    side.context.route("**/frederikshavn.json", answer)
    side.locator("#f-kommune").select_option("frederikshavn")
    expect(beregner.error("kommune")).to_have_text(WITHOUT.format("Frederikshavn Kommune"))
    expect(beregner.note).to_have_text("Det er stadig eksemplet, der vises.")
    side.locator("#f-kommune").select_option("hvidovre")
    expect(beregner.answer).to_contain_text("Beregnet for Hvidovre Kommune")
    expect(beregner.error("kommune")).to_be_hidden()
    side.locator("#f-kommune").select_option("frederikshavn")
    expect(beregner.error("kommune")).to_be_visible()
    side.context.unroute("**/frederikshavn.json", answer)
    beregner.form.get_by_role("button", name="Beregn").click()
    expect(beregner.answer).to_contain_text("Beregnet for Frederikshavn Kommune")
    expect(beregner.error("kommune")).to_be_hidden()


def test_neighbours_that_do_not_come_leave_the_answer(side: Page) -> None:
    """Where the others' figures do not come, the answer stands, and the way to ask says why."""
    beregner = CalculatorPage(side, "bpa-egenbetaling").open()
    side.locator("#f-kommune").select_option("frederikshavn")
    expect(beregner.answer).to_contain_text("Beregnet for Frederikshavn Kommune")
    state = str(beregner.answer.get_attribute("data-tilstand"))
    side.context.route("**/hedensted.json", _broken)
    ask = beregner.answer.get_by_role("button", name="Se svaret i andre kommuner")
    for _ in range(2):
        ask.click()
        expect(ask.locator("xpath=..")).to_have_text(f"{ask.text_content()} {WITHOUT.format('Hedensted Kommune')}")
        expect(ask).to_be_focused()
    beregner.expect_state(state)
    side.context.unroute("**/hedensted.json", _broken)
    ask.click()
    expect(beregner.answer.get_by_role("heading", name="I andre kommuner")).to_be_focused()


def test_the_way_out_asks_for_parts_too(damaged_site: Callable[[Callable[[Path], None]], Page]) -> None:
    """Pyodide, in the place of a snapshot that is not there, is given the municipality's figures as the snapshot is."""

    def without_snapshot(site: Path) -> None:
        for path in (site / "assets/beregner").rglob("memory.wasm"):
            path.unlink()

    page = damaged_site(without_snapshot)
    beregner = CalculatorPage(page, "bpa-egenbetaling").open()
    page.locator("#f-kommune").select_option("frederikshavn")
    expect(beregner.answer).to_contain_text("Beregnet for Frederikshavn Kommune")


def test_many_municipalities_without_the_net(
    laeser: BrowserContext, net: Vaert, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where they are too many to keep, the one asked about is kept and answers; another's field says why it cannot."""
    net.site = as_many(site, tmp_path, monkeypatch)
    page = laeser.new_page()
    visit_and_keep(page, "/beregnere/bpa-egenbetaling/")
    wait_until_kept(page, "/hvidovre.json?sn=")
    net.nede = True
    beregner = CalculatorPage(page, "bpa-egenbetaling").open()
    page.locator("#f-kommune").select_option("hedensted")
    expect(beregner.error("kommune")).to_have_text(WITHOUT.format("Hedensted Kommune"))
    page.locator("#f-kommune").select_option("hvidovre")
    expect(beregner.answer).to_contain_text("Beregnet for Hvidovre Kommune")
