"""Readers see the site's own type, and a page never changes type while it is read."""

from typing import Any

import pytest
from playwright.sync_api import Page, Route

from tests.browser.conftest import FONTS, OpenPage

FAMILY = "Serviceniveau"
PAGES = ["/", "/hvidovre/sel-100-merudgifter/", "/beregnere/merudgift/", "/serviceniveau/frister/"]
DENSE = ["/", "/slaa-op/", "/slaa-op/beregnere/", "/slaa-op/frister/", "/uoverensstemmelser/", "/serviceniveau/kort/"]
DENSE += ["/serviceniveau/retningslinjer/", "/kend-din-ret/klag/", "/beregnere/egenbetaling-107/", "/lovgivning/"]
# What is shown in the page itself, and by which family; code keeps the machine's own.
STRANGERS = """(family) => [...document.querySelectorAll("body, body *")]
  .filter((each) => each.checkVisibility() && !each.closest("code, pre, kbd, svg, .sn-notat")
    && !getComputedStyle(each).fontFamily.startsWith(family))
  .map((each) => each.outerHTML.slice(0, 100)).slice(0, 5)"""
# Links in the midst of a sentence are as high as its line; the small numbers of the sources stand in one too.
LOW = """() => [...document.querySelectorAll("article :is(a[href], button, summary, input, select, textarea)")]
  .filter((each) => each.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && !each.closest("sup"))
  .filter((each) => !(getComputedStyle(each).display === "inline"
    && [...each.parentElement.childNodes].some((node) => node.nodeType === 3 && node.data.trim().length > 1)))
  .filter((each) => each.getBoundingClientRect().height < 24 && each.getBoundingClientRect().height > 0)
  .map((each) => `${each.getBoundingClientRect().height}: ${each.outerHTML.slice(0, 110)}`)"""
SHIFTS = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((each) => { sum += each.value; }))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 1000);
})"""


def _fonts(page: Page, selector: str) -> dict[str, bool]:
    """The fonts an element is drawn with, and whether each came with the page."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    node: dict[str, Any] = session.send("DOM.querySelector", {"nodeId": root, "selector": selector})
    found = session.send("CSS.getPlatformFontsForNode", {"nodeId": node["nodeId"]})["fonts"]
    return {font["postScriptName"] or font["familyName"]: font["isCustomFont"] for font in found}


def _read_before(page: Page) -> None:
    """As a reader who has seen a page of the site already: the type is in the browser's cache."""
    page.goto("/om/privatliv/")
    page.wait_for_function(
        "document.fonts.status === 'loaded' && [...document.fonts].some((f) => f.status === 'loaded')"
    )


@pytest.mark.parametrize("path", PAGES)
def test_own_type(side: Page, path: str) -> None:
    """All text of the page asks for our type, and its words are drawn with that alone."""
    _read_before(side)
    side.goto(path)
    assert [] == side.evaluate(STRANGERS, FAMILY)
    assert {True} == set(_fonts(side, "h1").values())
    assert {True} == set(_fonts(side, "article p").values())


def test_marks_are_ours_too(side: Page) -> None:
    """The marks in the tables are not left to the machine's fonts."""
    _read_before(side)
    side.goto("/serviceniveau/kort/")
    assert {True} == set(_fonts(side, ".sn-tavle tbody td").values())


@pytest.mark.parametrize("path", ["/hvidovre/", "/hvidovre/sel-100-merudgifter/", "/serviceniveau/"])
def test_nothing_jumps(ny_side: OpenPage, path: str) -> None:
    """A type that comes at once moves nothing; one that comes late is not shown, and moves nothing either."""
    side = ny_side()
    side.goto(path)
    assert 0 == side.evaluate(SHIFTS)
    sen = ny_side()
    held: list[Route] = []
    sen.context.route(FONTS, lambda route: held.append(route))
    sen.goto(path, wait_until="domcontentloaded")
    foer = sen.evaluate("document.querySelector('h1').getBoundingClientRect().toJSON()")
    fonts = _fonts(sen, "article p")
    for route in held:
        route.continue_()
    assert 0 == sen.evaluate(SHIFTS)
    assert (foer, fonts) == (
        sen.evaluate("document.querySelector('h1').getBoundingClientRect().toJSON()"),
        _fonts(sen, "article p"),
    )
    assert {False} == set(fonts.values())


def test_what_is_pressed_is_high_enough(side_med_skrift: OpenPage) -> None:
    """WCAG 2.5.8 without its exceptions: what stands by itself is 24 pixels high, whatever type it is written in."""
    page = side_med_skrift(reduced_motion="reduce")
    found = []
    for path in DENSE:
        page.goto(path)
        found += [(path, each) for each in page.evaluate(LOW)]
    assert [] == found
