"""The tasks of a page's main thread that took so much of its own time that a person notices."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page

from tests.taalmodighed import MAERKES_MS


@contextmanager
def no_long_tasks(browser: Browser, page: Page) -> Iterator[None]:
    """Fails afterwards, naming their milliseconds, if the page held its thread too long in here.

    What the test itself asks of the page arrives as messages to DevTools; that is not the page's own work.
    """
    browser.start_tracing(page=page, categories=["toplevel", "__metadata"])
    yield
    assert [] == _long_tasks(browser.stop_tracing())


def _long_tasks(trace: bytes) -> list[float]:
    events = json.loads(trace)["traceEvents"]
    main = {(e["pid"], e["tid"]) for e in events if e.get("args", {}).get("name") == "CrRendererMain"}
    spans = [e for e in events if e["ph"] == "X" and (e["pid"], e["tid"]) in main]
    asked = [e["ts"] for e in spans if "DevToolsSession" in str(e.get("args"))]
    tasks = [e for e in spans if "RunTask" in e["name"]]
    assert len(tasks) > 100
    long = [e for e in tasks if e.get("tdur", 0) >= 1000 * MAERKES_MS]
    return [e["tdur"] / 1000 for e in long if not any(e["ts"] <= at < e["ts"] + e["dur"] for at in asked)]
