"""The keyboard reaches everything on every kind of page, in the order it is read, and one can see where one is."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage

# Marks all that can be operated, and what the keyboard comes to while Tab is pressed.
INTERACTIVE = """() => [...document.querySelectorAll(
    "article :is(a[href], button, input, select, textarea, summary, [tabindex='0'])")]
  .filter((each) => each.checkVisibility({checkVisibilityCSS: true}) && !each.disabled
    && !(each.type === "radio" && !each.checked))
  .length"""
FOCUS = """() => {
  const here = document.activeElement;
  const style = getComputedStyle(here);
  // A radio button is drawn by the label that follows it, or by the one around it.
  const drawn = here.type === "radio" ? here.nextElementSibling ?? here.labels[0] : here;
  const seen = (one) => one.outlineStyle !== "none" && parseFloat(one.outlineWidth) > 0 || one.boxShadow !== "none";
  const box = here.getBoundingClientRect();
  const id = here.dataset.nr ??= String(window.focusNumber = (window.focusNumber ?? 0) + 1);
  return {id, html: here.outerHTML.slice(0, 110), inside: !!here.closest("article"),
    visible: seen(style) || seen(getComputedStyle(drawn)),
    onScreen: box.bottom > 0 && box.top < innerHeight, body: here === document.body};
}"""


def _walk(page: Page, limit: int = 400) -> list[dict[str, Any]]:
    """Every stop of Tab from the top of the page until focus comes back or leaves."""
    stops: list[dict[str, Any]] = []
    for _ in range(limit):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUS)
        if stop["body"] or any(stop["id"] == earlier["id"] for earlier in stops[:-1]):
            return stops
        # A date field has a stop for the day, the month and the year.
        if not stops or stop["id"] != stops[-1]["id"]:
            stops.append(stop)
    raise AssertionError(f"Tab kommer ikke rundt på {page.url}: {stops[-3:]}")


@pytest.mark.parametrize("path", ["/", "/hvidovre/", "/beregnere/frist/", "/om/", "/404.html"])
def test_tab_reaches_everything(ny_side: OpenPage, path: str) -> None:
    """Tab stops once at each thing that can be operated, never gets caught, and each stop can be seen."""
    page = ny_side(reduced_motion="reduce")
    page.goto(path)
    ventet = page.evaluate(INTERACTIVE)
    stops = _walk(page)
    assert ventet <= sum(1 for stop in stops if stop["inside"])
    assert [] == [stop["html"] for stop in stops if not stop["visible"]]
    assert [] == [stop["html"] for stop in stops if not stop["onScreen"]]


def test_skip_link(side: Page) -> None:
    """The first stop of every page leads past the menu to the content."""
    side.goto("/hvidovre/sel-97-ledsagelse/")
    side.keyboard.press("Tab")
    link = side.locator("a.md-skip")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    side.keyboard.press("Enter")
    side.keyboard.press("Tab")
    assert side.evaluate("!!document.activeElement.closest('article')")


def test_folded_things_open_by_key(side: Page) -> None:
    """A folded part of the standard opens and closes by Enter and space."""
    side.goto("/hvidovre/sel-97-ledsagelse/hele/")
    fold = side.locator("article details.sn-del--afsnit").first
    expect(fold).not_to_have_attribute("open", "")
    fold.locator("summary").focus()
    side.keyboard.press("Enter")
    expect(fold).to_have_attribute("open", "")
    side.keyboard.press("Space")
    expect(fold).not_to_have_attribute("open", "")


def _stop(page: Page) -> dict[str, Any]:
    """Press Tab and tell where focus is."""
    page.keyboard.press("Tab")
    stop: dict[str, Any] = page.evaluate(FOCUS)
    return stop


def test_menu_at_400_percent_by_keyboard(ny_side: OpenPage) -> None:
    """The closed menu takes no focus; its button is reached, says what it does, opens by Enter and closes by Escape."""
    page = ny_side(viewport={"width": 320, "height": 700}, reduced_motion="reduce")
    page.goto("/om/")
    button = page.get_by_role("button", name="Menu")
    expect(button).to_have_attribute("aria-expanded", "false")
    stops = [_stop(page) for _ in range(6)]
    assert [] == [stop["html"] for stop in stops if not stop["onScreen"] or not stop["visible"]]
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    assert page.evaluate("!!document.activeElement.closest('.md-sidebar--primary')")
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_search_at_400_percent_by_keyboard(ny_side: OpenPage) -> None:
    """The search button opens the search with focus in its field, and a word typed there gives results to go to."""
    page = ny_side(viewport={"width": 320, "height": 700}, reduced_motion="reduce")
    page.goto("/om/")
    page.get_by_role("button", name="Søg").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("searchbox", name="Søg på hele sitet")).to_be_focused()
    page.keyboard.type("ledsagelse")
    expect(page.locator(".sn-soegedialog .sn-traef a").first).to_be_visible()
