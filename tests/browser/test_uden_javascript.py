"""A calculator's page is useful without any script."""

from playwright.sync_api import expect

from tests.browser.calculator_page import CalculatorPage
from tests.browser.conftest import OpenPage


def test_worked_example_is_in_the_page(ny_side: OpenPage) -> None:
    """Without JavaScript the example shows its result, its steps and their sources."""
    beregner = CalculatorPage(ny_side(java_script_enabled=False), "raadighedsbeloeb").open(ready=False)
    expect(beregner.result).to_contain_text("kr. om måneden")
    expect(beregner.note).to_contain_text("Eksempel")
    assert beregner.steps.count() > 1
    expect(beregner.answer.locator(".sn-kilde").first).to_contain_text("Kilde:")


def test_no_button_that_does_nothing(ny_side: OpenPage) -> None:
    """Buttons that need JavaScript do not show without it."""
    beregner = CalculatorPage(ny_side(java_script_enabled=False), "merudgift").open(ready=False)
    assert [] == [button.inner_text() for button in beregner.form.get_by_role("button").all() if button.is_visible()]


def test_rules_and_figures_remain(ny_side: OpenPage) -> None:
    """Without JavaScript the rules are a link away with their figures in tables, and the page says what it lacks."""
    page = ny_side(java_script_enabled=False)
    CalculatorPage(page, "merudgift").open(ready=False)
    expect(page.get_by_text("Den kræver JavaScript")).to_be_visible()
    expect(page.locator(".sn-eksempler, .sn-gem").filter(visible=True)).to_have_count(0)
    page.get_by_role("heading", name="Læs reglerne").wait_for()
    page.locator(".md-content a[href$='/hvidovre/sel-100-merudgifter/']").first.click()
    page.get_by_role("link", name="Hele standarden").click()
    assert page.locator(".md-content table").count() > 0
