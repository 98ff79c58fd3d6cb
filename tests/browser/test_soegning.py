"""The search in a browser: wherever the site lies, what stands on top, and what it does when something is missing."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from generator.search.index import PARTS_FOLDER
from tests.browser.conftest import OpenPage
from tests.browser.mange_kommuner import divide_search
from tests.browser.soegefelt import search

ALL = ("frederikshavn", "hedensted", "hvidovre")


def test_a_crisis_stands_before_every_result(side: Page) -> None:
    """Numbers that call come first; a word that means nothing gets ways on, a misspelt one is offered another."""
    side.goto("/kilder/")
    search(side, "min kone slår mig")
    first = side.locator(".sn-soegedialog .sn-traef > li").first
    expect(first.locator("a").first).to_have_attribute("href", "tel:112")
    field = side.locator(".sn-soegedialog .sn-soeg-felt")
    field.fill("asdfgh")
    expect(side.locator(".sn-soegedialog [role=status]")).to_have_text("Intet fundet om “asdfgh”.")
    expect(side.locator(".sn-traef-intet a").first).to_be_visible()
    field.fill("rolator")
    side.locator(".sn-traef-mente button").click()
    expect(field).to_have_value("rollator")


def test_the_texts_are_searched_for_what_no_title_says(side: Page) -> None:
    """Slå op finds contradictions, which have no title of their own in the first list."""
    side.goto("/slaa-op/#q=merudgifter&slags=uoverensstemmelse")
    expect(side.locator("[data-slaa-op] .sn-traef-om").first).to_contain_text("Uoverensstemmelse")


def test_site_below_a_folder(ny_side: OpenPage, adresse: str) -> None:
    """The results lead to this site wherever it lies: here the whole site is asked for below /under/."""
    page = ny_side()

    def move(route: Any) -> None:
        route.fulfill(response=route.fetch(url=route.request.url.replace("/under/", "/", 1)))

    page.route(f"{adresse}/under/**", move)
    page.goto("/under/slaa-op/#q=bpa")
    link = page.locator(".sn-traef-titel").first
    expect(link).to_have_attribute("href", f"{adresse}/under/loven/bpa/")


@pytest.fixture
def divided_page(damaged_site: Callable[[Callable[[Path], None]], Page]) -> Page:
    """A page of the site with its search divided, as it is where the municipalities are many."""
    return damaged_site(divide_search)


def test_a_reader_fetches_the_pages_of_one_municipality(divided_page: Page) -> None:
    """Without a choice none are fetched; the reader's own come with it, another's when the question names it."""
    asked: list[str] = []
    divided_page.on("request", lambda request: asked.append(request.url.rpartition(f"/{PARTS_FOLDER}/")[2]))

    def parts() -> list[str]:
        return [name for name in asked if name in {f"{each}.json" for each in ALL}]

    divided_page.goto("/kilder/")
    search(divided_page, "merudgift")
    expect(divided_page.locator(".sn-traef-titel").first).to_have_attribute("href", re.compile("/loven/merudgifter/$"))
    assert [] == parts()
    divided_page.goto("/hvidovre/")
    search(divided_page, "merudgift")
    own = divided_page.locator(".sn-traef-titel[href$='/hvidovre/sel-100-merudgifter/']")
    expect(own).to_be_visible()
    assert ["hvidovre.json"] == parts()
    divided_page.locator(".sn-soegedialog .sn-soeg-felt").fill("tandpleje hedensted")
    expect(divided_page.locator(".sn-traef-titel[href*='/hedensted/']").first).to_be_visible()
    assert ["hvidovre.json", "hedensted.json"] == parts()


def test_pages_that_do_not_come_are_told_of(divided_page: Page) -> None:
    """The question is answered by what everybody has, and the line of the count says whose pages are not there."""
    divided_page.route(f"**/{PARTS_FOLDER}/hvidovre.json", lambda route: route.abort())
    divided_page.goto("/hvidovre/")
    search(divided_page, "merudgift")
    status = divided_page.locator(".sn-soegedialog [role=status]")
    expect(status).to_contain_text("Vi kan ikke hente siderne om Hvidovre lige nu.")
    expect(divided_page.locator(".sn-traef-titel").first).to_be_visible()


def test_says_so_when_it_cannot_start(side: Page) -> None:
    """Without the index a sentence says what to do, and the table of all services stays."""
    side.route("**/kendte.json", lambda route: route.abort())
    side.goto("/slaa-op/")
    side.locator("#slaa-op-felt").fill("bpa")
    expect(side.locator("[data-slaa-op] [role=status]")).to_contain_text("Søgningen kan ikke hentes")
    expect(side.locator("[data-ydelser]")).to_be_visible()
