"""A file with many cases is read, mapped, calculated and given back without leaving the browser."""

import csv
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.lange_opgaver import no_long_tasks
from tests.browser.mange_page import HEADINGS, MangePage, as_csv, as_xlsx, case
from tests.taalmodighed import SENEST_MS

AMOUNT = "Din betaling til botilbuddet (kr. om måneden)"
MANY = 3_000
SMALL_TARGETS = """() => [...document.querySelectorAll(".sn-mange :is(button, select, input, summary)")]
  .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
  .map((each) => each.outerHTML)"""
DROP_51_MB = """() => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([new Uint8Array(51 * 2 ** 20)], "stor.csv"));
  const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
  document.querySelector(".sn-slip").dispatchEvent(drop);
}"""
COUNTED_AFTER_STOP = """() => new Promise((resolve) => {
  const watch = { childList: true, subtree: true, characterData: true };
  const [status, count] = ["m-status", "m-tael"].map((id) => document.getElementById(id));
  const counted = [];
  new MutationObserver(() => counted.push(count.textContent)).observe(count, watch);
  new MutationObserver(() => status.textContent.startsWith("Stoppet") && resolve(counted)).observe(status, watch);
  document.getElementById("m-stop").click();
})"""


def test_danish_excel_csv(mange: MangePage, tmp_path: Path) -> None:
    """Windows-1252 with semicolons and decimal commas: each row gets its amount, its own cells come back untouched."""
    rows = [case(1), case(2, Husleje="4.250,50", Bemærkning="=1+1"), case(3, El="-12,50")]
    mange.choose().give("beboere.csv", as_csv(rows, "windows-1252"))
    expect(mange.file_answer).to_contain_text("Windows-1252, adskilt af semikolon")
    expect(mange.file_answer).to_contain_text("3 rækker")
    expect(mange.column("gruppe")).to_have_value(str(HEADINGS.index("Gruppe")))
    first, second, third = mange.run().csv(tmp_path)
    assert ["2", "B-1", "9.400,00", "æøå"] == [first[h] for h in ("Række", "Journalnr.", HEADINGS[1], "Bemærkning")]
    assert "Beregnet" == first["Status"]
    assert ("3900,00", "3900,00") == (first[AMOUNT], second[AMOUNT])
    assert "'=1+1" == second["Bemærkning"]
    assert "-12,50" == third["El"]
    assert "El i botilbuddet: Tallet er for lille." in third["Besked"]
    assert "Fejl" == third["Status"] and not third[AMOUNT]
    assert ("egenbetaling-107", "hvidovre", "2023-06-01") == (first["Beregner"], first["Kommune"], first["Dato"])
    assert first["Datasæt"].startswith("sha256:")
    note = mange.downloaded("Hent forbehold (tekst)", tmp_path)
    assert all(f"{code}: " in note for code in first["Forbehold"].split(", "))


@pytest.mark.parametrize(
    ("encoding", "separator", "said"),
    [("utf-8-sig", ",", "UTF-8, adskilt af komma"), ("utf-16", "\t", "UTF-16, adskilt af tabulator")],
)
def test_other_encodings(mange: MangePage, encoding: str, separator: str, said: str) -> None:
    """UTF-8 with its mark and commas, and UTF-16 with tabs, keep æøå and find the same columns."""
    mange.choose().give("fil.csv", as_csv([case()], encoding, separator))
    expect(mange.file_answer).to_contain_text(said)
    expect(mange.file_answer).to_contain_text("Vi kender 6 af 8 kolonner")
    expect(mange.page.locator("#kp-gruppe")).to_contain_text("Førtidspensionist")


