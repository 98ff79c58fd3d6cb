"""axe finds no violations of WCAG 2.2 AA on any kind of page, in light and dark colours."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.calculator_page import CalculatorPage
from tests.browser.conftest import PROJECT, OpenPage
from tests.browser.mange_page import MangePage, as_csv, case

AXE = PROJECT / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def _violations(page: Page) -> list[str]:
    """What axe finds on the page as it is now, one line for each element."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, Any] = page.evaluate("(tags) => axe.run({runOnly: tags})", TAGS)
    return [
        f"{page.url} {rule['id']}: {node['html'][:120]} {_reason(node)}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def _reason(node: dict[str, Any]) -> str:
    return " ".join(check["message"] for kind in ("any", "all", "none") for check in node[kind])


def _kinds(paths: Iterable[str], site: Path) -> list[str]:
    """One page of each kind: those of municipalities are alike by name or as services, the rest by place and depth."""
    kommuner = json.loads((site / "api/v1/kommuner.json").read_text(encoding="utf-8"))["kommuner"]
    places = {kommune["id"] for kommune in kommuner}
    kinds: dict[tuple[str, object], str] = {}
    for path in paths:
        parts = path.strip("/").split("/")
        if parts[0] in places:
            kinds.setdefault(("kommune", "ydelse" if parts[-1][:4] in ("sel-", "sul-") else parts[-1]), path)
        else:
            kinds.setdefault((parts[0], len(parts)), path)
    return list(kinds.values())


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_kind_of_page(ny_side: OpenPage, stier: list[str], site: Path, scheme: str) -> None:
    """No violations on the pages as they open."""
    # Tall enough for the whole menu: an item that scrolling has half hidden is no small target.
    page = ny_side(color_scheme=scheme, reduced_motion="reduce", viewport={"width": 1280, "height": 2400})
    found = []
    for path in _kinds(stier, site):
        page.goto(path)
        found += _violations(page)
    assert [] == found


def test_dark_is_dark(ny_side: OpenPage) -> None:
    """The readers who ask for dark colours get them, so the test above has tried both."""
    colours = set()
    for scheme in SCHEMES:
        page = ny_side(color_scheme=scheme)
        page.goto("/")
        colours.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert 2 == len(colours)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_calculator_in_all_its_states(ny_side: OpenPage, scheme: str) -> None:
    """No violations with own result, with rows of expenses, with errors beside the fields and in the summary."""
    page = ny_side(color_scheme=scheme, reduced_motion="reduce")
    beregner = CalculatorPage(page, "merudgift").open()
    beregner.input("merudgift_md").fill("1.654")
    beregner.expect_state("nyt")
    page.get_by_text("Prøv et eksempel").click()
    found = []
    for name in ("Journalnotat", "Link til denne beregning"):
        beregner.share.get_by_role("button", name=name).click()
        found += _violations(page)
    beregner.input("merudgift_md").fill("mange")
    page.keyboard.press("Enter")
    expect(beregner.summary).to_be_visible()
    found += _violations(page)
    beregner.open_rows()
    beregner.field("post").get_by_role("button", name="Tilføj udgift").click()
    found += _violations(page)
    assert [] == found


@pytest.mark.parametrize("scheme", SCHEMES)
def test_calculator_with_notices(ny_side: OpenPage, scheme: str) -> None:
    """No violations where an old link tells what has changed, and where the calculators cannot start."""
    page = ny_side(color_scheme=scheme, reduced_motion="reduce")
    page.goto(
        "/beregnere/merudgift/#kommune=hvidovre&dato=2023-06-01&merudgift_md=900&data=x&svar=1000&tal=10804_9&y=1"
    )
    expect(page.locator(".sn-besked table")).to_be_visible(timeout=60_000)
    found = _violations(page)
    page.context.route("**/runtime.json", lambda route: route.abort())
    CalculatorPage(page, "kompensationsydelse").open(ready=False)
    expect(page.locator(".sn-stop")).to_be_visible(timeout=60_000)
    page.get_by_text("Til it-afdelingen").click()
    found += _violations(page)
    assert [] == found


@pytest.mark.parametrize("scheme", SCHEMES)
def test_many_in_all_its_states(ny_side: OpenPage, scheme: str) -> None:
    """No violations with a file that is refused, with columns to choose, and with results and errors by row."""
    page = ny_side(color_scheme=scheme, reduced_motion="reduce")
    mange = MangePage(page).open("beregner=egenbetaling-107&kommune=hvidovre&dato=2024-06-01&foer=2023-06-01")
    mange.give("tom.csv", b"")
    expect(mange.file_answer).to_contain_text("tom")
    found = _violations(page)
    mange.give("fil.csv", as_csv([case(), case(2, Gruppe="Pensionist", Husleje="meget")]))
    expect(page.get_by_label("“Pensionist” (1 række)")).to_be_visible()
    mange.column("indkomst_md").select_option("")
    expect(mange.missing).to_be_visible()
    found += _violations(page)
    mange.column("indkomst_md").select_option(label="Indkomst efter skat")
    mange.run()
    found += _violations(page)
    assert [] == found
