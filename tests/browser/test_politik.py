"""The Content-Security-Policy is sent and written, and nothing on the site breaks it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.site.policy import HEADER_POLICY, META_POLICY
from tests.browser.calculator_page import CalculatorPage
from tests.browser.conftest import OpenPage
from tests.browser.soegefelt import search
from tests.taalmodighed import SENEST_MS

LISTEN = """
window.breaches = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.breaches.push(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""
DARK = 'label[title="Skift til mørke farver"]'
INK = """() => {
  const seen = (window.colours = []);
  const look = () => {
    if (document.body) seen.push(getComputedStyle(document.body).backgroundColor);
    if (document.readyState !== "complete") requestAnimationFrame(look);
  };
  look();
}"""


@contextmanager
def listening(page: Page) -> Iterator[list[str]]:
    """Collects what breaks the policy in the page, and what the console says of it in page and worker."""
    page.add_init_script(LISTEN)
    found: list[str] = []
    page.on(
        "console", lambda message: found.append(message.text) if "Content Security Policy" in message.text else None
    )
    yield found
    found += page.evaluate("window.breaches")


def test_policy_allows_no_text_to_run() -> None:
    """Neither inline code nor eval is allowed, nor anything from elsewhere; only WebAssembly may be compiled."""
    assert not re.search(r"unsafe-inline|'unsafe-eval'|https?:|\*", HEADER_POLICY)
    assert "script-src 'self' 'wasm-unsafe-eval'" in HEADER_POLICY
    assert "form-action 'none'" in META_POLICY
    assert "frame-ancestors 'none'" in HEADER_POLICY


def test_every_page_carries_the_policy_first(site: Path) -> None:
    """The policy stands in the head before any script or style, on every page."""
    first = re.compile(r"<head>(?:<!--[^>]*-->)?(?:<meta charset=[^>]*>)?<meta http-equiv=\"Content-Security-Policy\"")
    without = [page for page in site.rglob("*.html") if not first.search(page.read_text(encoding="utf-8"))]
    assert [] == without


def test_use_of_the_site_breaks_nothing(side: Page) -> None:
    """Searching, changing colours and calculating are all within the policy."""
    with listening(side) as breaches:
        side.goto("/hvidovre/sel-100-merudgifter/")
        side.locator(DARK).click()
        expect(side.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        search(side, "merudgift")
        breaches += side.evaluate("window.breaches")
        beregner = CalculatorPage(side, "merudgift").open()
        expect(side.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        beregner.input("merudgift_md").fill("1.654")
        beregner.expect_state("nyt")
        beregner.open_rows()
    assert [] == breaches


def test_use_of_the_menu_on_a_telephone(telefon: Page) -> None:
    """The drawer and its submenus open without a breach."""
    with listening(telefon) as breaches:
        telefon.goto("/om/")
        telefon.locator(".md-header label[for=__drawer]").tap()
        expect(telefon.locator(".md-sidebar--primary")).to_be_in_viewport()
    assert [] == breaches


@pytest.mark.parametrize(
    "seed",
    [
        "document.body.append(Object.assign(document.createElement('script'), {textContent: '1'}))",
        "document.body.setAttribute('style', 'color: red')",
        "document.body.append(Object.assign(new Image(), {src: 'https://example.org/maaling.gif'}))",
        "new Worker(URL.createObjectURL(new Blob(['1'])))",
    ],
)
def test_a_breach_is_noticed(browser: Browser, adresse: str, seed: str) -> None:
    """What the tests above look for is found when it is there, and the browser stops it."""
    with browser.new_context(base_url=adresse, service_workers="block") as context:
        context.set_default_timeout(SENEST_MS)
        page = context.new_page()
        with listening(page) as breaches:
            page.goto("/om/")
            page.evaluate(f"() => {{ {seed} }}")
            page.wait_for_function("window.breaches.length > 0")
        assert breaches


def test_dark_from_the_first_frame(ny_side: OpenPage) -> None:
    """Who has chosen dark never sees a light page first, though the choice is read by a file."""
    page = ny_side(color_scheme="light")
    page.goto("/om/")
    page.locator(DARK).click()
    page.add_init_script(f"({INK})()")
    page.goto("/kilder/")
    (colour,) = set(page.evaluate("window.colours"))
    assert colour == page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_without_javascript_nothing_is_sent(browser: Browser, adresse: str) -> None:
    """Without JavaScript a form cannot send what is typed: the policy stops Enter, and nothing is asked for."""
    with browser.new_context(base_url=adresse, java_script_enabled=False) as context:
        context.set_default_timeout(SENEST_MS)
        page = context.new_page()
        page.goto("/beregnere/merudgift/")
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url) if request.is_navigation_request() else None)
        page.locator("#f-merudgift_md").fill("1654")
        with page.expect_console_message(lambda message: "form-action" in message.text):
            page.keyboard.press("Enter")
        assert [] == asked
        assert page.url == f"{adresse}/beregnere/merudgift/"