def test_spreadsheet(mange: MangePage, tmp_path: Path) -> None:
    """Numbers, dates and ticks of Excel are read as what they are; blank and marked rows keep the numbering."""
    rows: list[list[object]] = [
        ["Beboere på Holmelunden"],
        ["Journalnr.", "Indkomst efter skat", "Husleje", "El", "Varme", "Gruppe", "Kost indgår", "Dato"],
        ["# forklaring", "kr.", "kr.", "kr.", "kr.", "", "", ""],
        ["B-1", 9400.1 + 0.2, 4200, 300, 450, "Førtidspensionist", False, date(2023, 6, 1)],
        [],
        ["B-2", 9400.5, "4.200", 300, 450, "folkepensionist", True, date(2018, 6, 1)],
    ]
    mange.choose().give("beboere.xlsx", as_xlsx(rows, {"Noter": [["Andet"], ["x"]]}))
    expect(mange.file_answer).to_contain_text("2 rækker. Overskrifterne står i række 2. Vi kender 7 af 8 kolonner.")
    expect(mange.file_answer).to_contain_text("1 række med # er sprunget over")
    expect(mange.page.locator("#m-ark option")).to_have_text(["Sheet", "Noter"])
    expect(mange.page.locator("#kp-indkomst_md")).to_contain_text("9400,3")
    expect(mange.page.locator("#k-kost_indgaar ~ .sn-vaerdiliste")).to_contain_text("“FALSK” = Nej; “SAND” = Ja")
    first, second = mange.run().csv(tmp_path)
    assert ("4", "6") == (first["Række"], second["Række"])
    assert "3900,30" == first[AMOUNT]
    assert ("2023-06-01", "2018-06-01") == (first["Dato"], second["Dato"])
    assert "Beregnet" != second["Status"]


def test_what_a_system_gives(mange: MangePage, tmp_path: Path) -> None:
    """CPR numbers never reach the page or a file; empty sheets, sums and amounts that nobody uses are told of."""
    rows = [
        ["CPR-nr.", "Sagsnr.", "Indkomst efter skat", "Husleje", "Gruppe", "Rengøring", "Dato"],
        ["010180-1234", "0001", "9.400,00 DKK", "4.200", "Førtidspensionist", "1.000", "01-06-2023 00:00:00"],
        ["0202801234", "1E5", "9.400", "4.200 kr.", "Folkepensionist", "500", "45078"],
        ["I alt", "", "18.800", "8.400", "", "1.500", ""],
    ]
    mange.choose().give("010180-1234.xlsx", as_xlsx([["Udtræk"]], {"Sager": rows}))
    side = mange.page
    expect(mange.file_answer).to_contain_text("“….xlsx” (regneark) har 2 rækker")
    expect(mange.file_answer).to_contain_text("Række 4 (“I alt”) lægger de andre sammen.")
    expect(mange.file_answer).to_contain_text("Arket “Sheet” har ingen rækker")
    expect(side.get_by_label("Hvilket ark?")).to_have_value("1")
    expect(side.get_by_role("group", name="Filen har CPR-numre")).to_contain_text("“CPR-nr.” (2 celler)")
    expect(side.locator("#m-ubrugt")).to_contain_text("“Rengøring” (i alt 1.500)")
    first, second = mange.run().csv(tmp_path)
    assert ("Person 1", "Person 2") == (first["CPR-nr."], second["CPR-nr."])
    assert "Beregnet" == first["Status"] == second["Status"]
    book = mange.book(tmp_path)
    head, *found = book["Sager"]
    by_head = [dict(zip(head, row, strict=True)) for row in found]
    assert [("Person 1", "0001", 9400), ("Person 2", "1E5", 9400)] == [
        (row["CPR-nr."], row["Sagsnr."], row["Indkomst efter skat"]) for row in by_head
    ]
    amounts = [row[AMOUNT] for row in by_head]
    assert [float(row[AMOUNT].replace(",", ".")) for row in (first, second)] == amounts
    assert "2023" in by_head[0]["Satser fra"] and by_head[0]["Forbehold"].startswith("F")
    sums = {row[0]: row[2] for row in book["I alt"] if row[0]}
    assert sum(amounts) == sums[AMOUNT]
    side.get_by_text("Breve eller noter").click()
    side.get_by_label("Brevets tekst").fill("Sag {Sagsnr.}, {CPR-nr.}\n{Forbeholdene}\n{Ukendt}")
    side.get_by_role("button", name="Vis det første").click()
    expect(side.get_by_label("Det første brev")).to_contain_text("Sag 0001, Person 1")
    letters = mange.archive("Hent alle breve", tmp_path)
    assert ["00002-0001.docx", "00003-1E5.docx"] == sorted(letters)
    with ZipFile(BytesIO(letters["00003-1E5.docx"])) as document:
        assert "Sag 1E5, Person 2" in document.read("word/document.xml").decode()
    expect(mange.status).to_contain_text("Vi kender ikke {Ukendt}")
    assert not any(cpr in side.content() for cpr in ("010180-1234", "0202801234"))
    expect(mange.result).to_contain_text("“Rengøring” (i alt 1.500)")
    side.get_by_label("“CPR-nr.” (2 celler)").select_option(label="Udelad kolonnen")
    expect(side.locator("#m-oevrige")).to_have_text("Følger med uændret: Sagsnr., Rengøring.")
    side.get_by_label("Hvilket ark?").select_option(label="Sheet")
    expect(mange.file_answer).to_contain_text("ingen rækker")
    expect(side.get_by_label("Hvilket ark?")).to_be_visible()


