"""The page of deadlines: one date, a service of the right municipality, and a file for the calendar."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.calculator_page import CalculatorPage


def test_one_date_that_must_be_there(side: Page) -> None:
    """The page asks for one date; a new one gives a new deadline, and a blank one is a mistake beside it."""
    beregner = CalculatorPage(side, "frist").open()
    expect(side.locator("input[data-dato]").locator("visible=true")).to_have_count(1)
    beregner.input("haendelse").select_option("modtaget-brev")
    beregner.input("dato").fill("3.6.2023")
    expect(beregner.result).to_contain_text("3. juli 2023")
    beregner.input("dato").fill("")
    beregner.form.get_by_role("button", name="Beregn").click()
    expect(beregner.error("dato")).to_contain_text("Udfyld")


def test_first_talk_is_asked_of_treatment_alone(side: Page) -> None:
    """The day of the first talk is asked about treatment, may be blank, and gives the municipality's own day too."""
    beregner = CalculatorPage(side, "frist").open()
    expect(beregner.input("samtale_dato")).to_be_hidden()
    beregner.input("kommune").select_option("frederikshavn")
    beregner.input("haendelse").select_option("henvendelse")
    beregner.input("ydelse").select_option("frederikshavn/sul-142-laegesamtale")
    beregner.input("dato").fill("2023-06-01")
    expect(beregner.answer).to_contain_text("Skriv dagen for den første samtale")
    beregner.input("samtale_dato").fill("2023-06-08")
    expect(beregner.answer).to_contain_text("torsdag den 22. juni 2023")
    expect(beregner.result).to_contain_text("15. juni 2023")


def test_service_of_another_municipality(side: Page) -> None:
    """The services stand by municipality; one of another municipality is refused beside the field."""
    beregner = CalculatorPage(side, "frist").open()
    beregner.input("kommune").select_option("hvidovre")
    beregner.input("haendelse").select_option("ansoegning")
    expect(beregner.input("ydelse").locator("optgroup")).not_to_have_count(0)
    beregner.input("ydelse").select_option("frederikshavn/sel-100-merudgifter")
    expect(beregner.error("ydelse")).to_contain_text("hører til Frederikshavn Kommune")
    beregner.input("kommune").select_option("frederikshavn")
    expect(beregner.result).to_contain_text("27. juli 2023")


def test_calendar_file(side: Page, tmp_path: Path) -> None:
    """“Gem i kalender” gives the .ics of the answer that is shown; where the answer is no day there is no button."""
    beregner = CalculatorPage(side, "frist").open()
    beregner.input("haendelse").select_option("modtaget-brev")
    beregner.input("dato").fill("2023-06-03")
    beregner.expect_state("nyt")
    expect(beregner.result).to_contain_text("3. juli 2023")
    with side.expect_download() as hentning:
        beregner.share.get_by_role("button", name="Gem i kalender").click()
    assert "frist.ics" == hentning.value.suggested_filename
    hentning.value.save_as(tmp_path / "frist.ics")
    tekst = (tmp_path / "frist.ics").read_bytes().decode()
    assert re.search(r"^DTSTART;VALUE=DATE:20230703\r$", tekst, re.MULTILINE)
    CalculatorPage(side, "merudgift").open()
    expect(side.get_by_role("button", name="Gem i kalender")).to_be_hidden()
