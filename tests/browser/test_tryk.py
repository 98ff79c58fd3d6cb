"""On paper a page is whole: nothing folded, nothing cut off, dark ink also from dark screens."""

from io import BytesIO

from playwright.sync_api import Page, ViewportSize
from pypdf import PdfReader

from tests.browser.conftest import OpenPage

# A4 between the margins, in CSS pixels.
PAPER: ViewportSize = {"width": 680, "height": 960}
HIDDEN = ".md-header, .md-sidebar, .md-footer, .md-top, .sn-beregnerlinks, .md-button"
WRONG = """(hidden) => {
  const shown = (each) => each.checkVisibility({checkVisibilityCSS: true});
  const words = (each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const pale = (colour) => {
    const [red, green, blue] = colour.match(/[\\d.]+/g).map(Number);
    return 0.299 * red + 0.587 * green + 0.114 * blue > 130;
  };
  const all = [...document.querySelectorAll("article *")].filter(shown);
  return [
    ...[...document.querySelectorAll(hidden)].filter(shown).map((each) => ["skal ikke trykkes", each]),
    ...all.filter((each) => words(each) && pale(getComputedStyle(each).color)).map((each) => ["for lys", each]),
    ...[...document.querySelectorAll("article details:not([open], form details) > :not(summary)")]
      .filter((each) => each.textContent.trim() && each.getBoundingClientRect().height === 0)
      .map((each) => ["foldet sammen", each]),
    ...all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest("svg"))
      .map((each) => ["skåret af", each]),
    ...[...document.querySelectorAll("article a[href^=http]:not(.sn-lov, .sn-svar a)")].filter(shown)
      .filter((each) => !getComputedStyle(each, "::after").content.includes(each.getAttribute("href")))
      .map((each) => ["adressen mangler", each]),
  ].map(([what, each]) => `${what}: ${each.outerHTML.slice(0, 110)}`).slice(0, 5);
}"""


def wrong_on_paper(page: Page) -> list[str]:
    """A menu, pale text, a closed fold, a table cut off, or a link out of the site without its address."""
    page.set_viewport_size(PAPER)
    # Dark screens print dark ink.
    page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
    page.emulate_media(media="print", color_scheme="dark", reduced_motion="reduce")
    # As a browser does before it prints and after, and emulating does not.
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    found: list[str] = page.evaluate(WRONG, HIDDEN)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen", color_scheme="light", reduced_motion="reduce")
    page.evaluate("document.body.dataset.mdColorScheme = 'default'")
    return found


SERVICES = (
    "/hvidovre/sel-109-krisecenter/",
    "/hvidovre/sel-100-merudgifter/",
    "/frederikshavn/sel-108-laengerevarende-botilbud/",
)


def test_a_service_is_two_sheets(ny_side: OpenPage, adresse: str) -> None:
    """The page of a service prints on two sheets at most, with its address and the day at the end."""
    page = ny_side()
    page.clock.set_fixed_time("2026-11-28")
    for path in SERVICES:
        page.goto(path)
        paper = PdfReader(BytesIO(page.pdf(format="A4")))
        text = " ".join(" ".join(sheet.extract_text() for sheet in paper.pages).split())
        assert (True, True) == (len(paper.pages) <= 2, f"Fra {adresse}{path}, 28. november 2026." in text), path


def test_paper_is_made(ny_side: OpenPage) -> None:
    """The browser makes a printed document of the longest kind of page, with all its pages."""
    page = ny_side(color_scheme="dark")
    page.goto("/hvidovre/sel-100-merudgifter/hele/")
    assert page.pdf(format="A4").count(b"/Type /Page\n") >= 4
