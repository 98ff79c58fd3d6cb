"""What a caseworker takes away from a calculation: the journal note, the link, the spreadsheet and the print."""

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.calculator_page import CalculatorPage
from tests.browser.conftest import OpenPage
from tests.taalmodighed import SENEST_MS

CASE = "/beregnere/merudgift/#kommune=hvidovre&dato=2023-06-01&merudgift_md=1.700"


def opened_link(merudgift: CalculatorPage) -> str:
    """The address in the part for links, made for the present result."""
    if not merudgift.link_address.is_visible():
        merudgift.share.get_by_role("button", name="Link til denne beregning").click()
    expect(merudgift.link_address).to_have_value(re.compile("&data="))
    return merudgift.link_address.input_value()


def test_journal_note_is_seen_and_copied(merudgift: CalculatorPage) -> None:
    """The note is shown, follows the result, is copied with one more key, and Escape folds it with focus back."""
    page = merudgift.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    merudgift.input("merudgift_md").fill("1.654")
    knap = merudgift.share.get_by_role("button", name="Journalnotat")
    knap.click()
    notat = merudgift.share.get_by_role("textbox", name="Journalnotat")
    expect(notat).to_have_value(re.compile("Dit tilskud: 1.103 kr. om måneden"))
    expect(notat).to_have_value(re.compile(r"Regnet ud den \d+\. \w+ 2\d{3}"))
    merudgift.input("merudgift_md").fill("1.655")
    expect(notat).to_have_value(re.compile("Dit tilskud: 2.206 kr. om måneden"))
    merudgift.share.get_by_role("button", name="Kopiér notatet").focus()
    page.keyboard.press("Enter")
    expect(merudgift.status).to_contain_text("kopieret")
    kopieret = page.evaluate("navigator.clipboard.readText()")
    assert notat.input_value() == kopieret
    for del_ in (
        "Oplysninger",
        "Kilde: [1]",
        "Her er kilderne uklare eller uenige",
        "Forbehold",
        "Kilder\n[1]",
        "Data: sha256:",
    ):
        assert del_ in kopieret
    assert "#" not in kopieret
    page.keyboard.press("Escape")
    expect(notat).to_be_hidden()
    expect(knap).to_be_focused()


def test_note_with_a_link_when_asked(merudgift: CalculatorPage) -> None:
    """The address of the case stands in the note only when the caseworker asks for it."""
    merudgift.input("merudgift_md").fill("900")
    merudgift.expect_state("nyt")
    merudgift.share.get_by_role("button", name="Journalnotat").click()
    merudgift.share.get_by_role("checkbox", name="Tag et link til beregningen med").check()
    notat = merudgift.share.get_by_role("textbox", name="Journalnotat")
    expect(notat).to_have_value(
        re.compile(r"Link: http://127\.0\.0\.1:\d+/beregnere/merudgift/#v=2&n=\d+-\w+&kommune=hvidovre&")
    )


def test_link_brings_the_case_back(merudgift: CalculatorPage, ny_side: OpenPage) -> None:
    """Listed expenses with Danish letters and signs come back from the link with their result, and no notice."""
    merudgift.open_rows()
    poster = merudgift.field("post")
    for navn, beloeb in (("Særlig kost & øl = æ", "400"), ("Kørsel, 100 %", "189,50")):
        poster.get_by_role("button", name="Tilføj udgift").click()
        row = poster.locator(".sn-raekke").last
        row.locator("input").nth(0).fill(navn)
        row.locator("input").nth(1).fill(beloeb)
    expect(merudgift.result).to_contain_text("1.103 kr.")
    foer = merudgift.page.url
    address = opened_link(merudgift)
    assert foer == merudgift.page.url
    assert "merudgift_md=" not in address.replace("maade-merudgift_md=", "")
    page = ny_side()
    page.goto(address)
    igen = CalculatorPage(page, "merudgift")
    igen.expect_state("nyt")
    expect(igen.result).to_contain_text("1.103 kr.")
    rows = igen.field("post").locator(".sn-raekke")
    expect(rows).to_have_count(2)
    expect(rows.nth(0).locator("input").nth(0)).to_have_value("Særlig kost & øl = æ")
    expect(igen.steps.filter(has_text="Kørsel, 100 %")).to_have_count(1)
    expect(page.locator(".sn-besked")).to_have_count(0)


def made_with_another_rate(address: str) -> str:
    """The link as it was when the low amount was 1,000, in the form of older links that have no check."""
    uden_tjek = re.sub(r"#v=2&n=[^&]+&", "#", address)
    gammel = re.sub("data=[0-9a-f]+", "data=000000000000", uden_tjek)
    return gammel.replace("svar=1103.00", "svar=1000.00").replace("_1103", "_1000")


def test_old_link_tells_what_has_changed(merudgift: CalculatorPage, ny_side: OpenPage) -> None:
    """A link made with another rate shows the result then and now, and the figure; typing takes the notice away."""
    merudgift.input("merudgift_md").fill("900")
    merudgift.expect_state("nyt")
    address = opened_link(merudgift)
    page = ny_side()
    page.goto(made_with_another_rate(address) + "&omdoebt_felt=3")
    igen = CalculatorPage(page, "merudgift")
    igen.expect_state("nyt")
    besked = page.locator(".sn-besked")
    expect(besked).to_contain_text("Satserne er ændret, siden linket blev lavet.")
    expect(besked.locator("dd")).to_have_text(["1.000 kr. om måneden", "1.103 kr. om måneden"])
    raekke = besked.get_by_role("row", name="Det lave faste beløb")
    expect(raekke.get_by_role("cell")).to_have_text(["1.000 kr. om måneden", "1.103 kr. om måneden"])
    expect(besked).to_contain_text("Feltet “omdoebt_felt” findes ikke her.")
    expect(igen.status).to_contain_text("Satserne er ændret")
    igen.input("merudgift_md").fill("901")
    expect(besked).to_have_count(0)


