"""One visit to a page in Chromium, timed by probe.js, and medians over several."""

import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext, Playwright

from tests.bench.contestants import EXAMPLE, OWN_INPUT, Bands, Contestant
from tests.bench.server import Link
from tests.browser.conftest import ARGUMENTS, find_chromium

CHANGES = 20
LIMIT_MS = 120_000
LONG_TASK_MS = 50
# How long the reader who comes back stayed the first time: browsers keep compiled WebAssembly when nothing has been
# compiled for two seconds, and our page keeps its files when the reader pauses.
STAY_S = 6
_WITHIN = """([name, limit]) => Promise.race([
  window.probe[name],
  new Promise((_, reject) => setTimeout(() => reject(new Error(`no answer: ${name}`)), limit)),
])"""
PROBE = (Path(__file__).parent / "probe.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Visit:
    """Milliseconds from navigation, bytes over the wire, blocking tasks, and the median time of a change.

    `long_task` is the longest of the visit, `long_change` of the time when things were changed; 0 when none is long.
    """

    first: float
    own: float
    sent: int
    long_task: float
    long_change: float
    change: float


def median(visits: list[Visit]) -> Visit:
    """The median of each figure."""
    return Visit(**{name: statistics.median(getattr(visit, name) for visit in visits) for name in vars(visits[0])})


class Timer:
    """Times visits to the pages at `address`, which come over `link`."""

    def __init__(self, playwright: Playwright, address: str, link: Link, bands: Bands) -> None:
        self._playwright, self._address, self._link, self._bands = playwright, address, link, bands

    def cold(self, page: Contestant, runs: int) -> Visit:
        """A browser that has never been there, each time."""
        visits = []
        for _ in range(runs):
            with self._profile() as open_browser, open_browser() as browser:
                visits.append(self._visit(browser, page))
        return median(visits)

    def warm(self, page: Contestant, runs: int) -> Visit:
        """A new tab of a browser that has been there."""
        with self._profile() as open_browser, open_browser() as browser:
            self._visit(browser, page, STAY_S)
            return median([self._visit(browser, page) for _ in range(runs)])

    def restarted(self, page: Contestant, runs: int) -> Visit:
        """A browser that has been there, closed and opened again."""
        with self._profile() as open_browser:
            with open_browser() as browser:
                self._visit(browser, page, STAY_S)
            visits = []
            for _ in range(runs):
                with open_browser() as browser:
                    visits.append(self._visit(browser, page))
            return median(visits)

    @contextmanager
    def _profile(self) -> Iterator[Callable[[], BrowserContext]]:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            yield lambda: self._playwright.chromium.launch_persistent_context(
                folder, executable_path=find_chromium(), args=ARGUMENTS, locale="da-DK"
            )

    def _visit(self, browser: BrowserContext, contestant: Contestant, stay_s: float = 0) -> Visit:
        page = browser.new_page()
        told = {
            "field": contestant.field,
            "answer": contestant.answer,
            "own": OWN_INPUT,
            "changes": CHANGES,
            "results": {"own": self._bands.own, "example": self._bands.example},
            "other": EXAMPLE,
        }
        page.add_init_script(f"({PROBE.strip()})({json.dumps(told)})")
        before = self._link.sent
        page.goto(f"{self._address}{contestant.path}", wait_until="commit")
        page.evaluate(_WITHIN, ["whenOwn", LIMIT_MS])
        sent = self._link.sent - before
        page.evaluate(_WITHIN, ["whenDone", LIMIT_MS])
        probe = page.evaluate("window.probe")
        time.sleep(stay_s)
        page.close()
        return Visit(
            first=probe["first"],
            own=probe["own"],
            sent=sent,
            long_task=_longest(probe["long"], 0),
            long_change=_longest(probe["long"], probe["own"]),
            change=statistics.median(probe["changes"]),
        )


def _longest(tasks: list[tuple[float, float]], since: float) -> float:
    """The longest of the [start, duration] that began since then and held the page up."""
    return max((took for start, took in tasks if start >= since and took > LONG_TASK_MS), default=0.0)
