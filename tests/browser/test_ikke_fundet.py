"""A wrong address: the page for it holds at any depth and in a folder, and finds the way where # became %23."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import BLOCKED
from tests.browser.test_offline import visit_and_keep
from tests.browser.vaert import Vaert, vaert

CASE = "kommune=frederikshavn&dato=2018-06-01&merudgift_md=1501"
FOLDERS = ["", "/en/mappe"]
ENCODED = [f"%23{CASE}", f"%2523{CASE}", f"%23{quote(CASE, safe='')}", f"%23{CASE.replace('&', '&amp;')}"]


@contextmanager
def reader(browser: Browser, site: Path, mappe: str, **settings: object) -> Iterator[tuple[Page, str]]:
    """A page, and the site's address in that folder of a server."""
    with vaert(site, mappe) as server, browser.new_context(locale="da-DK", **settings) as context:  # type: ignore[arg-type]
        yield _first(context), server.adresse + mappe


def _first(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.mark.parametrize("mappe", FOLDERS)
def test_it_has_its_styles_and_its_ways(browser: Browser, site: Path, mappe: str) -> None:
    """Styles, links and search of the page are those of the site, however deep the wrong address is."""
    with reader(browser, site, mappe, **BLOCKED) as (page, adresse):
        for path in ("/intet", "/beregnere/intet/", "/hvidovre/a/b/c/d"):
            page.goto(adresse + path)
            expect(page.get_by_role("heading", name="Siden findes ikke")).to_be_visible()
            assert "flex" == page.locator(".md-header__inner").evaluate("(each) => getComputedStyle(each).display")
            page.locator(".sn-soegeknap").click()
            expect(page.locator(".sn-soegedialog")).to_be_visible()
            page.keyboard.press("Escape")
            page.get_by_role("link", name="alle beregnere").click()
            page.wait_for_url(f"{adresse}/beregnere/")
            expect(page.get_by_role("heading", level=1)).not_to_contain_text("findes ikke")


@pytest.mark.parametrize("mappe", FOLDERS)
def test_a_sign_that_was_encoded(browser: Browser, site: Path, mappe: str) -> None:
    """A link whose # became %23 leads to its calculator with its case."""
    with reader(browser, site, mappe, **BLOCKED) as (page, adresse):
        for tail in ENCODED:
            page.goto(f"{adresse}/beregnere/merudgift/{tail}")
            expect(page.locator("#f-kommune")).to_have_value("frederikshavn")
            expect(page.locator("#f-merudgift_md")).to_have_value("1501")
            assert page.url.startswith(f"{adresse}/beregnere/merudgift/#")
        expect(page.locator(".sn-resultat")).to_contain_text("2.000 kr. om måneden")


def test_a_sign_that_was_encoded_without_the_net(laeser: BrowserContext, net: Vaert) -> None:
    """The service worker finds the same way for pages that are kept."""
    page = laeser.new_page()
    visit_and_keep(page, "/beregnere/merudgift/")
    net.nede = True
    page.goto(f"/beregnere/merudgift/%23{CASE}")
    expect(page.locator(".sn-resultat")).to_contain_text("2.000 kr. om måneden")
