"""With less motion or the system's colours pages keep their content; and what a page may lose at 400 % zoom."""

from pathlib import Path

from playwright.sync_api import Page, ViewportSize

from tests.browser.conftest import OpenPage
from tests.browser.sideudvalg import udvalg

# 1280 CSS pixels at 400 % are 320.
ZOOMED: ViewportSize = {"width": 320, "height": 256}
# Text whose box is narrower than its words, and that hides what is left over: read by nobody.
CUT_OFF = """() => [...document.querySelectorAll("article :is(p, li, dd, td, th, h1, h2, h3, h4, a, button, label)")]
  .filter((each) => each.checkVisibility())
  .filter((each) => {
    const style = getComputedStyle(each);
    const hides = (overflow) => overflow === "hidden" || overflow === "clip";
    return (hides(style.overflowX) && each.scrollWidth > each.clientWidth + 1)
      || (hides(style.overflowY) && each.scrollHeight > each.clientHeight + 1);
  })
  .map((each) => each.outerHTML.slice(0, 120))"""
# Inside the page, only a region that the keyboard reaches may be wider than the screen.
SPILLS = """() => [...document.querySelectorAll("article *")]
  .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
  .filter((each) => {
    for (let box = each; box && box.tagName !== "ARTICLE"; box = box.parentElement) {
      const overflow = getComputedStyle(box).overflowX;
      if (overflow === "auto" || overflow === "scroll") return false;
    }
    return !each.closest("svg");
  })
  .map((each) => each.outerHTML.slice(0, 120))"""
# WCAG 1.4.12: what a reader's own style sheet may ask for.
SPACING = """* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
p {margin-bottom: 2em !important}"""
WITH_STYLE = """(css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}"""
MOVES = """() => [...document.querySelectorAll("*")].filter((each) => {
    const style = getComputedStyle(each);
    const longest = (times) => Math.max(...times.split(",").map(parseFloat));
    return longest(style.animationDuration) > 0.011 || longest(style.transitionDuration) > 0.011
      || style.scrollBehavior === "smooth";
  }).map((each) => `${each.tagName}.${each.className} ${getComputedStyle(each).transition}`).slice(0, 5)"""

PRESSED = ".sn-ring, .sn-forlad-knap, .md-button, input:not([type=radio], [type=checkbox]), select, button"
BORDERLESS = """(pressed) => [...document.querySelectorAll(`article :is(${pressed})`)]
  .filter((each) => each.checkVisibility())
  .filter((each) => parseFloat(getComputedStyle(each).borderBottomWidth) === 0)
  .map((each) => each.outerHTML.slice(0, 100))"""


def lost_at_400_percent(page: Page) -> list[str]:
    """WCAG 1.4.10 and 1.4.12: text that is cut off or scrolls sideways, also with wider lines and letters."""
    page.set_viewport_size(ZOOMED)
    found: list[str] = []
    for css in ("", SPACING):
        page.evaluate(WITH_STYLE, css)
        found += [each for check in (CUT_OFF, SPILLS) for each in page.evaluate(check)]
        if page.evaluate("document.documentElement.scrollWidth") > ZOOMED["width"]:
            found.append("ruller til siden")
    page.evaluate(WITH_STYLE, "")
    return found


def test_nothing_moves_for_those_who_ask(ny_side: OpenPage, site: Path) -> None:
    """With reduced motion no element has an animation, a transition or smooth scrolling."""
    page = ny_side(reduced_motion="reduce")
    found = []
    for path in udvalg(site)[:6]:
        page.goto(path)
        found += [(path, each) for each in page.evaluate(MOVES)]
    assert [] == found


def test_the_systems_own_colours(ny_side: OpenPage, site: Path) -> None:
    """With forced colours every field, button and number to call keeps a border, and focus an outline."""
    page = ny_side(forced_colors="active")
    page.goto("/beregnere/merudgift/")
    borderless = page.evaluate(BORDERLESS, PRESSED)
    page.locator("#f-kommune").focus()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    for path in ("/hvidovre/sel-109-krisecenter/", "/kend-din-ret/akut/"):
        page.goto(path)
        borderless += page.evaluate(BORDERLESS, PRESSED)
    assert ([], False) == (borderless, outline == "none")
