"""Expenses in one list, each with its own mark for receipts."""

from playwright.sync_api import expect

from tests.browser.calculator_page import CalculatorPage
from tests.browser.conftest import OpenPage

PAGE = "/beregnere/kompensationsydelse/#kommune=hvidovre&dato=2025-10-01"


def test_a_mark_for_each_expense(ny_side: OpenPage) -> None:
    """The expense with receipts counts in both groups, the other in the first alone."""
    page = ny_side()
    page.goto(f"{PAGE}&post=Kost;+400;+kr/md&post=Medicin;+2.100;+kr/md;+bilag")
    calculator = CalculatorPage(page, "kompensationsydelse")
    calculator.expect_state("nyt")
    expect(calculator.result).to_contain_text("2.600 kr. om måneden")
    rows = calculator.field("post").locator(".sn-raekke")
    expect(rows).to_have_count(2)
    assert ["uden bilag", "bilag"] == [rows.nth(nr).locator("select").last.input_value() for nr in range(2)]
    rows.nth(1).locator("select").last.select_option("uden bilag")
    expect(calculator.result).to_contain_text("1.105 kr. om måneden")


def test_an_older_link_with_two_lists(ny_side: OpenPage) -> None:
    """The list with receipts that older links hold stands in the one list, marked."""
    page = ny_side()
    page.goto(f"{PAGE}&post=Kost;+400;+kr/md&dokumenteret_post=Medicin;+300;+kr/14+dage")
    calculator = CalculatorPage(page, "kompensationsydelse")
    calculator.expect_state("nyt")
    expect(calculator.result).to_contain_text("1.105 kr. om måneden")
    row = calculator.field("post").locator(".sn-raekke").nth(1)
    assert ["kr/14 dage", "bilag"] == [select.input_value() for select in row.locator("select").all()]
    expect(page.locator(".sn-besked")).to_have_count(0)
