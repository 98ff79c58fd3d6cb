"""A calculator and the answers about a service on somebody else's page: two origins, and a strict policy on both."""

import re
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Locator, Page, expect

from tests.browser.vaert import Vaert, vaert
from tests.taalmodighed import SENEST_MS, STARTET_MS, STRAKS

CALCULATOR = (
    '<serviceniveau-indlejret side="beregnere/merudgift" titel="Merudgifter"{extra}>'
    '<a href="{site}/beregnere/merudgift/">Merudgifter</a></serviceniveau-indlejret>'
)
SCRIPT = '<script src="{site}/indlejret/indlejr.js" async></script>'
PHONE = {"width": 360, "height": 740}
# What a stern municipality sends with its own pages: only the site's script and frames, and no inline styles.
POLICY = "default-src 'none'; script-src {site}; frame-src {site}; base-uri 'none'; form-action 'none'"


class Kommunen(ThreadingHTTPServer):
    """A municipality's own website: one page that says what it is given, with a strict policy."""

    def __init__(self, site: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.policy = POLICY.format(site=site)
        self.html = ""

    @property
    def adresse(self) -> str:
        """Without a slash at the end."""
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Kommunen

    def do_GET(self) -> None:
        """The page."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Security-Policy", self.server.policy)
        self.end_headers()
        self.wfile.write(
            '<!doctype html><html lang="da"><meta name="viewport" content="width=device-width"><title>Kommunen</title>'
            f'<body><h1>Kommunen</h1><a id="foer" href="/foer">Før</a>{self.server.html}'
            '<a id="efter" href="/efter">Efter</a>'.encode()
        )

    def log_message(self, *_: Any) -> None:
        """Nothing: the tests say what went wrong."""


@pytest.fixture
def sitet(med_rammer: Path) -> Iterator[Vaert]:
    """The site's server; who may show it is said by each test's municipality."""
    with vaert(med_rammer) as server:
        yield server


@pytest.fixture
def kommunen(sitet: Vaert) -> Iterator[Kommunen]:
    """A municipality that may show the site's pages."""
    with Kommunen(sitet.adresse) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        sitet.rammer = (server.adresse,)
        server.html = CALCULATOR.format(site=sitet.adresse, extra="") + SCRIPT.format(site=sitet.adresse)
        yield server
        server.shutdown()


@pytest.fixture
def klager() -> list[str]:
    """What the browser complained of."""
    return []


@pytest.fixture
def borger(browser: Browser, klager: list[str]) -> Iterator[BrowserContext]:
    """A citizen with a phone; what breaks a policy is written down."""
    with browser.new_context(viewport=PHONE, locale="da-DK") as context:  # type: ignore[arg-type]
        context.set_default_timeout(STARTET_MS)
        context.on("console", lambda said: klager.append(said.text) if said.type == "error" else None)
        yield context


def frame(page: Page) -> FrameLocator:
    """What stands in the municipality's frame."""
    return page.frame_locator("serviceniveau-indlejret iframe")


def fitted(page: Page) -> float:
    """The height of the frame, once it is that of its content."""
    ends = time.monotonic() + STRAKS
    while time.monotonic() < ends:
        high = page.locator("iframe").evaluate("frame => frame.clientHeight")
        content = frame(page).locator("body").evaluate("body => body.getBoundingClientRect().height")
        if abs(high - content) <= 1:
            return float(high)
        page.wait_for_timeout(50)
    raise AssertionError(f"Rammen er {high} høj, og indholdet {content}")


def answered(page: Page) -> Locator:
    """The result of the calculator in the frame, once it is the reader's own."""
    inside = frame(page)
    inside.locator("#f-merudgift_md").fill("1655")
    result = inside.locator(".sn-svar")
    expect(result).to_have_attribute("data-tilstand", "nyt", timeout=SENEST_MS)
    return result


def test_a_calculator_answers_in_a_frame_that_fits(
    borger: BrowserContext, kommunen: Kommunen, klager: list[str]
) -> None:
    """One line of HTML gives a calculator that answers, is as high as its content, and breaks neither page's policy."""
    page = borger.new_page()
    page.goto(kommunen.adresse)
    answered(page)
    inside = frame(page).locator("html")
    page.wait_for_function("() => document.querySelector('serviceniveau-indlejret').childNodes.length === 1")
    expect(inside).to_have_js_property("scrollWidth", inside.evaluate("root => root.clientWidth"))
    assert fitted(page) > 600
    assert [] == klager


def test_the_frame_follows_when_the_content_grows(borger: BrowserContext, kommunen: Kommunen) -> None:
    """The frame is as high as what is unfolded in it, and lower again when that is folded."""
    page = borger.new_page()
    page.goto(kommunen.adresse)
    answered(page)
    link = frame(page).get_by_role("button", name="Link til denne beregning")
    link.click()
    expect(frame(page).get_by_label("Link til beregningen", exact=True)).to_be_visible()
    unfolded = fitted(page)
    link.click()
    expect(frame(page).get_by_label("Link til beregningen", exact=True)).to_be_hidden()
    assert fitted(page) < unfolded - 50


def test_a_link_leads_back_to_the_host(borger: BrowserContext, kommunen: Kommunen, klager: list[str]) -> None:
    """“Gem og del” gives a link to the municipality's own page, which opens the same case in the same frame."""
    page = borger.new_page()
    page.goto(f"{kommunen.adresse}/hjaelp?emne=1")
    answered(page)
    frame(page).get_by_role("button", name="Link til denne beregning").click()
    box = frame(page).get_by_label("Link til beregningen", exact=True)
    expect(box).to_have_value(
        re.compile(rf"^{re.escape(kommunen.adresse)}/hjaelp\?emne=1#sn=merudgift&v=2&n=.*merudgift_md=1655")
    )
    expect(frame(page).get_by_text("Programmer på den side kan læse det.")).to_be_visible()
    other = borger.new_page()
    other.goto(box.input_value())
    expect(frame(other).locator("#f-merudgift_md")).to_have_value("1655")
    expect(frame(other).locator(".sn-svar")).to_have_attribute("data-tilstand", "nyt", timeout=SENEST_MS)
    expect(frame(other).locator(".sn-svar-note")).to_contain_text("det, der står i linket")
    assert [] == klager


def test_a_place_that_may_not_gets_nothing(borger: BrowserContext, kommunen: Kommunen, sitet: Vaert) -> None:
    """A website that is not on the list shows an empty frame, and the link to the site's own page stays."""
    sitet.rammer = ("https://en-anden.dk",)
    page = borger.new_page()
    page.goto(kommunen.adresse)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)
    expect(page.get_by_role("link", name="Merudgifter")).to_be_visible()
    expect(frame(page).locator(".sn-beregner")).to_have_count(0)


