"""A reader of one of the 95 municipalities without standards here: the law's layer, and nobody's promise."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.taalmodighed import SENEST_MS

pytestmark = pytest.mark.slow


def test_from_the_front_page_to_the_letter_in_aarhus(telefon: Page) -> None:
    """Aarhus is chosen once; the situation, the calculator and the letter then speak of the law and of Aarhus alone."""
    telefon.goto("/")
    telefon.get_by_role("combobox", name="Din kommune").select_option("aarhus")
    telefon.get_by_role("link", name="Det gælder i Aarhus Kommune").click()
    expect(telefon.get_by_role("heading", level=1)).to_have_text("Aarhus Kommune")
    telefon.get_by_role("link", name="Jeg skal flytte i botilbud").click()
    expect(telefon).to_have_url(re.compile(r"#kommune=aarhus$"))
    mangler = telefon.locator("[data-mangler]").locator("visible=true").first
    expect(mangler).to_contain_text("Vi har ikke standarden fra Aarhus Kommune endnu.")
    expect(telefon.locator(".sn-kommunedel").locator("visible=true")).to_have_count(0)
    telefon.goto("/beregnere/raadighedsbeloeb/#kommune=aarhus")
    telefon.get_by_label("Din kommunes rådighedsbeløb").fill("4.900")
    telefon.get_by_label("Hvor mange børn får du tillæg for?").fill("0")
    expect(telefon.locator(".sn-resultat").first).to_contain_text("4.900 kr. om måneden", timeout=SENEST_MS)
    expect(telefon.locator(".sn-svar")).to_contain_text("Kommunens tal er dem, der står i skemaet")
    telefon.locator("#f-kommune").select_option("hvidovre")
    expect(telefon.get_by_label("Din kommunes rådighedsbeløb")).to_be_hidden()
    telefon.goto("/kend-din-ret/klag/#kommune=aarhus")
    telefon.get_by_label("Hvad handler afgørelsen om?").select_option("loven/midlertidigt-botilbud")
    expect(telefon.locator("[data-brev]")).to_contain_text("Aarhus Kommune")
    expect(telefon.locator("#k-ydelse optgroup")).to_have_count(1)
