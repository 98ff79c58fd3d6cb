"""On paper every kind of page is whole: nothing folded, nothing cut off, dark ink also from dark screens."""

from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from tests.browser.conftest import OpenPage
from tests.browser.sideudvalg import udvalg

# A4 between the margins, in CSS pixels.
PAPER = {"width": 680, "height": 960}
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


def test_every_kind_of_page_on_paper(ny_side: OpenPage, site: Path) -> None:
    """No menu, no pale text, no closed fold, no table cut off, and the address beside each link out of the site."""
    page = ny_side(viewport=PAPER, color_scheme="dark")
    found = []
    for path in udvalg(site):
        page.goto(path)
        page.emulate_media(media="print", color_scheme="dark")
        # As a browser does before it prints, and emulating does not.
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        found += [(path, each) for each in page.evaluate(WRONG, HIDDEN)]
    assert [] == found, "\n".join(map(str, found))


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
