"""A receipt: taken from a calculator's page, and calculated again on the page for that."""

import json
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.calculator_page import CalculatorPage
from tests.taalmodighed import SENEST_MS


def test_a_receipt_there_and_back(side: Page, tmp_path: Path) -> None:
    """The file of one page is the same again on the other; one changed by hand is told of first."""
    merudgift = CalculatorPage(side, "merudgift").open()
    with side.expect_download() as fetched:
        merudgift.share.get_by_role("button", name="Hent kvittering").click()
    fil = tmp_path / "kvittering.json"
    fetched.value.save_as(fil)
    assert fetched.value.suggested_filename.endswith(".json")
    content = json.loads(fil.read_text(encoding="utf-8"))
    assert content["beregner"] == "merudgift"
    side.goto("/om/kvittering/")
    side.get_by_label("Kvitteringen (filen ender på .json)").set_input_files(fil)
    answer = side.locator("[data-kvittering] [data-svar]")
    expect(answer.get_by_role("heading", level=2)).to_have_text("Resultatet er det samme.", timeout=SENEST_MS)
    content["svar"]["merudgift_md"] = "1.900"
    fil.write_text(json.dumps(content), encoding="utf-8")
    with side.expect_file_chooser() as chooser:
        side.get_by_label("Kvitteringen (filen ender på .json)").click()
    chooser.value.set_files(fil)
    expect(answer.get_by_role("heading", level=2)).to_have_text(re.compile("^Kvitteringen er ændret"))
    expect(answer.get_by_role("table").first).to_contain_text("22.800 kr. om året")


def test_what_is_no_receipt_gets_a_sentence(telefon: Page, tmp_path: Path) -> None:
    """Beside the field, on a telephone too."""
    telefon.goto("/om/kvittering/")
    for text, said in (("{", "kan ikke læses som en kvittering"), ("<b>", "kan ikke læses som en kvittering")):
        fil = tmp_path / "fil.json"
        fil.write_text(text, encoding="utf-8")
        telefon.get_by_label("Kvitteringen (filen ender på .json)").set_input_files(fil)
        expect(telefon.locator("[data-kvittering] .sn-feltfejl")).to_contain_text(said, timeout=SENEST_MS)
    assert telefon.evaluate("document.documentElement.scrollWidth") == 360