def test_percent_cells_and_template(mange: MangePage, site: Path) -> None:
    """A cell shown as 12,5 % means 12,5; the page's own template is recognised whole and calculates."""
    mange.choose("beregner=bpa-tilskud&kommune=hvidovre&dato=2023-06-01")
    mange.give("l.xlsx", as_xlsx([["Hjælpernes timeløn", "Ferie i procent af lønnen"], [150, 0.125]]))
    expect(mange.page.locator("#kp-ferie_pct")).to_contain_text("12,5 %")
    for kind in ("csv", "xlsx"):
        template = (site / f"assets/mange/skabelon-bpa-tilskud.{kind}").read_bytes()
        mange.give(f"skabelon.{kind}", template)
        expect(mange.file_answer).to_contain_text(
            "1 række. Overskrifterne står i række 1. Vi kender 47 af 48 kolonner."
        )
        mange.run()
        expect(mange.result).to_contain_text("1 række er beregnet, 0 har fejl")
        expect(mange.rows.first).to_contain_text("Eksempel 1")


def test_bad_files_get_a_sentence(mange: MangePage) -> None:
    """Empty, old, locked, binary and broken files are refused in plain words, and the page can go on."""
    old = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
    for content, said in (
        (b"", "Filen er tom"),
        (old, "kan ikke læses som et regneark"),
        (old + "EncryptedPackage".encode("utf-16le"), "beskyttet med en adgangskode"),
        (bytes(range(256)) * 9, "hverken en CSV-fil eller et regneark"),
        (b"PK\x03\x04" + bytes(99), "kan ikke læses som et regneark"),
        (b'a;b\r\n1;"2\r\n', "anførselstegn"),
        (b"Husleje;El\r\n", "ingen rækker"),
    ):
        mange.give("fil.xls", content)
        expect(mange.file_answer).to_contain_text(said)
        expect(mange.calculate).to_be_hidden()
    mange.page.evaluate(DROP_51_MB)
    expect(mange.file_answer).to_contain_text("højst fylde 50 MB")
    mange.give("god.csv", as_csv([case()]))
    expect(mange.calculate).to_have_text("Beregn 1 række")


