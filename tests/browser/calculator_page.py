"""Doing what a reader does on the page of a calculator."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.taalmodighed import SENEST_MS

READY = re.compile("^Klar")
# The reader's clock, where a test says no other: a day that every rule has figures for.
DAY = "2023-06-01"


def on_day(page: Page, day: str = DAY) -> Page:
    """The page with the reader's clock on that day."""
    page.clock.set_fixed_time(f"{day}T12:00:00")
    return page


class CalculatorPage:
    """The calculator on a page; the same names as in docs/assets/calculator/calculator.js."""

    def __init__(self, page: Page, beregner: str) -> None:
        self.page = page
        self.path = f"/beregnere/{beregner}/"
        self.form = page.locator(".sn-form")
        self.status = page.locator(".sn-status")
        self.answer = page.locator(".sn-svar")
        self.note = page.locator(".sn-svar-note")
        self.result = page.locator(".sn-resultat")
        self.steps = page.locator(".sn-trin > li")
        self.summary = page.locator(".sn-fejloversigt")
        self.share = page.get_by_role("group", name="Gem og del")
        self.link_address = self.share.get_by_role("textbox", name="Link til beregningen")

    def open(self, ready: bool = True, day: str = DAY) -> "CalculatorPage":
        """Go to the page on a day, and by default wait until Python has started."""
        on_day(self.page, day)
        self.page.goto(self.path)
        if ready:
            expect(self.status).to_have_text(READY, timeout=SENEST_MS)
        return self

    def begin_again(self) -> "CalculatorPage":
        """Back to the example, with focus at the top of the page."""
        self.form.get_by_role("button", name="Begynd forfra").click()
        self.expect_state("eksempel")
        self.page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
        return self

    def open_rows(self) -> None:
        """Choose to write the expenses one by one."""
        self.page.get_by_label("Dine udgifter hver for sig", exact=True).check()

    def field(self, name: str) -> Locator:
        """The group of a question: label, input, help and error."""
        return self.page.locator(f'.sn-felt[data-felt="{name}"]')

    def input(self, name: str) -> Locator:
        """The input of a question with one input."""
        return self.page.locator(f"#f-{name}")

    def error(self, name: str) -> Locator:
        """The place beside the field where its error stands."""
        return self.page.locator(f"#e-{name}")

    def expect_state(self, state: str) -> None:
        """Whether the answer is `eksempel`, `nyt` or `gammelt`; the first one has to wait for Python to start."""
        expect(self.answer).to_have_attribute("data-tilstand", state, timeout=SENEST_MS)