def test_the_rest_of_the_site_is_shown_by_nobody(borger: BrowserContext, kommunen: Kommunen, sitet: Vaert) -> None:
    """A page that is not made for frames stays out of them, also where its sister may be in one."""
    kommunen.html = f'<iframe src="{sitet.adresse}/beregnere/merudgift/"></iframe>'
    page = borger.new_page()
    page.goto(kommunen.adresse)
    page.wait_for_load_state("networkidle")
    expect(page.frame_locator("iframe").locator(".sn-beregner")).to_have_count(0)


def test_the_municipality_is_chosen_from_the_start(borger: BrowserContext, kommunen: Kommunen, sitet: Vaert) -> None:
    """A municipality's own name stands in the form, and citizens' own choice of another holds."""
    kommunen.html = CALCULATOR.format(site=sitet.adresse, extra=' kommune="naboby"') + SCRIPT.format(site=sitet.adresse)
    page = borger.new_page()
    page.goto(kommunen.adresse)
    expect(frame(page).locator("#f-kommune")).to_have_value("naboby")


def test_without_a_script(borger: BrowserContext, kommunen: Kommunen, sitet: Vaert, klager: list[str]) -> None:
    """The plain line shows the calculator too, with no script of ours on the municipality's page."""
    kommunen.policy = f"default-src 'none'; frame-src {sitet.adresse}"
    kommunen.html = (
        f'<iframe src="{sitet.adresse}/indlejret/beregnere/merudgift/" title="x" width="100%" height="1400"></iframe>'
    )
    page = borger.new_page()
    page.goto(kommunen.adresse)
    inside = page.frame_locator("iframe")
    inside.locator("#f-merudgift_md").fill("1655")
    expect(inside.locator(".sn-svar")).to_have_attribute("data-tilstand", "nyt", timeout=SENEST_MS)
    inside.get_by_role("button", name="Link til denne beregning").click()
    expect(inside.get_by_label("Link til beregningen", exact=True)).to_have_value(re.compile(rf"^{sitet.adresse}/"))
    assert [] == klager


