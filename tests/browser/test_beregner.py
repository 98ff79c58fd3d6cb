"""The calculator answers while the reader types, and keeps what was typed."""

import re

from playwright.sync_api import expect

from tests.browser.calculator_page import CalculatorPage, on_day
from tests.browser.conftest import OpenPage


def test_typing_gives_result_and_trace(merudgift: CalculatorPage) -> None:
    """An amount in the first band of 2023 gives 1.103 kr. and shows its steps, without any button.

    The result stays in view beside the last questions.
    """
    merudgift.input("merudgift_md").fill("1.654")
    merudgift.expect_state("nyt")
    expect(merudgift.result).to_contain_text("1.103 kr. om måneden")
    expect(merudgift.steps.filter(has_text="589-1.654").first).to_contain_text("Kilde:")
    expect(merudgift.status).to_contain_text("1.103 kr. om måneden")
    merudgift.page.evaluate("document.querySelector('[type=reset]').scrollIntoView({block: 'end'})")
    expect(merudgift.result).to_be_in_viewport()


def test_newest_question_wins(merudgift: CalculatorPage) -> None:
    """Typed quickly, only the answer to the last text stays."""
    merudgift.input("merudgift_md").fill("")
    merudgift.input("merudgift_md").press_sequentially("1654", delay=120)
    expect(merudgift.result).to_contain_text("1.103 kr. om måneden")
    merudgift.page.wait_for_timeout(500)
    expect(merudgift.result).to_contain_text("1.103 kr. om måneden")


def test_wrong_number_keeps_text_and_old_result(merudgift: CalculatorPage) -> None:
    """A wrong number is explained beside its field; text and last result stay, the result marked as old."""
    beloeb = merudgift.input("merudgift_md")
    beloeb.fill("1.654")
    expect(merudgift.result).to_contain_text("1.103")
    beloeb.fill("12kroner")
    expect(merudgift.error("merudgift_md")).to_contain_text("12kroner")
    expect(beloeb).to_have_attribute("aria-invalid", "true")
    expect(beloeb).to_have_attribute("aria-describedby", re.compile(r"\be-merudgift_md\b"))
    expect(beloeb).to_have_value("12kroner")
    merudgift.expect_state("gammelt")
    expect(merudgift.note).to_contain_text("passer til det, der stod i felterne før")
    expect(merudgift.result).to_contain_text("1.103")
    expect(merudgift.summary).to_be_hidden()


def test_corrected_number_clears_the_error(merudgift: CalculatorPage) -> None:
    """When the number is put right, the error goes and the result is new."""
    beloeb = merudgift.input("merudgift_md")
    beloeb.fill("x")
    expect(merudgift.error("merudgift_md")).to_be_visible()
    beloeb.fill("589")
    expect(merudgift.error("merudgift_md")).to_be_hidden()
    expect(beloeb).not_to_have_attribute("aria-invalid", "true")
    merudgift.expect_state("nyt")


def test_date_chooses_the_rate(merudgift: CalculatorPage) -> None:
    """A date with another year's rates gives another answer to the same amount."""
    merudgift.input("merudgift_md").fill("589")
    expect(merudgift.result).to_contain_text("1.103 kr.")
    merudgift.input("dato").fill("2024-06-01")
    expect(merudgift.result).not_to_contain_text("1.103 kr.")


def test_begin_again_restores_the_example(merudgift: CalculatorPage) -> None:
    """“Begynd forfra” brings back the example, in the fields and in the result."""
    eksempel, tekst = merudgift.input("merudgift_md").input_value(), merudgift.result.inner_text()
    merudgift.input("merudgift_md").fill("100")
    merudgift.expect_state("nyt")
    merudgift.form.get_by_role("button", name="Begynd forfra").click()
    merudgift.expect_state("eksempel")
    expect(merudgift.input("merudgift_md")).to_have_value(eksempel)
    expect(merudgift.result).to_have_text(tekst)


def test_what_is_typed_is_text(merudgift: CalculatorPage) -> None:
    """Markup in a field is shown as the text it is."""
    merudgift.input("merudgift_md").fill("<img src=x>")
    expect(merudgift.error("merudgift_md")).to_contain_text("<img src=x>")
    assert 0 == merudgift.page.locator(".sn-beregner img").count()


def test_listed_expenses(merudgift: CalculatorPage) -> None:
    """Expenses listed one by one are added up; a removed row no longer counts."""
    merudgift.input("merudgift_md").fill("")
    poster = merudgift.field("post")
    merudgift.open_rows()
    for number, (navn, beloeb) in enumerate((("Medicin; salve", "400"), ("Kost", "200"))):
        poster.get_by_role("button", name="Tilføj udgift").click()
        row = poster.locator(".sn-raekke").nth(number)
        row.locator("input").nth(0).fill(navn)
        row.locator("input").nth(1).fill(beloeb)
    expect(merudgift.result).to_contain_text("1.103 kr. om måneden")
    expect(merudgift.steps.filter(has_text="Medicin, salve")).to_have_count(1)
    expect(merudgift.answer).to_contain_text("7.200 kr. om året")
    poster.locator(".sn-raekke").nth(1).get_by_role("button", name=re.compile("Fjern")).click()
    expect(merudgift.result).to_contain_text("0 kr.")


def test_half_written_row_is_no_mistake_yet(merudgift: CalculatorPage) -> None:
    """A row is judged when the reader leaves it, not while its amount is still to come."""
    merudgift.input("merudgift_md").fill("")
    merudgift.open_rows()
    merudgift.field("post").get_by_role("button", name="Tilføj udgift").click()
    merudgift.page.keyboard.type("Medicin")
    merudgift.page.wait_for_timeout(500)
    expect(merudgift.error("post")).to_be_hidden()
    merudgift.input("dato").focus()
    expect(merudgift.error("post")).to_contain_text("Udgift 1")


def test_typed_before_the_script(ny_side: OpenPage) -> None:
    """What the reader typed before the script had loaded is answered, not taken for the example."""
    page = on_day(ny_side())
    page.goto("/beregnere/merudgift/", wait_until="commit")
    page.locator("#f-merudgift_md").fill("1.655")
    calculator = CalculatorPage(page, "merudgift")
    calculator.expect_state("nyt")
    expect(calculator.result).to_contain_text("2.206 kr. om måneden")


def test_answers_in_the_address(ny_side: OpenPage) -> None:
    """A link chooses municipality, date and amount after #, and the page answers for them at once."""
    page = ny_side()
    page.goto("/beregnere/merudgift/#kommune=frederikshavn&dato=2018-06-01&merudgift_md=1501")
    calculator = CalculatorPage(page, "merudgift")
    calculator.expect_state("nyt")
    expect(calculator.result).to_contain_text("2.000 kr. om måneden")
    expect(page.locator("#f-kommune")).to_have_value("frederikshavn")
