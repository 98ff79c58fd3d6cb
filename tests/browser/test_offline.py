"""With the net gone the kept pages and calculators answer, and the rest says so kindly."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.calculator_page import CalculatorPage
from tests.browser.conftest import ARGUMENTS, find_chromium
from tests.browser.loefter import wait_until, within
from tests.browser.mange_kommuner import as_many
from tests.browser.soegefelt import search
from tests.browser.vaert import Vaert, vaert
from tests.taalmodighed import SENEST_MS

SERVICE = "/hedensted/sel-85-bostoette/"
FETCHED_BY_CALCULATORS = re.compile(r"\.(wasm|whl|zip)$|/satser-|/pyodide-|\.br$")
CONTROLLED = "navigator.serviceWorker.controller !== null"
KEPT = """async (wanted) => {
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) if (url.includes(wanted)) return true;
  return false;
}"""


def wait_until_kept(page: Page, wanted: str) -> None:
    """Wait until a file with this in its address is on the device."""
    wait_until(page, KEPT, wanted)


def visit_and_keep(page: Page, path: str) -> None:
    """Read a page, and stay until it and the calculators are kept."""
    page.goto(path)
    for wanted in (path, "satser.json", "python.wasm", "memory.wasm"):
        wait_until_kept(page, f"{wanted}?sn=")


def test_visited_page_opens_without_net(laeser: BrowserContext, net: Vaert) -> None:
    """A page read before, and the front page, open with the net down; what was searched for is found again."""
    page = laeser.new_page()
    visit_and_keep(page, SERVICE)
    page.goto(SERVICE)
    search(page, "merudgift")
    wait_until_kept(page, "kendte.json?sn=")
    net.nede = True
    page.goto(SERVICE)
    expect(page.get_by_role("heading", level=1)).to_contain_text("ostøtte")
    assert page.evaluate(CONTROLLED)
    search(page, "merudgift")
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_calculator_answers_without_net(laeser: BrowserContext, net: Vaert) -> None:
    """The calculator computes the reader's own figures with the net down."""
    page = laeser.new_page()
    visit_and_keep(page, "/beregnere/merudgift/")
    net.nede = True
    beregner = CalculatorPage(page, "merudgift").open()
    beregner.input("merudgift_md").fill("1.654")
    beregner.expect_state("nyt")
    expect(beregner.result).to_contain_text("1.103 kr. om måneden")


def test_every_municipality_answers_without_net(laeser: BrowserContext, net: Vaert) -> None:
    """As long as they are few, the rates of them all are kept with the calculators: a link to any of them computes."""
    page = laeser.new_page()
    visit_and_keep(page, "/beregnere/bpa-egenbetaling/")
    for kommune in ("frederikshavn", "hedensted", "hvidovre"):
        wait_until_kept(page, f"/{kommune}.json?sn=")
    net.nede = True
    beregner = CalculatorPage(page, "bpa-egenbetaling").open()
    page.locator("#f-kommune").select_option("hedensted")
    expect(beregner.answer).to_contain_text("Beregnet for Hedensted Kommune")


def test_page_not_kept_leads_to_the_offline_page(laeser: BrowserContext, net: Vaert) -> None:
    """A page not kept gives the page that says so, lists what is kept, and leads back when the net returns."""
    page = laeser.new_page()
    visit_and_keep(page, SERVICE)
    net.nede = True
    page.goto("/hvidovre/sel-100-merudgifter/")
    expect(page).to_have_url(re.compile(r"/om/offline/#mangler="))
    expect(page.get_by_text("Siden er ikke gemt på din enhed")).to_be_visible()
    expect(page.locator(".sn-offline-sider").get_by_role("link", name="ostøtte")).to_be_visible()
    net.nede = False
    page.get_by_role("link", name="Prøv igen").click()
    expect(page).to_have_url(f"{net.adresse}/hvidovre/sel-100-merudgifter/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Merudgifter")


