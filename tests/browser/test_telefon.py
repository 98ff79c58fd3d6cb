"""On a telephone everything fits, can be hit with a finger, and the result is near."""

from playwright.sync_api import Page, expect

from tests.browser.calculator_page import CalculatorPage

SMALL_TARGETS = """() => [...document.querySelectorAll(
  ".sn-beregner :is(button, select, .sn-valg, input:not([type=radio]))")]
  .filter((each) => each.checkVisibility())
  .filter((each) => each.getBoundingClientRect().height < 44 || each.getBoundingClientRect().width < 44)
  .map((each) => each.outerHTML.slice(0, 80))"""


def test_no_page_scrolls_sideways(telefon: Page, stier: list[str]) -> None:
    """No page is wider than 360 pixels."""
    wide = []
    for sti in stier:
        telefon.goto(sti)
        if telefon.evaluate("document.documentElement.scrollWidth") > 360:
            wide.append(sti)
    assert [] == wide


def test_targets_are_large(telefon: Page) -> None:
    """Everything to press or type in is at least 44 pixels high and wide."""
    CalculatorPage(telefon, "merudgift").open()
    assert [] == telefon.evaluate(SMALL_TARGETS)


def test_result_is_near_while_typing(telefon: Page) -> None:
    """While the amount is typed, the answer in short can be seen, with a link to all of it."""
    beregner = CalculatorPage(telefon, "merudgift").open()
    beregner.input("merudgift_md").tap()
    beregner.input("merudgift_md").fill("1.654")
    expect(beregner.status).to_contain_text("1.103 kr. om måneden")
    expect(beregner.status).to_be_in_viewport(ratio=1)
    expect(beregner.input("merudgift_md")).to_be_in_viewport(ratio=1)
    telefon.get_by_role("link", name="Se svaret").tap()
    expect(beregner.result).to_be_in_viewport()
