"""The site asks nobody but itself, and says so honestly when it cannot run."""

import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.calculator_page import CalculatorPage
from tests.browser.loefter import within
from tests.browser.soegefelt import search
from tests.browser.test_offline import wait_until_kept
from tests.browser.vaert import Vaert
from tests.taalmodighed import SENEST_MS

# Pagefind asks for its list past every cache, with the time in the address and nothing else.
OWN_CLOCK = re.compile(r"/pagefind-entry\.json\?ts=\d+$")
# Our own notes are read whole; of kept files the addresses, which are the keys, are enough: their content is hashed.
EVERYTHING_STORED = """async () => {
  const stored = [{...localStorage}, {...sessionStorage}, document.cookie, await indexedDB.databases()];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      stored.push(request.url);
      if (name.endsWith("noter")) stored.push(await (await cache.match(request)).text());
    }
  }
  return JSON.stringify(stored);
}"""


def test_calculator_asks_only_the_site(side: Page) -> None:
    """Python is fetched from the site itself and nothing breaks the policy."""
    complaints: list[str] = []
    side.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    CalculatorPage(side, "merudgift").open()
    assert [] == complaints


def test_what_is_typed_stays_in_the_page(laeser: BrowserContext, net: Vaert) -> None:
    """Figures and search words are in no storage of the browser, caches included, and the server never sees them."""
    page = laeser.new_page()
    beregner = CalculatorPage(page, "merudgift").open()
    beregner.input("merudgift_md").fill("1.654,32")
    beregner.expect_state("nyt")
    search(page, "kørestolsrampe merudgift").click()
    page.wait_for_load_state()
    wait_until_kept(page, "satser.json?sn=")
    typed = re.compile(r"1\.?654,32|1654\.32|kørestolsrampe|k%C3%B8restolsrampe")
    kept = within(page, EVERYTHING_STORED)
    assert "satser.json" in kept
    assert not typed.search(kept)
    assert [] == [path for path in net.bedt_om if typed.search(path) or ("?" in path and not OWN_CLOCK.search(path))]


def test_fallback_when_python_cannot_start(side: Page) -> None:
    """Without WebAssembly's file a sentence tells what to do, and the worked example stays."""
    side.context.route("**/*.wasm", lambda route: route.abort())
    beregner = CalculatorPage(side, "egenbetaling-107").open(ready=False)
    expect(beregner.status).to_contain_text("Beregneren kan ikke hentes", timeout=SENEST_MS)
    beregner.expect_state("eksempel")
    expect(beregner.result).to_contain_text("kr. om måneden")
    beregner.input("husleje_md").fill("100")
    expect(beregner.input("husleje_md")).to_have_value("100")
    expect(beregner.status).to_contain_text("Beregneren kan ikke hentes")
