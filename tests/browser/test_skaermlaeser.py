"""What a screen reader meets on a calculator: names, roles, and what is said aloud."""

import re

from playwright.sync_api import expect

from tests.browser.calculator_page import CalculatorPage

# Every text the status line has held, with the time since the page opened.
RECORD = """() => {
  window.said = [];
  new MutationObserver(() => said.push(document.querySelector(".sn-status").textContent))
    .observe(document.querySelector(".sn-status"), { childList: true, characterData: true, subtree: true });
}"""


def test_names_and_roles(merudgift: CalculatorPage) -> None:
    """The accessibility tree holds the fields by name, the result as a region, and the status as a polite region."""
    page = merudgift.page
    expect(page.get_by_role("combobox", name="Kommune")).to_have_accessible_description(re.compile("skal betale"))
    expect(page.get_by_role("textbox", name=re.compile("Din merudgift om måneden"))).to_be_visible()
    expect(page.get_by_role("radio", name="Dine udgifter hver for sig")).to_be_visible()
    expect(page.get_by_role("region", name="Resultat")).to_be_visible()
    expect(page.get_by_role("status")).to_have_count(1)
    assert [] == page.locator(".sn-svar [aria-live], .sn-svar [role=alert], .sn-svar [role=status]").all()
    journal = merudgift.share.get_by_role("button", name="Journalnotat", expanded=False)
    journal.click()
    expect(merudgift.share.get_by_role("button", name="Journalnotat", expanded=True)).to_be_visible()
    page.keyboard.press("Escape")


def test_short_result_is_said_once(merudgift: CalculatorPage) -> None:
    """While the reader types, nothing is said; then the short result alone, once, and the steps never."""
    page = merudgift.page
    page.evaluate(RECORD)
    beloeb = merudgift.input("merudgift_md")
    beloeb.fill("")
    beloeb.press_sequentially("1654", delay=60)
    short = "Dit tilskud: 1.103 kr. om måneden (satserne er beregnet af os, ikke fundet på tryk)"
    expect(merudgift.status).to_have_text(short)
    page.wait_for_timeout(800)
    said = [text for text in page.evaluate("said") if text]
    assert short == said[-1]
    assert 2 >= len(said)
    assert len(short) >= max(map(len, said))


def test_mistakes_wait_for_a_pause(merudgift: CalculatorPage) -> None:
    """A number half written is no mistake; it is told when the reader pauses, and at once on Enter."""
    beloeb = merudgift.input("merudgift_md")
    beloeb.fill("1654")
    expect(merudgift.result).to_contain_text("1.103")
    beloeb.focus()
    page = merudgift.page
    page.evaluate("window.shown = []")
    page.evaluate(
        """() => new MutationObserver(() => shown.push(document.querySelector("#e-merudgift_md").hidden))
             .observe(document.querySelector("#e-merudgift_md"), { attributes: true })"""
    )
    page.keyboard.press("End")
    page.keyboard.type(",")
    page.keyboard.type("5")
    expect(merudgift.result).to_contain_text("1.103")
    page.wait_for_timeout(600)
    assert False not in page.evaluate("shown")


def test_examples_by_keyboard(merudgift: CalculatorPage) -> None:
    """An example is unfolded, picked and answered with the keyboard, marked as pressed until something is typed."""
    page = merudgift.page
    page.get_by_text("Prøv et eksempel").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    eksempel = page.get_by_role("button", name="Fra 2023: i bånd 1")
    expect(eksempel).to_have_attribute("aria-pressed", "true")
    expect(merudgift.note).to_contain_text("Regnet på eksemplet “Fra 2023: i bånd 1”.")
    expect(merudgift.result).to_contain_text("1.103 kr.")
    merudgift.input("merudgift_md").fill("100")
    expect(eksempel).to_have_attribute("aria-pressed", "false")


def test_unfolded_notes_stay_unfolded(merudgift: CalculatorPage) -> None:
    """A contradiction the reader has unfolded is still so after the next answer."""
    merudgift.input("merudgift_md").fill("1.700")
    merudgift.expect_state("nyt")
    merudgift.answer.locator("summary").first.click()
    merudgift.input("merudgift_md").fill("1.701")
    expect(merudgift.steps.first).to_contain_text("1.701")
    expect(merudgift.answer.locator("details").first).to_have_attribute("open", "")
