"""The reader lives today: a calculator opens on the reader's own day, and each answer leads on by one press."""

from playwright.sync_api import Page, expect

from tests.browser.calculator_page import CalculatorPage

TODAY, WRITTEN = "2026-12-05", "5.12.2026"


def test_extra_costs_today_and_an_old_case(telefon: Page) -> None:
    """1.900 kr. a month in Hvidovre: the new help with the same input; and an old case, which runs until 2027."""
    gammel = CalculatorPage(telefon, "merudgift").open(day=TODAY)
    expect(gammel.input("dato")).to_have_value(WRITTEN)
    expect(gammel.answer).not_to_contain_text("Siden er lavet den")
    gammel.input("kommune").select_option("hvidovre")
    gammel.input("merudgift_md").fill("1.900")
    expect(gammel.result).to_have_text("Reglen om merudgiftsydelse er afløst")
    expect(gammel.answer).to_contain_text("Din kompensationsydelse: 1.155 kr. om måneden")
    telefon.get_by_role("link", name="Regn på kompensationsydelse med de samme tal").click()
    ny = CalculatorPage(telefon, "kompensationsydelse")
    ny.expect_state("nyt")
    expect(ny.result).to_have_text(
        "Din kompensationsydelse: 1.155 kr. om måneden (satserne er beregnet af os, ikke trykt endnu)"
    )
    assert ("hvidovre", WRITTEN, "1.900", "") == tuple(
        ny.input(name).input_value() for name in ("kommune", "dato", "udgifter_md", "dokumenteret_md")
    )
    expect(ny.note).to_have_text("Regnet på det, der står i linket.")
    telefon.get_by_role("link", name="Ja, regn på min gamle sag").click()
    gammel.expect_state("nyt")
    expect(gammel.result).to_contain_text("Dit tilskud i 2025: 2.359 kr. om måneden")
    expect(gammel.answer).to_contain_text("Det skal ske senest 1. september 2027.")
    telefon.get_by_role("button", name="Regn for 2025").click()
    expect(gammel.input("dato")).to_have_value("31.12.2025")
    expect(gammel.answer).to_be_focused()


def test_begin_again_is_today(side: Page) -> None:
    """Older figures have their line; one press sets their year, and beginning again is back on the reader's day."""
    beregner = CalculatorPage(side, "raadighedsbeloeb").open(day=TODAY)
    line = side.get_by_text("Regnet med Hvidovre Kommunes tal fra 2023.")
    expect(line).to_be_visible()
    side.get_by_role("button", name="Regn for 2023").click()
    expect(beregner.input("dato")).to_have_value("31.12.2023")
    expect(line).to_have_count(0)
    beregner.begin_again()
    expect(beregner.input("dato")).to_have_value(WRITTEN)
    expect(line).to_be_visible()


def test_cut_hours_of_bpa(telefon: Page) -> None:
    """The help is made less: the day it can begin, and a letter that asks to keep it meanwhile."""
    frist = CalculatorPage(telefon, "frist").open(day=TODAY)
    frist.input("kommune").select_option("hvidovre")
    frist.input("haendelse").select_option("nedsaettelse")
    frist.input("ydelse").select_option("hvidovre/sel-96-bpa")
    expect(frist.result).to_contain_text("Klager du ikke, kan hjælpen tidligst blive mindre:")
    expect(frist.result).to_contain_text("2027")
    telefon.get_by_role("link", name="bed om at beholde hjælpen imens").click()
    asks = telefon.locator("[data-brev]").get_by_text("Jeg beder om at beholde den hjælp, jeg har nu")
    expect(asks).to_be_visible()
    telefon.get_by_label("Hjælpen bliver sat ned eller stoppet.").uncheck()
    expect(asks).to_be_hidden()
