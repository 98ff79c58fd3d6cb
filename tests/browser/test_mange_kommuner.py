"""A site of many municipalities: the pages of all are a choice, and each municipality has its own page of them."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PROJECT, OpenPage, _guarded_pages
from tests.browser.vaert import vaert
from tests.shared import once

pytestmark = pytest.mark.slow

# The real catalogue, built as one of many is: with fewer standards to a page.
BUILT = """
import sys
import generator.pages.parts.one_page as one_page
from generator.cli import main
one_page.MOST = 10
main(["build", "--stille", "--out", sys.argv[1]])
"""
# Bytes of HTML that no page exceeds.
LONGEST = 300_000


@pytest.fixture(scope="session")
def mange_site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The built site."""

    def build(mappe: Path) -> None:
        subprocess.run([sys.executable, "-c", BUILT, str(mappe / "site")], cwd=PROJECT, check=True)

    return once(tmp_path_factory, worker_id, "mange-kommuner", build) / "site"


@pytest.fixture
def aaben(browser: Browser, mange_site: Path) -> Iterator[OpenPage]:
    """A maker of pages on it."""
    with vaert(mange_site) as server, _guarded_pages(browser, server.adresse) as make:
        yield make


@pytest.fixture
def telefon(aaben: OpenPage) -> Page:
    """A page as wide as a small telephone."""
    return aaben(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)


def test_no_page_is_long(mange_site: Path) -> None:
    """A page is at most so many bytes, whoever's it is."""
    sizes = {page.relative_to(mange_site).as_posix(): page.stat().st_size for page in mange_site.rglob("*.html")}
    assert {} == {page: size for page, size in sizes.items() if size > LONGEST}


def test_the_letter_follows_the_municipality(telefon: Page) -> None:
    """A choice leads to the municipality's page, and back again to that of all for one without standards."""
    telefon.goto("/kend-din-ret/klag/")
    telefon.get_by_role("combobox", name="Hvilken kommune har afgjort det?").select_option(label="Hvidovre Kommune")
    expect(telefon).to_have_url(re.compile("/kend-din-ret/klag/hvidovre/#kommune=hvidovre$"))
    expect(telefon.get_by_role("heading", level=1)).to_have_text("Jeg vil klage i Hvidovre Kommune")
    services = telefon.get_by_label("Hvad handler afgørelsen om?")
    services.select_option(label="Borgerstyret personlig assistance (BPA)")
    expect(telefon.locator("[data-brev]")).to_contain_text("“Borgerstyret personlig assistance (BPA)”")
    telefon.get_by_role("combobox", name="Hvilken kommune har afgjort det?").select_option(label="Aarhus Kommune")
    expect(telefon).to_have_url(re.compile("/kend-din-ret/klag/#kommune=aarhus$"))
    expect(telefon.get_by_role("combobox", name="Hvilken kommune har afgjort det?")).to_have_value("aarhus")
    telefon.go_back()
    expect(telefon).to_have_url(re.compile("/kend-din-ret/klag/hvidovre/"))
    expect(telefon.get_by_role("combobox", name="Hvilken kommune har afgjort det?")).to_have_value("hvidovre")


def test_an_older_address_leads_on_with_what_it_chose(telefon: Page) -> None:
    """The service in a link is chosen on the municipality's page, and the way back does not lead round."""
    telefon.goto("/kend-din-ret/")
    telefon.goto("/kend-din-ret/klag/#kommune=hvidovre&ydelse=hvidovre/sel-96-bpa")
    expect(telefon).to_have_url(re.compile("/kend-din-ret/klag/hvidovre/"))
    expect(telefon.get_by_label("Hvad handler afgørelsen om?")).to_have_value("hvidovre/sel-96-bpa")
    telefon.go_back()
    expect(telefon).to_have_url(re.compile("/kend-din-ret/$"))


def test_a_situation_tells_of_one_municipality(telefon: Page) -> None:
    """What the municipality has promised stands on its own page, and nobody else's does."""
    telefon.goto("/kend-din-ret/udgifter-handicap/")
    expect(telefon.locator(".sn-kommunedel")).to_have_count(0)
    telefon.get_by_label("Din kommune").select_option(label="Frederikshavn Kommune")
    expect(telefon).to_have_url(re.compile("/kend-din-ret/udgifter-handicap/frederikshavn/"))
    parts = telefon.locator(".sn-kommunedel")
    expect(parts.first).to_be_visible()
    for part in parts.all():
        expect(part).to_be_visible()
        expect(part).to_contain_text("Frederikshavn Kommune")


def test_without_scripts_the_choice_is_links(aaben: OpenPage) -> None:
    """The page of all leads to each municipality's, where its promises stand in plain sight."""
    page = aaben(java_script_enabled=False)
    page.goto("/kend-din-ret/udgifter-handicap/")
    page.get_by_role("link", name="Hvidovre Kommune").click()
    expect(page).to_have_url(re.compile("/kend-din-ret/udgifter-handicap/hvidovre/$"))
    expect(page.locator(".sn-kommunedel").first).to_be_visible()
    page.goto("/kend-din-ret/paragraffer/")
    page.get_by_role("link", name="Hvidovre Kommune").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Find hjælp efter paragraf i Hvidovre Kommune")


@pytest.mark.parametrize("width", [360, 1440])
def test_politicians_lists_are_a_choice_or_a_spread(aaben: OpenPage, width: int) -> None:
    """Deadlines stand as what is shortest and longest; packages and contradictions behind a municipality's name."""
    page = aaben(viewport={"width": width, "height": 800})
    page.goto("/serviceniveau/frister/")
    expect(page.get_by_role("columnheader", name="Midterste")).to_have_count(1)
    page.get_by_role("rowheader").get_by_role("link").first.click()
    expect(page).to_have_url(re.compile("/serviceniveau/sammenlign/sel-"))
    page.goto("/serviceniveau/pakker/")
    page.get_by_role("link", name="Frederikshavn Kommune").click()
    expect(page.locator("svg.sn-graf").first).to_be_visible()
    page.goto("/uoverensstemmelser/")
    page.get_by_role("rowheader", name="Hvidovre").get_by_role("link").click()
    expect(page).to_have_url(re.compile("/uoverensstemmelser/hvidovre/"))
    page.goto("/serviceniveau/retningslinjer/")
    for path in ("/serviceniveau/frister/", "/uoverensstemmelser/hvidovre/", "/serviceniveau/retningslinjer/"):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_list_of_several_pages_names_them_all(aaben: OpenPage) -> None:
    """An older address of a contradiction on a later page finds its name, which leads there."""
    page = aaben()
    page.goto("/hvidovre/uoverensstemmelser/")
    later = page.locator("#flere + ul > li")
    anchor = later.last.get_attribute("id")
    page.goto(f"/hvidovre/uoverensstemmelser/#{anchor}")
    later.last.get_by_role("link").click()
    expect(page).to_have_url(re.compile(f"/hvidovre/uoverensstemmelser/3/#{anchor}$"))
    expect(page.locator(f"article#{anchor}")).to_be_in_viewport()
