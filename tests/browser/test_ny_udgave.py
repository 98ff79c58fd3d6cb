"""A new edition is announced and never mixed with the old one: not in a page, not in its worker."""

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.arbejder import arbejder
from tests.browser.calculator_page import CalculatorPage
from tests.browser.loefter import wait_until, within
from tests.browser.test_offline import visit_and_keep, wait_until_kept
from tests.browser.vaert import Vaert, ny_udgave
from tests.taalmodighed import SENEST_MS

NOTICE = "Der er en ny udgave af siden."
PAGE = "/hvidovre/sel-100-merudgifter/"
NOTHING_UNDER_WAY = (
    "() => navigator.serviceWorker.getRegistration().then(({installing, waiting}) => !installing && !waiting)"
)
LOOK_FOR_NEWS = "async () => { await (await navigator.serviceWorker.getRegistration()).update(); }"
# The worker's first word comes when it has its rates; it stays, so that it can be asked what it got.
START_WORKER = """(address) => new Promise((resolve, reject) => {
  window.own = new Worker(address, {type: "module"});
  window.own.addEventListener("message", ({data}) => resolve(data));
  window.own.addEventListener("error", () => reject(new Error("worker.js")));
})"""


def ark(site: Path) -> str:
    """The site's one style sheet."""
    (fil,) = (site / "assets/delt").glob("*.css")
    return fil.relative_to(site).as_posix()


@pytest.fixture(scope="module")
def nyt_site(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same site with another heading on a page, other rates and another line of style."""
    return ny_udgave(
        site,
        tmp_path_factory.mktemp("nyt") / "site",
        {
            "hvidovre/sel-100-merudgifter/index.html": ("<h1", '<p id="ny">Ny side</p><h1'),
            "kilder/index.html": ("<h1", '<p id="ny">Ny side</p><h1'),
            "api/v1/satser.json": ('"datasaet":', '"nyt": true, "datasaet":'),
            ark(site): ('@charset "UTF-8";', '@charset "UTF-8";/* ny */'),
        },
    )


FETCH = "(path) => fetch(path).then((answer) => answer.text())"


def fetched(page: Page, path: str) -> str:
    """What a page gets when it fetches a file of the site now."""
    return str(within(page, FETCH, path))


def styles(page: Page) -> str:
    """What a page gets when it fetches its style sheet now."""
    return fetched(page, str(page.locator("link[rel=stylesheet]").get_attribute("href")))


def look_for_news(page: Page) -> None:
    """Have the browser ask for sw.js now."""
    within(page, LOOK_FOR_NEWS)


def keep_old(laeser: BrowserContext) -> Page:
    """A page of the old edition with everything kept, under the eyes of the service worker."""
    page = laeser.new_page()
    visit_and_keep(page, PAGE)
    page.goto(PAGE)
    return page


def test_an_update_is_announced_and_never_mixed(laeser: BrowserContext, net: Vaert, nyt_site: Path) -> None:
    """The open page keeps its styles, rates and worker; after “Genindlæs” all of it is new, and only then."""
    page = keep_old(laeser)
    calculator = CalculatorPage(laeser.new_page(), "merudgift")
    calculator.open()
    old = fetched(page, "/api/v1/satser.json")
    net.site = nyt_site
    look_for_news(page)
    expect(page.get_by_text(NOTICE)).to_be_visible(timeout=SENEST_MS)
    expect(calculator.page.get_by_text(NOTICE)).to_be_visible()

    assert '"nyt"' not in old
    assert old == fetched(page, "/api/v1/satser.json")
    assert "/* ny */" not in styles(page)

    page.get_by_role("button", name="Genindlæs").click()
    expect(page.locator("#ny")).to_be_visible()
    assert '"nyt"' in fetched(page, "/api/v1/satser.json")
    assert "/* ny */" in styles(page)
    expect(page.get_by_text(NOTICE)).to_have_count(0)
    # The other page is still of the old edition, and still whole, a worker that it starts only now as well.
    assert old == fetched(calculator.page, "/api/v1/satser.json")
    with calculator.page.expect_worker() as started:
        assert {"ready": True} == within(calculator.page, START_WORKER, arbejder(net.site))
    assert old == started.value.evaluate(FETCH, "/api/v1/satser.json")
    net.nede = True
    page.reload()
    expect(page.locator("#ny")).to_be_visible()


def test_half_an_update_changes_nothing(laeser: BrowserContext, net: Vaert, nyt_site: Path) -> None:
    """When the net fails while the new edition is fetched, the old one stays, whole; the next try takes up the rest."""
    page = keep_old(laeser)
    old = fetched(page, "/api/v1/satser.json")
    net.site = nyt_site
    net.mangler = {PAGE}
    look_for_news(page)
    wait_until(page, NOTHING_UNDER_WAY)
    page.goto(PAGE)
    expect(page.locator("#ny")).to_have_count(0)
    assert old == fetched(page, "/api/v1/satser.json")
    expect(page.get_by_text(NOTICE)).to_have_count(0)
    net.mangler = set()
    look_for_news(page)
    expect(page.get_by_text(NOTICE)).to_be_visible(timeout=SENEST_MS)
    page.goto(PAGE)
    expect(page.locator("#ny")).to_be_visible()


def test_a_page_not_kept_is_shown_as_the_server_has_it(laeser: BrowserContext, net: Vaert, nyt_site: Path) -> None:
    """A page that only the server has comes whole from its edition: its styles are those of the server too."""
    page = keep_old(laeser)
    net.site = nyt_site
    # The new edition cannot be kept yet, so the old service worker answers.
    net.mangler = {"/sw.js"}
    page.goto("/kilder/")
    expect(page.locator("#ny")).to_be_visible()
    assert "/* ny */" in styles(page)
    assert '"nyt"' in fetched(page, "/api/v1/satser.json")
    page.goto(PAGE)
    expect(page.locator("#ny")).to_have_count(0)
    assert "/* ny */" not in styles(page)


def test_a_kept_municipality_follows_the_update(laeser: BrowserContext, net: Vaert, nyt_site: Path) -> None:
    """What the reader chose to keep is there in the new edition, without asking again."""
    page = laeser.new_page()
    page.goto("/hvidovre/")
    page.get_by_role("button", name="Gem på min enhed").click()
    expect(page.get_by_role("button", name="Slet fra min enhed")).to_be_visible(timeout=SENEST_MS)
    wait_until_kept(page, f"{PAGE}?sn=")
    page.reload()
    net.site = nyt_site
    look_for_news(page)
    expect(page.get_by_text(NOTICE)).to_be_visible(timeout=SENEST_MS)
    net.nede = True
    page.goto(PAGE)
    expect(page.locator("#ny")).to_be_visible()
    page.goto("/hvidovre/")
    expect(page.get_by_text("virker nu uden net")).to_be_visible()
