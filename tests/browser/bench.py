"""`make bench`: how long a reader waits on the calculator page, against a plain Pyodide page with the same rules.

Both are served by the same local server and opened in the same Chromium, one after the other; the figures
are medians, and the ratio is what counts: the times belong to this machine.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from generator.site.byg import byg
from tests.browser.conftest import ARGUMENTS, find_chromium

RUNS = 5
OWN_INPUT = "1.655"
RESULT = "2.206 kr. om måneden"

PLAIN = """<!doctype html><html lang="da"><title>Plain Pyodide</title><p id="svar"></p><script type="module">
const runtime = await (await fetch("/assets/beregner/runtime.json")).json();
const at = (path) => new URL(`/assets/beregner/${path}`, location).href;
const core = at(`${runtime.pyodide}/`);
const { loadPyodide } = await import(`${core}pyodide.mjs`);
const pyodide = await loadPyodide({
  indexURL: core,
  lockFileURL: at(`${runtime.regler}/pyodide-lock.json`),
  packages: [runtime.pakke],
});
const satser = await (await fetch("/api/v1/satser.json")).text();
const bro = pyodide.pyimport("calculators.bro").Bro(satser);
const svar = { beregner: "merudgift", kommune: "hvidovre", dato: "2023-06-01", svar: { merudgift_md: "OWN_INPUT" } };
document.querySelector("#svar").textContent = JSON.parse(bro.svar_paa(JSON.stringify(svar))).tekst;
</script></html>"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Nothing: the figures are the output."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_: Any) -> None:
        """Nothing: a page that is closed as soon as it has answered breaks off its other requests."""


def first_on_screen(page: Page, address: str) -> None:
    """Until a correct result stands on the calculator's page: the worked example."""
    page.goto(f"{address}/beregnere/merudgift/", wait_until="commit")
    page.locator(".sn-resultat").wait_for()


def own_result(page: Page, address: str) -> None:
    """Until the reader's own amount, typed at once, is answered."""
    page.goto(f"{address}/beregnere/merudgift/", wait_until="commit")
    page.locator("#f-merudgift_md").fill(OWN_INPUT)
    page.locator('.sn-svar[data-tilstand="nyt"] .sn-resultat', has_text=RESULT).wait_for()


def plain(page: Page, address: str) -> None:
    """The same on a plain Pyodide page."""
    page.goto(f"{address}/plain.html", wait_until="commit")
    page.locator("#svar", has_text=RESULT).wait_for()


def measure(browser: Browser, address: str, act: Callable[[Page, str], None], warm: bool) -> float:
    """Median milliseconds of one act; cold in a fresh profile each time, warm on the second visit of a profile."""
    times = []
    for _ in range(RUNS):
        with browser.new_context(locale="da-DK") as context:
            if warm:
                act(context.new_page(), address)
            page = context.new_page()
            start = time.perf_counter()
            act(page, address)
            times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    """Build the site, measure, and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        byg(Path("mkdocs.yml"), site)
        (site / "plain.html").write_text(PLAIN.replace("OWN_INPUT", OWN_INPUT), encoding="utf-8")
        with _Server(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
            Thread(target=server.serve_forever, daemon=True).start()
            report(f"http://127.0.0.1:{server.server_port}")
            server.shutdown()


def report(address: str) -> None:
    """Print a line for each page and visit, with its ratio to the plain page's."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        for name, warm in (("cold", False), ("warm", True)):
            base = measure(browser, address, plain, warm)
            print(f"{name}  plain Pyodide, own result     {base:7.0f} ms  1.00")  # noqa: T201
            for label, act in (("example on screen", first_on_screen), ("own result       ", own_result)):
                taken = measure(browser, address, act, warm)
                print(f"{name}  our page, {label}  {taken:7.0f} ms  {taken / base:.2f}")  # noqa: T201
        browser.close()


if __name__ == "__main__":
    main()
