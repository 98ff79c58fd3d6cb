"""“What if” as a council member uses it the night before a meeting: move a figure, see whom it meets, take it along."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, FilePayload, Locator, Page, expect
from pypdf import PdfReader

from calculators.bridge import Bridge
from tests.browser.calculator_page import on_day
from tests.browser.conftest import OpenPage, _guarded_pages
from tests.browser.lange_opgaver import no_long_tasks
from tests.browser.test_axe import in_both_schemes
from tests.taalmodighed import SENEST_MS

ROOT = "/serviceniveau/hvad-nu-hvis"
MAD = "hvidovre/raadighedsbeloeb-mad"
STORED = "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"


class WhatIfPage:
    """The page of one calculator; the same names as in docs/assets/politician/what_if.js."""

    def __init__(self, page: Page, beregner: str) -> None:
        self.page = page
        self.path = f"{ROOT}/{beregner}/"
        self.headline = page.locator(".sn-hnh-resultat .sn-resultat")
        self.rows = page.locator(".sn-hnh-borgere tbody tr")
        self.status = page.locator(".sn-hnh > .sn-status")
        self.proposal = page.get_by_label("Forslaget som tekst")

    def open(self, hash_: str = "") -> "WhatIfPage":
        """Go to the page on a day that every rule has figures for, and wait until Python has answered."""
        on_day(self.page).goto(self.path + hash_)
        expect(self.page.locator(".sn-hnh.sn-levende")).to_be_visible(timeout=SENEST_MS)
        return self

    def rate(self, noegle: str) -> Locator:
        """The group of one figure."""
        return self.page.locator(f'.sn-hnh-sats[data-noegle="{noegle}"]')

    def number(self, noegle: str) -> Locator:
        """The number field of a figure."""
        return self.rate(noegle).locator('input[type="text"]').first

    def cells(self, number: int) -> list[str]:
        """The name, the difference, now and then of a resident."""
        row = self.rows.nth(number)
        return [row.locator("button").inner_text(), *row.locator("td").all_inner_texts()[1:]]

    def begin_again(self) -> "WhatIfPage":
        """Every figure as today and the made-up residents."""
        self.page.evaluate("document.querySelectorAll('.sn-hnh details').forEach((each) => { each.open = false; })")
        self.page.get_by_role("button", name="Sæt alle tal tilbage til i dag").click()
        self.page.get_by_role("button", name="Begynd igen med eksemplerne").click()
        for button in self.page.get_by_role("button", name=re.compile("^Fjern scenarie")).all()[::-1]:
            button.click()
        expect(self.headline).to_contain_text("Ingen forskel: alle 8 eksempler")
        return self


@pytest.fixture(scope="module")
def aaben(browser: Browser, adresse: str) -> Iterator[WhatIfPage]:
    """The page of `egenbetaling-107`, shared so that Python starts once; the guard judges every request."""
    with _guarded_pages(browser, adresse) as make:
        yield WhatIfPage(make(), "egenbetaling-107").open()


@pytest.fixture
def bord(aaben: WhatIfPage) -> WhatIfPage:
    """The page as it opened."""
    aaben.page.set_viewport_size({"width": 1280, "height": 900})
    return aaben.begin_again()


def ask(site: Path, **spurgt: Any) -> dict[str, Any]:
    """The same question in CPython."""
    bridge = Bridge((site / "api/v1/satser.json").read_text(encoding="utf-8"))
    svar: dict[str, Any] = json.loads(bridge.answer(json.dumps({"ask": "what_if"} | spurgt)))
    return svar


def test_move_a_rate_and_take_the_proposal(bord: WhatIfPage, site: Path) -> None:
    """A higher amount for food: residents, sums, chart and text change as in CPython; one button goes back."""
    bord.number(MAD).fill("2.200")
    ventet = ask(site, beregner="egenbetaling-107", kommune="hvidovre", aendringer={MAD: ["2.200"]})
    expect(bord.headline).to_have_text(ventet["ialt"]["overskrift"])
    expect(bord.headline).to_contain_text("5 betaler mindre")
    assert ["Ung på kontanthjælp", "−200", "3.300", "3.100"] == bord.cells(0)
    assert ventet["forslag"] == bord.proposal.input_value()
    expect(bord.page.locator(".sn-hnh-tegning svg.sn-diagram polyline")).to_have_count(2)
    assert "" == bord.page.evaluate("[...document.querySelectorAll('.sn-hnh [style]')].map((e) => e.outerHTML).join()")
    expect(bord.page.get_by_text("følger med").first).to_be_visible()
    bord.rate(MAD).get_by_role("button", name=re.compile("^Tilbage til i dag")).click()
    expect(bord.headline).to_contain_text("Ingen forskel")
    expect(bord.number(MAD)).to_have_value("2.000")


def test_slider_by_keyboard(bord: WhatIfPage) -> None:
    """The slider is reached with Tab from the number, moves with the arrows, says its unit, and changes the number."""
    bord.number(MAD).focus()
    bord.page.keyboard.press("Tab")
    slider = bord.page.locator(":focus")
    assert "range" == slider.get_attribute("type")
    bord.page.keyboard.press("ArrowRight")
    expect(bord.number(MAD)).to_have_value("2.050")
    expect(slider).to_have_attribute("aria-valuetext", re.compile("2050 kr. om måneden|2.050 kr. om måneden"))
    expect(bord.headline).to_contain_text("betaler mindre")
    expect(bord.status).to_contain_text("betaler mindre")


def test_wrong_number_is_told_beside_it(bord: WhatIfPage) -> None:
    """A figure that cannot be read is explained at its field; the effect stays and is marked as old."""
    bord.number(MAD).fill("mange")
    expect(bord.rate(MAD).locator(".sn-feltfejl")).to_contain_text("“mange” er ikke et tal")
    expect(bord.number(MAD)).to_have_attribute("aria-invalid", "true")
    expect(bord.page.locator(".sn-hnh-resultat")).to_have_attribute("data-tilstand", "gammelt")
    assert "mange" == bord.number(MAD).input_value()


def test_residents_are_edited(bord: WhatIfPage) -> None:
    """Counts weigh, mistakes stand at their field, rows are edited, added and removed, and focus never gets lost."""
    bord.number(MAD).fill("2.200")
    expect(bord.headline).to_have_text("Af 8 eksempler: 5 betaler mindre og 3 betaler det samme.")
    effects = bord.page.locator(".sn-hnh-virkninger")
    expect(effects).to_contain_text("De er ikke kommunens borgere")
    bord.page.get_by_label("Antal: Ung på kontanthjælp").fill("40")
    expect(effects).to_contain_text("Kommunens udgift stiger med 96.000 kr. om året, fordi borgerne betaler mindre.")
    expect(effects).to_contain_text("7 rækker uden antal er ikke talt med.")
    bord.page.get_by_label("Antal: Folkepensionist").fill("-3")
    expect(bord.rows.nth(6)).to_contain_text("Antallet skal være et helt tal fra 0.")
    expect(bord.page.get_by_label("Antal: Folkepensionist")).to_have_attribute("aria-invalid", "true")
    bord.page.get_by_label("Antal: Folkepensionist").fill("7")
    expect(bord.headline).to_contain_text("Af 47 borgere: 47 betaler mindre")
    bord.page.get_by_role("button", name="Ung på kontanthjælp", exact=True).press("Enter")
    expect(bord.page.locator("#hnh-r-navn")).to_be_focused()
    children = bord.page.get_by_label(re.compile("^Hvor mange børn"))
    children.fill("2,5")
    expect(bord.page.locator("#hnh-r-antal_boern-fejl")).to_have_text("“2,5” er ikke et helt tal. Skriv fx 2.")
    children.fill("0")
    expect(bord.page.locator("#hnh-r-antal_boern-fejl")).to_be_hidden()
    bord.page.get_by_label("Din indkomst efter skat").fill("20.000")
    expect(bord.headline).to_contain_text("Af 47 borgere: 7 betaler mindre")
    bord.page.get_by_label("Beholder du din egen bolig under opholdet?").select_option("ja")
    expect(bord.page.get_by_label("Udgift til din egen bolig")).to_be_visible()
    bord.page.get_by_role("button", name="Fjern borger").click()
    expect(bord.headline).to_contain_text("Af 7 borgere: 7 betaler")
    expect(bord.page.get_by_role("button", name="Voksen på kontanthjælp", exact=True)).to_be_focused()
    bord.page.get_by_role("button", name="Tilføj borger").click()
    expect(bord.page.locator("#hnh-r-navn")).to_be_focused()
    expect(bord.headline).to_contain_text("Af 8 borgere")


def _many(rows: int) -> str:
    """A file of so many residents, no two with the same income."""
    head = "navn;antal;indkomst_md;husleje_md;el_md;varme_md;gruppe;antal_boern;kost_indgaar;kost_md"
    lines = [f"Borger æøå {n};2;{7000 + 37 * n};4.200;300;450;foertidspensionist;0;nej;0" for n in range(rows)]
    return "\n".join([head, *lines]) + "\n"


def test_a_large_population_from_a_file(bord: WhatIfPage, browser: Browser) -> None:
    """200 residents from a file are computed twice without a task that one notices; nothing is stored."""
    page = bord.page
    fil: FilePayload = {"name": "borgere.csv", "mimeType": "text/csv", "buffer": _many(200).encode("cp1252")}
    with no_long_tasks(browser, page):
        page.get_by_text("Hent en liste ind fra et regneark").click()
        page.get_by_label("Vælg en CSV-fil").set_input_files([fil])
        expect(bord.headline).to_contain_text("Ingen forskel: alle 400 borgere", timeout=SENEST_MS)
        bord.number(MAD).fill("1.500")
        expect(bord.headline).to_contain_text("Af 400 borgere", timeout=SENEST_MS)
        page.get_by_label("Vis", exact=True).select_option("vaerre")
        page.get_by_role("button", name="Vis flere (175)").click()
        expect(bord.rows).to_have_count(50)
    expect(bord.headline).to_contain_text("betaler mere")
    assert "+500" == bord.cells(0)[1]
    assert "æøå" not in page.evaluate(STORED)
    assert "#" not in page.url
    with page.expect_download() as download:
        page.get_by_role("button", name="Hent tabellen som CSV").click()
    text = download.value.path().read_text(encoding="utf-8-sig")
    assert 201 == len(text.splitlines())
    assert "navn;antal;i dag (kr/md);forslag (kr/md);forskel;bemærkning" == text.splitlines()[0]


def test_unknown_column_is_told(bord: WhatIfPage) -> None:
    """A pasted list with a column that no question has is refused with the names that can be used."""
    bord.page.get_by_text("Hent en liste ind fra et regneark").click()
    bord.page.get_by_label("Eller sæt cellerne ind her").fill("navn\tløn\nBo\t7000")
    bord.page.get_by_role("button", name="Brug det indsatte").click()
    expect(bord.status).to_contain_text("Kolonnen “løn” kendes ikke. Brug: navn, antal,")


def test_scenarios_side_by_side_and_in_a_link(bord: WhatIfPage, ny_side: OpenPage) -> None:
    """Two proposals kept by name stand beside today, leave as a file, and come again with a link, made when asked."""
    page = bord.page
    table = page.get_by_role("region", name="Scenarierne ved siden af hinanden")
    page.get_by_role("button", name="Gem som scenarie").click()
    expect(bord.status).to_contain_text("Flyt først et tal")
    for navn, mad in (("Højere mad", "2.200"), ("Lavere mad", "1.900")):
        bord.number(MAD).fill(mad)
        page.get_by_label("Navn på scenariet").fill(navn)
        page.get_by_label("Navn på scenariet").press("Enter")
        expect(table.get_by_role("columnheader", name=navn)).to_be_visible()
    row = table.get_by_role("row", name=re.compile("^Rådighedsbeløb til mad"))
    assert ["2.000", "≠ ændret: 2.200", "≠ ændret: 1.900"] == row.locator("td").all_text_contents()
    page.get_by_label("Antal: Folkepensionist").fill("30")
    budget = table.get_by_role("row", name=re.compile("^Kommunens udgift, mod i dag"))
    expect(budget).to_contain_text("+72.000")
    expect(budget).to_contain_text("−36.000")
    page.get_by_role("button", name="Åbn scenarie 1").click()
    expect(bord.number(MAD)).to_have_value("2.200")
    expect(bord.headline).to_contain_text("Af 30 borgere: 30 betaler mindre")
    with page.expect_download() as download:
        page.get_by_role("button", name="Hent scenarierne som CSV").click()
    assert "navn;enhed;I dag;Højere mad;Lavere mad" in download.value.path().read_text(encoding="utf-8-sig")
    assert "#" not in page.url
    page.get_by_role("button", name="Lav et link").click()
    link = page.get_by_label("Link til forslaget").input_value()
    assert "2.200" in link
    assert "Ung" not in link
    page.get_by_label("Tag borgerne med i linket").check()
    page.get_by_role("button", name="Lav et link").click()
    med = page.get_by_label("Link til forslaget").input_value()
    anden = WhatIfPage(ny_side(), "egenbetaling-107").open("#" + med.split("#")[1])
    expect(anden.number(MAD)).to_have_value("2.200")
    expect(anden.headline).to_have_text(bord.headline.inner_text())
    expect(anden.page.get_by_role("columnheader", name="Lavere mad")).to_be_visible()
    assert "2.200" not in anden.page.evaluate(STORED)


def test_law_is_locked(ny_side: OpenPage, site: Path) -> None:
    """The law's figures are locked until the reader calls them a thought experiment, and the proposal says so."""
    bord = WhatIfPage(ny_side(viewport={"width": 360, "height": 740}), "merudgift").open()
    sats = "nationale/merudgift-standard-1"
    felt = bord.number(sats)
    expect(felt).to_be_disabled()
    bord.page.get_by_label("Lås lovens tal op som tankeeksperiment").check()
    felt.fill("1.500")
    # The page is on the last day that the rule had figures, whatever the reader's clock says.
    assert "31.8.2025" == bord.page.locator("#hnh-dato").input_value()
    kald = {"beregner": "merudgift", "kommune": "frederikshavn", "dato": "2025-08-31"}
    ventet = ask(site, **kald, aendringer={sats: ["1.500"]}, laast_op=True)
    expect(bord.page.locator(".sn-hnh-bund")).to_contain_text(ventet["ialt"]["overskrift"])
    assert "2 får mere" in ventet["ialt"]["overskrift"]
    expect(bord.page.locator(".sn-hnh-bund")).to_be_in_viewport()
    assert "Tankeeksperiment: Loven sætter tallet" in bord.proposal.input_value()
    assert bord.page.evaluate("document.documentElement.scrollWidth") <= 360
    bord.page.get_by_label("Lås lovens tal op som tankeeksperiment").uncheck()
    expect(bord.headline).to_contain_text("Ingen forskel")
    expect(felt).to_be_disabled()


