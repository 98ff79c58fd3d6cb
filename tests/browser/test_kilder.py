"""A figure's mark shows the lines it was read in."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage

PAGE = "/hvidovre/sel-110-herberg/"
WIDTHS = (360, 1440)


def _press_first(page: Page) -> str:
    mark = page.locator("article sup.sn-kildemaerke a").filter(visible=True).first
    mark.focus()
    page.keyboard.press("Enter")
    return mark.inner_text()


def test_lines_open_beside_the_figure(ny_side: OpenPage) -> None:
    """By keyboard the lines open with their document, have the focus, fit the screen and give the focus back on Esc."""
    for width in WIDTHS:
        page = ny_side(viewport={"width": width, "height": 800})
        page.goto(PAGE)
        number = _press_first(page)
        box = page.get_by_role("dialog", name=f"Kilde {number}")
        expect(box).to_be_focused()
        expect(box.locator("blockquote")).not_to_be_empty()
        expect(box).to_contain_text("Hvidovre Kommune (2023)")
        place = box.bounding_box()
        assert place and place["x"] >= 0 and place["x"] + place["width"] <= width, place
        page.keyboard.press("Escape")
        expect(box).to_be_hidden()
        assert f"#kilde-{number}" == page.evaluate("document.activeElement.hash")


def test_list_without_scripts(ny_side: OpenPage) -> None:
    """Without scripts the mark leads to the list, where the lines are folded with the figure marked."""
    page = ny_side(java_script_enabled=False)
    page.goto(PAGE)
    number = _press_first(page)
    source = page.locator(f"#kilde-{number}")
    expect(source).to_be_in_viewport()
    source.locator("summary").click()
    expect(source.locator("blockquote")).to_be_visible()
    assert page.locator(".sn-kilder mark").count() > 1
