"""Where WebAssembly does not come, or may not run, every page says so within ten seconds and in the same words."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import ARGUMENTS, BLOCKED, find_chromium
from tests.browser.mange_page import as_csv, case
from tests.browser.vaert import Vaert
from tests.udsnit import udsnit

KNOWN_WITHIN_MS = 10_000
FILTERED = "Netværket spærrer for en fil."
OFF = "WebAssembly er slået fra."
FROM_DISK = "Siden er åbnet som en fil på din enhed"
WHAT_IF = "/serviceniveau/hvad-nu-hvis/egenbetaling-107/"
# Each page with the place where it tells, and what it calls the thing that does not start.
PAGES = {
    "/beregnere/merudgift/": (".sn-stop-titel", "Beregneren kan ikke starte"),
    "/mange/": (".sn-stop-titel", "Beregnerne kan ikke starte"),
    WHAT_IF: (".sn-stop-titel", "Beregningen kan ikke starte"),
}

# What a filter gives in the place of WebAssembly.
ANSWERS = [(403, "text/html"), (200, "text/html"), (200, "application/wasm")]


@pytest.fixture
def filtreret(browser: Browser, net: Vaert) -> Iterator[Page]:
    """A reader behind a filter that is yet to be told what it stops."""
    with browser.new_context(base_url=net.adresse, locale="da-DK", **BLOCKED) as context:  # type: ignore[arg-type]
        yield context.new_page()


@pytest.fixture(scope="module")
def uden_wasm(browser: Browser) -> Iterator[Browser]:
    """A browser that has no WebAssembly."""
    arguments = [*ARGUMENTS, "--js-flags=--jitless"]
    without = browser.browser_type.launch(executable_path=find_chromium(), args=arguments)
    yield without
    without.close()


@pytest.mark.parametrize(("path", "answer"), udsnit(product(PAGES, ANSWERS), 2))
def test_a_filter_that_stops_webassembly(filtreret: Page, net: Vaert, path: str, answer: tuple[int, str]) -> None:
    """Refused, or a page of words in its place: the filter is named, and no slow net."""
    place, what = PAGES[path]
    net.i_stedet[".wasm"] = answer
    filtreret.goto(path)
    expect(filtreret.locator(place)).to_have_text(f"{what}: {FILTERED}", timeout=KNOWN_WITHIN_MS)
    told = filtreret.locator(".sn-stop")
    expect(told).to_contain_text("Det er ikke din forbindelse, der er langsom.")
    expect(told).to_contain_text(".wasm")


@pytest.mark.parametrize("path", PAGES)
def test_without_webassembly(uden_wasm: Browser, adresse: str, path: str) -> None:
    """A browser without it is told that, at once."""
    place, what = PAGES[path]
    page = uden_wasm.new_page()
    page.goto(adresse + path)
    expect(page.locator(place)).to_have_text(f"{what}: {OFF}", timeout=KNOWN_WITHIN_MS)
    page.close()


def test_a_file_for_many_without_webassembly(uden_wasm: Browser, adresse: str) -> None:
    """Who gives a file all the same is told the same when it is to be calculated."""
    page = uden_wasm.new_page()
    page.goto(f"{adresse}/mange/#beregner=egenbetaling-107&kommune=hvidovre&dato=2023-06-01")
    fil = {"name": "a.csv", "mimeType": "text/csv", "buffer": as_csv([case()])}
    page.locator("#m-fil").set_input_files(fil)  # type: ignore[arg-type]
    expect(page.locator("#m-beregn")).to_be_visible()
    page.locator("#m-beregn").click()
    expect(page.locator("#m-status")).to_have_text(f"Beregnerne kan ikke starte: {OFF}")
    expect(page.locator(".sn-stop")).to_have_count(1)
    page.close()


def test_search_without_webassembly(uden_wasm: Browser, adresse: str) -> None:
    """Titles are searched all the same; what only the texts can answer is told the reason for, and no net is blamed."""
    page = uden_wasm.new_page()
    for path, field in (("/slaa-op/", "#slaa-op-felt"), ("/om/", "#sn-soeg-alt")):
        page.goto(adresse + path)
        if path != "/slaa-op/":
            page.locator(".sn-soegeknap").click()
        page.locator(field).fill("xylofon")
        status = page.locator(f"form:has({field}) .sn-soeg-status")
        expect(status).to_contain_text(f"Søgningen kan ikke starte: {OFF}", timeout=KNOWN_WITHIN_MS)
        expect(status).to_contain_text("Slå op")
        expect(status).not_to_contain_text("net")
    page.close()


def test_a_deadline_without_webassembly(uden_wasm: Browser, adresse: str) -> None:
    """The day that a service's page would work out, and that of a complaint, are not there for the same reason."""
    page = uden_wasm.new_page()
    page.goto(f"{adresse}/frederikshavn/sel-96-bpa/")
    page.locator("#svarfrist-dato").fill("1.6.2023")
    page.locator("#svarfrist-dato").blur()
    reason = f"Datoen kan ikke regnes ud: {OFF}"
    expect(page.locator(".sn-svarfrist-svar")).to_contain_text(reason, timeout=KNOWN_WITHIN_MS)
    page.goto(f"{adresse}/kend-din-ret/klag/#kommune=hvidovre&ydelse=hvidovre/sel-100-merudgifter")
    page.locator("#k-dato").fill("2023-06-01")
    page.locator("#k-dato").blur()
    expect(page.locator("[data-frist]")).to_contain_text(reason, timeout=KNOWN_WITHIN_MS)
    page.close()


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("beregnere/merudgift", "Beregneren"),
        ("mange", "Beregnerne"),
        (WHAT_IF.strip("/"), "Beregningen"),
        ("slaa-op", "Søgningen"),
        ("kend-din-ret/klag", "Formularen"),
    ],
)
def test_opened_from_a_disk(browser: Browser, site: Path, path: str, what: str) -> None:
    """A page that is opened as a file says that this is why, at once."""
    page = browser.new_page()
    page.goto((site / path / "index.html").as_uri())
    told = page.locator(f'[data-uden-script="{what}"]')
    expect(told).to_be_visible()
    expect(told).to_contain_text(f"{what} kan ikke starte: {FROM_DISK}")
    page.close()
