"""A BPA budget as it is measured out, as a caseworker writes it."""

import re

from playwright.sync_api import Page, expect

from tests.browser.calculator_page import CalculatorPage


def test_a_budget_as_it_is_measured_out(side: Page) -> None:
    """What few need is folded away; a mistake there unfolds it, and a link brings lines and open groups back."""
    bpa = CalculatorPage(side, "bpa-tilskud").open()
    fold = side.locator("details.sn-mere", has_text="Del af et år")
    expect(side.locator("details.sn-mere[open]")).to_have_count(0)
    staff = side.locator("details.sn-mere", has_text="Flere hjælpere")
    staff.locator("summary").click()
    row = bpa.field("hjaelpere").get_by_role("group", name="Hjælper")
    for label, text in (("Hjælper 1", "Trin 4"), ("Timer om ugen", "5"), ("Timeløn i kr.", "170")):
        row.get_by_label(label).fill(text)
    bpa.field("hjaelpere").get_by_role("button", name="Tilføj hjælper").click()
    expect(bpa.answer).to_contain_text("Grundløn: Trin 4")
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
    expect(side.locator("details.sn-mere[open]")).to_have_count(2)
    expect(row.get_by_label("Timeløn i kr.")).to_have_value("170")
    expect(bpa.input("periode_fra")).to_be_visible()
