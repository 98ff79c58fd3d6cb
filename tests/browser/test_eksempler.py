"""Every example of every calculator can be picked on its page and gives what CPython gives."""

import pytest
from playwright.sync_api import Page, expect

from calculators.data.rates import Satser
from calculators.examples.all import EKSEMPLER
from calculators.rules.registry import BEREGNERE
from calculators.run.calculate import regn
from calculators.show.words import afledt, hovedlinje
from generator.model.catalogue import Catalogue
from generator.pages.calculator.examples import example_kommune
from tests.browser.calculator_page import DAY, CalculatorPage
from tests.browser.conftest import OpenPage
from tests.udsnit import udsnit


@pytest.mark.parametrize("beregner", ["merudgift", "egenbetaling-108", "bpa-tilskud", "vum"])
def test_every_example(ny_side: OpenPage, beregner: str, catalogue: Catalogue, satser: Satser) -> None:
    """Those with lists, with questions that show and hide, with percents, and with many choices: the same answers."""
    page = ny_side()
    side = CalculatorPage(page, beregner).open()
    page.get_by_text("Prøv et eksempel").click()
    om = BEREGNERE[beregner]
    for et in EKSEMPLER[beregner]:
        page.get_by_role("button", name=et.navn, exact=True).click()
        expect(side.note).to_contain_text(et.navn)
        kommune = et.kommune or example_kommune(catalogue, om)
        gjort = regn(beregner, kommune, et.dato or DAY, et.svar, satser)
        egne = afledt(gjort, satser)
        expect(side.result).to_have_text("".join(hovedlinje(gjort, satser)) + (f" ({egne})" if egne else ""))
        expect(side.steps).to_have_count(len(gjort.trin))
        for felt in om.felter:
            if felt.fold and felt.navn in et.svar:
                expect(side.field(felt.navn)).to_be_visible()


def test_each_page_offers_them(side: Page) -> None:
    """Each calculator's page has the names of its examples; without a script they do not show."""
    for beregner, eksempler in udsnit(EKSEMPLER.items(), 5):
        side.goto(f"/beregnere/{beregner}/", wait_until="domcontentloaded")
        assert [et.navn for et in eksempler] == side.locator("[data-eksempel]").all_text_contents()