def test_the_keyboard_goes_in_and_out(borger: BrowserContext, kommunen: Kommunen) -> None:
    """Tab leads from the municipality's page into the frame, through it, and out on the other side; and back."""
    page = borger.new_page()
    page.goto(kommunen.adresse)
    expect(frame(page).locator(".sn-status")).to_contain_text("Klar", timeout=SENEST_MS)
    page.locator("#foer").focus()
    page.keyboard.press("Tab")
    assert "IFRAME" == page.evaluate("document.activeElement.tagName")
    first = frame(page).locator(":focus").evaluate("it => it.outerHTML")
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "efter":
            break
    assert "efter" == page.evaluate("document.activeElement.id")
    for _ in range(80):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("document.activeElement.id") == "foer":
            break
        last = frame(page).locator(":focus").evaluate("it => it.outerHTML")
    assert "foer" == page.evaluate("document.activeElement.id")
    assert first == last


def test_what_has_the_focus_is_brought_into_view(borger: BrowserContext, kommunen: Kommunen) -> None:
    """The municipality's page scrolls to the answer when the reader asks for it: a frame that fits cannot itself."""
    page = borger.new_page()
    page.goto(kommunen.adresse)
    answered(page)
    page.evaluate("scrollTo(0, 0)")
    frame(page).locator("#f-merudgift_md").press("Enter")
    expect(frame(page).locator(".sn-svar")).to_be_focused(timeout=SENEST_MS)
    expect(frame(page).locator(".sn-svar h2")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("scheme", "chosen", "expected"),
    [
        ("dark", "", "slate"),
        ("light", "", "default"),
        ("dark", ' tema="lys"', "default"),
        ("light", ' tema="moerk"', "slate"),
    ],
)
def test_dark_and_light(
    borger: BrowserContext, kommunen: Kommunen, sitet: Vaert, scheme: Any, chosen: str, expected: str
) -> None:
    """The frame is dark where the reader wants it so, unless the municipality has chosen; from its first frame."""
    kommunen.html = CALCULATOR.format(site=sitet.adresse, extra=chosen) + SCRIPT.format(site=sitet.adresse)
    page = borger.new_page()
    page.emulate_media(color_scheme=scheme)
    page.goto(kommunen.adresse)
    expect(frame(page).locator("html")).to_have_attribute("data-md-color-scheme", expected)
    dark = frame(page).locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    assert (expected == "slate") == (dark == "rgb(20, 27, 26)")