def test_a_municipality_is_kept_whole(laeser: BrowserContext, net: Vaert, site: Path) -> None:
    """The choice tells its size first, then its progress; with the net down every page opens, and all is found."""
    sizes = json.loads((site / "assets/offline/kommuner.json").read_text(encoding="utf-8"))
    page = laeser.new_page()
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto("/hedensted/")
    status = page.locator(".sn-hjemtag .sn-offline-status")
    expect(status).to_contain_text(f"{sizes['hedensted']['sider']} sider")
    expect(status).to_contain_text(re.compile(r"fylder \d+\sMB"))
    page.get_by_role("button", name="Gem på min enhed").click()
    expect(status).to_contain_text("virker nu uden net", timeout=SENEST_MS)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    net.nede = True
    pages = ["/" + each.parent.relative_to(site).as_posix() + "/" for each in (site / "hedensted").rglob("index.html")]
    assert len(pages) > 3
    for path in pages:
        page.goto(path)
        expect(page).to_have_url(net.adresse + path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
    for word in ("tandpleje", "ledsagelse"):
        search(page, word)
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")


def test_one_of_many_is_kept_whole(
    laeser: BrowserContext, net: Vaert, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With many municipalities a choice brings one: its pages, figures and search, and no texts of all the others'."""
    net.site = as_many(site, tmp_path, monkeypatch)
    page = laeser.new_page()
    page.goto("/hedensted/")
    page.get_by_role("button", name="Gem på min enhed").click()
    status = page.locator(".sn-hjemtag .sn-offline-status")
    expect(status).to_contain_text("virker nu uden net", timeout=SENEST_MS)
    for wanted in ("pf_fragment", "/hvidovre.json", "/hvidovre/"):
        assert not within(page, KEPT, wanted), wanted
    net.nede = True
    page.goto(SERVICE)
    search(page, "bostøtte")
    expect(page.locator(f".sn-traef-titel[href$='{SERVICE}']")).to_be_visible()
    field = page.locator(".sn-soegedialog .sn-soeg-felt")
    field.fill("qwertyuiop")
    expect(page.locator(".sn-soegedialog [role=status]")).to_contain_text("Der er kun søgt i titlerne")
    beregner = CalculatorPage(page, "frist").open(ready=False)
    page.locator("#f-kommune").select_option("hedensted")
    expect(beregner.answer).to_contain_text("Beregnet for Hedensted Kommune")
    page.goto("/hvidovre/")
    expect(page).to_have_url(re.compile(r"/om/offline/#mangler="))


def test_what_is_kept_can_be_deleted(laeser: BrowserContext, net: Vaert) -> None:
    """A municipality can be let go, and all can be deleted: then nothing is left on the device."""
    page = laeser.new_page()
    page.goto("/hedensted/")
    page.get_by_role("button", name="Gem på min enhed").click()
    dropper = page.get_by_role("button", name="Slet fra min enhed")
    expect(dropper).to_be_visible(timeout=SENEST_MS)
    assert within(page, KEPT, "sel-85-bostoette")
    dropper.click()
    expect(page.get_by_role("button", name="Gem på min enhed")).to_be_visible()
    assert not within(page, KEPT, "sel-85-bostoette")
    assert not within(page, KEPT, "pf_fragment")
    assert within(page, KEPT, "memory.wasm")
    page.goto("/om/offline/")
    page.get_by_role("button", name="Slet alt").click()
    expect(page.get_by_text("Alt er slettet")).to_be_visible()
    assert [] == within(page, "() => caches.keys()")
    assert 0 == within(page, "async () => (await navigator.serviceWorker.getRegistrations()).length")


def test_the_calculator_comes_before_the_keeping(browser: Browser, net: Vaert, tmp_path: Path) -> None:
    """Nothing is kept before the calculator has started, Python is not sent twice, and the way out not at all."""
    # A profile on disk: the cache of a private window is too small for Python, and would have it sent again.
    with browser.browser_type.launch_persistent_context(
        tmp_path, executable_path=find_chromium(), args=ARGUMENTS, base_url=net.adresse
    ) as context:
        visit_and_keep(context.new_page(), "/beregnere/merudgift/")
    python = [path for path in net.bedt_om if FETCHED_BY_CALCULATORS.search(path)]
    assert len(python) == len(set(python))
    before = [path.rpartition("/")[2] for path in python if net.bedt_om.index(path) < net.bedt_om.index("/sw.js")]
    assert ["hvidovre.json", "memory.wasm", "python.wasm", "satser.json"] == sorted(before)
    after = {path.rpartition("/")[2] for path in python} - set(before)
    assert after <= {"frederikshavn.json", "hedensted.json"}


def test_a_reader_who_saves_data_is_sent_no_python(laeser: BrowserContext, net: Vaert) -> None:
    """Without a calculator on the page, and with the wish to save data, the shell is kept and no more."""
    page = laeser.new_page()
    page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    page.goto(SERVICE)
    wait_until_kept(page, f"{SERVICE}?sn=")
    page.wait_for_load_state("networkidle")
    assert [] == [path for path in net.bedt_om if FETCHED_BY_CALCULATORS.search(path)]


def test_in_a_subfolder_of_a_host(browser: Browser, site: Path, tmp_path: Path) -> None:
    """The site keeps itself, and nothing beside it, when it lives in a folder of a host."""
    (tmp_path / "under").symlink_to(site)
    (tmp_path / "andet.html").write_text("Et andet site", encoding="utf-8")
    with vaert(tmp_path) as server, browser.new_context(base_url=server.adresse) as context:
        context.set_default_timeout(SENEST_MS)
        page = context.new_page()
        page.goto(f"/under{SERVICE}")
        wait_until_kept(page, f"/under{SERVICE}?sn=")
        server.nede = True
        page.goto(f"/under{SERVICE}")
        expect(page.get_by_role("heading", level=1)).to_contain_text("ostøtte")
        page.goto("/under/kilder/")
        expect(page).to_have_url(re.compile(r"/under/om/offline/#mangler=kilder"))
        server.nede = False
        page.goto("/andet.html")
        assert not page.evaluate(CONTROLLED)
