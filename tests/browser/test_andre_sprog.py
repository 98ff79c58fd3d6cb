"""A page in other languages, as its reader chooses them: without a script, on a telephone, heard, printed and found."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import WIDE
from tests.browser.soegefelt import search
from tests.browser.test_axe import in_both_schemes
from tests.browser.vaert import Vaert, vaert

SIDE = "/proevekommune/sel-85-stoette/"
PHONE = {"width": 360, "height": 740}


@pytest.fixture
def sitet(paa_sprog: Path) -> Iterator[Vaert]:
    """The site's server."""
    with vaert(paa_sprog / "site") as server:
        yield server


@pytest.fixture
def side(browser: Browser, sitet: Vaert) -> Iterator[Page]:
    """A small telephone at the site."""
    with browser.new_context(base_url=sitet.adresse, viewport=PHONE, service_workers="block") as context:  # type: ignore[arg-type]
        yield context.new_page()


def test_it_is_chosen_without_a_script(browser: Browser, sitet: Vaert) -> None:
    """The language opens where its name stands, by keyboard, and makes a small screen no wider."""
    settings = {"base_url": sitet.adresse, "java_script_enabled": False}
    with browser.new_context(viewport=PHONE, **settings) as context:  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(SIDE)
        english = page.locator("details[lang=en]")
        expect(english.get_by_text("wheelbarrow")).to_be_hidden()
        summary = english.locator("summary")
        expect(summary).to_have_text("In English")
        summary.focus()
        page.keyboard.press("Enter")
        expect(english.get_by_text("15 hours per week")).to_be_visible()
        expect(page.locator("details[lang=da-simple]").get_by_text("Hjælp hjemme", exact=True)).to_be_hidden()
        box = english.bounding_box()
        assert box is not None and box["x"] >= 0 and box["x"] + box["width"] <= PHONE["width"]


def test_a_screen_reader_is_told_the_language(side: Page) -> None:
    """What is in English lies in an element that says so, Danish names in it say that they are Danish; axe agrees."""
    side.goto(SIDE)
    side.locator("details[lang=en] > summary").click()
    side.locator("details[lang=da-simple] > summary").click()
    said = "(each) => each.closest('[lang]').lang"
    assert "en" == side.get_by_role("heading", name="What do I get?").evaluate(said)
    assert "da" == side.locator("details[lang=en] .sn-lov").evaluate(said)
    assert "da-simple" == side.get_by_text("Du kan få hjælp hjemme hos dig.").evaluate(said)
    assert side.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    # On a small screen axe finds only the theme's own button for the menu.
    side.set_viewport_size(WIDE)  # type: ignore[arg-type]
    assert [] == in_both_schemes(side)


def test_paper_has_what_was_opened(side: Page) -> None:
    """The Danish alone, until a reader has opened another language."""
    side.goto(SIDE)
    side.emulate_media(media="print")
    side.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(side.locator("details[lang=en]")).to_be_hidden()
    side.evaluate("dispatchEvent(new Event('afterprint'))")
    side.emulate_media(media="screen")
    side.locator("details[lang=en] > summary").click()
    side.emulate_media(media="print")
    side.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(side.locator("details[lang=en]").get_by_text("15 hours per week")).to_be_visible()
    expect(side.locator("details[lang=da-simple]")).to_be_hidden()


def test_english_words_find_the_page(side: Page) -> None:
    """A word of the text, as it is searched from any page."""
    side.goto("/")
    expect(search(side, "wheelbarrow support")).to_have_attribute("href", f"{side.url.rstrip('/')}{SIDE}")
