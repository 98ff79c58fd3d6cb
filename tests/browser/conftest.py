"""A built site on 127.0.0.1, and Chromium to read it with; no request may leave the site."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect, sync_playwright

from tests.browser.calculator_page import CalculatorPage
from tests.browser.mange_page import MangePage
from tests.browser.vaert import Vaert, vaert
from tests.taalmodighed import STARTET_MS, STRAKS_MS

PROJECT = Path(__file__).resolve().parents[2]
# The one without windows of its own opens a page at a third of the cost; it draws type as the other does when told to.
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
]
WIDE = {"width": 1280, "height": 900}
BLOCKED = {"service_workers": "block"}
FONTS = "**/*.woff2"
# The site's own type, and what the machine has: readers may have fonts of their own, or none of ours arrives in time.
OWN, MACHINES = "egen skrift", "maskinens skrift"

OpenPage = Callable[..., Page]

expect.set_options(timeout=STRAKS_MS)


def find_chromium() -> str | None:
    """The program named by CHROMIUM, or the first browser on PATH."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)


@pytest.fixture(scope="session")
def site(bygget: Path) -> Path:
    """The built site."""
    return bygget


@pytest.fixture(scope="session")
def adresse(site: Path) -> Iterator[str]:
    """The address of the served site, without a slash at the end."""
    with vaert(site) as server:
        yield server.adresse


@pytest.fixture
def net(site: Path) -> Iterator[Vaert]:
    """A server for one test, whose net can fail and whose site can be exchanged."""
    with vaert(site) as server:
        yield server


@pytest.fixture
def laeser(browser: Browser, net: Vaert) -> Iterator[BrowserContext]:
    """A reader at `net` whose browser may keep pages."""
    with browser.new_context(base_url=net.adresse, locale="da-DK") as context:
        context.set_default_timeout(STARTET_MS)
        yield context


@pytest.fixture(scope="session")
def stier(site: Path) -> list[str]:
    """The path of every page of the site."""
    pages = [page.relative_to(site).as_posix() for page in site.rglob("*.html")]
    return sorted("/" + page.removesuffix("index.html") for page in pages)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium from CHROMIUM or PATH."""
    program = find_chromium()
    if program is None:
        pytest.skip("Chromium findes ikke. Sæt CHROMIUM til programmets sti.")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield chromium
        chromium.close()


@contextmanager
def _guarded_pages(browser: Browser, adresse: str) -> Iterator[OpenPage]:
    """Makes pages with the given settings; at the end fails if anything was asked of another origin,

    or if the browser complained that something broke the policy. The service worker has tests of its own.
    """
    contexts: list[BrowserContext] = []
    strangers: list[str] = []
    breaches: list[str] = []

    def guard(request: Request) -> None:
        if not request.url.startswith((f"{adresse}/", "data:", "blob:")):
            strangers.append(request.url)

    def listen(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            breaches.append(message.text)

    def make(**settings: Any) -> Page:
        context = browser.new_context(**{"viewport": WIDE, "base_url": adresse, "locale": "da-DK"} | BLOCKED | settings)
        context.set_default_timeout(STARTET_MS)
        context.on("request", guard)
        context.on("console", listen)
        contexts.append(context)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()
    assert [] == strangers
    assert [] == breaches


@pytest.fixture
def ny_side(browser: Browser, adresse: str) -> Iterator[OpenPage]:
    """A maker of pages for one test."""
    with _guarded_pages(browser, adresse) as make:
        yield make


@pytest.fixture(params=[OWN, MACHINES])
def skrift(request: pytest.FixtureRequest) -> str:
    """Each of the two types, for tests of what a type may change."""
    return str(request.param)


@pytest.fixture
def side_med_skrift(ny_side: OpenPage, skrift: str) -> OpenPage:
    """A maker of pages for one test, in the type of `skrift`."""

    def make(**settings: Any) -> Page:
        page = ny_side(**settings)
        if skrift == MACHINES:
            page.context.route(FONTS, lambda route: route.abort())
        return page

    return make


@pytest.fixture
def side(ny_side: OpenPage) -> Page:
    """A page as wide as an ordinary screen."""
    return ny_side()


@pytest.fixture
def telefon(ny_side: OpenPage) -> Page:
    """A page as wide as a small telephone."""
    return ny_side(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)


@pytest.fixture(scope="module")
def aaben_merudgift(browser: Browser, adresse: str) -> Iterator[CalculatorPage]:
    """The page of `merudgift`, ready, shared by the tests of a file so that Python starts once."""
    with _guarded_pages(browser, adresse) as make:
        yield CalculatorPage(make(), "merudgift").open()


@pytest.fixture
def merudgift(aaben_merudgift: CalculatorPage) -> CalculatorPage:
    """The page of `merudgift`, ready and showing its example."""
    return aaben_merudgift.begin_again()


@pytest.fixture
def damaged_site(site: Path, browser: Browser, tmp_path: Path) -> Iterator[Callable[[Callable[[Path], None]], Page]]:
    """A page on a copy of the site that the test has edited."""
    with ExitStack() as stack:

        def open_copy(edit: Callable[[Path], None]) -> Page:
            copy = tmp_path / "site"
            shutil.copytree(site, copy)
            edit(copy)
            address = stack.enter_context(vaert(copy)).adresse
            return stack.enter_context(_guarded_pages(browser, address))()

        yield open_copy


@pytest.fixture(scope="module")
def mange(browser: Browser, adresse: str) -> Iterator[MangePage]:
    """“Mange på én gang”, ready, shared by the tests of a file so that Python starts once."""
    with _guarded_pages(browser, adresse) as make:
        yield MangePage(make()).open(ready=True)