@pytest.mark.parametrize(
    ("written", "used"),
    [
        ("#7a1f5c", "rgb(122, 31, 92)"),
        ("7a1f5c", "rgb(122, 31, 92)"),
        ("#ffee88", None),  # nobody can read it on white
        ("red;background:url(https://x.dk)", None),
        ("url(https://x.dk/a.png)", None),
        ("var(--sn-fejl)", None),
    ],
)
def test_own_colours(borger: BrowserContext, kommunen: Kommunen, sitet: Vaert, written: str, used: str | None) -> None:
    """A colour that can be read is used; anything else is as if nobody had written it, and asks nobody for anything."""
    strangers: list[str] = []
    page = borger.new_page()
    page.on("request", lambda asked: strangers.append(asked.url) if "x.dk" in asked.url.partition("?")[0] else None)
    kommunen.html = CALCULATOR.format(site=sitet.adresse, extra=f' farve="{written}"') + SCRIPT.format(
        site=sitet.adresse
    )
    page.goto(kommunen.adresse)
    button = frame(page).get_by_role("button", name="Beregn", exact=True)
    seen = button.evaluate("it => [getComputedStyle(it).backgroundColor, getComputedStyle(it).borderColor].join()")
    assert (used or "rgb(11, 93, 85)") in seen
    assert [] == strangers


def test_a_services_answers(borger: BrowserContext, kommunen: Kommunen, sitet: Vaert, klager: list[str]) -> None:
    """The answers of its own page stand in the frame with their sources; links open in a tab of their own."""
    side = "proevekommune/sel-100-merudgifter"
    kommunen.html = (
        f'<serviceniveau-indlejret side="{side}"></serviceniveau-indlejret>{SCRIPT.format(site=sitet.adresse)}'
    )
    page = borger.new_page()
    page.goto(f"{sitet.adresse}/{side}/")
    answers = page.locator(".sn-spoergsmaal").all_inner_texts()
    page.goto(kommunen.adresse)
    inside = frame(page)
    expect(inside.locator(".sn-klaglink")).to_be_visible()
    assert 4 == len(answers)
    assert answers == inside.locator(".sn-spoergsmaal").all_inner_texts()
    with borger.expect_page() as opened:
        inside.get_by_role("link", name="Hele standarden").click()
    expect(opened.value).to_have_url(f"{sitet.adresse}/{side}/hele/")
    inside.locator(".sn-kildemaerke a").first.click()
    assert 2 == len(borger.pages)
    assert [] == klager


def test_nothing_is_kept_and_nobody_else_is_asked(borger: BrowserContext, kommunen: Kommunen, sitet: Vaert) -> None:
    """The frame asks only the site, says nothing typed to it, and leaves nothing in the browser."""
    asked: list[str] = []
    borger.on("request", lambda request: asked.append(request.url))
    page = borger.new_page()
    page.goto(kommunen.adresse)
    answered(page)
    assert [] == [url for url in asked if not url.startswith((sitet.adresse, kommunen.adresse, "data:", "blob:"))]
    assert [] == [path for path in sitet.bedt_om if "1655" in path]
    stored = "() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"
    assert '[{},{},""]' == page.frames[1].evaluate(stored)
    assert [] == borger.cookies()


def test_the_page_that_makes_the_line(
    borger: BrowserContext, kommunen: Kommunen, sitet: Vaert, klager: list[str]
) -> None:
    """The line that the site's own page makes works where it is put, and the page shows what it gives."""
    page = borger.new_page()
    page.goto(f"{sitet.adresse}/indlejret/")
    expect(frame(page).locator("h1")).to_have_text(re.compile("."))
    page.get_by_text("Jeres egne farver").click()
    page.get_by_label("Farve på links og knapper").fill("#7a1f5c")
    line = page.locator("#i-linje").input_value()
    assert 1 == len(line.splitlines())
    page.get_by_label("Farve på links og knapper").fill("gul")
    expect(page.get_by_role("alert")).to_contain_text("er ikke en farve som #0b5d55")
    kommunen.html = line
    page.goto(kommunen.adresse)
    answered(page)
    seen = frame(page).locator("html").evaluate("root => root.style.getPropertyValue('--sn-doer')")
    assert "#7a1f5c" == seen
    assert [] == klager