def test_mapping_by_hand(mange: MangePage, tmp_path: Path) -> None:
    """Unknown headings, unknown words and what the file lacks are the caseworker's to choose, by keyboard too."""
    text = "Sag\tPenge\tBolig\tType\r\nA\t9.400\t4.200\tFP\r\nB\t9.400\t4.200\tFolkepens\r\n"
    side = mange.choose().page
    side.get_by_text("Eller sæt rækker ind fra et regneark").click()
    side.get_by_label("Markér cellerne i regnearket").fill(text)
    side.get_by_role("button", name="Brug teksten").press("Enter")
    expect(mange.missing).to_contain_text("Din indkomst efter skat")
    mange.calculate.press("Enter")
    expect(mange.status).to_contain_text("Du mangler at vælge")
    expect(mange.result).to_be_hidden()
    mange.column("indkomst_md").select_option(label="Penge")
    mange.column("gruppe").select_option(label="Type")
    expect(mange.missing).to_be_hidden()
    side.get_by_label("“FP” (1 række)").select_option(label="Førtidspensionist")
    side.get_by_text("Felter, som ikke er fundet i filen").click()
    mange.column("husleje_md").select_option(label="Bolig")
    side.locator("#kf-el_md").fill("100")
    expect(side.locator("#m-oevrige")).to_have_text("Følger med uændret: Sag.")
    first, second = mange.run().csv(tmp_path)
    assert "Beregnet" == first["Status"]
    assert "Hvem er du?: “Folkepens” er ikke et af svarene." in second["Besked"]
    expect(mange.rows.first.locator("th")).to_have_text("3")
    link = mange.rows.nth(1).get_by_role("link")
    with side.expect_popup() as opened:
        link.click()
    expect(opened.value.locator("#f-husleje_md")).to_have_value("4.200")
    expect(opened.value.locator("#f-el_md")).to_have_value("100")
    expect(opened.value.locator("#f-gruppe-foertidspensionist")).to_be_checked()


def test_compared_with_last_year(mange: MangePage, tmp_path: Path) -> None:
    """With a second date each row has both amounts and their difference, and all rows are added up."""
    mange.choose("beregner=merudgift&dato=2024-06-01&foer=2023-06-01")
    mange.give("m.csv", "Sag;Merudgift pr. måned\r\nA;1.700\r\nB;100\r\n".encode()).run()
    first, second = mange.csv(tmp_path)
    amounts = [first[f"Dit tilskud (kr. om måneden), {day}"] for day in ("2024-06-01", "2023-06-01")]
    now, before = (int(amount.replace(",", "")) for amount in amounts)
    assert before > now > 0
    assert now - before == int(first["Forskel: Dit tilskud (kr. om måneden)"].replace(",", ""))
    assert ("bånd 1", "bånd 2") == (first["Bånd, 2024-06-01"], first["Bånd, 2023-06-01"])
    assert "0,00" == second["Forskel: Dit tilskud (kr. om måneden)"]
    expect(mange.page.get_by_role("region", name="Forskelle")).to_contain_text("Dit tilskud")
    mange.page.get_by_label("Vis", exact=True).select_option(label="Største forskel først")
    expect(mange.rows.first.locator("th")).to_have_text("2")
    mange.choose("beregner=merudgift&dato=2023-09-01&foer=2023-06-01").run()
    expect(mange.result).to_contain_text("De to datoer bruger de samme tal")


def test_next_years_rates(mange: MangePage, tmp_path: Path) -> None:
    """Rates that the reader has, written or from a file, are calculated beside ours; those who change are shown."""
    side = mange.choose("beregner=raadighedsbeloeb&kommune=hvidovre&dato=2023-06-01").page
    mange.give("r.csv", "Sag;Gruppe\r\nA;Førtidspensionist\r\nB;konge\r\n".encode())
    side.get_by_text("Regn også med andre satser").click()
    rates = side.locator("#m-egne")
    expect(rates.get_by_role("textbox").first).to_be_visible(timeout=SENEST_MS)
    with side.expect_download() as waiting:
        rates.get_by_role("button", name="Gem satserne").click()
    waiting.value.save_as(tmp_path / "satser.csv")
    head, *figures = csv.reader((tmp_path / "satser.csv").read_text("utf-8-sig").splitlines(), delimiter=";")
    food = next(row for row in figures if "mad" in row[0] and row[0].startswith("hvidovre"))
    food[4] = f"{int(food[3].replace('.', '')) + 100}"
    changed = "\r\n".join(";".join(row) for row in (head, food))
    side.get_by_label("Hent satser fra en fil").set_input_files(
        {"name": "satser.csv", "mimeType": "text/csv", "buffer": changed.encode()}
    )
    expect(rates).to_contain_text("1 tal er hentet fra filen.")
    first, second = mange.run().csv(tmp_path)
    assert "100,00" == next(value for name, value in first.items() if name.startswith("Forskel: "))
    assert "Fejl" == second["Status, dine satser"] == second["Status, vores satser"]
    expect(mange.result).to_contain_text(food[1])
    side.get_by_label("Vis", exact=True).select_option(label="Kun rækker, der ændrer sig")
    expect(mange.rows).to_have_count(1)
    rates.get_by_label(food[1], exact=True).fill("mange")
    mange.calculate.click()
    expect(mange.status).to_contain_text("Ret først dine satser")
    expect(rates).to_contain_text("“mange” er ikke et tal")
    # The page is that of the next test as well.
    rates.get_by_label(food[1], exact=True).fill("")


