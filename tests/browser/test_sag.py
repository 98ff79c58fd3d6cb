"""A case file: calculations from several tabs, one note, two dates side by side, and a file that is opened again."""

import json
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.calculator_page import on_day
from tests.browser.conftest import OpenPage
from tests.browser.test_axe import FRAME, THIN, in_both_schemes
from tests.taalmodighed import SENEST_MS

PAGE = "/slaa-op/sag/"
FIRST = "/beregnere/merudgift/#kommune=hvidovre&dato=2024-06-01&merudgift_md=900"
SECOND = "/beregnere/raadighedsbeloeb/#kommune=hvidovre&dato=2024-06-01&gruppe=folkepensionist"
STORED = "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"


def to_the_case(page: Page, address: str) -> None:
    """Open a calculator with a case in its link, and the part of it that leads to a case file."""
    on_day(page, "2026-11-02")
    page.goto(address)
    expect(page.locator(".sn-svar")).to_have_attribute("data-tilstand", "nyt", timeout=SENEST_MS)
    page.get_by_role("button", name="Læg i sagen", exact=True).click()


def test_a_case_is_gathered_compared_and_opened_again(side: Page, ny_side: OpenPage, tmp_path: Path) -> None:
    """Two tabs, one note in either wording, two dates with 35 kr. between them; the file brings it back.

    Nothing of it is stored; axe finds nothing; what is not whole opens nothing.
    """
    side.emulate_media(color_scheme="light", reduced_motion="reduce")
    to_the_case(side, FIRST)
    side.get_by_role("link", name="Begynd en ny sag").click()
    note = side.get_by_role("region", name="Notatet")
    expect(note).to_contain_text("Tilskud til borgeren: 1.138 kr. om måneden", timeout=SENEST_MS)
    other = side.context.new_page()
    to_the_case(other, SECOND)
    other.locator(".sn-panel").get_by_role("button", name="Læg i sagen").click()
    expect(other.locator(".sn-status")).to_contain_text("ligger nu i sagen i den anden fane", timeout=SENEST_MS)
    expect(note).to_contain_text("Borgerens rådighedsbeløb: 4.200 kr. om måneden")
    other.close()
    side.get_by_label("Regn det samme på en anden dato").fill("1.6.2023")
    side.get_by_role("button", name="Sammenlign med datoen").click()
    row = side.get_by_role("row", name="Tilskud til borgeren")
    # 1.138 kr. in 2024, 1.103 kr. in 2023.
    expect(row).to_contain_text("-35 kr. om måneden")
    side.get_by_label("Hvad vil du kalde sagen?").fill("J-12, 010190-1234")
    side.get_by_label("Til borgeren (du)").check()
    expect(note).to_contain_text("Dit tilskud: 1.138 kr. om måneden")
    expect(note).to_contain_text("Journalnotat: J-12, …")
    assert "010190" not in side.url
    stored = side.evaluate(STORED)
    assert [] == [word for word in ("J-12", "merudgift", "900") if word in stored]
    side.evaluate(THIN, FRAME)
    assert [] == in_both_schemes(side)
    with side.expect_download() as hentning:
        side.get_by_role("button", name="Gem sagen som fil").click()
    saved = tmp_path / "sag.json"
    hentning.value.save_as(saved)
    _opened_again(ny_side(), side.url, saved, tmp_path / "odelagt.json")


def _opened_again(page: Page, link: str, saved: Path, broken: Path) -> None:
    """The whole file opens; a cut link, and a file with one calculation that cannot be read, leave what is open."""
    page.goto(link[:-30])
    mistake = page.get_by_role("alert")
    expect(mistake).to_contain_text("Linket er ikke helt")
    chosen = page.get_by_label("Fil med en sag")
    chosen.set_input_files(saved)
    note = page.get_by_role("region", name="Notatet")
    expect(note).to_contain_text("Journalnotat: J-12, …", timeout=SENEST_MS)
    file = json.loads(saved.read_text(encoding="utf-8"))
    file["navn"] = "en anden"
    file["kolonner"][1]["beregninger"][1]["beregner"] = "<img>"
    broken.write_text(json.dumps(file), encoding="utf-8")
    chosen.set_input_files(broken)
    expect(mistake).to_contain_text("Beregning 2 kan ikke læses")
    expect(mistake).to_contain_text("Sagen, der var åben, er uændret.")
    expect(note).to_contain_text("Journalnotat: J-12, …")
