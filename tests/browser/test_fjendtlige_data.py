"""Standards that hold HTML and script are shown as the text they are, everywhere it is shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.load.findings import DataErrors
from generator.site.build import build_site
from tests.browser.calculator_page import CalculatorPage
from tests.browser.soegefelt import search
from tests.browser.vaert import Vaert, vaert
from tests.generator.proeve import KOMMUNE, STOETTE, Proeve, lav_proeve
from tests.generator.projektkopi import lav_projektkopi
from tests.taalmodighed import SENEST_MS
from tests.udsnit import udsnit

SCRIPT = "<script>window.ondt=true</script>"
IMAGE = '<img src=x onerror="window.ondt=true">'
SVG = '<svg onload="window.ondt=true"><style>body</style></svg>'
PLACE = "/proevekommune/sel-85-stoette/"
HOSTILE_ELEMENTS = """() => [...document.querySelectorAll("*")]
  .filter((each) => each.matches("[onload], [onerror], [src=x], style, a[href^='javascript:']")
    || (each.matches("script:not([src])") && !["application/json", "application/ld+json"].includes(each.type)))
  .map((each) => each.outerHTML.slice(0, 80))"""


def _projekt(mappe: Path) -> Proeve:
    lav_projektkopi(mappe, None)
    return lav_proeve(mappe)


@pytest.fixture(scope="module")
def ond_vaert(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vaert]:
    """A small site made of hostile data."""
    mappe = tmp_path_factory.mktemp("ondt") / "projekt"
    proeve = _projekt(mappe)
    proeve.ret(KOMMUNE, "navn: Prøve Kommune", f"navn: 'Prøve {SCRIPT} Kommune'")
    proeve.ret(KOMMUNE, "navn: Rådgivningen", f"navn: 'Rådgivningen {SVG}'")
    proeve.ret(KOMMUNE, "om: Her står, hvad", f"om: 'Her står {SCRIPT} {IMAGE}'\n#")
    proeve.ret(STOETTE, "titel: Støtte i hjemmet", f"titel: 'Støtte {IMAGE} hjemme'")
    proeve.ret(STOETTE, "kort: Du kan få støtte i dit hjem.", f"kort: 'Du kan få {SVG} støtte {SCRIPT} hjemme.'")
    proeve.ret(STOETTE, "betegnelse: Flest timer om ugen", f"betegnelse: 'Flest </td></table>{SCRIPT} timer'")
    build_site(mappe / "mkdocs.yml", mappe / "site")
    with vaert(mappe / "site") as server:
        yield server


@pytest.fixture
def ond_side(browser: Browser, ond_vaert: Vaert) -> Iterator[Page]:
    """A page of the hostile site; at the end nothing has run, and the policy had nothing to stop."""
    complaints: list[str] = []
    with browser.new_context(base_url=ond_vaert.adresse, service_workers="block") as context:
        context.set_default_timeout(SENEST_MS)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        yield page
        assert not page.evaluate("'ondt' in window")
        assert [] == page.evaluate(HOSTILE_ELEMENTS)
    assert [] == complaints


def test_pages_and_menu(ond_side: Page) -> None:
    """Headings, text, tables and the menu show the signs themselves."""
    ond_side.goto(PLACE)
    expect(ond_side.get_by_role("heading", level=1)).to_contain_text(IMAGE)
    expect(ond_side.locator("article")).to_contain_text(SCRIPT)
    expect(ond_side.locator(".md-nav--primary")).to_contain_text(IMAGE)
    assert [] == ond_side.evaluate(HOSTILE_ELEMENTS)
    ond_side.goto("/proevekommune/")
    expect(ond_side.get_by_role("heading", level=1)).to_contain_text(SCRIPT)
    expect(ond_side.locator("article address")).to_contain_text("<svg onload")


def test_every_page_of_the_site(ond_side: Page, ond_vaert: Vaert) -> None:
    """No page has an element or attribute that the data brought in."""
    found = []
    for page in udsnit(sorted(ond_vaert.site.rglob("*.html")), 2):
        ond_side.goto("/" + page.relative_to(ond_vaert.site).as_posix())
        found += ond_side.evaluate(HOSTILE_ELEMENTS)
    assert [] == found


def test_search(ond_side: Page) -> None:
    """The search finds the page by its words, and shows the signs as text."""
    ond_side.goto("/om/")
    search(ond_side, "støtte")
    expect(ond_side.locator(".sn-soegedialog .sn-traef")).to_contain_text(IMAGE)
    assert [] == ond_side.evaluate(HOSTILE_ELEMENTS)


def test_calculator(ond_side: Page) -> None:
    """What the reader types, and the municipality's name in the form and the answer, stay text."""
    beregner = CalculatorPage(ond_side, "merudgift").open()
    expect(beregner.input("kommune")).to_contain_text(SCRIPT)
    beregner.input("kommune").select_option(index=0)
    beregner.input("merudgift_md").fill(IMAGE)
    expect(beregner.error("merudgift_md")).to_be_visible()
    ond_side.keyboard.press("Enter")
    expect(beregner.summary).to_be_visible()


@pytest.mark.parametrize("link", ["javascript:window.ondt=true", "data:text/html,hej", "//example.org"])
def test_links_that_run_or_lead_astray_are_refused(tmp_path: Path, link: str) -> None:
    """A link in the data begins with https or mailto, or there is no site."""
    proeve = _projekt(tmp_path / "projekt")
    proeve.ret(STOETTE, "kort: Du kan få støtte i dit hjem.", f"kort: 'Du kan få [støtte]({link}).'")
    with pytest.raises(DataErrors, match="et link skal begynde med https"):
        build_site(proeve.rod / "mkdocs.yml", proeve.rod / "site")