def test_axe_on_the_live_page(bord: WhatIfPage) -> None:
    """No violations with a moved figure, a scenario, a mistake, an open row and all unfolded, in light and dark."""
    page = bord.page
    bord.number(MAD).fill("2.200")
    expect(bord.headline).to_contain_text("5 betaler mindre")
    page.get_by_role("button", name="Gem som scenarie").click()
    expect(page.get_by_role("columnheader", name="Scenarie A")).to_be_visible()
    page.get_by_role("button", name="Folkepensionist", exact=True).click()
    page.evaluate("document.querySelectorAll('.sn-hnh details').forEach((each) => { each.open = true; })")
    found = in_both_schemes(page)
    bord.number("hvidovre/raadighedsbeloeb-tillaeg-pr-barn").fill("x")
    expect(bord.rate("hvidovre/raadighedsbeloeb-tillaeg-pr-barn").locator(".sn-feltfejl")).to_be_visible()
    assert [] == found + in_both_schemes(page)


def test_narrow_page_does_not_scroll_sideways(bord: WhatIfPage) -> None:
    """At 320 pixels, with a proposal and an open row, only the tables scroll, and what is pressed is large enough."""
    page = bord.page
    page.set_viewport_size({"width": 320, "height": 700})
    bord.number(MAD).fill("2.200")
    expect(bord.headline).to_contain_text("5 betaler mindre")
    page.get_by_role("button", name="Folkepensionist", exact=True).click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    small = """[...document.querySelectorAll('.sn-hnh :is(button, select, summary, input:not([type=checkbox]))')]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
      .map((each) => each.outerHTML.slice(0, 90))"""
    assert [] == page.evaluate(small)


