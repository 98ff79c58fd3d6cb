"""Waiting for a promise in the page, with a limit: Playwright's own `evaluate` waits for ever."""

import time
from typing import Any

from playwright.sync_api import Page

from tests.taalmodighed import SENEST

PAUSE_MS = 250
# The promise, or an error when it takes too long.
LIMITED = """(argument) => Promise.race([
  (%s)(argument),
  new Promise((_, late) => setTimeout(() => late(new Error("ikke inden for tiden")), %d)),
])"""


def within(page: Page, promised: str, argument: Any = None, seconds: int = SENEST) -> Any:
    """What a function in the page promises; it fails when the promise is not kept within the time."""
    return page.evaluate(LIMITED % (promised, seconds * 1000), argument)


def wait_until(page: Page, promised: str, argument: Any = None) -> None:
    """Wait until a function's promise is kept with something true; Playwright's own waiting does not await it."""
    end = time.monotonic() + SENEST
    while not within(page, promised, argument):
        assert time.monotonic() < end, (promised, argument)
        page.wait_for_timeout(PAUSE_MS)
