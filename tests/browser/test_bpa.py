"""A BPA budget as it is measured out, as a caseworker writes it."""

import re

from playwright.sync_api import Page, expect

from tests.browser.calculator_page import CalculatorPage


def test_a_budget_as_it_is_measured_out(side: Page) -> None:
    """What few need is folded away; a mistake there unfolds it, and a link brings lines and open groups back."""
    bpa = CalculatorPage(side, "bpa-tilskud").open()
    fold = side.locator("details.sn-mere", has_text="Del af et år")
    expect(side.locator("details.sn-mere[open]")).to_have_count(0)
    fold.locator("summary").click()
    bpa.input("periode_fra").fill("1.7.2023")
    bpa.input("periode_til").fill("30.6.2023")
    bpa.input("periode_til").press("Enter")
    fold.locator("summary").click()
    bpa.summary.get_by_role("link", name="Budgettet slutter, før det begynder").click()
    expect(bpa.input("periode_til")).to_be_focused()
    bpa.input("periode_til").fill("31.12.2023")
    bpa.input("egenbetaling_md").fill("1.500")
    bpa.expect_state("nyt")
    expect(bpa.answer).to_contain_text("Dage i perioden184 dage")
    expect(bpa.answer).to_contain_text("Egenbetaling-18.000 kr. om året")
    before = bpa.result.inner_text()
    bpa.share.get_by_role("button", name="Link til denne beregning").click()
    expect(bpa.link_address).to_have_value(re.compile("egenbetaling_md=.*&data="))
    address = bpa.link_address.input_value()
    side.goto("about:blank")
    side.goto(address)
    expect(bpa.result).to_have_text(before)
    expect(bpa.note).not_to_contain_text("ændret")
    expect(side.locator("details.sn-mere[open]")).to_have_count(1)
    expect(bpa.input("periode_fra")).to_be_visible()
