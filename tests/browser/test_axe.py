"""axe finds no violations of WCAG 2.2 AA in the states a page can come into, in light and dark colours."""

from typing import Any, Literal

from playwright.sync_api import Page, expect

from tests.browser.calculator_page import CalculatorPage
from tests.browser.conftest import PROJECT, OpenPage
from tests.browser.mange_page import MangePage, as_csv, case
from tests.browser.test_gem_og_del import made_with_another_rate, opened_link
from tests.taalmodighed import SENEST_MS

AXE = PROJECT / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
# The rules that see colours; the rest find the same in the dark.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
# The rule that sees the type: how large a target is, and what is beside it.
TYPE_RULES = ["target-size"]
RUN = "([within, wanted]) => axe.run(within, {runOnly: wanted, resultTypes: ['violations'], preload: false})"
# Nearly the same on every page of a door, and two fifths of the work: judged on one of each.
FRAME = ".md-header, .md-sidebar, .md-footer"
# A list of a hundred alike is judged by its first three; that ids are unique is seen on every page elsewhere.
THIN = """(frame) => {
  if (frame) document.querySelectorAll(frame).forEach((each) => each.remove());
  for (const parent of document.querySelectorAll("article, article *")) {
    const seen = new Map();
    for (const child of [...parent.children]) {
      const kind = child.tagName + child.className;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      if (seen.get(kind) > 3 && !child.closest("form, select")) child.remove();
    }
  }
}"""


def violations(page: Page, rules: list[str] | None = None, frame: bool = False) -> list[str]:
    """What axe finds on the page as it is now, one line for each element; in the frame around it only when asked to."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    wanted = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
    within = {"include": [["html"]], "exclude": [] if frame else [[each] for each in FRAME.split(", ")]}
    found: dict[str, Any] = page.evaluate(RUN, [within, wanted])
    return [
        f"{page.url} {rule['id']}: {node['html'][:120]} {_reason(node)}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def _reason(node: dict[str, Any]) -> str:
    return " ".join(check["message"] for kind in ("any", "all", "none") for check in node[kind])


def in_both_schemes(page: Page, frame: bool = False) -> list[str]:
    """What axe finds on a light page as it is now, and what it says of the colours when the page goes dark."""
    # A colour on its way from light to dark is neither.
    page.emulate_media(reduced_motion="reduce")
    found = violations(page, frame=frame)
    # The switch is in the frame; that it works is tested below.
    page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
    found += violations(page, COLOUR_RULES, frame)
    page.evaluate("document.body.dataset.mdColorScheme = 'default'")
    return found


def test_the_frame_around_the_pages(ny_side: OpenPage) -> None:
    """No violations in header, menus and foot, on a page of each door and each depth."""
    page = ny_side(color_scheme="light", reduced_motion="reduce", viewport={"width": 1280, "height": 2400})
    found = []
    for path in ("/", "/hvidovre/sel-96-bpa/hele/", "/loven/krisecenter/", "/slaa-op/frister/", "/serviceniveau/kort/"):
        page.goto(path)
        page.evaluate(THIN, None)
        found += in_both_schemes(page, frame=True)
    assert [] == found


def test_dark_is_dark(ny_side: OpenPage) -> None:
    """The readers who ask for dark colours get them, so the tests have tried both."""
    colours = set()
    for scheme in SCHEMES:
        page = ny_side(color_scheme=scheme)
        page.goto("/")
        colours.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert 2 == len(colours)


def test_calculator_in_all_its_states(ny_side: OpenPage) -> None:
    """No violations with own result, with rows of expenses, with errors beside the fields and in the summary."""
    page = ny_side(color_scheme="light", reduced_motion="reduce")
    beregner = CalculatorPage(page, "merudgift").open()
    beregner.input("merudgift_md").fill("1.654")
    beregner.expect_state("nyt")
    page.get_by_text("Prøv et eksempel").click()
    found = []
    for name in ("Journalnotat", "Link til denne beregning"):
        beregner.share.get_by_role("button", name=name).click()
        found += in_both_schemes(page)
    beregner.input("merudgift_md").fill("mange")
    page.keyboard.press("Enter")
    expect(beregner.summary).to_be_visible()
    found += in_both_schemes(page)
    beregner.open_rows()
    beregner.field("post").get_by_role("button", name="Tilføj udgift").click()
    found += in_both_schemes(page)
    assert [] == found


def test_calculator_with_notices(ny_side: OpenPage) -> None:
    """No violations where an old link tells what has changed, and where the calculators cannot start."""
    page = ny_side(color_scheme="light", reduced_motion="reduce")
    first = CalculatorPage(page, "merudgift").open()
    first.input("merudgift_md").fill("900")
    first.expect_state("nyt")
    page.goto(made_with_another_rate(opened_link(first)))
    page.reload()
    expect(page.locator(".sn-besked table")).to_be_visible(timeout=SENEST_MS)
    found = in_both_schemes(page)
    page.context.route("**/assets/beregner/**/satser.json", lambda route: route.abort())
    CalculatorPage(page, "kompensationsydelse").open(ready=False)
    expect(page.locator(".sn-stop")).to_be_visible(timeout=SENEST_MS)
    page.get_by_text("Til it-afdelingen").click()
    found += in_both_schemes(page)
    assert [] == found


def test_many_in_all_its_states(ny_side: OpenPage) -> None:
    """No violations with a file that is refused, columns, rates and CPR numbers to choose of, results and letters."""
    page = ny_side(color_scheme="light", reduced_motion="reduce")
    mange = MangePage(page).open("beregner=egenbetaling-107&kommune=hvidovre&dato=2024-06-01&foer=2023-06-01")
    mange.give("tom.csv", b"")
    expect(mange.file_answer).to_contain_text("tom")
    found = in_both_schemes(page)
    rows = (case(), case(2, Gruppe="Pensionist", Husleje="meget"))
    mange.give("fil.csv", as_csv([["010190-1234", *row[1:]] for row in rows]))
    expect(page.get_by_label("“Pensionist” (1 række)")).to_be_visible()
    expect(page.get_by_role("group", name="Filen har CPR-numre")).to_be_visible()
    page.get_by_text("Regn også med andre satser").click()
    expect(page.locator("#m-egne").get_by_role("textbox").first).to_be_visible(timeout=SENEST_MS)
    page.get_by_text("Felter, som ikke er fundet i filen").click()
    mange.column("indkomst_md").select_option("")
    expect(mange.missing).to_be_visible()
    found += in_both_schemes(page)
    mange.column("indkomst_md").select_option(label="Indkomst efter skat")
    mange.run()
    page.get_by_text("Breve eller noter").click()
    expect(page.get_by_label("Brevets tekst")).to_be_visible()
    found += in_both_schemes(page)
    assert [] == found
