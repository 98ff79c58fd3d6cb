"""The search finds what people mean: sixty fixed questions, and what it does when something is missing."""

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PROJECT, OpenPage, _guarded_pages

QUESTIONS: list[dict[str, Any]] = yaml.safe_load(
    (PROJECT / "tests/soegning/spoergsmaal.yaml").read_text(encoding="utf-8")
)
SOURCES = PROJECT / "docs/assets/search"
ASK = """async (questions) => {
  const { Searcher, loadPost } = await import("/assets/search/searcher.js");
  const searcher = new Searcher();
  const found = [];
  for (const question of questions) {
    const { posts } = await searcher.search(question);
    const first = await Promise.all(posts.slice(0, 10).map(loadPost));
    found.push(first.map(({ address }) => address.replace(`${location.origin}/`, "")));
  }
  return found;
}"""


@pytest.fixture(scope="module")
def page(browser: Browser, adresse: str) -> Iterator[Page]:
    """A page of the site, shared by the questions."""
    with _guarded_pages(browser, adresse) as make:
        page = make()
        # The modules as they are written: in the site they are part of a bundle.
        page.route(
            "**/assets/search/*.js", lambda route: route.fulfill(path=SOURCES / route.request.url.rpartition("/")[2])
        )
        page.goto("/kilder/")
        yield page


def test_sixty_questions(page: Page) -> None:
    """Every question has the pages it is meant for among its first results."""
    found = page.evaluate(ASK, [str(each["sp"]) for each in QUESTIONS])
    missing = [
        (each["sp"], side, addresses[:5])
        for each, addresses in zip(QUESTIONS, found, strict=True)
        for side in each["side"]
        if not any(address.startswith(side) for address in addresses[: each.get("inden", 5)])
    ]
    assert [] == missing


def test_site_below_a_folder(ny_side: OpenPage, adresse: str) -> None:
    """The results lead to this site wherever it lies: here the whole site is asked for below /under/."""
    page = ny_side()

    def move(route: Any) -> None:
        route.fulfill(response=route.fetch(url=route.request.url.replace("/under/", "/", 1)))

    page.route(f"{adresse}/under/**", move)
    page.goto("/under/slaa-op/#q=bpa")
    link = page.locator(".sn-traef-titel").first
    expect(link).to_have_attribute("href", f"{adresse}/under/frederikshavn/sel-96-bpa/")


def test_says_so_when_it_cannot_start(side: Page) -> None:
    """Without the index a sentence says what to do, and the table of all services stays."""
    side.route("**/pagefind.js", lambda route: route.abort())
    side.goto("/slaa-op/")
    side.locator("#slaa-op-felt").fill("bpa")
    expect(side.locator("[data-slaa-op] [role=status]")).to_contain_text("Søgningen kan ikke hentes")
    expect(side.locator("[data-ydelser]")).to_be_visible()
