"""While the calculators start, and when they cannot: the page says what is true, and what the reader can do."""

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.calculator_page import CalculatorPage
from tests.browser.conftest import ARGUMENTS, OpenPage, find_chromium
from tests.taalmodighed import SENEST_MS

IN_THE_WORKER = "**/assets/beregner/{}"
PAGES_OWN = "**/assets/calculator/calculator-*.js"
# The theme says that it has started by making `document$`.
THEME_STARTED = """Object.defineProperty(window, "document$", { configurable: true, set() {
  window.themeStarted ??= performance.now();
} });
new MutationObserver(() => {
  if (document.querySelector(".sn-svar[data-tilstand=nyt]")) window.answered ??= performance.now();
}).observe(document, { subtree: true, attributes: true });"""
POLICY_WORDS = "script-src 'self' 'wasm-unsafe-eval'"


class _StrictHandler(SimpleHTTPRequestHandler):
    """Serves a site whose policy has forgotten WebAssembly."""

    def log_message(self, *_: Any) -> None:
        """Nothing: the tests say what went wrong."""

    def end_headers(self) -> None:
        """Only files of its own, and no WebAssembly."""
        if self.path.startswith("/assets/"):
            self.send_header("Content-Security-Policy", "default-src 'self'; script-src 'self'")
        super().end_headers()


@pytest.fixture
def streng_adresse(site: Path) -> Iterator[str]:
    """The address of the site served under a policy without wasm-unsafe-eval."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_StrictHandler, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def expect_stopped(page: Page, short: str, message: str) -> CalculatorPage:
    """The explanation stands in the answer's place, said aloud in short; the example and the rules are still there."""
    beregner = CalculatorPage(page, "merudgift")
    panel = page.locator(".sn-svar .sn-stop")
    expect(panel).to_contain_text(short, timeout=SENEST_MS)
    expect(beregner.status).to_have_text(short)
    panel.get_by_text("Til it-afdelingen").click()
    expect(panel).to_contain_text(message)
    expect(panel.get_by_role("button", name="Prøv igen")).to_be_visible()
    expect(beregner.answer).to_contain_text("kr. om måneden")
    expect(page.get_by_role("heading", name="Læs reglerne")).to_be_visible()
    return beregner