def test_any_address_is_harmless(ny_side: OpenPage) -> None:
    """Answers that cannot be chosen and markup in the address are told as text, and the rest is used."""
    page = ny_side()
    page.goto(
        "/beregnere/raadighedsbeloeb/#kommune=hvidovre&gruppe=%3Cimg%20src%3Dx%3E&antal_boern=2&data=x&svar=%3Cb%3E"
    )
    beregner = CalculatorPage(page, "raadighedsbeloeb")
    expect(page.locator(".sn-besked")).to_be_visible(timeout=SENEST_MS)
    expect(page.locator(".sn-besked")).to_contain_text("“<img src=x>” kan ikke vælges")
    expect(beregner.input("antal_boern")).to_have_value("2")
    assert 0 == page.locator(".sn-beregner img").count()


def test_an_address_pasted_on_the_open_page(merudgift: CalculatorPage) -> None:
    """An address with answers opened on the page itself fills the form and answers; one without leaves it alone."""
    page = merudgift.page
    page.evaluate("location.hash = '#kommune=frederikshavn&dato=2018-06-01&merudgift_md=1501'")
    expect(merudgift.result).to_contain_text("2.000 kr. om måneden")
    page.evaluate("location.hash = '#laes-reglerne'")
    expect(merudgift.input("merudgift_md")).to_have_value("1501")


def test_steps_as_a_spreadsheet(merudgift: CalculatorPage, tmp_path: Path) -> None:
    """The file is what Danish Excel opens right, has a row for each step, and a telling name."""
    merudgift.input("merudgift_md").fill("1.700,50")
    merudgift.expect_state("nyt")
    expect(merudgift.result).to_contain_text("2.206 kr.")
    with merudgift.page.expect_download() as hentning:
        merudgift.share.get_by_role("button", name="Hent trin (CSV)").click()
    assert "merudgift-hvidovre-2023-06-01.csv" == hentning.value.suggested_filename
    hentning.value.save_as(tmp_path / "trin.csv")
    raa = (tmp_path / "trin.csv").read_bytes()
    assert raa.startswith(b"\xef\xbb\xbfTrin;Formel;")
    noted, *rows = csv.DictReader(io.StringIO(raa.decode("utf-8-sig"), newline=""), delimiter=";")
    andre = "Kommune; Kan du dokumentere udgifterne; Fik du tilskud, før kompensationsydelsen kom"
    assert ("Bemærk", f"Fra sidens eksempel, ikke oplyst: {andre}.") == (noted["Trin"], noted["Formel"])
    assert merudgift.steps.count() == len(rows)
    assert ("1700,50", "2206,00") == (rows[0]["Værdi"], rows[-1]["Værdi"])


@pytest.mark.parametrize("address", [CASE, "/beregnere/egenbetaling-108/", "/beregnere/frist/"])
def test_print(ny_side: OpenPage, tmp_path: Path, address: str) -> None:
    """On A4: title, answers, result, every step, the sources and the data's hash; no form, menu or button."""
    page = ny_side()
    page.goto(address)
    beregner = CalculatorPage(page, "merudgift")
    expect(beregner.share.get_by_role("button", name="Journalnotat")).to_be_visible(timeout=SENEST_MS)
    parts = "h1, .sn-resultat, .sn-trin-navn, .sn-trin-vaerdi, .sn-formel, .sn-kilde, .sn-forbehold li, .sn-grundlag"
    texts = page.locator(parts).all_inner_texts()
    pdf = page.pdf(path=tmp_path / "beregning.pdf", format="A4", prefer_css_page_size=True)
    reader = PdfReader(io.BytesIO(pdf))
    papir = _flat("".join(side.extract_text() for side in reader.pages))
    assert [] == [text for text in texts if _flat(text) not in papir]
    for ord_ in ("Oplysninger", "Dato for satser og regler", "Tal fra kilderne", f"Side 1 af {len(reader.pages)}"):
        assert _flat(ord_) in papir
    assert not re.search(r"Beregn(?!ing|et)", papir)
    for ord_ in ("Begynd forfra", "Journalnotat", "Udskriv", "Søg", "Forrige", "Læs reglerne"):
        assert _flat(ord_) not in papir
    assert 4 >= len(reader.pages)
    _assert_a4(reader)


def _assert_a4(reader: PdfReader) -> None:
    for side in reader.pages:
        assert (595, 842) == (round(side.mediabox.width), round(side.mediabox.height))


def _flat(text: str) -> str:
    """The text without any space: a line on paper is broken elsewhere than on the screen."""
    return re.sub(r"\s+", "", text)


def test_no_case_is_in_the_address(side: Page) -> None:
    """Typing, taking the note and making a link leave the address as it was, and nothing in the storage."""
    beregner = CalculatorPage(side, "merudgift").open()
    foer = side.url
    beregner.input("merudgift_md").fill("1.654")
    beregner.expect_state("nyt")
    opened_link(beregner)
    assert foer == side.url
    assert "1.654" not in side.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