def test_thousands_of_rows(mange: MangePage, browser: Browser, tmp_path: Path) -> None:
    """3.000 rows with the network off: nothing is requested, no task of the page is noticed, stop waits for no row."""
    page = mange.choose().page
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.context.set_offline(True)
    rows = [case(n, **({"Husleje": "fire tusind"} if n % 100 == 0 else {})) for n in range(MANY)]
    with no_long_tasks(browser, page):
        mange.give("alle.csv", as_csv(rows, "windows-1252"))
        mange.calculate.click()
        expect(page.locator("#m-tael")).to_contain_text("af 3.000 rækker", timeout=SENEST_MS)
        assert [] == [text for text in page.evaluate(COUNTED_AFTER_STOP) if text]
        expect(mange.result).to_contain_text("er ikke regnet, fordi du stoppede")
        expect(mange.calculate).to_be_enabled()
        page.get_by_role("button", name="Fortsæt").click()
        expect(mange.result).to_be_hidden()
        expect(mange.result).to_be_visible(timeout=SENEST_MS)
        expect(mange.status).to_have_text("Færdig. 2.970 rækker er beregnet, 30 har fejl.")
        expect(mange.rows.first).to_contain_text("fire tusind")
        page.get_by_role("button", name="Næste").click()
        expect(page.locator(".sn-side")).to_have_text("26-50 af 3.000")
    found = mange.csv(tmp_path)
    assert [str(number) for number in range(2, MANY + 2)] == [row["Række"] for row in found]
    assert 30 == sum(row["Status"] == "Fejl" for row in found)
    assert [] == [url for url in asked if not url.startswith("blob:") and "favicon" not in url]
    assert "B-17" not in page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    page.context.set_offline(False)


def test_on_a_telephone(telefon: Page) -> None:
    """At 360 pixels nothing makes the page scroll sideways, from file to result."""
    mange = MangePage(telefon).open().give("fil.csv", as_csv([case(), case(2, Gruppe="Pensionist")])).run()
    expect(mange.rows).to_have_count(2)
    assert 360 == telefon.evaluate("document.documentElement.scrollWidth")
    assert [] == telefon.evaluate(SMALL_TARGETS)


def test_without_javascript(ny_side: OpenPage) -> None:
    """Without JavaScript the page says so, and offers templates and the columns of each calculator."""
    page = ny_side(java_script_enabled=False)
    page.goto("/mange/")
    assert "kræver JavaScript" in page.locator(".sn-mange noscript").inner_text()
    expect(page.locator("#m-beregn")).to_be_hidden()
    page.get_by_text("Egenbetaling i et midlertidigt botilbud").last.click()
    expect(page.get_by_role("cell", name="indkomst_md", exact=True)).to_be_visible()


def test_way_from_a_calculator(side: Page) -> None:
    """A calculator's page leads here with itself already chosen."""
    side.goto("/beregnere/ledsagelse/")
    side.get_by_role("link", name="brug en fil").click()
    expect(side.locator("#m-beregner")).to_have_value("ledsagelse")