def test_policy_forbids_webassembly(browser: Browser, streng_adresse: str) -> None:
    """Under a policy without wasm-unsafe-eval the page names the exact words for the IT department."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{streng_adresse}/beregnere/merudgift/")
    expect_stopped(page, "Beregneren kan ikke starte: WebAssembly er forbudt her.", POLICY_WORDS)
    assert 360 >= page.evaluate("document.documentElement.scrollWidth")
    page.close()


def test_browser_without_webassembly(browser: Browser, adresse: str) -> None:
    """A browser whose WebAssembly is turned off is told so, with what to try."""
    arguments = [*ARGUMENTS, "--js-flags=--jitless"]
    without = browser.browser_type.launch(executable_path=find_chromium(), args=arguments)
    page = without.new_page()
    page.goto(f"{adresse}/beregnere/merudgift/")
    expect_stopped(page, "Beregneren kan ikke starte: WebAssembly er slået fra.", POLICY_WORDS)
    without.close()


@pytest.mark.parametrize(
    ("script", "fil", "status", "short"),
    [
        ("delete window.Worker", "nothing", 200, "Beregneren kan ikke starte: Browseren er for gammel."),
        ("", "worker-*.js", 404, "Beregneren kan ikke starte: En fil mangler på siden."),
        ("", "satser-*/satser.json", 404, "Beregneren kan ikke starte: En fil mangler på siden."),
        ("", "worker-*.js", 200, "Beregneren kan ikke starte: Browseren er for gammel."),
    ],
)
def test_old_browser_and_missing_file(ny_side: OpenPage, script: str, fil: str, status: int, short: str) -> None:
    """No workers, a script the browser cannot read, and a file that is gone are told apart."""
    page = ny_side()
    page.add_init_script(script)
    answer = {"status": status, "content_type": "text/javascript", "body": "not the language, of any browser"}
    page.context.route(IN_THE_WORKER.format(fil), lambda route: route.fulfill(**answer))
    page.goto("/beregnere/merudgift/")
    expect_stopped(page, short, "Browserens besked:")


def test_lost_network_and_again(side: Page) -> None:
    """A start cut off by the network says so; what was typed is kept, and answered when tried again."""
    abort = _until_mended(side.context)
    beregner = CalculatorPage(side, "merudgift").open(ready=False)
    beregner.input("merudgift_md").fill("1.654")
    expect_stopped(side, "Beregneren kan ikke hentes: Forbindelsen blev afbrudt.", "Failed to fetch")
    expect(beregner.input("merudgift_md")).to_have_value("1.654")
    side.context.unroute("**/satser.json", abort)
    side.get_by_role("button", name="Prøv igen").click()
    expect(side.locator(".sn-stop")).to_have_count(0)
    expect(beregner.answer).to_be_focused()
    beregner.expect_state("nyt")
    expect(beregner.result).to_contain_text("1.103 kr. om måneden")


def test_back_on_the_network(side: Page) -> None:
    """A reader who was off the network is started by itself when it comes back."""
    abort = _until_mended(side.context)
    side.add_init_script("Object.defineProperty(navigator, 'onLine', { get: () => false })")
    side.goto("/beregnere/merudgift/")
    expect_stopped(side, "Beregneren kan ikke hentes: Du er ikke på nettet.", "Failed to fetch")
    side.context.unroute("**/satser.json", abort)
    side.evaluate("dispatchEvent(new Event('online'))")
    expect(side.locator(".sn-status")).to_contain_text("Klar", timeout=SENEST_MS)
    expect(side.locator(".sn-stop")).to_have_count(0)


def _until_mended(context: BrowserContext) -> Any:
    """Cut off the file of the rates; gives what `unroute` needs."""

    def abort(route: Route) -> None:
        route.abort()

    context.route("**/satser.json", abort)
    return abort


def test_slow_start_tells_the_truth(side: Page) -> None:
    """Never “klar” before it is; the wait is counted, what is typed is promised an answer, and gets it."""
    held: list[Route] = []
    side.context.route("**/satser.json", lambda route: held.append(route))
    beregner = CalculatorPage(side, "merudgift").open(ready=False)
    expect(beregner.status).to_have_text("Beregneren gøres klar …")
    beregner.input("merudgift_md").fill("1.654")
    expect(beregner.status).to_contain_text("Det, der står i felterne, bliver regnet, så snart beregneren er klar.")
    expect(beregner.status).to_contain_text("Beregneren hentes.")
    ur = side.locator(".sn-ur")
    expect(ur).to_have_text(re.compile(r"^\d+ sek\.$"))
    expect(ur).to_have_attribute("aria-hidden", "true")
    beregner.expect_state("eksempel")
    held[0].continue_()
    beregner.expect_state("nyt")
    expect(beregner.result).to_contain_text("1.103 kr. om måneden")
    expect(beregner.status).to_contain_text("1.103 kr. om måneden")
    expect(ur).to_be_empty()


def test_the_theme_waits_for_the_calculator(side: Page) -> None:
    """The theme's program starts after the calculator's first answer or three seconds, and where there is none."""
    held: list[Route] = []
    side.context.route("**/satser.json", lambda route: held.append(route))
    side.add_init_script(THEME_STARTED)
    beregner = CalculatorPage(side, "merudgift").open(ready=False)
    beregner.input("merudgift_md").fill("1.654")
    side.wait_for_timeout(1000)
    assert not side.evaluate("'themeStarted' in window")
    held[0].continue_()
    beregner.expect_state("nyt")
    side.wait_for_function("() => 'themeStarted' in window")
    assert side.evaluate("window.themeStarted > Math.min(window.answered, 3000)")
    side.goto("/om/")
    side.wait_for_function("() => 'themeStarted' in window")


def test_script_that_never_comes(side: Page) -> None:
    """When the page's own script cannot be read or fetched, the page says so itself after a while."""
    side.context.route(PAGES_OWN, lambda route: route.abort())
    side.goto("/beregnere/merudgift/")
    besked = side.locator(".sn-uden-script")
    expect(besked).to_be_hidden()
    expect(besked).to_be_visible()
    expect(CalculatorPage(side, "merudgift").answer).to_contain_text("kr. om måneden")


def test_the_worker_is_started_from_the_head(side: Page) -> None:
    """The worker starts though the page's own script never comes; with it, the page takes that worker over."""
    side.context.route(PAGES_OWN, lambda route: route.abort())
    with side.expect_worker():
        side.goto("/beregnere/merudgift/")
    side.context.unroute(PAGES_OWN)
    started: list[str] = []
    side.on("worker", lambda worker: started.append(worker.url))
    CalculatorPage(side, "merudgift").open()
    assert 1 == len(started)


def test_who_saves_data_waits_until_asked(side: Page) -> None:
    """With data saving on, nothing is started from the head."""
    side.add_init_script("Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) })")
    side.context.route(PAGES_OWN, lambda route: route.abort())
    side.goto("/beregnere/merudgift/")
    assert [] == side.workers
