"""On a telephone everything fits, can be hit with a finger, and the result is near."""

import re

from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.calculator_page import CalculatorPage
from tests.browser.conftest import OpenPage
from tests.udsnit import udsnit

SMALL: ViewportSize = {"width": 360, "height": 740}
# What a reader came for: the page's name, and the beginning of something under it.
FIRST_SCREEN = """() => {
  const seen = (each) => each.checkVisibility() && each.getBoundingClientRect().height > 0
    && each.getBoundingClientRect().top < innerHeight - 60;
  const name = document.querySelector("article h1");
  const useful = [...document.querySelectorAll("article :is(p:not(.sn-over), li, h2, label, th, td, summary, dt)")];
  return {name: !!name && seen(name), useful: useful.filter(seen).length, title: name?.textContent.trim() ?? ""};
}"""
SMALL_TARGETS = """() => [...document.querySelectorAll(
  ".sn-beregner :is(button, select, .sn-valg, input:not([type=radio]))")]
  .filter((each) => each.checkVisibility())
  .filter((each) => each.getBoundingClientRect().height < 44 || each.getBoundingClientRect().width < 44)
  .map((each) => each.outerHTML.slice(0, 80))"""


def test_no_page_scrolls_sideways(ny_side: OpenPage, stier: list[str]) -> None:
    """No page is wider than 360 pixels; without scripts, so that all can be tried (with them: test_zoom.py)."""
    page = ny_side(viewport=SMALL, java_script_enabled=False)
    wide = []
    for sti in udsnit(stier, 12):
        page.goto(sti, wait_until="load")
        if page.evaluate("document.documentElement.scrollWidth") > 360:
            wide.append(sti)
    assert [] == wide, wide


def bare_first_screen(page: Page) -> list[str]:
    """What is missing when one does not see the page's name and the beginning of what it is about without scrolling."""
    page.set_viewport_size(SMALL)
    first = page.evaluate(FIRST_SCREEN)
    return [] if first["name"] and first["useful"] >= 2 and first["title"] else [f"første skærm: {first}"]


# Where the answers end, where the first number to call stands, and how many words one sees, without source marks.
SERVICE = """() => {
  const seen = (each) => each.checkVisibility() && !each.closest("details");
  const end = Math.max(...[...document.querySelectorAll(".sn-spoergsmaal")].filter(seen)
    .map((each) => each.getBoundingClientRect().bottom));
  const number = [...document.querySelectorAll("article a[href^='tel:']")].find((each) => each.checkVisibility());
  for (const mark of document.querySelectorAll("article :is(sup, .headerlink, form)")) mark.remove();
  return {
    end: end + scrollY,
    number: number ? number.getBoundingClientRect().top + scrollY : 0,
    words: document.querySelector("article").innerText.match(/[\\p{L}\\d]+/gu).length,
    headings: document.querySelectorAll("article :is(h1, h2, h3):not(details *)").length,
  };
}"""
SCREEN = SMALL["height"]
WORDS, HEADINGS = 350, 8


def test_a_service_is_read_in_a_moment(ny_side: OpenPage, stier: list[str]) -> None:
    """On every page the answers end within one and a half screens; a number stands within two."""
    page = ny_side(viewport=SMALL)
    services = udsnit([sti for sti in stier if re.fullmatch(r"/[a-z]+/(sel|sul)-[^/]+/", sti)], 3)
    assert len(services) > 8
    for path in services:
        page.goto(path)
        found = page.evaluate(SERVICE)
        assert found["end"] <= 1.5 * SCREEN and found["number"] <= 2 * SCREEN, (path, found)
        assert found["words"] <= WORDS and found["headings"] <= HEADINGS, (path, found)


def test_targets_are_large(telefon: Page) -> None:
    """Everything to press or type in is at least 44 pixels high and wide."""
    CalculatorPage(telefon, "merudgift").open()
    assert [] == telefon.evaluate(SMALL_TARGETS)


def test_result_is_near_while_typing(telefon: Page) -> None:
    """While the amount is typed, the answer in short can be seen, with a link to all of it."""
    beregner = CalculatorPage(telefon, "merudgift").open()
    beregner.input("merudgift_md").tap()
    beregner.input("merudgift_md").fill("1.654")
    expect(beregner.status).to_contain_text("1.103 kr. om måneden")
    expect(beregner.status).to_be_in_viewport(ratio=1)
    expect(beregner.input("merudgift_md")).to_be_in_viewport(ratio=1)
    telefon.get_by_role("link", name="Se svaret").tap()
    expect(beregner.result).to_be_in_viewport()


# A mark whose numbers are on two lines, or that stands on another line than the sign before it.
LOST_MARKS = """() => [...document.querySelectorAll("article sup.sn-kildemaerke")].filter((mark) => {
  if (!mark.checkVisibility()) return false;
  const links = [...mark.querySelectorAll("a")].map((link) => link.getBoundingClientRect());
  if (links.some((link) => Math.abs(link.top - links[0].top) > 2)) return true;
  const before = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  before.currentNode = mark;
  const text = before.previousNode();
  const end = text.data.trimEnd().length;
  const sign = document.createRange();
  sign.setStart(text, Math.max(0, end - 1));
  sign.setEnd(text, end);
  const place = sign.getBoundingClientRect();
  return place.height > 0 && (links[0].bottom < place.top || links[0].top > place.bottom);
}).map((mark) => mark.parentElement.textContent.trim().slice(0, 80))"""
MANY_MARKS = (
    "/hvidovre/sel-96-bpa/",
    "/frederikshavn/sel-108-laengerevarende-botilbud/",
    "/hvidovre/uoverensstemmelser/",
    "/kend-din-ret/botilbud/",
    "/retningslinjer/retningslinje-24-fysisk-og-mental-sundhed/",
    "/serviceniveau/frister/",
)


def test_marks_stay_on_their_line(ny_side: OpenPage) -> None:
    """No source mark is broken over two lines or stands alone at the beginning of one."""
    page = ny_side(viewport=SMALL)
    lost = []
    for path in MANY_MARKS:
        page.goto(path)
        page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
        lost += [(path, text) for text in page.evaluate(LOST_MARKS)]
    assert [] == lost
