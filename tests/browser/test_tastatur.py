"""Everything can be done from the keyboard, and focus goes where the reader needs it."""

from playwright.sync_api import Page, expect

from tests.browser.calculator_page import CalculatorPage


def _tab_to(page: Page, target: str, limit: int = 60) -> None:
    """Press Tab until the element with this selector has focus."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        if page.evaluate("(target) => document.activeElement.matches(target)", target):
            return
    raise AssertionError(f"{target} kan ikke nås med Tab")


def test_from_top_to_result(merudgift: CalculatorPage) -> None:
    """Tab to the amount, type, Enter: the result is new and has focus."""
    page = merudgift.page
    _tab_to(page, "#f-kommune")
    _tab_to(page, "#f-merudgift_md")
    page.keyboard.press("Control+A")
    page.keyboard.type("1654")
    page.keyboard.press("Enter")
    expect(merudgift.answer).to_be_focused()
    expect(merudgift.result).to_contain_text("1.103 kr.")


def test_enter_with_errors_goes_to_the_summary(merudgift: CalculatorPage) -> None:
    """Enter with a mistake shows the list of errors with focus; its link leads to the field."""
    page = merudgift.page
    merudgift.input("merudgift_md").fill("mange")
    page.keyboard.press("Enter")
    expect(merudgift.summary).to_be_focused()
    expect(merudgift.error("merudgift_md")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(merudgift.input("merudgift_md")).to_be_focused()


def test_focus_is_visible(merudgift: CalculatorPage) -> None:
    """Every stop inside the calculator has an outline, or a thicker one of the browser's own."""
    page = merudgift.page
    _tab_to(page, "#f-kommune")
    for _ in range(4):
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert "none" != outline
        page.keyboard.press("Tab")
