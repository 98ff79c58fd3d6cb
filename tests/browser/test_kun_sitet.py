"""The site asks nobody but itself, and says so honestly when it cannot run."""

from playwright.sync_api import Page, expect

from tests.browser.calculator_page import CalculatorPage


def test_no_page_asks_others(side: Page, stier: list[str]) -> None:
    """No page makes a request to another origin or breaks the policy; the guard of `ny_side` judges both."""
    for sti in stier:
        answer = side.goto(sti)
        assert answer is not None
        assert 200 == answer.status, sti


def test_calculator_asks_only_the_site(side: Page) -> None:
    """Python is fetched from the site itself and nothing breaks the policy."""
    complaints: list[str] = []
    side.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    CalculatorPage(side, "merudgift").open()
    assert [] == complaints


def test_nothing_is_stored(side: Page) -> None:
    """What is typed is kept in no storage of the browser."""
    beregner = CalculatorPage(side, "merudgift").open()
    beregner.input("merudgift_md").fill("1.654")
    beregner.expect_state("nyt")
    assert "1.654" not in side.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    assert "1.654" not in side.url


def test_fallback_when_python_cannot_start(side: Page) -> None:
    """Without WebAssembly's file a sentence tells what to do, and the worked example stays."""
    side.context.route("**/*.wasm", lambda route: route.abort())
    beregner = CalculatorPage(side, "merudgift").open(ready=False)
    expect(beregner.status).to_contain_text("Beregneren kan ikke starte i din browser")
    beregner.expect_state("eksempel")
    expect(beregner.result).to_contain_text("kr. om måneden")
    beregner.input("merudgift_md").fill("100")
    expect(beregner.input("merudgift_md")).to_have_value("100")
    expect(beregner.status).to_contain_text("Beregneren kan ikke starte i din browser")