def test_on_paper(bord: WhatIfPage) -> None:
    """Printed, the figures, the effect, the residents and the proposal stand, and what can only be pressed is gone."""
    page = bord.page
    bord.number(MAD).fill("2.200")
    expect(bord.headline).to_contain_text("5 betaler mindre")
    page.emulate_media(media="print")
    expect(bord.headline).to_be_visible()
    expect(page.locator(".sn-hnh-borgere").get_by_text("Folkepensionist")).to_be_visible()
    expect(page.get_by_role("button", name="Tilføj borger")).to_be_hidden()
    expect(page.locator('.sn-hnh input[type="range"]').first).to_be_hidden()
    page.emulate_media(media="screen")


def test_a_scenario_is_taken_to_the_meeting(bord: WhatIfPage, tmp_path: Path) -> None:
    """The same paper on A4, in Word, as a workbook and as CSV: what was moved, what it comes to, sources and data."""
    page = bord.page
    bord.number(MAD).fill("2.200")
    expect(bord.headline).to_contain_text("5 betaler mindre")
    row = page.get_by_role("group", name="Mødepapir")
    files = {}
    for ord_, ending in (("Word", "docx"), ("Excel", "xlsx"), ("CSV, bred", "csv"), ("CSV, lang", "csv")):
        with page.expect_download() as hentet:
            row.get_by_role("button", name=ord_).click()
        assert hentet.value.suggested_filename.endswith(f".{ending}")
        hentet.value.save_as(tmp_path / ord_)
        files[ord_] = (tmp_path / ord_).read_bytes()
    with zipfile.ZipFile(io.BytesIO(files["Word"])) as archive:
        text = archive.read("word/document.xml").decode()
        assert {"word/styles.xml", "docProps/core.xml"} <= set(archive.namelist())
    bred = list(load_workbook(io.BytesIO(files["Excel"]))["Bred"].iter_rows(values_only=True))
    first = dict(zip(bred[0], bred[1], strict=True))
    assert (3300, 3100, -200, "kr. om måneden") == tuple(first[n] for n in ("I dag", "Forslag", "Forskel", "Enhed"))
    assert len(files["CSV, bred"].splitlines()) == len(bred)
    assert files["CSV, lang"].startswith("\ufeffScenarie;Borger;Antal;Måling;Tal;Enhed".encode())
    page.evaluate("window.print = () => {}")
    row.get_by_role("button", name="Udskriv").click()
    expect(page.locator(".sn-papir h1")).to_have_count(1)
    page.emulate_media(media="print")
    paper = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    page.emulate_media(media="screen")
    read = re.sub(r"\s+", "", "".join(sheet.extract_text() for sheet in paper.pages))
    for said in ("2.200 kr. om måneden", "linje 2039", "Folkepensionist", "5 betaler mindre", "Data: sha256:"):
        assert said.replace(" ", "") in read and said.removeprefix("Data: ") in text
    assert f"Side1af{len(paper.pages)}" in read
    assert [] == [word for word in ("Udskriv", "Tilføjborger", "Lavetlink", "CSV", "Søg") if word in read]


def test_without_javascript(ny_side: OpenPage) -> None:
    """Without a script each page shows the figures of today with sources, and what they give the residents."""
    page = ny_side(java_script_enabled=False)
    page.goto(f"{ROOT}/egenbetaling-107/")
    assert "Du skal have JavaScript for at flytte tallene" in page.content()
    row = page.get_by_role("row", name=re.compile("Rådighedsbeløb til mad"))
    expect(row).to_contain_text("2.000 kr. om måneden")
    expect(row).to_contain_text("linje 2039")
    expect(page.get_by_role("row", name=re.compile("^Ung på kontanthjælp"))).to_contain_text("3.300")
    page.goto(f"{ROOT}/")
    page.get_by_role("link", name="Tilskud til merudgifter").last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hvad nu hvis: Tilskud til merudgifter")
