"""Journeys from a situation in life to the right sentence and the next step, each on a telephone and a desk."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import OpenPage
from tests.taalmodighed import SENEST_MS

GUIDE = ".sn-guide-trin"
WIDTHS = (360, 1440)


@pytest.fixture
def begge(ny_side: OpenPage) -> Iterator[list[Page]]:
    """A page as wide as a telephone, and one as wide as a desk."""
    yield [ny_side(viewport={"width": width, "height": 800}) for width in WIDTHS]


def _answer(page: Page, *texts: str) -> None:
    for text in texts:
        page.locator(GUIDE).get_by_label(text, exact=True).check()
        page.locator(GUIDE).get_by_role("button", name=re.compile("Næste|Vis svaret")).click()


def test_expenses_in_hvidovre_today(begge: list[Page]) -> None:
    """1.900 kr. a month ends in today's law: what it gives, how to apply, and the whole case one press away."""
    for page in begge:
        page.goto("/kend-din-ret/udgifter-handicap/#kommune=hvidovre")
        expect(page.get_by_role("link", name="Beregn: Kompensationsydelse").first).to_be_in_viewport()
        page.get_by_role("button", name="Start spørgsmålene").click()
        _answer(page, "Ja", "Ja")
        page.get_by_label("Hvor meget betaler du ekstra om måneden?").fill("1.900")
        page.locator(GUIDE).get_by_role("button", name="Næste").click()
        _answer(page, "Nej", "Nej")
        while page.locator(GUIDE).get_by_label("Hvor gammel er du?").count():
            page.locator(GUIDE).get_by_role("button", name=re.compile("Næste|Vis svaret")).click()
        first = page.locator(f"{GUIDE} .sn-guide-kort > li").first
        expect(first).to_contain_text("Du kan få omkring 1.155 kr. om måneden.", timeout=SENEST_MS)
        expect(first).to_contain_text("Ring til Voksenrådgivningen")
        expect(first).not_to_contain_text("6.408")
        first.get_by_role("link", name="Se hele beregningen med dit tal").click()
        expect(page).to_have_url(re.compile("/beregnere/kompensationsydelse/"))
        expect(page.locator("#f-udgifter_md")).to_have_value("1.900")
        expect(page.locator(".sn-resultat").first).to_contain_text("1.155", timeout=SENEST_MS)


def test_mother_to_a_home_in_frederikshavn(begge: list[Page]) -> None:
    """What is worked out is what holds there, and the law's promise comes first, with the way to read on."""
    for page in begge:
        page.goto("/kend-din-ret/botilbud/#kommune=frederikshavn")
        expect(page.get_by_role("link", name="Beregn: Egenbetaling i et midlertidigt botilbud")).to_be_visible()
        expect(page.get_by_role("link", name="Beregn: Egenbetaling i et længerevarende botilbud")).to_be_hidden()
        elsewhere = page.get_by_text("“Egenbetaling i et længerevarende botilbud” passer ikke i Frederikshavn Kommune")
        expect(elsewhere.get_by_role("link", name="Længerevarende botilbud")).to_be_visible()
        page.get_by_role("button", name="Start spørgsmålene").click()
        _answer(page, "For altid", "Nej")
        while page.locator(GUIDE).get_by_label("Hvor gammel er du?").count():
            page.locator(GUIDE).get_by_role("button", name=re.compile("Næste|Vis svaret")).click()
        first = page.locator(f"{GUIDE} .sn-guide-kort > li").first
        expect(first.get_by_role("link", name="Botilbud, der bliver dit hjem").first).to_be_visible()
        first.get_by_role("link", name=re.compile("Det giver loven dig")).click()
        expect(page).to_have_url(re.compile("/loven/laengerevarende-botilbud/"))
        expect(page.locator("article")).to_contain_text("Du betaler for boligen.")


def test_no_home_tonight_in_hedensted(begge: list[Page]) -> None:
    """Telephone first: no permission is needed, what to ask when no number is known, and no wall of exclusions."""
    for page in begge:
        page.goto("/kend-din-ret/")
        page.get_by_role("link", name="Har du ikke et sted at sove i nat?").click()
        expect(page.get_by_text("Du skal ikke spørge kommunen først.")).to_be_in_viewport()
        page.get_by_role("combobox", name="Din kommune").select_option("hedensted")
        expect(page.locator("[data-numrene]")).to_contain_text("Ring til kommunen, og spørg, hvor der er plads nu.")
        herberg = page.locator('[data-hjaelp="herberg"]')
        expect(herberg).to_contain_text("Ring til et herberg, og spørg, om der er plads i nat.")
        expect(herberg.locator(".sn-kommunedel").locator("visible=true")).to_have_count(0)
        expect(herberg.get_by_text("Det kan også udelukke dig her").locator("visible=true")).to_have_count(0)


def test_violence(browser: Browser, adresse: str) -> None:
    """Numbers that call stand first; the page is left at once by button or Esc, and the way back does not show it.

    Its pages are its own: they alone may ask another site, when the reader presses.
    """

    def vejret(route: Route) -> None:
        route.fulfill(body="<!doctype html><title>Vejret</title>", content_type="text/html")

    for width in WIDTHS:
        page = browser.new_page(base_url=adresse, viewport={"width": width, "height": 800}, service_workers="block")
        page.route("https://www.dmi.dk/**", vejret)
        for leave in ("button", "keys"):
            page.goto("/kend-din-ret/")
            page.get_by_role("link", name="Er nogen voldelig mod dig?").click()
            expect(page.get_by_role("link", name="Ring 112")).to_be_in_viewport()
            expect(page.get_by_role("link", name="Ring 1888")).to_be_in_viewport()
            exit_link = page.get_by_role("link", name="Forlad siden hurtigt")
            expect(page.get_by_text("Du kan også trykke Esc tre gange.")).to_be_visible()
            if leave == "button":
                page.mouse.wheel(0, 3000)
                expect(exit_link).to_be_in_viewport()
                exit_link.click()
            else:
                for _ in range(3):
                    page.keyboard.press("Escape")
            expect(page).to_have_title("Vejret")
            page.go_back()
            expect(page).to_have_url(re.compile(r"/kend-din-ret/(#.*)?$"))
        page.close()


def test_a_municipality_without_standards(begge: list[Page]) -> None:
    """Where a municipality has no standard for the help, the law answers and says what to ask the municipality for."""
    for page in begge:
        page.goto("/kend-din-ret/botilbud/#kommune=aarhus")
        card = page.locator('[data-hjaelp="midlertidigt"]')
        expect(card).to_contain_text("Vi har ikke standarden fra Aarhus Kommune endnu. Loven gælder også der.")
        expect(card).to_contain_text("Bed kommunen om kvalitetsstandarden for § 107")
        expect(card.get_by_text("Frederikshavn Kommune").locator("visible=true")).to_have_count(0)
        card.get_by_role("link", name=re.compile("Det giver loven dig")).click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Botilbud for en tid")
        expect(page.locator("article")).to_contain_text("Loven sætter ingen frist i dage.")
